// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/export_plan.hpp"

#include "charter/exchange/import_plan.hpp"
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

std::string action_and_back(const std::string& action) {
  const std::string plan =
      R"({"format": "charter-plan/1", "title": "Plan", "city": {"name": "Gent"}, "actions": [)" +
      action + "]}";
  const PlanSheets sheets =
      export_plan(*parse_tree(plan), test::charter_framework(), test::locale_in("en"));
  const ImportedPlan imported = import_plan(sheets.workbook, ImportChoices{});
  return to_json(imported.plan.find("actions")->children.front(), true);
}

// A cell with nothing but a space says nothing.
TEST(Export, keeps_an_object_of_which_no_cell_says_anything) {
  for (const char* const budget :
       {R"({})", R"({"source": " "})", R"({"source": ""})", R"({"source": " ", "x-note": 1})"}) {
    const std::string action =
        R"({"id": "A1", "title": "Course", "budget": )" + std::string(budget) + "}";
    EXPECT_EQ(action_and_back(action), action);
  }
}

// A sheet of actions alone is a plan again, with what the actions name.
TEST(Export, carries_what_actions_name_along) {
  const JsonTree plan = *parse_tree(R"({
    "format": "charter-plan/1", "title": "Plan", "city": {"name": "Gent"},
    "sections": [{"id": "work", "title": "Work"}, {"id": "home", "title": {"nl": "Wonen"}},
                 {"id": "rent", "title": "Rent", "parent": "home"}],
    "indicators": [{"indicator": "own.homes", "title": "Homes", "x-source": "register"},
                   {"indicator": "PM1.1", "availability": "not-collected"}],
    "actions": [{"id": "A1", "title": "Deposit", "section": "rent",
                 "indicators": ["own.homes", "PM1.1"]},
                {"id": "A2", "title": "Fair", "section": "work"},
                {"id": "A3", "title": "Feast"}]})");
  const PlanSheets sheets = export_actions(plan, test::charter_framework(), test::locale_in("en"));
  ImportChoices choices;
  choices.city = "Gent";
  choices.title = "Plan";
  const ImportedPlan imported = import_plan(sheets.workbook, choices);
  EXPECT_EQ(to_json(*imported.plan.find("actions"), true), to_json(*plan.find("actions"), true));
  EXPECT_EQ(
      to_json(*imported.plan.find("sections"), true),
      R"([{"id": "home", "title": {"nl": "Wonen"}}, )"
      R"({"id": "rent", "title": "Rent", "parent": "home"}, {"id": "work", "title": "Work"}])");
  EXPECT_EQ(to_json(*imported.plan.find("indicators"), true),
            R"([{"indicator": "own.homes", "title": "Homes", "x-source": "register"}])");
  EXPECT_TRUE(imported.notes.empty());
}

}  // namespace
}  // namespace charter
