// SPDX-License-Identifier: EUPL-1.2
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array kOptions{
    Option{.name = "format", .letter = 'f', .value = "FORMAT"},
    Option{.name = "output", .letter = 'o', .value = "FILE"},
    Option{.name = "as-of", .value = "DATE"},
    Option{.name = "lang", .value = "TAG"},
    Option{.name = "framework", .value = "ID|FILE"},
    Option{.name = "config", .value = "FILE"},
    Option{.name = "no-config"},
    Option{.name = "max-bytes", .value = "N"},
    Option{.name = "max-depth", .value = "N"},
    Option{.name = "max-values", .value = "N"},
};
constexpr std::array<std::string_view, 4> kExamples{
    "charter report plan.json -o report.md",
    "charter report --lang en --as-of 2011-06-30 plan.json",
    "charter report --format json plan.json",
    "charter report --format html -o report.html plan.json"};
constexpr std::array<std::string_view, 3> kFormats{"markdown", "html", "json"};

ExitStatus run_report(const Arguments& arguments, Console& console, const Languages& languages) {
  Examination examination;
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  read_options(examination, arguments, configuration, console, languages.for_people());
  const std::string_view format = choose_value(arguments, "format", kFormats, "markdown");
  refuse_to_overwrite(arguments, {file});

  Outcome outcome = examine(file, examination, console);
  const bool is_json = format == "json";
  if (!outcome.assessment && !is_json) {
    tell_unassessable({&outcome, 1}, console, languages.for_people());
    return ExitStatus::NotAssessable;
  }
  const Locale locale(is_json ? languages.for_programs()
                              : languages.for_plan(outcome.plan.language));
  word_findings(outcome, locale);
  emit(is_json            ? write_json({&outcome, 1}, false, locale, Style{})
       : format == "html" ? write_html_report(outcome, locale)
                          : write_markdown_report(outcome, locale),
       arguments, console);
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
