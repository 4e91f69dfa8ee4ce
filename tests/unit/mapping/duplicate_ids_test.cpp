// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

TEST(DuplicateId, of_an_action_points_at_the_second_and_shows_the_first) {
  const Examined plan = plan_of(
      "\"actions\": [\n{\"id\": \"A1\", \"title\": \"Act\"},\n"
      "{\"title\": \"Act\", \"id\": \"A1\"}]");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /actions/1/id A1"});
  EXPECT_EQ(plan.places("CH1"), Lines{"CH101 3:24-3:28"});
  EXPECT_EQ(plan.related("CH1"), Lines{"/actions/0/id 2:8-2:12"});
}

TEST(DuplicateId, leaves_the_second_action_out) {
  const Examined plan = plan_of(actions({action(R"("commitments": ["PM1"])"),
                                         action(R"("commitments": ["PM2"], "department": "")"),
                                         action(R"("commitments": ["PM3"])")}));
  EXPECT_EQ(plan.findings("CH101"), (Lines{"CH101 /actions/1/id A1", "CH101 /actions/2/id A1"}));
  EXPECT_EQ(plan.related("CH101").size(), 2U);
  EXPECT_EQ(plan.related("CH101")[0], plan.related("CH101")[1]);
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
  EXPECT_EQ(plan.coverage("PM2"), "uncovered");
  EXPECT_EQ(plan.coverage("PM3"), "uncovered");
  EXPECT_EQ(plan.findings("CH3"), Lines{});
  EXPECT_EQ(plan.summary().actions, 1U);
  EXPECT_EQ(plan.plan().actions_in_file, 3U);
}

TEST(DuplicateId, leaves_the_second_out_even_where_the_first_is_left_out) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1"}, {"id": "A1", "title": "Act"}])");
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH010 /actions/0 A1"});
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /actions/1/id A1"});
  EXPECT_EQ(plan.summary().actions, 0U);
}

TEST(DuplicateId, is_none_in_another_case_or_of_ids_that_are_malformed) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "title": "Act"},
    {"id": "a1", "title": "Act"}, {"id": "A 1", "title": "Act"}, {"id": "A 1", "title": "Act"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{});
  EXPECT_EQ(plan.summary().actions, 2U);
}

TEST(DuplicateId, counts_places_with_elements_that_are_no_actions) {
  const Examined plan = plan_of(
      R"("actions": [5, {"id": "A1", "title": "Act"}, null, {"id": "A1", "title": "Act"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /actions/3/id A1"});
  EXPECT_EQ(plan.related("CH1"), Lines{"/actions/1/id 1:24-1:28"});
}

TEST(DuplicateId, of_a_section_leaves_the_second_out) {
  const Examined plan = plan_of(R"("sections": [{"id": "S1", "title": "One"},
    {"id": "S1", "title": "Other"}, {"id": "S2", "title": "Two", "parent": "S1"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /sections/1/id S1"});
  EXPECT_TRUE(plan.plan().sections[1].left_out);
  EXPECT_FALSE(plan.plan().sections[0].left_out);
}

TEST(DuplicateId, of_an_indicator_entry_leaves_the_second_out) {
  const Examined plan = plan_of(R"("indicators": [
    {"indicator": "PM1.P1", "observations": [{"date": "2011-01-01", "value": 1}]},
    {"indicator": "PM1.P1", "observations": [{"date": "2011-02-01", "value": 2}]}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /indicators/1/indicator PM1.P1"});
  EXPECT_EQ(plan.indicator("PM1.P1").latest->value.number, 1);
}

TEST(DuplicateId, of_an_own_indicator_leaves_the_second_out_even_where_the_first_is_left_out) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "own.a"},
    {"indicator": "own.a", "commitment": "PM1", "title": "Mine", "type": "count"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /indicators/1/indicator own.a"});
  EXPECT_EQ(plan.assessment().indicators.size(), 35U);
}

TEST(DuplicateId, of_entries_whose_indicator_is_unknown_is_none) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM9.P1"}, {"indicator": "PM9.P1"},
    {"indicator": "own."}, {"indicator": "own."}])");
  EXPECT_EQ(plan.findings("CH101"), Lines{});
  EXPECT_EQ(plan.findings("CH103").size(), 2U);
}

TEST(DuplicateId, of_an_assessment_is_its_commitment) {
  const Examined plan = plan_of(R"("assessments": [{"commitment": "PM1", "rating": "not"},
    {"commitment": "PM1", "rating": "fully"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /assessments/1/commitment PM1"});
  EXPECT_EQ(plan.declared("PM1"), "not");
  EXPECT_EQ(plan.findings("CH502"), Lines{});
}

TEST(DuplicateId, of_an_assessment_holds_where_the_first_has_no_rating) {
  const Examined plan = plan_of(R"("assessments": [{"commitment": "PM1", "rating": "good"},
    {"commitment": "PM1", "rating": "fully"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH101 /assessments/1/commitment PM1"});
  EXPECT_EQ(plan.declared("PM1"), "none");
}

TEST(DuplicateId, of_assessments_of_an_unknown_commitment_is_none) {
  const Examined plan = plan_of(R"("assessments": [{"commitment": "PM9", "rating": "not"},
    {"commitment": "PM9", "rating": "not"}])");
  EXPECT_EQ(plan.findings("CH1"), (Lines{"CH102 /assessments/0/commitment commitment",
                                         "CH102 /assessments/1/commitment commitment"}));
}

TEST(DuplicateId, of_a_statement_is_its_pledge) {
  const Examined plan = plan_of(R"("pledges": [{"pledge": "DL2", "status": "planned"},
    {"pledge": "DL2", "status": "completed"}, {"pledge": "DL9", "status": "planned"},
    {"pledge": "DL9", "status": "planned"}])");
  EXPECT_EQ(plan.findings("CH101"), Lines{"CH101 /pledges/1/pledge DL2"});
  EXPECT_EQ(plan.findings("CH105").size(), 2U);
  EXPECT_EQ(plan.pledge("DL2"), "planned");
}

TEST(DuplicateId, is_none_among_waivers) {
  const Examined plan = plan_of(R"("waivers": [{"commitment": "PM1"},
    {"commitment": "PM1", "reason": "No duty", "owner": "Head", "reviewDate": "2012"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{});
  EXPECT_EQ(plan.coverage("PM1"), "waived");
}

TEST(DuplicateId, of_documents_is_none_since_they_have_no_id) {
  EXPECT_EQ(plan_of(R"("documents": [{"title": "Plan"}, {"title": "Plan"}])").findings("CH1"),
            Lines{});
}

}  // namespace
}  // namespace charter
