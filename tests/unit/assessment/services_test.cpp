// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::observed;
using test::plan_of;

constexpr std::string_view kAllSix =
    R"(["language", "housing", "employment", "health", "social-care", "education"])";

std::string claim_on(std::string_view services, std::string_view more = {}) {
  return R"("commitments": [{"id": "SP1", "services": )" + std::string(services) +
         std::string(more) + "}]";
}

std::string waiver_of(std::string_view service) {
  return R"({"service": ")" + std::string(service) +
         R"(", "reason": "R", "owner": "O", "reviewDate": "2012"})";
}

// Actions beside a fresh observation of one indicator of SP1.
Examined with_sp1_observed(std::initializer_list<std::string_view> elements,
                           std::string_view more = {}) {
  return plan_of(actions(elements) + ", \"indicators\": [" + observed("SP1.P1") + "]" +
                 std::string(more));
}

TEST(Services, are_covered_where_a_counting_claim_names_them) {
  const Examined plan = plan_of(actions(
      {action(claim_on(R"(["language", "housing"])")),
       action("\"id\": \"A2\", " + claim_on(R"(["housing"])", R"(, "extent": "partial")")),
       action("\"id\": \"A3\", " + claim_on(R"(["health"])", R"(, "origin": "suggested")")),
       action("\"id\": \"A4\", \"status\": \"cancelled\", " + claim_on(R"(["education"])"))}));
  EXPECT_EQ(plan.area_coverage("language"), "covered");
  EXPECT_EQ(plan.area_coverage("housing"), "covered");
  EXPECT_EQ(plan.area_coverage("employment"), "uncovered");
  EXPECT_EQ(plan.area_coverage("health"), "uncovered");
  EXPECT_EQ(plan.area_coverage("education"), "uncovered");
  EXPECT_EQ(plan.ids(plan.area("housing").actions), (Lines{"A1", "A2"}));
  EXPECT_EQ(plan.ids(plan.area("health").actions), Lines{});
}

TEST(Services, belong_to_one_commitment_alone) {
  const Examined plan =
      plan_of(actions({action(R"("services": ["health"], "commitments": ["SP2"])")}));
  EXPECT_EQ(plan.area_coverage("health"), "uncovered");
  EXPECT_EQ(plan.commitment("SP1").services.size(), 6U);
  EXPECT_EQ(plan.commitment("SP2").services.size(), 0U);
}

TEST(Services, are_direct_unless_the_plan_says_otherwise) {
  const Examined plan = plan_of(R"("services": {"health": "indirect", "housing": "direct"})");
  EXPECT_TRUE(plan.area("health").indirect);
  EXPECT_FALSE(plan.area("housing").indirect);
  EXPECT_FALSE(plan.area("language").indirect);
}

TEST(Services, make_the_commitment_deep_where_all_six_are_named_in_full) {
  EXPECT_EQ(with_sp1_observed({action(claim_on(kAllSix))}).coverage("SP1"), "deep");
}

TEST(Services, may_be_shared_among_several_full_claims) {
  EXPECT_EQ(with_sp1_observed({action(claim_on(R"(["language", "housing", "employment"])")),
                               action("\"id\": \"A2\", " +
                                      claim_on(R"(["health", "social-care", "education"])"))})
                .coverage("SP1"),
            "deep");
}

TEST(Services, keep_the_commitment_shallow_while_one_is_not_named_in_full) {
  const std::string five = R"(["language", "housing", "employment", "health", "social-care"])";
  const Examined unnamed = with_sp1_observed({action(claim_on(five))});
  EXPECT_EQ(unnamed.coverage("SP1"), "shallow");
  EXPECT_TRUE(unnamed.commitment("SP1").full_extent);
  EXPECT_EQ(unnamed.commitment("SP1").open_areas, std::vector<std::size_t>{5});

  const Examined partial = with_sp1_observed(
      {action(claim_on(five)),
       action("\"id\": \"A2\", " + claim_on(R"(["education"])", R"(, "extent": "partial")"))});
  EXPECT_EQ(partial.area_coverage("education"), "covered");
  EXPECT_EQ(partial.coverage("SP1"), "shallow");
}

TEST(Services, are_asked_for_only_where_they_are_in_scope) {
  const std::string five = R"(["language", "housing", "employment", "health", "social-care"])";
  const Examined plan = with_sp1_observed({action(claim_on(five))},
                                          ", \"waivers\": [" + waiver_of("education") + "]");
  EXPECT_EQ(plan.coverage("SP1"), "deep");
  EXPECT_EQ(plan.area_coverage("education"), "waived");
}

TEST(Services, are_told_where_they_are_uncovered_and_others_are_named) {
  const Examined plan = plan_of(actions({action(claim_on(R"(["language", "housing"])"))}));
  EXPECT_EQ(plan.findings("CH202"),
            (Lines{"CH202 /actions employment", "CH202 /actions health",
                   "CH202 /actions social-care", "CH202 /actions education"}));
  EXPECT_EQ(plan.findings("CH210"), Lines{});
}

TEST(Services, are_told_as_unnamed_where_no_counting_claim_names_any) {
  for (const std::string& members :
       {std::string(R"("commitments": ["SP1"])"), claim_on("[]"), claim_on(R"(["transport"])")}) {
    const Examined plan = plan_of(actions({action(members)}));
    EXPECT_EQ(plan.findings("CH210"), Lines{"CH210 /actions SP1"}) << members;
    EXPECT_EQ(plan.findings("CH202"), Lines{}) << members;
  }
}

TEST(Services, are_not_told_while_the_commitment_itself_is_uncovered) {
  for (const std::string& members :
       {std::string(), claim_on(R"(["health"])", R"(, "origin": "suggested")"),
        R"("status": "suspended", )" + claim_on(R"(["health"])")}) {
    const Examined plan = plan_of(actions({action(members)}));
    EXPECT_EQ(plan.findings("CH202"), Lines{}) << members;
    EXPECT_EQ(plan.findings("CH210"), Lines{}) << members;
  }
}

TEST(Services, are_not_told_out_of_scope) {
  const Examined plan =
      plan_of(actions({action(claim_on(R"(["language", "housing"])"))}) + ", \"waivers\": [" +
              waiver_of("health") + ", " + waiver_of("education") + "]");
  EXPECT_EQ(plan.findings("CH202"),
            (Lines{"CH202 /actions employment", "CH202 /actions social-care"}));
}

TEST(Services, are_told_where_the_only_one_named_is_out_of_scope) {
  const Examined plan = plan_of(actions({action(claim_on(R"(["health"])"))}) + ", \"waivers\": [" +
                                waiver_of("health") + "]");
  EXPECT_EQ(plan.findings("CH210"), Lines{});
  EXPECT_EQ(plan.findings("CH202"),
            (Lines{"CH202 /actions language", "CH202 /actions housing", "CH202 /actions employment",
                   "CH202 /actions social-care", "CH202 /actions education"}));
}

TEST(Services, are_all_waived_with_their_commitment) {
  const Examined plan = plan_of(actions({action(claim_on(R"(["health"])"))}) + R"(, "waivers": [
      {"commitment": "SP1", "reason": "R", "owner": "O", "reviewDate": "2012"}])");
  EXPECT_EQ(plan.area_coverage("language"), "waived");
  EXPECT_EQ(plan.area_coverage("health"), "waived");
  EXPECT_EQ(plan.ids(plan.area("health").actions), Lines{"A1"});
  EXPECT_EQ(plan.findings("CH202"), Lines{});
}

TEST(Services, waive_their_commitment_where_all_six_are_waived) {
  std::string waivers;
  for (const std::string_view area :
       {"language", "housing", "employment", "health", "social-care"}) {
    waivers += waiver_of(area) + ", ";
  }
  const std::string own = R"(, "indicators": [{"indicator": "own.a", "commitment": "SP1",
      "title": "Mine", "type": "count"}])";
  const Examined five = plan_of("\"waivers\": [" + waivers + "{}]" + own);
  EXPECT_EQ(five.coverage("SP1"), "uncovered");
  EXPECT_EQ(five.state("own.a"), "unreported");

  const Examined six = plan_of("\"waivers\": [" + waivers + waiver_of("education") + "]" + own);
  EXPECT_EQ(six.coverage("SP1"), "waived");
  EXPECT_EQ(six.state("SP1.P1"), "waived");
  EXPECT_EQ(six.state("SP1.O1"), "waived");
  EXPECT_EQ(six.state("own.a"), "waived");
  EXPECT_EQ(six.state("SP2.P1"), "unreported");
  EXPECT_EQ(six.findings("CH201").size(), 10U);
}

}  // namespace
}  // namespace charter
