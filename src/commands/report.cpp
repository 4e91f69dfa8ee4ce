// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/formats.hpp"
#include "command.hpp"
#include "compare_editions.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace charter {
namespace {

constexpr std::array kOptions{
    Option{.name = "format", .letter = 'f', .value = "FORMAT", .choices = report_format_names},
    Option{.name = "output", .letter = 'o', .value = "FILE"},
    Option{.name = "previous", .value = "OLD"},
    Option{.name = "as-of", .value = "DATE"},
    Option{.name = "as-of-default", .value = "DATE"},
    Option{.name = "lang", .value = "TAG"},
    Option{.name = "framework", .value = "ID|FILE"},
    Option{.name = "config", .value = "FILE"},
    Option{.name = "no-config"},
    Option{.name = "max-bytes", .value = "N"},
    Option{.name = "max-depth", .value = "N"},
    Option{.name = "max-values", .value = "N"},
};
constexpr std::array<std::string_view, 6> kExamples{
    "charter report plan.json -o report.md",
    "charter report --lang en --as-of 2011-06-30 plan.json",
    "charter report --format json plan.json",
    "charter report --format html -o report.html plan.json",
    "charter report --format csv -o report.csv plan.json",
    "charter report --previous plan-2010.json -o report.md plan.json"};

ExitStatus run_report(const Arguments& arguments, Console& console, const Languages& languages) {
  Examination examination;
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  read_options(examination, arguments, configuration, console, languages.for_people());
  const ReportFormat& format = *std::ranges::find(
      report_formats(), arguments.value("format", "markdown"), &ReportFormat::name);
  const std::string previous(arguments.value("previous"));
  refuse_one_input(previous, file);
  refuse_to_overwrite(arguments, {file, previous});

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
  const Locale locale(format.for_people ? languages.for_plan(outcome.plan.language)
                                        : languages.for_programs());
  word_findings(outcome, locale);
  emit(format.write(outcome, locale, since ? &*since : nullptr), arguments, console);
  return outcome.assessment ? ExitStatus::Clean : ExitStatus::NotAssessable;
}

}  // namespace

const Command kReportCommand{.name = "report",
                             .words = "PLAN",
                             .fewest = 1,
                             .most = 1,
                             .options = kOptions,
                             .examples = kExamples,
                             .run = run_report};

}  // namespace charter
