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

Examined one_action(std::string_view members) { return plan_of(actions({action(members)})); }

TEST(UnknownCommitment, is_told_at_a_short_and_at_a_long_claim) {
  const Examined plan = one_action(R"("commitments": ["PM9", {"id": "PM8"}, "PM1"])");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH102 /actions/0/commitments/0 A1", "CH102 /actions/0/commitments/1/id A1"}));
  EXPECT_EQ(plan.places("CH1"), (Lines{"CH102 1:31-1:36", "CH102 1:45-1:50"}));
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
}

TEST(UnknownCommitment, is_one_in_another_spelling) {
  for (const std::string_view id : {"", "pm1", "PM1 ", "PM", "PM1.P1", "policymaker", "DL1"}) {
    const Examined plan = one_action("\"commitments\": [\"" + std::string(id) + "\"]");
    EXPECT_EQ(plan.findings("CH1"), Lines{"CH102 /actions/0/commitments/0 A1"}) << id;
    EXPECT_EQ(plan.findings("CH207"), Lines{"CH207 /actions/0 A1"}) << id;
  }
}

TEST(UnknownCommitment, comes_with_the_nearest) {
  const Examined plan = one_action(R"("commitments": ["Sp1", "education"])");
  EXPECT_EQ(plan.outcome().findings[0].help, "Did you mean SP1?");
  EXPECT_EQ(plan.outcome().findings[1].help, "charter framework show lists the commitments.");
}

TEST(UnknownCommitment, is_told_in_entries_assessments_and_waivers) {
  const Examined plan = plan_of(R"(
    "indicators": [{"indicator": "own.a", "commitment": "PM9", "title": "M", "type": "count"}],
    "assessments": [{"commitment": "PM9", "rating": "not"}],
    "waivers": [{"commitment": "PM9", "reason": "R", "owner": "O", "reviewDate": "2012"}])");
  EXPECT_EQ(plan.findings("CH1"), (Lines{"CH102 /indicators/0/commitment own.a",
                                         "CH102 /assessments/0/commitment commitment",
                                         "CH102 /waivers/0/commitment commitment"}));
}

TEST(UnknownIndicator, is_told_where_it_is_named) {
  const Examined plan =
      plan_of(actions({action(R"("indicators": ["PM1.P1", "PM1.P9", "own.a", 5, "pm1.p1"])",
                              {"expectedResult"})}) +
              R"(, "waivers": [{"indicator": "own.a"}], "indicators": [{"indicator": "XX"}])");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH103 /actions/0/indicators/1 A1", "CH103 /actions/0/indicators/2 A1",
                   "CH103 /actions/0/indicators/4 A1", "CH103 /waivers/0/indicator indicator",
                   "CH103 /indicators/0/indicator indicator"}));
  EXPECT_EQ(plan.findings("CH011"), Lines{"CH011 /actions/0/indicators/3 A1"});
  EXPECT_EQ(plan.findings("CH306"), Lines{});
}

TEST(UnknownIndicator, is_no_own_one_that_stands_in_the_file_even_a_left_out_one) {
  const Examined plan = plan_of(
      actions({action(R"("indicators": ["own.a"])", {"expectedResult"})}) +
      R"(, "waivers": [{"indicator": "own.a", "reason": "R", "owner": "O", "reviewDate": "2012"}],
        "indicators": [{"indicator": "own.a"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{});
  EXPECT_EQ(plan.findings("CH306"), Lines{});
  EXPECT_EQ(plan.findings("CH7"), Lines{});
}

TEST(UnknownIndicator, is_one_whose_own_id_is_malformed) {
  const Examined plan = plan_of(actions({action(R"("indicators": ["own."])", {"expectedResult"})}) +
                                R"(, "indicators": [{"indicator": "own."}])");
  EXPECT_EQ(plan.findings("CH103"), Lines{"CH103 /actions/0/indicators/0 A1"});
  EXPECT_EQ(plan.findings("CH015"), Lines{"CH015 /indicators/0/indicator indicator"});
  EXPECT_EQ(plan.findings("CH306"), Lines{"CH306 /actions/0 A1"});
}

TEST(UnknownIndicator, comes_with_the_nearest_the_own_ones_among_them) {
  const Examined plan = plan_of(
      actions({action(R"("indicators": ["PM1P1", "own.lerners"])")}) +
      R"(, "indicators": [{"indicator": "own.learners", "commitment": "SP1", "title": "Learners",
        "type": "count"}])");
  EXPECT_EQ(plan.outcome().findings[0].help, "Did you mean PM1.P1?");
  EXPECT_EQ(plan.outcome().findings[1].help, "Did you mean own.learners?");
}

TEST(UnknownService, is_told_in_an_action_a_claim_and_a_waiver) {
  const Examined plan = plan_of(actions({action(R"("services": ["health", "transport"],
        "commitments": [{"id": "SP1", "services": ["Health", "housing"]}])")}) +
                                R"(, "waivers": [{"service": "transport"}])");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH104 /actions/0/services/1 A1", "CH104 /actions/0/commitments/0/services/0 A1",
                   "CH104 /waivers/0/service service"}));
  EXPECT_EQ(plan.area_coverage("housing"), "covered");
  EXPECT_EQ(plan.area_coverage("health"), "uncovered");
}

TEST(UnknownPledge, is_told_in_an_action_and_a_statement) {
  const Examined plan = plan_of(actions({action(R"("pledges": ["DL4", "DL9", "PM1"])")}) +
                                R"(, "pledges": [{"pledge": "DL0", "status": "planned"}])");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH105 /actions/0/pledges/1 A1", "CH105 /actions/0/pledges/2 A1",
                   "CH105 /pledges/0/pledge pledge"}));
  EXPECT_EQ(plan.pledge("DL4"), "addressed");
}

TEST(UnknownPledge, is_no_pledge_that_an_action_names) {
  EXPECT_EQ(one_action(R"("pledges": ["DL9"])").findings("CH207"), Lines{"CH207 /actions/0 A1"});
  EXPECT_EQ(one_action(R"("pledges": ["DL4"])").findings("CH207"), Lines{});
}

TEST(UnknownSection, is_told_where_no_section_has_the_id) {
  const Examined plan = plan_of(
      R"("sections": [{"id": "S1", "title": "One"}], )" +
      actions({action(R"("section": "S1")"), action(R"("id": "A2", "section": "S2")"),
               action(R"("id": "A3", "section": "")"), action(R"("id": "A4", "section": "S 1")")}));
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH108 /actions/1/section A2", "CH108 /actions/2/section A3",
                   "CH108 /actions/3/section A4"}));
  EXPECT_EQ(plan.findings("CH0"), Lines{});
}

TEST(UnknownSection, is_no_section_that_is_left_out_or_stands_behind) {
  const Examined plan =
      plan_of(actions({action(R"("section": "S1")"), action(R"("id": "A2", "section": "S2")")}) +
              R"(, "sections": [{"id": "S1"}, {"id": "S2", "title": "Two"}])");
  EXPECT_EQ(plan.findings("CH1"), Lines{});
}

TEST(UnknownSection, is_a_parent_that_does_not_stand_earlier) {
  const Examined plan = plan_of(R"("sections": [
    {"id": "S1", "title": "One", "parent": "S2"}, {"id": "S2", "title": "Two", "parent": "S2"},
    {"id": "S3", "title": "Three", "parent": "S1"}, {"id": "S4", "title": "Four", "parent": ""},
    {"id": "S5", "title": "Five", "parent": "S 1"}, {"id": "S6", "parent": "S5"},
    {"id": "S7", "title": "Seven", "parent": "S6"}])");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH108 /sections/0/parent S1", "CH108 /sections/1/parent S2",
                   "CH108 /sections/3/parent S4", "CH108 /sections/4/parent S5"}));
}

TEST(UnknownSection, is_a_parent_whose_id_is_malformed) {
  const Examined plan = plan_of(R"("sections": [{"id": "S 1", "title": "One"},
    {"id": "S2", "title": "Two", "parent": "S 1"}])");
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH015 /sections/0/id id"});
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH108 /sections/1/parent S2"});
}

}  // namespace
}  // namespace charter
