// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/framework/references.hpp"
#include "charter/json/nearest_name.hpp"
#include "charter/report/wrap.hpp"
#include "command.hpp"
#include "entries.hpp"
#include "entry_links.hpp"
#include "examine.hpp"
#include "output.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array kExplainOptions{Option{.name = "as-of", .value = "DATE"},
                                     Option{.name = "lang", .value = "TAG"},
                                     Option{.name = "framework", .value = "ID|FILE"}};
constexpr std::array<std::string_view, 5> kExplainExamples{
    "charter explain CH302", "charter explain PU3", "charter explain SP1.O3",
    "charter explain housing --lang nl", "charter explain HD13"};

// A paragraph, keeping the line breaks of an example.
std::string indented(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    result += "    " + std::string(line) + "\n";
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return result;
}

std::string explain_code(const CodeEntry& entry, const Locale& locale) {
  const Locale& pages = explanations(locale.language());
  const std::string code = to_string(entry.code);
  const auto part = [&](std::string_view name) {
    return pages.text(code + "." + std::string(name));
  };
  std::string text = wrapped(
      "", code + " " + std::string(entry.slug) + " (" +
              std::string(locale.word("severity-" + std::string(to_string(entry.severity)))) + ")");
  text += wrapped("", part("title")) + "\n";
  text += wrapped("", part("why")) + "\n";
  text += std::string(locale.text("explain.example")) + "\n" + indented(part("example")) + "\n";
  text += wrapped("", std::string(locale.text("explain.fix")) + " " + std::string(part("fix")));
  return text;
}

[[noreturn]] void refuse(const std::string& asked,
                         const std::vector<const Framework*>& frameworks) {
  std::vector<std::string> code_names;
  for (const CodeEntry& entry : codes()) code_names.push_back(to_string(entry.code));
  std::vector<std::string_view> candidates(code_names.begin(), code_names.end());
  for (const Framework* const framework : frameworks) {
    const auto ids = all_ids(*framework);
    candidates.insert(candidates.end(), ids.begin(), ids.end());
  }
  const std::string_view nearest = nearest_name(asked, candidates);
  throw Failure(
      Failure::Kind::Usage, nearest.empty() ? "usage.explain" : "usage.explain-nearest",
      {{.name = "found", .text = asked}, {.name = "nearest", .text = std::string(nearest)}});
}

// The one that was asked for; else all that the program carries, the default
// first.
std::vector<const Framework*> frameworks_to_search(const AskedFramework& asked) {
  std::vector<const Framework*> frameworks{&asked.get()};
  if (asked.asked() != nullptr) return frameworks;
  for (const std::string_view id : built_in_frameworks()) {
    if (id != kDefaultFramework) frameworks.push_back(built_in_framework(id));
  }
  return frameworks;
}

ExitStatus run_explain(const Arguments& arguments, Console& console, Languages& languages) {
  const Locale locale(languages.for_people());
  const std::string& asked = arguments.words.front();
  for (const CodeEntry& entry : codes()) {
    if (!equal_ignoring_case(asked, to_string(entry.code)) &&
        !equal_ignoring_case(asked, entry.slug)) {
      continue;
    }
    console.write(explain_code(entry, locale));
    return ExitStatus::Clean;
  }
  const Day day = read_day(arguments, "as-of").value_or(console.today());
  const AskedFramework framework(arguments.value("framework"), console, languages.for_people());
  const auto frameworks = frameworks_to_search(framework);
  for (const Framework* const candidate : frameworks) {
    const std::string_view id = id_called(*candidate, asked);
    if (id.empty()) continue;
    console.write(describe_entry(*candidate, id, locale) +
                  describe_crosswalks(*candidate, id, locale) +
                  describe_practices(*candidate, id, day, locale));
    return ExitStatus::Clean;
  }
  refuse(asked, frameworks);
}

}  // namespace

const Command kExplainCommand{.name = "explain",
                              .words = "ID",
                              .fewest = 1,
                              .most = 1,
                              .options = kExplainOptions,
                              .examples = kExplainExamples,
                              .run = run_explain};

}  // namespace charter
