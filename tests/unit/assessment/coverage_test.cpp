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
using test::observed;
using test::plan_of;

// Actions beside a fresh observation of one indicator of PM1.
Examined monitored(std::initializer_list<std::string_view> elements) {
  return plan_of(actions(elements) + ", \"indicators\": [" + observed("PM1.P1") + "]");
}

TEST(Coverage, is_uncovered_without_a_claim) {
  const Examined plan = monitored({action()});
  EXPECT_EQ(plan.coverage("PM1"), "uncovered");
  EXPECT_EQ(plan.ids(plan.commitment("PM1").actions), Lines{});
}

TEST(Coverage, is_deep_where_expectations_needs_and_monitoring_are_met) {
  const Examined plan = monitored({action(R"("commitments": ["PM1"])")});
  EXPECT_EQ(plan.coverage("PM1"), "deep");
  EXPECT_TRUE(plan.commitment("PM1").full_extent);
  EXPECT_TRUE(plan.commitment("PM1").needs_met);
  EXPECT_TRUE(plan.commitment("PM1").monitored);
}

TEST(Coverage, is_shallow_while_no_claim_is_full) {
  const Examined plan =
      monitored({action(R"("commitments": [{"id": "PM1", "extent": "partial"}])")});
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
  EXPECT_FALSE(plan.commitment("PM1").full_extent);
  EXPECT_TRUE(plan.commitment("PM1").needs_met);
  EXPECT_TRUE(plan.commitment("PM1").monitored);
}

TEST(Coverage, is_deep_where_one_of_several_claims_is_full) {
  EXPECT_EQ(monitored({action(R"("commitments": [{"id": "PM1", "extent": "partial"}])"),
                       action(R"("id": "A2", "commitments": [{"id": "PM1", "extent": "full"}])")})
                .coverage("PM1"),
            "deep");
}

TEST(Coverage, is_not_deep_by_a_full_claim_that_does_not_count) {
  for (const std::string_view second :
       {R"("id": "A2", "commitments": [{"id": "PM1", "origin": "suggested"}])",
        R"("id": "A2", "commitments": [{"id": "PM1", "origin": "rejected"}])",
        R"("id": "A2", "commitments": ["PM1"], "status": "cancelled")"}) {
    EXPECT_EQ(monitored({action(R"("commitments": [{"id": "PM1", "extent": "partial"}])"),
                         action(second)})
                  .coverage("PM1"),
              "shallow")
        << second;
  }
}

TEST(Coverage, is_shallow_while_one_action_misses_a_need) {
  const Examined plan =
      monitored({action(R"("commitments": ["PM1"])"),
                 action(R"("id": "A2", "commitments": ["PM1"])", {"department"})});
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
  EXPECT_TRUE(plan.commitment("PM1").full_extent);
  EXPECT_FALSE(plan.commitment("PM1").needs_met);
  EXPECT_TRUE(plan.commitment("PM1").monitored);
}

TEST(Coverage, asks_no_need_of_actions_whose_claim_does_not_count) {
  for (const std::string_view second :
       {R"("id": "A2", "department": "", "commitments": [{"id": "PM1", "origin": "suggested"}])",
        R"("id": "A2", "department": "", "commitments": [{"id": "PM1", "origin": "rejected"}])",
        R"("id": "A2", "department": "", "commitments": ["PM1"], "status": "suspended")",
        R"("id": "A2", "department": "", "commitments": ["PM2"])"}) {
    EXPECT_EQ(monitored({action(R"("commitments": ["PM1"])"), action(second)}).coverage("PM1"),
              "deep")
        << second;
  }
}

TEST(Coverage, is_shallow_while_no_indicator_is_reported) {
  const Examined plan = plan_of(actions({action(R"("commitments": ["PM1"])")}));
  EXPECT_EQ(plan.coverage("PM1"), "shallow");
  EXPECT_TRUE(plan.commitment("PM1").needs_met);
  EXPECT_FALSE(plan.commitment("PM1").monitored);
}

TEST(Coverage, is_shallow_while_what_is_reported_is_stale_in_the_future_or_not_available) {
  for (const std::string_view entry :
       {R"({"indicator": "PM1.P1", "observations": [{"date": "2009-06-29", "value": 1}]})",
        R"({"indicator": "PM1.P1", "observations": [{"date": "2011-07-01", "value": 1}]})",
        R"({"indicator": "PM1.P1", "availability": "restricted", "note": "The law"})",
        R"({"indicator": "PM1.P1", "baseline": {"date": "2011", "value": 1}})",
        R"({"indicator": "PM2.P1", "observations": [{"date": "2011-01-01", "value": 1}]})"}) {
    const Examined plan = plan_of(actions({action(R"("commitments": ["PM1"])")}) +
                                  ", \"indicators\": [" + std::string(entry) + "]");
    EXPECT_EQ(plan.coverage("PM1"), "shallow") << entry;
  }
}

TEST(Coverage, is_deep_by_an_own_indicator_that_is_reported) {
  EXPECT_EQ(plan_of(actions({action(R"("commitments": ["PM1"])")}) + R"(,
      "indicators": [{"indicator": "own.a", "commitment": "PM1", "title": "Mine", "type": "count",
        "observations": [{"date": "2011-01-01", "value": 1}]}])")
                .coverage("PM1"),
            "deep");
}

TEST(Coverage, is_deep_where_no_indicator_is_left_in_scope) {
  const auto waiver = [](std::string_view indicator) {
    return R"({"reason": "R", "owner": "O", "reviewDate": "2012", "indicator": ")" +
           std::string(indicator) + "\"}";
  };
  const std::string claim = actions({action(R"("commitments": ["PM1"])")});
  const std::string two = waiver("PM1.P1") + ", " + waiver("PM1.P2");
  EXPECT_EQ(plan_of(claim + ", \"waivers\": [" + two + "]").coverage("PM1"), "shallow");

  const Examined all = plan_of(claim + ", \"waivers\": [" + two + ", " + waiver("PM1.O1") + "]");
  EXPECT_EQ(all.coverage("PM1"), "deep");
  EXPECT_EQ(all.commitment("PM1").indicators_in_scope, 0U);
}

TEST(Coverage, is_waived_whatever_claims_there_are) {
  const std::string waiver =
      R"(, "waivers": [{"commitment": "PM1", "reason": "R", "owner": "O", "reviewDate": "2012"}])";
  EXPECT_EQ(plan_of(actions({}) + waiver).coverage("PM1"), "waived");
  EXPECT_EQ(plan_of(actions({action(R"("commitments": ["PM1"])")}) + waiver).coverage("PM1"),
            "waived");
}

TEST(Coverage, counts_claims_of_live_actions_alone) {
  for (const std::string_view status : {"unstated", "planned", "ongoing"}) {
    EXPECT_EQ(
        monitored({action(R"("commitments": ["PM1"], "status": ")" + std::string(status) + "\"")})
            .coverage("PM1"),
        "deep")
        << status;
  }
  for (const std::string_view status : {"suspended", "cancelled"}) {
    const Examined plan =
        monitored({action(R"("commitments": ["PM1"], "status": ")" + std::string(status) + "\"")});
    EXPECT_EQ(plan.coverage("PM1"), "uncovered") << status;
    EXPECT_EQ(plan.ids(plan.commitment("PM1").lapsed), Lines{"A1"}) << status;
  }
}

TEST(Coverage, lists_actions_in_file_order) {
  const Examined plan = plan_of(
      actions({action(R"("id": "B", "commitments": ["PM1"])"),
               action(R"("id": "C", "commitments": ["PM1"], "status": "cancelled")"),
               action(R"("id": "A", "commitments": [{"id": "PM1", "origin": "linked"}])"),
               action(R"("id": "E", "commitments": [{"id": "PM1", "origin": "suggested"}])"),
               action(R"("id": "D", "commitments": [{"id": "PM1", "origin": "accepted"}])"),
               action(R"("id": "0", "commitments": ["PM1"], "status": "suspended")")}));
  EXPECT_EQ(plan.ids(plan.commitment("PM1").actions), (Lines{"B", "A", "D"}));
  EXPECT_EQ(plan.ids(plan.commitment("PM1").lapsed), (Lines{"C", "0"}));
  EXPECT_EQ(plan.ids(plan.commitment("PM1").suggested), Lines{"E"});
}

TEST(Coverage, lists_no_suggestion_or_rejection_of_an_action_that_has_lapsed) {
  const Examined plan = plan_of(actions(
      {action(R"("commitments": [{"id": "PM1", "origin": "suggested"}], "status": "cancelled")"),
       action(R"("id": "A2", "commitments": [{"id": "PM1", "origin": "rejected"}])")}));
  EXPECT_EQ(plan.ids(plan.commitment("PM1").suggested), Lines{});
  EXPECT_EQ(plan.ids(plan.commitment("PM1").lapsed), Lines{});
}

}  // namespace
}  // namespace charter
