// SPDX-License-Identifier: EUPL-1.2
#include "export_sheets.hpp"

#include "charter/json/utf8.hpp"
#include "charter/report/wrap.hpp"
#include "examine.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "sheet_files.hpp"

#include <algorithm>
#include <filesystem>

namespace charter {
namespace {

// What keeps a plan from being exported: it could not come back as it was.
std::vector<Diagnostic> mistakes_in(const Outcome& outcome) {
  std::vector<Diagnostic> mistakes;
  std::ranges::copy_if(outcome.diagnostics.all(), std::back_inserter(mistakes),
                       [](const Diagnostic& finding) {
                         return is_about_the_file(finding.code) &&
                                entry_of(finding.code).severity == Severity::Error;
                       });
  return mistakes;
}

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

ExitStatus export_sheets(const Arguments& arguments, Console& console, const Languages& languages) {
  const std::string& file = arguments.words.front();
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  Examination examination;
  read_options(examination, arguments, configuration, console, languages.for_people());
  refuse_deep_trees(arguments, examination);
  // What the configuration leaves out of reports is a mistake all the same.
  examination.codes = {};
  refuse_to_overwrite(arguments, configuration, {file});

  Progress progress(arguments, console, languages.for_people());
  int error = 0;
  const std::unique_ptr<ByteSource> source =
      file == "-" ? console.standard_input() : open_file(file, error);
  const auto bytes =
      source == nullptr ? std::nullopt : read_all(*source, examination.limits.max_bytes);
  if (!bytes) {
    complain(console, Locale(languages.for_people()), "failures.sheet-unreadable",
             {{.name = "file", .text = file},
              {.name = "reason", .text = reason_of(error), .is_word = true}});
    return ExitStatus::NotAssessable;
  }
  MemorySource examined(*bytes);
  progress.say("progress.plan-checked");
  const Outcome outcome = examine_source(file, examined, examination);
  const auto mistakes = mistakes_in(outcome);
  if (!mistakes.empty()) {
    progress.clear();
    Diagnostics all;
    all.all() = mistakes;
    tell_mistakes(all, file, console, languages.for_people());
    complain(console, Locale(languages.for_people()), "failures.not-exported",
             {{.name = "file", .text = file}});
    return ExitStatus::NotAssessable;
  }
  MemorySource kept(*bytes);
  Arena arena;
  Diagnostics none;
  const Node* const root = read_json(kept, examination.limits, arena, none, {}, Keep::Everything);
  const Locale locale(languages.for_plan(outcome.plan.language));
  const std::string output(arguments.has("output") ? std::string(arguments.value("output"))
                                                   : default_output(file));
  const bool whole = write_all_sheets(tree_of(*root), *outcome.framework, locale, output, arguments,
                                      console, progress);
  progress.clear();
  if (output == "-") return ExitStatus::Clean;
  const Locale spoken(languages.for_people());
  console.complain(
      printable(well_formed(spoken.fill(
          whole ? "sheets.remarks.exported" : "sheets.remarks.actions-only", {{"file", output}}))) +
      "\n");
  return ExitStatus::Clean;
}

}  // namespace charter
