// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/model/text.hpp"
#include "charter/report/formats.hpp"
#include "command.hpp"
#include "compare_editions.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace charter {
namespace {

constexpr auto kReportOptions = together(
    std::array{
        Option{.name = "format", .letter = 'f', .value = "FORMAT", .choices = report_format_names},
        Option{.name = "output", .letter = 'o', .value = "FILE"},
        Option{.name = "previous", .value = "OLD"},
        Option{.name = "also-framework", .value = "ID|FILE", .repeatable = true}},
    kExaminationOptions, kLimitOptions);
constexpr std::array<std::string_view, 7> kReportExamples{
    "charter report plan.json -o report.md",
    "charter report --lang en --as-of 2011-06-30 plan.json",
    "charter report --format json plan.json",
    "charter report -o report.html plan.json",
    "charter report -o report.csv plan.json",
    "charter report --previous plan-2010.json -o report.md plan.json",
    "charter report --also-framework big-cities plan.json"};

// The built-in frameworks whose crosswalks lead to the one called `followed`.
std::string possible_beside(std::string_view followed) {
  std::vector<std::string_view> ids;
  for (const std::string_view id : built_in_frameworks()) {
    const auto& crosswalk = built_in_framework(id)->crosswalk;
    if (crosswalk && crosswalk->framework == followed) ids.push_back(id);
  }
  return joined(ids);
}

// Throws Failure where one of `--also-framework` does not lead to the framework
// that the plan follows.
std::vector<const Framework*> further_frameworks(const std::vector<AskedFramework>& asked,
                                                 const Framework& followed) {
  std::vector<const Framework*> frameworks;
  for (const AskedFramework& one : asked) {
    const Framework& framework = one.get();
    if (!framework.crosswalk || framework.crosswalk->framework != followed.id) {
      const std::string allowed = possible_beside(followed.id);
      throw Failure(Failure::Kind::Usage,
                    allowed.empty() ? "usage.also-framework-none" : "usage.also-framework",
                    {{.name = "found", .text = std::string(framework.id)},
                     {.name = "followed", .text = std::string(followed.id)},
                     {.name = "allowed", .text = allowed}});
    }
    if (std::ranges::find(frameworks, &framework) == frameworks.end()) {
      frameworks.push_back(&framework);
    }
  }
  return frameworks;
}

ExitStatus run_report(const Arguments& arguments, Console& console, Languages& languages) {
  Examination examination;
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  read_options(examination, arguments, configuration, console, languages.for_people());
  const ReportFormat& format = *std::ranges::find(
      report_formats(), choose_format(arguments, report_format_names(), "markdown"),
      &ReportFormat::name);
  const std::string previous(arguments.value("previous"));
  refuse_one_input(previous, file);
  refuse_to_overwrite(arguments, configuration, {file});

  std::vector<AskedFramework> further;
  for (const std::string& name : arguments.values("also-framework")) {
    further.emplace_back(name, console, languages.for_people(), "also-framework");
  }

  Outcome outcome = examine(file, examination, console);
  if (!outcome.assessment && format.for_people) {
    tell_unassessable({&outcome, 1}, console, languages.for_people());
    return ExitStatus::NotAssessable;
  }
  std::optional<Outcome> earlier;
  std::optional<Difference> since;
  if (!previous.empty() && format.for_people) {
    earlier = examine_earlier(previous, outcome, examination, console);
    if (!earlier->assessment) {
      tell_unassessable({&*earlier, 1}, console, languages.for_people());
      return ExitStatus::NotAssessable;
    }
    since.emplace(compare_editions(*earlier, outcome));
  }
  const ReportAdditions additions{.since = since ? &*since : nullptr,
                                  .also = further_frameworks(further, *outcome.framework)};
  const Locale locale(format.for_people ? languages.for_plan(outcome.plan.language)
                                        : languages.for_programs());
  word_findings(outcome, locale);
  emit(format.write(outcome, locale, additions), arguments, console);
  return outcome.assessment ? ExitStatus::Clean : ExitStatus::NotAssessable;
}

}  // namespace

const Command kReportCommand{.name = "report",
                             .words = "PLAN",
                             .fewest = 1,
                             .most = 1,
                             .options = kReportOptions,
                             .examples = kReportExamples,
                             .run = run_report};

}  // namespace charter
