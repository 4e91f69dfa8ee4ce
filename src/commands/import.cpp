// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/import_plan.hpp"
#include "charter/json/utf8.hpp"
#include "column_map.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "sheet_files.hpp"
#include "tell_remarks.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 2> kOrders{"day-first", "month-first"};
constexpr auto kImportOptions = together(
    std::array{Option{.name = "output", .letter = 'o', .value = "FILE"},
               Option{.name = "city", .value = "NAME"}, Option{.name = "country", .value = "CODE"},
               Option{.name = "title", .value = "TEXT"}, Option{.name = "sheet", .value = "NAME"},
               Option{.name = "map", .value = "HEADER=FIELD", .repeatable = true},
               Option{.name = "map-file", .value = "FILE"}, Option{.name = "guess"},
               Option{.name = "currency", .value = "CODE"},
               Option{.name = "dates", .value = "ORDER", .choices = listed<kOrders>},
               Option{.name = "lang", .value = "TAG"},
               Option{.name = "framework", .value = "ID|FILE"}},
    kLimitOptions);
constexpr std::array<std::string_view, 4> kImportExamples{
    "charter import plan.xlsx -o plan.json", "charter import sheets/ -o plan.json",
    "charter import --guess our-sheet.xlsx -o columns.json",
    "charter import sheet.csv --map Maatregel=title --city Gent --title Plan"};
constexpr std::string_view kImportedFile = "plan.json";

ImportChoices choices_of(const Arguments& arguments, const Languages& languages) {
  ImportChoices choices;
  choices.sheet = well_formed(arguments.value("sheet"));
  choices.city = well_formed(arguments.value("city"));
  choices.country = well_formed(arguments.value("country"));
  choices.title = well_formed(arguments.value("title"));
  choices.language = languages.asked.value_or("");
  choices.currency = well_formed(arguments.value("currency"));
  if (arguments.has("dates")) {
    choices.order =
        arguments.value("dates") == kOrders.front() ? DateOrder::DayFirst : DateOrder::MonthFirst;
  }
  read_column_map(arguments, choices);
  return choices;
}

// What the columns seem to be, for a person to look at.
ExitStatus propose(const Workbook& workbook, const ImportChoices& choices, const std::string& file,
                   const Arguments& arguments, Console& console, const Locale& locale) {
  const GuessedColumns guess = guess_columns(workbook, choices.sheet);
  if (guess.columns.empty()) {
    complain(console, locale, "failures.no-headers", {{.name = "file", .text = file}});
    return ExitStatus::NotAssessable;
  }
  const bool has_title = std::ranges::any_of(guess.columns, [](const auto& column) {
    return column.second == "title" || column.second.starts_with("title (");
  });
  if (!has_title) complain(console, locale, "sheets.remarks.no-title-guessed", {});
  const std::string text = column_map_text(guess);
  const std::string output(arguments.value("output"));
  if (output.empty() || output == "-") {
    console.write(text);
  } else {
    write_new_file(output, text);
  }
  const std::string map = output.empty() || output == "-" ? "columns.json" : output;
  say(console, locale.fill("sheets.remarks.guessed", {{"map", map}, {"file", file}}));
  return ExitStatus::Clean;
}

ExitStatus run_import(const Arguments& arguments, Console& console, Languages& languages) {
  const std::string& file = arguments.words.front();
  const Locale locale(languages.for_people());
  Examination examination;
  read_options(examination, arguments, Configuration{}, console, languages.for_people());
  const SheetLimits limits{.max_bytes = examination.limits.max_bytes,
                           .max_cells = examination.limits.max_values};
  const ImportChoices choices = choices_of(arguments, languages);

  Progress progress(arguments, console, languages.for_people());
  const Workbook workbook =
      read_sheet_file(file, limits, console, locale, progress.rows("progress.sheet-read"));
  if (arguments.has("guess")) {
    progress.clear();
    return propose(workbook, choices, file, arguments, console, locale);
  }
  const ImportedPlan imported =
      import_plan(workbook, choices, progress.rows("progress.sheet-taken-over"));
  const std::string plan = to_json(imported.plan, false) + "\n";
  MemorySource source(plan);
  progress.say("progress.plan-checked");
  Outcome outcome = examine_source(file, source, examination);
  word_findings(outcome, locale);
  progress.clear();
  tell_notes(imported, console, locale);
  if (tell_mistakes_of_import(imported, outcome, console, locale)) {
    complain(console, locale, "failures.not-imported", {{.name = "file", .text = file}});
    return ExitStatus::NotAssessable;
  }
  if (arguments.value("output") == "-") {
    console.write(plan);
    return ExitStatus::Clean;
  }
  const std::string output(arguments.has("output") ? arguments.value("output") : kImportedFile);
  write_new_file(output, plan);
  say(console,
      locale.counted("sheets.remarks.imported", outcome.plan.actions.size(), {{"file", output}}));
  return ExitStatus::Clean;
}

}  // namespace

const Command kImportCommand{.name = "import",
                             .words = "SHEET",
                             .fewest = 1,
                             .most = 1,
                             .options = kImportOptions,
                             .examples = kImportExamples,
                             .run = run_import};

}  // namespace charter
