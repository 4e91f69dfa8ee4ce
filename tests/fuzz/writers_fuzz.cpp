// SPDX-License-Identifier: EUPL-1.2
//
// Takes any bytes for a plan, or for two editions of one with a zero byte
// between them, and writes them in every way there is, or, while new inputs are
// looked for, in those of one command, chosen by the bytes. Nothing that is
// written acts, twice the same gives the same bytes, and a plan without mistakes
// comes back from a spreadsheet as it was.
#include "charter/exchange/export_plan.hpp"
#include "charter/exchange/import_plan.hpp"
#include "charter/sheets/csv.hpp"
#include "charter/sheets/xlsx.hpp"
#include "tests/fuzz/insist.hpp"
#include "tests/support/every_writer.hpp"
#include "tests/support/harmless.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace {

using namespace charter;
using namespace std::string_view_literals;

std::string earlier_plan() {
  return test::plan(test::actions(
      {test::action(R"("commitments": ["SP1"], "services": ["housing"], "status": "completed")"),
       test::action(R"("id": "A2", "commitments": ["PU1", "PM1"], "endDate": "2012")")}));
}

bool one_command_each = false;

void check_writers(std::size_t command, std::string_view plan, std::string_view earlier,
                   std::string_view language) {
  const test::Question question{.as_of = "", .language = language};
  const auto written = test::written_by(command, plan, earlier, question);
  for (const test::Written& one : written) insist_on_none(mistake_in(one));
  // Now and then: it takes as long as the writing.
  if (plan.size() % 4 != 0) return;
  const auto again = test::written_by(command, plan, earlier, question);
  insist(written == again, "twice the same gives other bytes");
}

bool may_be_exported(const Outcome& outcome) {
  return outcome.assessment &&
         std::ranges::none_of(outcome.diagnostics.all(), [](const Diagnostic& finding) {
           return is_about_the_file(finding.code) &&
                  entry_of(finding.code).severity == Severity::Error;
         });
}

void insist_on_return(const JsonTree& plan, const Workbook& workbook) {
  const ImportedPlan imported = import_plan(workbook, ImportChoices{});
  for (const SheetRemark& mistake : imported.mistakes) {
    insist_on_none(mistake.place.sheet + " " + cell_name(mistake.place.column, mistake.place.row) +
                   " " + std::string(mistake.message));
  }
  insist(imported.plan == plan, "what came back: " + to_json(imported.plan, true));
}

void check_sheets(std::string_view text, std::string_view language) {
  const test::Examined examined = test::examine(text);
  if (!may_be_exported(examined.outcome())) return;
  const auto plan = parse_tree(text);
  insist(plan.has_value(), "a plan without mistakes that is no JSON");
  const Locale& locale = test::locale_in(language);
  const PlanSheets sheets = export_plan(*plan, *examined.outcome().framework, locale);
  const std::string xlsx = write_xlsx(sheets.workbook);
  insist(xlsx == write_xlsx(sheets.workbook), "the same workbook in other bytes");
  insist_on_return(*plan, read_xlsx(xlsx, SheetLimits{}, "plan.xlsx"));

  const CsvForm form =
      text.size() % 2 == 0 ? CsvForm{} : CsvForm{.separator = ';', .decimal_mark = ','};
  Workbook from_csv;
  for (std::size_t i = 0; i < sheets.file_names.size(); ++i) {
    const std::string csv = write_csv_sheet(sheets.workbook.sheets[i], form);
    insist_on_none(test::csv_mistake(csv.substr("\uFEFF"sv.size()), form.separator));
    CsvSheet read = read_csv_sheet(csv, SheetLimits{}, "sheet.csv");
    read.sheet.name = sheets.file_names[i];
    from_csv.sheets.push_back(std::move(read.sheet));
  }
  insist_on_return(*plan, from_csv);
}

}  // namespace

// Only the engine calls this; without runs it goes through the corpus alone.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const std::span<char*> words(*argv, static_cast<std::size_t>(*argc));
  one_command_each = std::ranges::find(words, std::string_view("-runs=0")) == words.end();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string_view language = supported_languages()[size % supported_languages().size()];
  static const std::string otherwise = earlier_plan();
  const std::size_t end = std::min(text.find('\0'), text.size());
  const std::string_view plan = text.substr(0, end);
  const std::string_view earlier = end == text.size() ? otherwise : text.substr(end + 1);
  const std::size_t chosen = std::hash<std::string_view>{}(text) % (test::kWritingCommands + 1);
  for (std::size_t command = 0; command < test::kWritingCommands; ++command) {
    if (one_command_each && command != chosen) continue;
    check_writers(command, plan, earlier, language);
  }
  if (!one_command_each || chosen == test::kWritingCommands) check_sheets(plan, language);
  return 0;
}
