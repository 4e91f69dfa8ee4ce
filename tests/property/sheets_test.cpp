// SPDX-License-Identifier: EUPL-1.2
//
// A plan that goes out into a spreadsheet and comes back is the same plan.
#include "charter/exchange/export_plan.hpp"
#include "charter/exchange/import_plan.hpp"
#include "charter/sheets/csv.hpp"
#include "charter/sheets/xlsx.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_extensions.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

using test::OrderedJson;
using test::Random;

// A plan whose members of one's own are everywhere, in every shape.
std::string plan_with_extensions(std::uint64_t seed) {
  Random random(seed);
  OrderedJson plan = OrderedJson::parse(
      test::random_plan({.seed = seed,
                         .actions = seed % 9,
                         .density = seed % 5 == 0 ? test::RandomPlan::Density::Dense
                                                  : test::RandomPlan::Density::Sparse}));
  test::extend_everywhere(plan, random);
  return plan.dump(2);
}

Workbook through_xlsx(const Workbook& workbook) {
  return read_xlsx(write_xlsx(workbook), SheetLimits{}, "plan.xlsx");
}

Workbook through_csv(const PlanSheets& sheets, const CsvForm& form) {
  Workbook result;
  for (std::size_t i = 0; i < sheets.file_names.size(); ++i) {
    CsvSheet read =
        read_csv_sheet(write_csv_sheet(sheets.workbook.sheets[i], form), SheetLimits{}, "sheet");
    read.sheet.name = sheets.file_names[i];
    result.sheets.push_back(std::move(read.sheet));
  }
  return result;
}

// What differs: nothing, where the plan came back as it was.
std::string difference(const std::string& plan, const Workbook& workbook) {
  const ImportedPlan imported = import_plan(workbook, ImportChoices{});
  if (!imported.mistakes.empty()) {
    const SheetRemark& mistake = imported.mistakes.front();
    return mistake.place.sheet + "!" + cell_name(mistake.place.column, mistake.place.row) + " " +
           std::string(mistake.message);
  }
  const std::string back = to_json(imported.plan, false);
  const OrderedJson before = OrderedJson::parse(plan);
  const OrderedJson after = OrderedJson::parse(back);
  return before == after ? "" : OrderedJson::diff(before, after).dump() + "\n" + back;
}

class Sheets : public test::Batch {};

TEST_P(Sheets, give_back_the_plan_that_went_into_a_workbook) {
  for_each_seed([](std::uint64_t seed) {
    const std::string plan = plan_with_extensions(seed);
    const Locale& locale = test::locale_in(supported_languages()[seed % 4]);
    const PlanSheets sheets = export_plan(*parse_tree(plan), test::charter_framework(), locale);
    EXPECT_EQ(difference(plan, through_xlsx(sheets.workbook)), "");
  });
}

TEST_P(Sheets, give_back_the_plan_that_went_into_a_folder) {
  for_each_seed([](std::uint64_t seed) {
    const std::string plan = plan_with_extensions(seed);
    const Locale& locale = test::locale_in(supported_languages()[seed % 4]);
    const PlanSheets sheets = export_plan(*parse_tree(plan), test::charter_framework(), locale);
    const CsvForm form = seed % 2 == 0 ? CsvForm{} : CsvForm{.separator = ';', .decimal_mark = ','};
    EXPECT_EQ(difference(plan, through_csv(sheets, form)), "");
  });
}

// What a plan says does not depend on the way that it went.
TEST_P(Sheets, leave_the_result_as_it_was) {
  for_each_seed([](std::uint64_t seed) {
    const std::string plan = plan_with_extensions(seed);
    const PlanSheets sheets =
        export_plan(*parse_tree(plan), test::charter_framework(), test::locale_in("nl"));
    const ImportedPlan imported = import_plan(through_xlsx(sheets.workbook), ImportChoices{});
    const auto result_of = [](const std::string& text) {
      OrderedJson result = OrderedJson::parse(test::examine(text).json());
      result["plan"].erase("sha256");
      for (OrderedJson& finding : result["findings"]) {
        for (const char* const place : {"line", "column", "endLine", "endColumn", "related"}) {
          finding.erase(place);
        }
      }
      return result;
    };
    EXPECT_EQ(result_of(plan), result_of(to_json(imported.plan, false)));
  });
}

// The actions alone carry all that belongs to them.
TEST_P(Sheets, give_back_the_actions_from_one_sheet) {
  for_each_seed([](std::uint64_t seed) {
    const std::string plan = plan_with_extensions(seed);
    PlanSheets sheets =
        export_actions(*parse_tree(plan), test::charter_framework(), test::locale_in("fr"));
    sheets.file_names.resize(1);
    ImportChoices choices;
    choices.city = choices.title = "said apart";
    const ImportedPlan imported =
        import_plan(through_csv(sheets, {.separator = ';', .decimal_mark = ','}), choices);
    EXPECT_TRUE(imported.mistakes.empty());
    // On this sheet nobody says in which order members stand.
    const nlohmann::json before = nlohmann::json::parse(plan)["actions"];
    const std::string back = to_json(imported.plan, false);
    EXPECT_EQ(before, nlohmann::json::parse(back)["actions"]);
    // What they name came along.
    const auto unknown_names = [](const std::string& text) {
      const OrderedJson result = OrderedJson::parse(test::examine(text).json());
      std::size_t count = 0;
      for (const OrderedJson& finding : result["findings"]) {
        const bool in_action = finding["pointer"].get<std::string>().starts_with("/actions");
        count += static_cast<std::size_t>(
            in_action && (finding["code"] == "CH103" || finding["code"] == "CH108"));
      }
      return count;
    };
    EXPECT_EQ(unknown_names(back), unknown_names(plan));
  });
}

TEST_P(Sheets, have_the_same_bytes_each_time) {
  for_each_seed([](std::uint64_t seed) {
    const JsonTree plan = *parse_tree(plan_with_extensions(seed));
    const auto bytes = [&plan] {
      return write_xlsx(
          export_plan(plan, test::charter_framework(), test::locale_in("de")).workbook);
    };
    EXPECT_EQ(bytes(), bytes());
  });
}

INSTANTIATE_TEST_SUITE_P(Seeds, Sheets, testing::Range(0, 12));

}  // namespace
}  // namespace charter
