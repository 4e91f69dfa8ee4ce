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

}  // namespace
}  // namespace charter
