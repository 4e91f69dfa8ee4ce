// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

// The plan with one action that makes these claims.
Examined claims(std::string_view elements) {
  return plan_of(actions({action("\"commitments\": [" + std::string(elements) + "]")}));
}

void expect_claim_mistakes(const std::vector<std::pair<std::string_view, Lines>>& cases) {
  for (const auto& [elements, findings] : cases) {
    EXPECT_EQ(claims(elements).findings("CH0"), findings) << elements;
  }
}

TEST(ReadClaim, is_an_id_or_an_object_with_one) {
  const Examined plan = claims(R"("PM1", {"id": "PM2"})");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
  EXPECT_EQ(plan.coverage("PM2"), "shallow");
}

TEST(ReadClaim, is_nothing_else) {
  expect_claim_mistakes({
      {"5", {"CH011 /actions/0/commitments/0 A1"}},
      {"null", {"CH011 /actions/0/commitments/0 A1"}},
      {R"(["PM1"])", {"CH011 /actions/0/commitments/0 A1"}},
      {"true", {"CH011 /actions/0/commitments/0 A1"}},
  });
}

TEST(ReadClaim, is_left_out_where_it_has_no_id) {
  expect_claim_mistakes({
      {"{}", {"CH010 /actions/0/commitments/0 A1"}},
      {R"({"id": 5})", {"CH011 /actions/0/commitments/0/id A1"}},
      {R"({"id": null, "extent": "partial"})", {"CH011 /actions/0/commitments/0/id A1"}},
  });
  EXPECT_EQ(claims("{}").findings("CH207"), Lines{"CH207 /actions/0 A1"});
}

TEST(ReadClaim, counts_in_full_and_as_stated_unless_it_says_otherwise) {
  const Examined plan = claims(R"("PM1", {"id": "PM2", "extent": "partial", "origin": "linked"})");
  const auto& both = plan.plan().actions[0].claims;
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].extent, Extent::Full);
  EXPECT_EQ(both[0].origin, Origin::Stated);
  EXPECT_EQ(both[1].extent, Extent::Partial);
  EXPECT_EQ(both[1].origin, Origin::Linked);
}

TEST(ReadClaim, counts_by_three_of_the_five_origins) {
  const std::pair<std::string_view, std::string_view> origins[] = {{"stated", "shallow"},
                                                                   {"linked", "shallow"},
                                                                   {"accepted", "shallow"},
                                                                   {"suggested", "uncovered"},
                                                                   {"rejected", "uncovered"}};
  for (const auto& [origin, coverage] : origins) {
    const Examined plan = claims(R"({"id": "PM1", "origin": ")" + std::string(origin) + "\"}");
    EXPECT_EQ(plan.findings("CH0"), Lines{}) << origin;
    EXPECT_EQ(plan.coverage("PM1"), coverage) << origin;
  }
}

TEST(ReadClaim, is_left_out_where_its_origin_or_extent_is_refused) {
  const std::pair<std::string_view, Lines> refused[] = {
      {R"({"id": "PM1", "origin": "guessed"})", {"CH013 /actions/0/commitments/0/origin A1"}},
      {R"({"id": "PM1", "origin": null})", {"CH011 /actions/0/commitments/0/origin A1"}},
      {R"({"id": "PM1", "extent": "some"})", {"CH013 /actions/0/commitments/0/extent A1"}},
      {R"({"id": "PM1", "extent": 0.5})", {"CH011 /actions/0/commitments/0/extent A1"}},
  };
  for (const auto& [element, findings] : refused) {
    const Examined plan = claims(element);
    EXPECT_EQ(plan.findings("CH0"), findings) << element;
    EXPECT_EQ(plan.coverage("PM1"), "uncovered") << element;
    EXPECT_EQ(plan.findings("CH207"), Lines{"CH207 /actions/0 A1"}) << element;
  }
}

TEST(ReadClaim, stays_where_only_its_other_fields_are_refused) {
  const std::pair<std::string_view, Lines> refused[] = {
      {R"({"id": "PM1", "reason": 5})", {"CH011 /actions/0/commitments/0/reason A1"}},
      {R"({"id": "PM1", "reason": {"e": "x"}})", {"CH015 /actions/0/commitments/0/reason/e A1"}},
      {R"({"id": "PM1", "by": {"en": "Me"}})", {"CH011 /actions/0/commitments/0/by A1"}},
      {R"({"id": "PM1", "date": "May"})", {"CH014 /actions/0/commitments/0/date A1"}},
      {R"({"id": "PM1", "when": "May"})", {"CH012 /actions/0/commitments/0/when A1"}},
      {R"({"id": "PM1", "x-when": null})", {}},
  };
  for (const auto& [element, findings] : refused) {
    const Examined plan = claims(element);
    EXPECT_EQ(plan.findings("CH0"), findings) << element;
    EXPECT_EQ(plan.coverage("PM1"), "shallow") << element;
  }
}

TEST(ReadClaim, says_nothing_of_blank_words) {
  expect_claim_mistakes({{R"({"id": "PM1", "reason": " ", "by": ""})", {}}});
}

TEST(ClaimServices, are_its_own) {
  const Examined plan = plan_of(actions({action(
      R"("services": ["housing"], "commitments": [{"id": "SP1", "services": ["health"]}])")}));
  EXPECT_EQ(plan.area_coverage("health"), "covered");
  EXPECT_EQ(plan.area_coverage("housing"), "uncovered");
}

TEST(ClaimServices, are_those_of_its_action_where_it_has_none) {
  for (const std::string_view claim : {R"("SP1")", R"({"id": "SP1"})"}) {
    const Examined plan = plan_of(actions(
        {action(R"("services": ["housing"], "commitments": [)" + std::string(claim) + "]")}));
    EXPECT_EQ(plan.area_coverage("housing"), "covered") << claim;
    EXPECT_EQ(plan.area_coverage("health"), "uncovered") << claim;
  }
}

TEST(ClaimServices, name_none_where_they_are_empty) {
  const Examined plan = plan_of(actions(
      {action(R"("services": ["housing"], "commitments": [{"id": "SP1", "services": []}])")}));
  EXPECT_EQ(plan.area_coverage("housing"), "uncovered");
  EXPECT_EQ(plan.findings("CH210"), Lines{"CH210 /actions SP1"});
}

TEST(ClaimServices, name_none_where_each_was_refused) {
  const Examined plan = plan_of(actions({action(
      R"("services": ["housing"], "commitments": [{"id": "SP1", "services": [5, "health care"]}])")}));
  EXPECT_EQ(plan.findings("CH011"), Lines{"CH011 /actions/0/commitments/0/services/0 A1"});
  EXPECT_EQ(plan.findings("CH104"), Lines{"CH104 /actions/0/commitments/0/services/1 A1"});
  EXPECT_EQ(plan.area_coverage("housing"), "uncovered");
}

TEST(ClaimServices, are_absent_where_they_are_no_list) {
  for (const std::string_view services : {R"("health")", "null", "{}"}) {
    const Examined plan = plan_of(
        actions({action(R"("services": ["housing"], "commitments": [{"id": "SP1", "services": )" +
                        std::string(services) + "}]")}));
    EXPECT_EQ(plan.findings("CH0"), Lines{"CH011 /actions/0/commitments/0/services A1"})
        << services;
    EXPECT_EQ(plan.area_coverage("housing"), "covered") << services;
  }
}

TEST(ClaimServices, may_name_an_area_twice) {
  const Examined plan = claims(R"({"id": "SP1", "services": ["health", "health"]})");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_EQ(plan.ids(plan.area("health").actions), Lines{"A1"});
}

}  // namespace
}  // namespace charter
