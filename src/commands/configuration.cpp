// SPDX-License-Identifier: EUPL-1.2
#include "configuration.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/json/nearest_name.hpp"
#include "charter/json/object_reader.hpp"
#include "charter/json/read_json.hpp"
#include "charter/json/utf8.hpp"
#include "charter/model/text.hpp"
#include "charter/report/wrap.hpp"
#include "examine.hpp"
#include "files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace charter {
namespace {

namespace fs = std::filesystem;
using Kind = Node::Kind;

constexpr std::array<std::string_view, 3> kSeverities{"note", "warning", "error"};

// Reads the members of a configuration; what is wrong is CH902 or CH903 at its
// place.
class ConfigurationReader {
 public:
  ConfigurationReader(Configuration& configuration, Diagnostics& diagnostics)
      : configuration_(configuration), diagnostics_(diagnostics) {}

  void read(const Node& root);

 private:
  struct Member {
    std::string_view name;
    void (*read)(ConfigurationReader& reader, const Node& value, const Path& path);
  };
  static const std::array<Member, 9> kMembers;

  void read_member(const Node& member);
  void read_severity(const Node& value, const Path& path);
  std::string choice(const Node& node, std::span<const std::string_view> choices, const Path& path);
  std::string string(const Node& node, const Path& path);
  std::vector<std::string> strings(const Node& node, const Path& path);
  std::vector<std::string> codes(const Node& node, const Path& path);
  void unknown_key(const Node& member, const Path& path, std::span<const std::string_view> known);
  void invalid(const Node& node, const Path& path, std::string_view expected) {
    diagnostics_.add(Code::ConfigInvalidValue, "type", node.span, path)
        .with_word("expected", expected);
  }

  Configuration& configuration_;
  Diagnostics& diagnostics_;
};

const std::array<ConfigurationReader::Member, 9> ConfigurationReader::kMembers{{
    {"$schema", [](auto& reader, auto& value, auto& path) { reader.string(value, path); }},
    {"failOn",
     [](auto& reader, auto& value, auto& path) {
       reader.configuration_.fail_on = reader.choice(value, kFailLevels, path);
     }},
    {"lang",
     [](auto& reader, auto& value, auto& path) {
       reader.configuration_.language = reader.choice(value, supported_languages(), path);
     }},
    {"select", [](auto& reader, auto& value,
                  auto& path) { reader.configuration_.select = reader.codes(value, path); }},
    {"ignore", [](auto& reader, auto& value,
                  auto& path) { reader.configuration_.ignore = reader.codes(value, path); }},
    {"severity", [](auto& reader, auto& value, auto& path) { reader.read_severity(value, path); }},
    {"baseline", [](auto& reader, auto& value,
                    auto& path) { reader.configuration_.baseline = reader.string(value, path); }},
    {"framework", [](auto& reader, auto& value,
                     auto& path) { reader.configuration_.framework = reader.string(value, path); }},
    {"plans", [](auto& reader, auto& value,
                 auto& path) { reader.configuration_.plans = reader.strings(value, path); }},
}};

void ConfigurationReader::read(const Node& root) {
  if (!root.is(Kind::Object)) {
    invalid(root, Path(), "type-object");
    return;
  }
  for (const Node& member : Children(root)) read_member(member);
}

void ConfigurationReader::read_member(const Node& member) {
  const Path root;
  const Path path = root / member.key;
  const auto* const found = std::ranges::find(kMembers, member.key, &Member::name);
  if (found != kMembers.end()) {
    found->read(*this, member, path);
    return;
  }
  std::vector<std::string_view> names;
  std::ranges::transform(kMembers, std::back_inserter(names), &Member::name);
  unknown_key(member, path, names);
}

void ConfigurationReader::read_severity(const Node& value, const Path& path) {
  if (!value.is(Kind::Object)) {
    invalid(value, path, "type-object");
    return;
  }
  std::vector<std::string> names;
  for (const CodeEntry& entry : charter::codes()) names.push_back(to_string(entry.code));
  const std::vector<std::string_view> known(names.begin(), names.end());
  for (const Node& child : Children(value)) {
    const Path here = path / child.key;
    const auto found = std::ranges::find(known, child.key);
    if (found == known.end()) {
      unknown_key(child, here, known);
      continue;
    }
    const std::string level = choice(child, kSeverities, here);
    const auto severity = std::ranges::find(kSeverities, level) - kSeverities.begin();
    const Code code = charter::codes()[static_cast<std::size_t>(found - known.begin())].code;
    if (!level.empty()) configuration_.severity[code] = static_cast<Severity>(severity);
  }
}

std::string ConfigurationReader::choice(const Node& node, std::span<const std::string_view> choices,
                                        const Path& path) {
  if (node.is(Kind::String) && std::ranges::find(choices, node.text) != choices.end()) {
    return std::string(node.text);
  }
  diagnostics_.add(Code::ConfigInvalidValue, "choice", node.span, path)
      .with("allowed", joined(choices));
  return {};
}

std::string ConfigurationReader::string(const Node& node, const Path& path) {
  if (node.is(Kind::String) && !is_blank(node.text)) return std::string(node.text);
  invalid(node, path, "type-string");
  return {};
}

std::vector<std::string> ConfigurationReader::strings(const Node& node, const Path& path) {
  std::vector<std::string> kept;
  if (!node.is(Kind::Array)) {
    invalid(node, path, "type-array");
    return kept;
  }
  std::size_t index = 0;
  for (const Node& child : Children(node)) {
    std::string text = string(child, path / index++);
    if (!text.empty()) kept.push_back(std::move(text));
  }
  return kept;
}

std::vector<std::string> ConfigurationReader::codes(const Node& node, const Path& path) {
  std::vector<std::string> kept = strings(node, path);
  std::size_t index = 0;
  for (const Node& child : Children(node)) {
    const Path here = path / index++;
    if (!child.is(Kind::String) || is_code_beginning(child.text)) continue;
    diagnostics_.add(Code::ConfigInvalidValue, "code", child.span, here).with("found", child.text);
  }
  // Each finding is held against all of them.
  std::ranges::sort(kept);
  kept.erase(std::ranges::unique(kept).begin(), kept.end());
  return kept;
}

void ConfigurationReader::unknown_key(const Node& member, const Path& path,
                                      std::span<const std::string_view> known) {
  const std::string_view nearest = nearest_name(member.key, known);
  Diagnostic& finding = diagnostics_.add(Code::ConfigUnknownKey, nearest.empty() ? "" : "nearest",
                                         member.key_span, path);
  finding.with("field", member.key);
  if (!nearest.empty()) finding.with("nearest", nearest);
}

// The first configuration on the way from `start` upwards; empty: none.
std::string look_upwards(const fs::path& start) {
  std::error_code failed;
  fs::path folder = fs::absolute(start, failed).lexically_normal();
  if (failed) return {};
  while (true) {
    const fs::path candidate = folder / kConfigurationName;
    if (fs::exists(candidate, failed)) return relative_path(candidate.string(), ".");
    if (fs::exists(folder / ".git", failed) || folder == folder.parent_path()) return {};
    folder = folder.parent_path();
  }
}

fs::path folder_of(const std::string& plan) {
  if (plan == "-" || plan.empty()) return ".";
  if (is_folder(plan)) return plan;
  const fs::path parent = fs::path(plan).parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

void load(Configuration& configuration, Diagnostics& diagnostics) {
  int error = 0;
  const auto source = open_file(configuration.file, error);
  if (source != nullptr) {
    read_configuration(*source, configuration, diagnostics);
    return;
  }
  diagnostics.add(Code::ConfigUnreadable, "open", {}, Path()).with_word("reason", reason_of(error));
}

}  // namespace

void read_configuration(ByteSource& source, Configuration& configuration,
                        Diagnostics& diagnostics) {
  Arena arena;
  const Node* const root = read_json(source, Limits{}, arena, diagnostics);
  if (root == nullptr) {
    // Whatever kept it from being read, it is a configuration that cannot be.
    const Span place = diagnostics.all().front().span;
    diagnostics.all().clear();
    diagnostics.add(Code::ConfigUnreadable, "not-json", place, Path());
    return;
  }
  adapt_to_settings(diagnostics);
  ConfigurationReader(configuration, diagnostics).read(*root);
}

Configuration find_configuration(const Arguments& arguments, const std::string& first_plan,
                                 Console& console, Languages& languages) {
  Configuration configuration;
  configuration.folder = ".";
  if (arguments.has("config")) {
    configuration.file = arguments.value("config");
  } else if (!arguments.has("no-config")) {
    configuration.file = look_upwards(folder_of(first_plan));
  }
  if (configuration.file.empty()) return configuration;
  configuration.folder = folder_of(configuration.file).string();
  Diagnostics diagnostics;
  load(configuration, diagnostics);
  if (diagnostics.all().empty()) {
    languages.configured = configuration.language;
    return configuration;
  }
  tell_mistakes(diagnostics, configuration.file, console, languages.for_people());
  throw Failure(Failure::Kind::Usage, "usage.config",
                {{.name = "file", .text = configuration.file}});
}

std::string Configuration::path_of(const std::string& written) const {
  return (fs::path(folder) / written).lexically_normal().string();
}

std::string Configuration::framework_for_loading() const {
  const auto built_in = built_in_frameworks();
  const bool is_id = std::ranges::find(built_in, framework) != built_in.end();
  return framework.empty() || is_id ? framework : path_of(framework);
}

void adapt_to_settings(Diagnostics& diagnostics) {
  std::erase_if(diagnostics.all(),
                [](const Diagnostic& finding) { return finding.code == Code::ByteOrderMark; });
  for (Diagnostic& finding : diagnostics.all()) {
    if (finding.code != Code::DuplicateKey) continue;
    finding.code = Code::ConfigUnknownKey;
    finding.variant = "twice";
  }
}

void tell_mistakes(const Diagnostics& diagnostics, const std::string& file, Console& console,
                   std::string_view language) {
  Outcome mistakes;
  mistakes.framework = built_in_framework(kDefaultFramework);
  mistakes.diagnostics = diagnostics;
  arrange(mistakes);
  word_findings(mistakes, Locale(language));
  std::string said;
  for (const Finding& finding : mistakes.findings) {
    const std::string help = finding.help.empty() ? "" : " " + finding.help;
    const std::string line =
        printable(well_formed(file)) + ":" + std::to_string(finding.span.begin.line) + ":" +
        std::to_string(finding.span.begin.column) + ": " + printable(finding.message + help) +
        " [" + to_string(finding.code) + "]\n";
    // An entry that lacks two things is told in the same words.
    if (line != said) console.complain(line);
    said = line;
  }
}

}  // namespace charter
