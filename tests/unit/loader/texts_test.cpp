// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

// The title that results show.
std::string_view title_of(const Examined& plan) {
  return shown(plan.plan().title, plan.plan(), plan.plan().language);
}

TEST(PlanTexts, are_plain_or_in_several_languages) {
  EXPECT_EQ(title_of(plan_of(R"("title": "Plan")")), "Plan");
  EXPECT_EQ(title_of(plan_of(R"("title": {"nl": "Plan 2", "en": "Plan 1"})")), "Plan 1");
  EXPECT_EQ(title_of(plan_of(R"("title": {"nl": "Plan 2", "en": "Plan 1"}, "language": "nl")")),
            "Plan 2");
}

TEST(PlanTexts, are_shown_in_the_first_language_where_neither_the_plans_nor_english_is_there) {
  EXPECT_EQ(title_of(plan_of(R"("title": {"fr": "Un", "de": "Zwei"}, "language": "nl")")), "Un");
}

TEST(PlanTexts, compare_languages_without_regard_to_case) {
  EXPECT_EQ(title_of(plan_of(R"("title": {"fr": "Un", "nl-be": "Een"}, "language": "NL-BE")")),
            "Een");
}

TEST(PlanTexts, do_not_pass_over_a_blank_translation) {
  EXPECT_EQ(title_of(plan_of(R"("title": {"nl": " ", "en": "Plan"}, "language": "nl")")), " ");
}

TEST(PlanTexts, lose_a_refused_translation_alone) {
  const Examined plan = plan_of(R"("title": {"nl": 5, "f": "Un", "en": "Plan"}, "language": "nl")");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH011 /title/nl title", "CH015 /title/f title"}));
  EXPECT_EQ(title_of(plan), "Plan");
}

TEST(PlanTexts, point_at_the_key_of_a_bad_language_and_at_the_value_of_a_bad_text) {
  const Examined plan = plan_of(R"("title": {"n": "Plan", "en": 5})");
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH015 1:12-1:15", "CH011 1:31-1:32"}));
}

TEST(PlanTexts, may_carry_fields_of_ones_own) {
  const Examined plan = plan_of(R"("title": {"en": "Plan", "x-source": 5, "x-": {"a": null}})");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
}

TEST(PlanTexts, refuse_a_key_that_begins_with_a_capital_x_for_its_shape_alone) {
  const Examined plan = plan_of(R"("title": {"en": "Plan", "X-source": "a"})");
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH015 /title/X-source title"});
}

TEST(PlanTexts, say_of_an_action_or_an_entry_which_it_is) {
  const Examined plan = plan_of(
      actions(
          {action(R"("id": "A7", "title": {"n": "Doen", "en": "Do"}, "description": {"nl": 5})")}) +
      R"(, "indicators": [{"indicator": "PM1.P1", "note": {"nl": false}}])");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH015 /actions/0/title/n A7", "CH011 /actions/0/description/nl A7",
                   "CH011 /indicators/0/note/nl PM1.P1"}));
}

TEST(PlanTexts, are_unescaped) {
  EXPECT_EQ(title_of(plan_of(R"("title": "Caf\u00e9 \ud83d\ude00 \"x\"\n")")), "Café 😀 \"x\"\n");
  EXPECT_EQ(title_of(plan_of(R"("titl\u0065": "Plan")")), "Plan");
}

TEST(PlanTexts, count_columns_in_code_points) {
  const Examined plan = plan_of("\"title\": \"Café 😀 \xCE\xA9\", \"language\": 5");
  EXPECT_EQ(plan.places("CH0"), Lines{"CH011 1:35-1:36"});
}

TEST(PlanTexts, count_a_tab_and_a_carriage_return_as_one_column_and_only_lf_as_a_line) {
  const Examined plan = plan_of("\t\r\"language\": 5,\r\n\r\t\"asOf\": 6");
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH011 1:16-1:17", "CH011 2:11-2:12"}));
}

}  // namespace
}  // namespace charter
