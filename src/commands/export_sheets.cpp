// SPDX-License-Identifier: EUPL-1.2
#include "export_sheets.hpp"

#include "examine.hpp"
#include "output.hpp"
#include "plan_to_rewrite.hpp"
#include "progress.hpp"
#include "sheet_files.hpp"

#include <filesystem>

namespace charter {
namespace {

CsvForm form_of(const Arguments& arguments, const Locale& locale) {
  const bool has_comma = locale.text("language.decimalPoint") == ",";
  const std::string_view separator = arguments.value("separator", has_comma ? ";" : ",");
  return separator == ";" ? CsvForm{.separator = ';', .decimal_mark = ','}
                          : CsvForm{.separator = ',', .decimal_mark = '.'};
}

std::string default_output(const std::string& plan) {
  return plan == "-" ? "plan.xlsx" : std::filesystem::path(plan).stem().string() + ".xlsx";
}

// Writes the sheets, whose words are those of `locale`; true where they are all
// of the plan.
bool write_all_sheets(const JsonTree& plan, const Framework& framework, const Locale& locale,
                      const std::string& output, const Arguments& arguments, Console& console,
                      Progress& progress) {
  const TellRow filled = progress.rows("progress.sheet-filled");
  const bool over = arguments.has("force");
  if (output == "-") {
    const PlanSheets actions = export_actions(plan, framework, locale, filled);
    progress.clear();
    console.write(write_csv_sheet(actions.workbook.sheets.front(), form_of(arguments, locale)));
    return false;
  }
  switch (kind_of_sheet_file(output)) {
    case SheetFile::Xlsx:
      write_workbook(output, export_plan(plan, framework, locale, filled), over,
                     progress.rows("progress.sheet-saved"));
      break;
    case SheetFile::Folder:
      write_folder(output, export_plan(plan, framework, locale, filled), form_of(arguments, locale),
                   over);
      break;
    case SheetFile::Csv:
      write_sheet(output, export_actions(plan, framework, locale, filled).workbook.sheets.front(),
                  form_of(arguments, locale), over);
      break;
    case SheetFile::Unknown:
      throw Failure(Failure::Kind::Usage, "usage.sheet-ending",
                    {{.name = "found", .text = output}});
  }
  return kind_of_sheet_file(output) != SheetFile::Csv;
}

}  // namespace

ExitStatus export_sheets(const Arguments& arguments, Console& console, Languages& languages) {
  if (arguments.has("format")) {
    throw Failure(Failure::Kind::Usage, "usage.survey-alone",
                  {{.name = "option", .text = "--format"}});
  }
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  Examination examination;
  read_options(examination, arguments, configuration, console, languages.for_people());
  refuse_to_overwrite(arguments, configuration, {file});

  Progress progress(arguments, console, languages.for_people());
  const PlanToRewrite plan(file, arguments, examination, console,
                           [&progress] { progress.say("progress.plan-checked"); });
  const Diagnostics mistakes = plan.mistakes();
  if (!mistakes.all().empty()) {
    progress.clear();
    tell_mistakes(mistakes, file, console, languages.for_people());
    // Of a file that cannot be read that says it all.
    if (plan.outcome.sha256.empty()) return ExitStatus::NotAssessable;
    complain(console, Locale(languages.for_people()), "failures.not-exported",
             {{.name = "file", .text = file}});
    return ExitStatus::NotAssessable;
  }
  const Locale locale(languages.for_plan(plan.outcome.plan.language));
  const std::string output(arguments.has("output") ? std::string(arguments.value("output"))
                                                   : default_output(file));
  const bool whole = write_all_sheets(plan.tree(), *plan.outcome.framework, locale, output,
                                      arguments, console, progress);
  progress.clear();
  if (output == "-") return ExitStatus::Clean;
  const Locale spoken(languages.for_people());
  say(console, spoken.fill(whole ? "sheets.remarks.exported" : "sheets.remarks.actions-only",
                           {{"file", output}}));
  return ExitStatus::Clean;
}

}  // namespace charter
