// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/survey.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "export_sheets.hpp"
#include "output.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 2> kExportFormats{"csv", "markdown"};
constexpr std::array<std::string_view, 2> kSeparators{",", ";"};
constexpr auto kExportOptions = together(
    std::array{
        Option{.name = "survey"},
        Option{
            .name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kExportFormats>},
        Option{.name = "output", .letter = 'o', .value = "FILE"}, Option{.name = "force"},
        Option{.name = "separator", .value = "MARK", .choices = listed<kSeparators>}},
    kExaminationOptions, kLimitOptions);
constexpr std::array<std::string_view, 6> kExportExamples{
    "charter export plan.json -o plan.xlsx",
    "charter export plan.json -o plan.xlsx --force",
    "charter export plan.json -o sheets/",
    "charter export plan.json -o actions.csv --separator ';'",
    "charter export --survey plan.json -o survey.csv",
    "charter export --survey --format markdown plan.json -o survey.md"};

ExitStatus run_export(const Arguments& arguments, Console& console, Languages& languages) {
  if (!arguments.has("survey")) return export_sheets(arguments, console, languages);
  Examination examination;
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  read_options(examination, arguments, configuration, console, languages.for_people());
  const std::string_view format = choose_format(arguments, kExportFormats, "csv");
  refuse_to_overwrite(arguments, configuration, {file});

  Outcome outcome = examine(file, examination, console);
  if (!outcome.assessment) {
    tell_unassessable({&outcome, 1}, console, languages.for_people());
    return ExitStatus::NotAssessable;
  }
  const Locale locale(languages.for_plan(outcome.plan.language));
  emit(format == "csv" ? write_survey_csv(outcome, locale)
                       : write_document(compose_survey(outcome, locale), Markup::Markdown, locale),
       arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

const Command kExportCommand{.name = "export",
                             .words = "PLAN",
                             .fewest = 1,
                             .most = 1,
                             .options = kExportOptions,
                             .examples = kExportExamples,
                             .run = run_export};

}  // namespace charter
