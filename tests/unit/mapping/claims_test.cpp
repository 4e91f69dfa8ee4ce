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

Examined claims(std::string_view elements, std::string_view more = {}) {
  std::string members = "\"commitments\": [" + std::string(elements) + "]";
  if (!more.empty()) members += ", " + std::string(more);
  return plan_of(actions({action(members)}));
}

TEST(DuplicateClaim, is_told_at_each_after_the_first) {
  const Examined plan = claims(R"("PM1", "PM2", {"id": "PM1"}, "PM1")");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH106 /actions/0/commitments/2 A1", "CH106 /actions/0/commitments/3 A1"}));
  EXPECT_EQ(plan.places("CH1"), (Lines{"CH106 1:45-1:58", "CH106 1:60-1:65"}));
  EXPECT_EQ(plan.related("CH1"),
            (Lines{"/actions/0/commitments/0 1:31-1:36", "/actions/0/commitments/0 1:31-1:36"}));
  EXPECT_EQ(plan.ids(plan.commitment("PM1").actions), Lines{"A1"});
}

TEST(DuplicateClaim, counts_claims_that_are_left_out) {
  const Examined plan =
      claims(R"({"id": "PM1", "extent": "half"}, "PM1", {"id": "PM1", "origin": "me"})");
  EXPECT_EQ(plan.findings("CH106"),
            (Lines{"CH106 /actions/0/commitments/1 A1", "CH106 /actions/0/commitments/2 A1"}));
  EXPECT_EQ(plan.related("CH106").at(1).substr(0, 25), "/actions/0/commitments/0 ");
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
}

TEST(DuplicateClaim, is_none_on_unknown_commitments) {
  EXPECT_EQ(claims(R"("PM9", "PM9", {}, {})").findings("CH106"), Lines{});
}

TEST(DuplicateClaim, is_none_in_two_actions) {
  const Examined plan = plan_of(actions(
      {action(R"("commitments": ["PM1"])"), action(R"("id": "A2", "commitments": ["PM1"])")}));
  EXPECT_EQ(plan.findings("CH106"), Lines{});
}

TEST(DuplicateClaim, leaves_the_first_in_use_whatever_its_origin) {
  const Examined rejected = claims(R"({"id": "PM1", "origin": "rejected"}, "PM1")");
  EXPECT_EQ(rejected.coverage("PM1"), "uncovered");
  EXPECT_EQ(rejected.ids(rejected.commitment("PM1").suggested), Lines{});

  const Examined suggested = claims(R"({"id": "PM1", "origin": "suggested"}, "PM1")");
  EXPECT_EQ(suggested.coverage("PM1"), "uncovered");
  EXPECT_EQ(suggested.ids(suggested.commitment("PM1").suggested), Lines{"A1"});

  const Examined stated = claims(R"("PM1", {"id": "PM1", "origin": "suggested"})");
  EXPECT_EQ(stated.coverage("PM1"), "shallow");
  EXPECT_EQ(stated.ids(stated.commitment("PM1").suggested), Lines{});
}

TEST(DuplicateClaim, adds_no_services_to_the_first) {
  const Examined plan =
      claims(R"({"id": "SP1", "services": ["health"]}, {"id": "SP1", "services": ["housing"]})");
  EXPECT_EQ(plan.area_coverage("health"), "covered");
  EXPECT_EQ(plan.area_coverage("housing"), "uncovered");
}

TEST(ServicesNotApplicable, are_told_on_a_claim_on_another_commitment) {
  const Examined plan = claims(R"({"id": "SP2", "services": ["health"]})");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH107 /actions/0/commitments/0/services A1"});
  EXPECT_EQ(plan.places("CH1"), Lines{"CH107 1:57-1:67"});
  EXPECT_EQ(plan.coverage("SP2"), "shallow");
}

TEST(ServicesNotApplicable, are_told_besides_what_is_wrong_in_them) {
  const Examined plan = claims(R"({"id": "SP2", "services": [5, "transport"]})");
  EXPECT_EQ(plan.findings("CH011"), Lines{"CH011 /actions/0/commitments/0/services/0 A1"});
  EXPECT_EQ(plan.findings("CH1"), (Lines{"CH107 /actions/0/commitments/0/services A1",
                                         "CH104 /actions/0/commitments/0/services/1 A1"}));
}

TEST(ServicesNotApplicable, are_told_where_they_are_empty) {
  EXPECT_EQ(claims(R"({"id": "SP2", "services": []})").findings("CH1"),
            Lines{"CH107 /actions/0/commitments/0/services A1"});
}

TEST(ServicesNotApplicable, are_not_told_where_they_are_no_list_or_the_commitment_is_unknown) {
  EXPECT_EQ(claims(R"({"id": "SP2", "services": "health"})").findings("CH107"), Lines{});
  EXPECT_EQ(claims(R"({"id": "SP9", "services": ["health"]})").findings("CH107"), Lines{});
  EXPECT_EQ(claims(R"({"services": ["health"]})").findings("CH107"), Lines{});
  EXPECT_EQ(claims(R"({"id": "SP1", "services": ["health"]})").findings("CH107"), Lines{});
}

TEST(ServicesNotApplicable, are_no_services_of_an_action) {
  EXPECT_EQ(claims(R"("SP2")", R"("services": ["health"])").findings("CH107"), Lines{});
}

TEST(ServicesNotApplicable, are_told_on_a_left_out_claim_too) {
  EXPECT_EQ(claims(R"({"id": "SP2", "extent": "half", "services": ["health"]})").findings("CH107"),
            Lines{"CH107 /actions/0/commitments/0/services A1"});
}

TEST(MapClaims, looks_into_actions_that_are_left_out) {
  const Examined plan = plan_of(R"("actions": [{"title": "Act", "section": "S1",
    "commitments": ["PM9", "PM1", "PM1"], "indicators": ["X"], "pledges": ["X"]}])");
  EXPECT_EQ(
      plan.findings("CH1"),
      (Lines{"CH108 /actions/0/section section", "CH102 /actions/0/commitments/0 commitments",
             "CH106 /actions/0/commitments/2 commitments",
             "CH103 /actions/0/indicators/0 indicators", "CH105 /actions/0/pledges/0 pledges"}));
  EXPECT_EQ(plan.coverage("PM1"), "uncovered");
}

TEST(MapClaims, counts_places_with_elements_that_are_no_claims) {
  const Examined plan = claims(R"(5, "PM9", null, "PM1", "PM1")");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH102 /actions/0/commitments/1 A1", "CH106 /actions/0/commitments/4 A1"}));
}

}  // namespace
}  // namespace charter
