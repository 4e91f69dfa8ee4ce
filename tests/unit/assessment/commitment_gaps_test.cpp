// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::examine;
using test::Examined;
using test::Lines;
using test::plan_of;

TEST(NoActions, is_an_error_where_the_list_is_empty) {
  const Examined plan = plan_of("\"title\": \"Plan\",\n\"actions\": [ ]");
  EXPECT_EQ(plan.findings("CH209"), Lines{"CH209 /actions actions"});
  EXPECT_EQ(plan.places("CH209"), Lines{"CH209 2:12-2:15"});
}

TEST(NoActions, is_not_told_where_each_was_refused) {
  EXPECT_EQ(plan_of(R"("actions": [5])").findings("CH209"), Lines{});
  EXPECT_EQ(plan_of(R"("actions": [{}])").findings("CH209"), Lines{});
}

TEST(Uncovered, is_told_at_the_list_of_actions_in_the_order_of_the_framework) {
  const Examined plan = plan_of("\"actions\": [\n]");
  EXPECT_EQ(
      plan.findings("CH201"),
      (Lines{"CH201 /actions PM1", "CH201 /actions PM2", "CH201 /actions PM3", "CH201 /actions SP1",
             "CH201 /actions SP2", "CH201 /actions EM1", "CH201 /actions EM2", "CH201 /actions EM3",
             "CH201 /actions PU1", "CH201 /actions PU2", "CH201 /actions PU3"}));
  EXPECT_EQ(plan.places("CH201").front(), "CH201 1:13-2:2");
}

TEST(Uncovered, is_not_told_of_a_commitment_with_a_counting_claim) {
  const Examined plan = plan_of(actions({action(R"("commitments": ["PM1", "PM2", "PM3", "SP1",
    "SP2", "EM1", "EM2", "EM3", "PU1", "PU2", {"id": "PU3", "extent": "partial"}])")}));
  EXPECT_EQ(plan.findings("CH201"), Lines{});
  EXPECT_EQ(plan.findings("CH203"), Lines{});
}

TEST(Uncovered, is_told_as_lapsed_where_only_lapsed_claims_are_there) {
  for (const std::string_view members :
       {R"("commitments": ["PM1"], "status": "cancelled")",
        R"("commitments": [{"id": "PM1", "origin": "linked"}], "status": "suspended")",
        R"("commitments": [{"id": "PM1", "origin": "accepted"}], "status": "suspended")"}) {
    const Examined plan = plan_of(actions({action(members)}));
    EXPECT_EQ(plan.findings("CH204"), Lines{"CH204 /actions PM1"}) << members;
    EXPECT_EQ(plan.findings("CH201").front(), "CH201 /actions PM2") << members;
  }
}

TEST(Uncovered, is_not_told_as_lapsed_for_suggestions_and_rejections) {
  for (const std::string_view members :
       {R"("commitments": [{"id": "PM1", "origin": "suggested"}], "status": "suspended")",
        R"("commitments": [{"id": "PM1", "origin": "rejected"}], "status": "cancelled")"}) {
    const Examined plan = plan_of(actions({action(members)}));
    EXPECT_EQ(plan.findings("CH204"), Lines{}) << members;
    EXPECT_EQ(plan.findings("CH208"), Lines{}) << members;
    EXPECT_EQ(plan.findings("CH201").front(), "CH201 /actions PM1") << members;
  }
}

TEST(Uncovered, is_not_told_as_lapsed_where_another_claim_counts) {
  const Examined plan = plan_of(actions({action(R"("commitments": ["PM1"], "status": "cancelled")"),
                                         action(R"("id": "A2", "commitments": ["PM1"])")}));
  EXPECT_EQ(plan.findings("CH204"), Lines{});
}

TEST(OnlySuggested, is_told_beside_the_gap) {
  const Examined plan =
      plan_of(actions({action(R"("commitments": [{"id": "PM1", "origin": "suggested"}])")}));
  EXPECT_EQ(plan.findings("CH208"), Lines{"CH208 /actions PM1"});
  EXPECT_EQ(plan.findings("CH201").front(), "CH201 /actions PM1");
}

TEST(OnlySuggested, is_told_beside_lapsed_claims_too) {
  const Examined plan =
      plan_of(actions({action(R"("commitments": [{"id": "PM1", "origin": "suggested"}])"),
                       action(R"("id": "A2", "commitments": ["PM1"], "status": "cancelled")")}));
  EXPECT_EQ(plan.findings("CH208"), Lines{"CH208 /actions PM1"});
  EXPECT_EQ(plan.findings("CH204"), Lines{"CH204 /actions PM1"});
}

TEST(OnlySuggested, is_not_told_where_another_claim_counts) {
  const Examined plan =
      plan_of(actions({action(R"("commitments": [{"id": "PM1", "origin": "suggested"}])"),
                       action(R"("id": "A2", "commitments": ["PM1"])")}));
  EXPECT_EQ(plan.findings("CH208"), Lines{});
}

TEST(RoleUncovered, is_told_where_all_its_commitments_are_uncovered) {
  const Examined plan = plan_of(actions({action(R"("commitments": ["PM2", "PU3"])")}));
  EXPECT_EQ(plan.findings("CH203"),
            (Lines{"CH203 /actions service-provider", "CH203 /actions employer"}));
}

TEST(RoleUncovered, looks_at_what_is_in_scope) {
  const auto waiver = [](std::string_view id) {
    return R"({"reason": "R", "owner": "O", "reviewDate": "2012", "commitment": ")" +
           std::string(id) + "\"}";
  };
  EXPECT_EQ(plan_of("\"waivers\": [" + waiver("SP1") + "]").findings("CH203").size(), 4U);
  EXPECT_EQ(
      plan_of("\"waivers\": [" + waiver("SP1") + ", " + waiver("SP2") + "]").findings("CH203"),
      (Lines{"CH203 /actions policymaker", "CH203 /actions employer", "CH203 /actions purchaser"}));
  const Examined covered = plan_of("\"waivers\": [" + waiver("SP1") + "], " +
                                   actions({action(R"("commitments": ["SP2"])")}));
  EXPECT_EQ(covered.findings("CH203").size(), 3U);
}

TEST(Gaps, at_one_place_follow_each_other_by_code_and_then_in_the_order_of_the_framework) {
  const Examined plan = plan_of(actions({}) + R"(, "waivers": [
    {"commitment": "PM3", "reason": "R", "owner": "O", "reviewDate": "2012"}])");
  EXPECT_EQ(
      plan.findings("CH2"),
      (Lines{"CH201 /actions PM1", "CH201 /actions PM2", "CH201 /actions SP1", "CH201 /actions SP2",
             "CH201 /actions EM1", "CH201 /actions EM2", "CH201 /actions EM3", "CH201 /actions PU1",
             "CH201 /actions PU2", "CH201 /actions PU3", "CH203 /actions policymaker",
             "CH203 /actions service-provider", "CH203 /actions employer",
             "CH203 /actions purchaser", "CH205 /actions DL2", "CH205 /actions DL3",
             "CH205 /actions DL4", "CH209 /actions actions"}));
}

TEST(Gaps, come_behind_what_is_wrong_in_the_file) {
  const Examined plan = examine(
      "{\"format\": \"charter-plan/1\", \"title\": \"mail a@b.cd\",\n"
      "\"actions\": [], \"city\": {\"name\": \"C\"},\n\"language\": 5}");
  ASSERT_GE(plan.outcome().findings.size(), 3U);
  EXPECT_EQ(to_string(plan.outcome().findings[0].code), "CH011");
  EXPECT_EQ(to_string(plan.outcome().findings[1].code), "CH801");
  EXPECT_EQ(to_string(plan.outcome().findings[2].code), "CH201");
}

TEST(Pledge, is_unaddressed_until_something_is_said_of_it) {
  const Examined plan = plan_of("");
  EXPECT_EQ(plan.pledge("DL1"), "ongoing");
  for (const std::string_view id : {"DL2", "DL3", "DL4"}) {
    EXPECT_EQ(plan.pledge(id), "unaddressed") << id;
  }
  EXPECT_EQ(plan.findings("CH205"),
            (Lines{"CH205 /actions DL2", "CH205 /actions DL3", "CH205 /actions DL4"}));
}

TEST(Pledge, is_addressed_by_a_live_action_that_names_it) {
  for (const std::string_view status : {"unstated", "planned", "ongoing", "completed"}) {
    const Examined plan = plan_of(
        actions({action(R"("pledges": ["DL4"], "status": ")" + std::string(status) + "\"")}));
    EXPECT_EQ(plan.pledge("DL4"), "addressed") << status;
    EXPECT_EQ(plan.findings("CH205"), (Lines{"CH205 /actions DL2", "CH205 /actions DL3"}))
        << status;
  }
  for (const std::string_view status : {"suspended", "cancelled"}) {
    EXPECT_EQ(plan_of(actions({action(R"("pledges": ["DL4"], "status": ")" + std::string(status) +
                                      "\"")}))
                  .pledge("DL4"),
              "unaddressed")
        << status;
  }
}

TEST(Pledge, has_its_declared_status_whatever_actions_say) {
  const Examined plan = plan_of(R"("pledges": [{"pledge": "DL4", "status": "cancelled"},
    {"pledge": "DL1", "status": "planned"}], )" +
                                actions({action(R"("pledges": ["DL4", "DL1"])")}));
  EXPECT_EQ(plan.pledge("DL4"), "cancelled");
  EXPECT_EQ(plan.pledge("DL1"), "planned");
}

TEST(Pledge, of_an_action_plan_is_ongoing_also_when_an_action_names_it) {
  EXPECT_EQ(plan_of(actions({action(R"("pledges": ["DL1"])")})).pledge("DL1"), "ongoing");
}

TEST(Pledge, is_not_addressed_by_an_action_that_is_left_out) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "pledges": ["DL4"]}])");
  EXPECT_EQ(plan.pledge("DL4"), "unaddressed");
}

}  // namespace
}  // namespace charter
