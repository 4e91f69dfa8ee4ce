// SPDX-License-Identifier: EUPL-1.2
#include "examine.hpp"

#include "charter/assessment/assess.hpp"
#include "charter/exchange/json_tree.hpp"
#include "charter/framework/load_framework.hpp"
#include "charter/json/utf8.hpp"
#include "charter/mapping/map_plan.hpp"
#include "configuration.hpp"
#include "files.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <thread>

namespace charter {
namespace {

[[noreturn]] void refuse_number(std::string_view option, std::string_view found,
                                std::uint64_t most) {
  throw Failure(Failure::Kind::Usage, "usage.number",
                {{.name = "option", .text = "--" + std::string(option)},
                 {.name = "found", .text = std::string(found)},
                 {.name = "most", .text = std::to_string(most)}});
}

[[noreturn]] void refuse_value(std::string_view option, std::string_view found,
                               std::string_view message) {
  throw Failure(Failure::Kind::Usage, message,
                {{.name = "option", .text = "--" + std::string(option)},
                 {.name = "found", .text = std::string(found)}});
}

std::uint64_t read_limit(const Arguments& arguments, std::string_view option,
                         std::uint64_t otherwise) {
  if (!arguments.has(option)) return otherwise;
  const std::string_view text = arguments.value(option);
  std::uint64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  // Lines and columns are counted in 32 bits.
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
  if (result.ec != std::errc() || result.ptr != text.data() + text.size() || value == 0 ||
      value > kMost) {
    refuse_number(option, text, kMost);
  }
  return value;
}

std::vector<std::string> read_codes(const Arguments& arguments, std::string_view option) {
  std::vector<std::string> codes;
  for (const std::string_view list : arguments.values(option)) {
    for (std::size_t begin = 0; begin <= list.size();) {
      const std::size_t comma = std::min(list.find(',', begin), list.size());
      std::string code(list.substr(begin, comma - begin));
      std::erase(code, ' ');
      if (!is_code_beginning(code)) refuse_value(option, code, "usage.code");
      codes.push_back(std::move(code));
      begin = comma + 1;
    }
  }
  return codes;
}

// A framework of the user's own; every mistake in it is told.
Framework load_own_framework(const std::string& file, Console& console, std::string_view language,
                             std::string_view option) {
  int error = 0;
  const auto source = open_file(file, error);
  if (source == nullptr) refuse_value(option, file, "usage.framework");
  Diagnostics diagnostics;
  auto framework = load_framework(*source, diagnostics);
  if (framework) return std::move(*framework);
  tell_mistakes(diagnostics, file, console, language);
  refuse_value(option, file, "usage.framework-mistakes");
}

FrameworkChoice choice_of(const Examination& examination) {
  return {.forced = examination.framework.asked(), .built_in = [](std::string_view id) {
            return built_in_framework(id.empty() ? kDefaultFramework : id);
          }};
}

// Reads the plan and maps it; `loaded` says how far that went. Without a source
// the file could not be opened: `error` says why.
LoadedPlan load(ByteSource* source, int error, const Examination& examination,
                Diagnostics& diagnostics) {
  LoadedPlan loaded;
  if (source == nullptr) {
    loaded.framework = &examination.framework.get();
    diagnostics.add(Code::UnreadableFile, "open", {}, Path()).with_word("reason", reason_of(error));
    return loaded;
  }
  loaded = load_plan(*source, examination.limits, choice_of(examination), diagnostics);
  if (loaded.usable == Usable::NotAtAll) return loaded;
  map_plan(loaded.plan, *loaded.framework, diagnostics);
  assign_subjects(loaded.plan, diagnostics);
  return loaded;
}

}  // namespace

bool is_code_beginning(std::string_view text) {
  return text.starts_with("CH") && std::ranges::any_of(codes(), [text](const CodeEntry& entry) {
           return to_string(entry.code).starts_with(text);
         });
}

std::optional<Day> read_day(const Arguments& arguments, std::string_view option) {
  if (!arguments.has(option)) return std::nullopt;
  const auto date = parse_date(arguments.value(option));
  if (!date) refuse_value(option, arguments.value(option), "usage.date");
  return date->last;
}

AskedFramework::AskedFramework(std::string_view asked, Console& console, std::string_view language,
                               std::string_view option) {
  if (asked.empty()) return;
  built_in_ = built_in_framework(asked);
  if (built_in_ == nullptr)
    own_ = load_own_framework(std::string(asked), console, language, option);
}

const Framework& AskedFramework::get() const {
  const Framework* const found = asked();
  return found != nullptr ? *found : *built_in_framework(kDefaultFramework);
}

bool CodeFilter::shows(std::string_view code) const {
  const auto begins = [code](const std::string& prefix) { return code.starts_with(prefix); };
  return (select.empty() || std::ranges::any_of(select, begins)) &&
         std::ranges::none_of(ignore, begins);
}

Severity CodeFilter::severity_of(Code code) const {
  const auto found = severity.find(code);
  return found == severity.end() ? entry_of(code).severity : found->second;
}

void read_options(Examination& examination, const Arguments& arguments,
                  const Configuration& configuration, Console& console, std::string_view language) {
  Limits& limits = examination.limits;
  limits.max_bytes = read_limit(arguments, "max-bytes", limits.max_bytes);
  limits.max_depth = read_limit(arguments, "max-depth", limits.max_depth);
  limits.max_values = read_limit(arguments, "max-values", limits.max_values);
  examination.today = console.today();
  examination.as_of = read_day(arguments, "as-of");
  examination.as_of_default = read_day(arguments, "as-of-default");
  examination.folder = configuration.folder;
  examination.codes = {
      .select = arguments.has("select") ? read_codes(arguments, "select") : configuration.select,
      .ignore = arguments.has("ignore") ? read_codes(arguments, "ignore") : configuration.ignore,
      .severity = configuration.severity};
  std::string framework(arguments.value("framework"));
  if (framework.empty()) framework = configuration.framework_for_loading();
  examination.framework = AskedFramework(framework, console, language);
}

void refuse_deep_trees(const Arguments& arguments, const Examination& examination) {
  if (examination.limits.max_depth <= kDeepestTree) return;
  refuse_number("max-depth", arguments.value("max-depth"), kDeepestTree);
}

std::size_t read_fail_level(const Arguments& arguments, const Configuration& configuration) {
  const std::string otherwise = configuration.fail_on.value_or("error");
  const std::string_view level = arguments.value("fail-on", otherwise);
  return static_cast<std::size_t>(std::ranges::find(kFailLevels, level) - kFailLevels.begin());
}

ExitStatus status_of(const Outcome& outcome, std::size_t fail_level) {
  if (!outcome.assessment) return ExitStatus::NotAssessable;
  const bool fails =
      std::ranges::any_of(outcome.diagnostics.all(), [fail_level](const Diagnostic& finding) {
        return !finding.known && static_cast<std::size_t>(finding.severity) >= fail_level;
      });
  return fails ? ExitStatus::Findings : ExitStatus::Clean;
}

void apply(const CodeFilter& filter, Diagnostics& diagnostics) {
  std::erase_if(diagnostics.all(),
                [&filter](const Diagnostic& diagnostic) { return !filter.shows(diagnostic.code); });
  for (Diagnostic& diagnostic : diagnostics.all()) {
    diagnostic.severity = filter.severity_of(diagnostic.code);
  }
}

std::size_t read_jobs(const Arguments& arguments) {
  const unsigned int processors = std::max(1U, std::thread::hardware_concurrency());
  return static_cast<std::size_t>(read_limit(arguments, "jobs", processors));
}

namespace {

// A sheet that was given to the command that reads plans is no plan with a
// comma too few.
void tell_of_sheet(const std::string& file, Diagnostics& diagnostics) {
  if (!file.ends_with(".xlsx") && !file.ends_with(".csv")) return;
  for (Diagnostic& finding : diagnostics.all()) {
    if (finding.code == Code::NotJson || finding.code == Code::NotUtf8) finding.variant = "sheet";
  }
}

Outcome examine_opened(const std::string& file, ByteSource* source, int error,
                       const Examination& examination) {
  Outcome outcome;
  outcome.file = well_formed(file);
  outcome.relative_file = file == "-" ? file : well_formed(relative_path(file, examination.folder));
  outcome.place_file = file == "-" ? file : well_formed(path_for_others(file, examination.folder));
  Diagnostics& diagnostics = outcome.diagnostics;
  LoadedPlan loaded = load(source, error, examination, diagnostics);
  tell_of_sheet(file, diagnostics);
  outcome.sha256 = loaded.sha256;
  outcome.framework = loaded.framework;
  outcome.plan = std::move(loaded.plan);
  const bool assessable = loaded.usable == Usable::Whole;
  std::optional<Day> named = examination.as_of;
  if (!named && assessable && outcome.plan.as_of) named = outcome.plan.as_of->last;
  if (!named) named = examination.as_of_default;
  outcome.as_of_today = !named;
  outcome.as_of = named.value_or(examination.today);
  if (assessable) {
    outcome.assessment = assess(outcome.plan, *outcome.framework, outcome.as_of);
    find_gaps(outcome.plan, *outcome.framework, *outcome.assessment, diagnostics);
  } else {
    outcome.framework = &examination.framework.get();
  }
  std::erase_if(diagnostics.all(), [assessable](const Diagnostic& diagnostic) {
    // Of a plan that cannot be assessed, only its file can be spoken of.
    return !assessable && !is_about_the_file(diagnostic.code);
  });
  apply(examination.codes, diagnostics);
  arrange(outcome);
  return outcome;
}

}  // namespace

Outcome examine(const std::string& file, const Examination& examination, Console& console) {
  int error = 0;
  const std::unique_ptr<ByteSource> source =
      file == "-" ? console.standard_input() : open_file(file, error);
  return examine_opened(file, source.get(), error, examination);
}

Outcome examine_source(const std::string& file, ByteSource& source,
                       const Examination& examination) {
  return examine_opened(file, &source, 0, examination);
}

}  // namespace charter
