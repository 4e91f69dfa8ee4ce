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

TEST(RepeatedKey, points_at_the_second_and_shows_the_first) {
  const Examined plan = plan_of("\"language\": \"nl\",\n \"language\": \"fr\"");
  EXPECT_EQ(plan.findings("CH004"), Lines{"CH004 /language language"});
  EXPECT_EQ(plan.places("CH004"), Lines{"CH004 2:2-2:12"});
  EXPECT_EQ(plan.related("CH004"), Lines{"/language 1:2-1:12"});
}

TEST(RepeatedKey, leaves_the_first_value_in_use) {
  EXPECT_EQ(plan_of(R"("language": "nl", "language": "fr")").plan().language, "nl");
}

TEST(RepeatedKey, keeps_the_later_value_from_being_read) {
  const Examined plan = plan_of(R"("language": "nl", "language": 5,
    "waivers": [], "waivers": [{"foo": 1}], "city": {"name": "C"}, "city": 7)");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH004 /language language", "CH004 /waivers waivers", "CH004 /city city"}));
}

TEST(RepeatedKey, does_not_let_a_later_value_stand_in_for_a_refused_one) {
  const Examined plan = plan_of(R"("language": 5, "language": "nl")");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH011 /language language", "CH004 /language language"}));
  EXPECT_EQ(plan.plan().language, "en");
}

TEST(RepeatedKey, is_found_again_at_the_third) {
  const Examined plan = plan_of(R"("asOf": "2011", "asOf": "2011", "asOf": "2011")");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH004 /asOf asOf", "CH004 /asOf asOf"}));
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH004 1:18-1:24", "CH004 1:34-1:40"}));
  EXPECT_EQ(plan.related("CH0"), (Lines{"/asOf 1:2-1:8", "/asOf 1:2-1:8"}));
}

TEST(RepeatedKey, is_found_in_another_spelling) {
  const Examined plan = plan_of(R"("asOf": "2011", "\u0061sOf": "2010")");
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH004 /asOf asOf"});
  EXPECT_EQ(plan.places("CH0"), Lines{"CH004 1:18-1:29"});
}

TEST(RepeatedKey, is_another_key_in_another_case) {
  EXPECT_EQ(plan_of(R"("title": "Plan", "Title": "Plan")").findings("CH0"),
            Lines{"CH012 /Title Title"});
}

TEST(RepeatedKey, is_about_the_action_that_it_stands_in) {
  const Examined plan =
      plan_of(actions({action(R"("id": "A1")"), action(R"("id": "A2", "status": "planned",
    "status": "ongoing", "title": {"nl": "Doen", "nl": "Gedaan"})")}));
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH004 /actions/1/status A2", "CH004 /actions/1/title/nl A2"}));
}

TEST(RepeatedKey, is_about_its_text_where_it_is_a_language) {
  const Examined plan = plan_of(R"("title": {"nl": "a", "nl": "b"},
    "city": {"name": {"nl": "a", "nl": "b"}}, "documents": [{"title": {"nl": "a", "nl": "b"}}],
    "actions": [{"title": {"nl": "a", "nl": "b"}, "updates": [{"text": {"nl": "a", "nl": "b"}}]}])");
  EXPECT_EQ(plan.findings("CH004"),
            (Lines{"CH004 /title/nl title", "CH004 /city/name/nl name",
                   "CH004 /documents/0/title/nl title", "CH004 /actions/0/title/nl title",
                   "CH004 /actions/0/updates/0/text/nl text"}));
}

TEST(RepeatedKey, is_found_in_fields_that_are_not_read) {
  const Examined plan = plan_of(R"("x-note": {"a": [{"b": 1, "b": 2}]}, "foo": {"c": 1, "c": 2},
    "x-note": {"d": 1, "d": 2})");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH004 /x-note/a/0/b b", "CH012 /foo foo", "CH004 /foo/c c",
                   "CH004 /x-note x-note", "CH004 /x-note/d d"}));
}

TEST(RepeatedKey, keeps_the_second_list_of_actions_out) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "title": "Act"}],
    "actions": [{"id": "A2", "title": "Act"}, 5])");
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH004 /actions actions"});
  EXPECT_EQ(plan.plan().actions_in_file, 1U);
  EXPECT_EQ(plan.plan().actions.size(), 1U);
}

TEST(RepeatedKey, takes_no_id_from_a_list_that_is_not_the_one_it_stands_in) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "title": "Act"}],
    "actions": [{"id": "A2", "id": "A3"}])");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH004 /actions actions", "CH004 /actions/0/id id"}));
}

TEST(RepeatedKey, escapes_its_name_in_the_pointer) {
  EXPECT_EQ(plan_of(R"("x-~/": 1, "x-~/": 2)").findings("CH0"), Lines{"CH004 /x-~0~1 x-~/"});
}

TEST(RepeatedKey, is_about_the_claim_the_waiver_and_the_entry) {
  const Examined plan =
      plan_of(R"("indicators": [{"indicator": "PM1.P1", "note": "a", "note": "b"}],
    "waivers": [{"commitment": "PM1", "owner": "a", "owner": "b"}],
    "pledges": [{"pledge": "DL2", "status": "planned", "status": "planned"}],
    "assessments": [{"commitment": "PM2", "rating": "not", "rating": "not"}],
    "sections": [{"id": "S1", "title": "Axis", "title": "Axis"}])");
  EXPECT_EQ(plan.findings("CH004"),
            (Lines{"CH004 /indicators/0/note PM1.P1", "CH004 /waivers/0/owner PM1",
                   "CH004 /pledges/0/status DL2", "CH004 /assessments/0/rating PM2",
                   "CH004 /sections/0/title S1"}));
}

}  // namespace
}  // namespace charter
