// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::observed;
using test::plan_of;

constexpr std::string_view kEvidence = R"("evidence": [{"title": "Report"}])";

// What is proposed for PM1, an indicator of which is observed.
Examined with_pm1_observed(std::initializer_list<std::string_view> elements,
                           std::string_view more = {}) {
  return plan_of(actions(elements) + ", \"indicators\": [" + observed("PM1.P1") + "]" +
                 std::string(more));
}

std::string claiming(std::string_view members) {
  return action(R"("commitments": ["PM1"], )" + std::string(members));
}

TEST(ProposedRating, is_not_where_the_commitment_is_uncovered) {
  EXPECT_EQ(with_pm1_observed({}).proposed("PM1"), "not");
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "cancelled")")}).proposed("PM1"), "not");
}

TEST(ProposedRating, is_none_where_the_commitment_is_waived) {
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "completed", )" + std::string(kEvidence))},
                              R"(, "waivers": [{"commitment": "PM1", "reason": "R", "owner": "O",
                        "reviewDate": "2012"}])")
                .proposed("PM1"),
            "none");
}

TEST(ProposedRating, is_partly_where_the_commitment_is_shallow) {
  EXPECT_EQ(plan_of(actions({claiming(R"("status": "completed", )" + std::string(kEvidence))}))
                .proposed("PM1"),
            "partly");
}

TEST(ProposedRating, is_fully_where_it_is_deep_and_an_action_is_completed) {
  const Examined plan =
      with_pm1_observed({claiming(R"("status": "completed", )" + std::string(kEvidence))});
  EXPECT_EQ(plan.coverage("PM1"), "deep");
  EXPECT_EQ(plan.proposed("PM1"), "fully");
}

TEST(ProposedRating, is_fully_where_an_action_goes_on_for_good_with_evidence) {
  for (const std::string_view recurrence : {"yearly", "standing"}) {
    const std::string members = R"("recurrence": ")" + std::string(recurrence) + "\"";
    EXPECT_EQ(
        with_pm1_observed({claiming(members + ", " + std::string(kEvidence))}).proposed("PM1"),
        "fully")
        << recurrence;
    EXPECT_EQ(with_pm1_observed({claiming(members)}).proposed("PM1"), "partly") << recurrence;
  }
  EXPECT_EQ(with_pm1_observed({claiming(R"("recurrence": "once", )" + std::string(kEvidence))})
                .proposed("PM1"),
            "partly");
}

TEST(ProposedRating, is_partly_while_one_action_is_open) {
  const std::string done = claiming(R"("status": "completed", )" + std::string(kEvidence));
  for (const std::string_view open :
       {R"("id": "A2", "status": "planned")", R"("id": "A2", "status": "unstated")",
        R"("id": "A2", "endDate": "2011-06-29")"}) {
    const Examined plan = with_pm1_observed({done, claiming(open)});
    EXPECT_EQ(plan.coverage("PM1"), "deep") << open;
    EXPECT_EQ(plan.proposed("PM1"), "partly") << open;
  }
  EXPECT_EQ(with_pm1_observed({done, claiming(R"("id": "A2")")}).proposed("PM1"), "fully");
  EXPECT_EQ(
      with_pm1_observed({done, claiming(R"("id": "A2", "status": "cancelled")")}).proposed("PM1"),
      "fully");
}

TEST(ProposedRating, passes_over_open_actions_whose_claim_does_not_count) {
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "completed", )" + std::string(kEvidence)),
                               action(R"("id": "A2", "status": "planned",
                         "commitments": [{"id": "PM1", "origin": "suggested"}])")})
                .proposed("PM1"),
            "fully");
}

TEST(ProposedRating, is_partly_where_nothing_is_finished) {
  EXPECT_EQ(with_pm1_observed({claiming(kEvidence)}).proposed("PM1"), "partly");
}

TEST(ProposedRating, takes_an_overdue_action_that_goes_on_for_good_for_open) {
  EXPECT_EQ(with_pm1_observed({claiming(R"("recurrence": "yearly", "endDate": "2011-06-29", )" +
                                        std::string(kEvidence))})
                .proposed("PM1"),
            "partly");
}

TEST(DeclaredRating, is_told_where_it_is_above_the_proposed_one) {
  const auto told = [](std::string_view declared, std::string_view members) {
    return plan_of(R"("assessments": [{"commitment": "PM1", "rating": ")" + std::string(declared) +
                   "\"}], " + actions({action(members)}))
        .findings("CH502");
  };
  const Lines finding = {"CH502 /assessments/0/rating PM1"};
  EXPECT_EQ(told("fully", ""), finding);
  EXPECT_EQ(told("partly", ""), finding);
  EXPECT_EQ(told("not", ""), Lines{});
  EXPECT_EQ(told("fully", R"("commitments": ["PM1"])"), finding);
  EXPECT_EQ(told("partly", R"("commitments": ["PM1"])"), Lines{});
  EXPECT_EQ(told("not", R"("commitments": ["PM1"])"), Lines{});
}

TEST(DeclaredRating, is_not_told_where_it_is_supported) {
  const Examined plan =
      with_pm1_observed({claiming(R"("status": "completed", )" + std::string(kEvidence))},
                        R"(, "assessments": [{"commitment": "PM1", "rating": "fully"}])");
  EXPECT_EQ(plan.declared("PM1"), "fully");
  EXPECT_EQ(plan.findings("CH502"), Lines{});
}

TEST(DeclaredRating, points_at_itself) {
  const Examined plan =
      plan_of("\"assessments\": [\n{\"rating\": \"fully\", \"commitment\": \"PM1\"}]");
  EXPECT_EQ(plan.places("CH502"), Lines{"CH502 2:12-2:19"});
}

TEST(Basis, is_none_without_a_counting_claim) {
  EXPECT_EQ(with_pm1_observed({}).basis("PM1"), "none");
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "suspended", )" + std::string(kEvidence))})
                .basis("PM1"),
            "none");
}

TEST(Basis, is_asserted_without_evidence) {
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "planned")")}).basis("PM1"), "asserted");
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "ongoing")")}).basis("PM1"), "asserted");
}

TEST(Basis, is_documented_by_evidence_of_all_that_is_under_way_or_completed) {
  EXPECT_EQ(with_pm1_observed({claiming(kEvidence)}).basis("PM1"), "documented");
  EXPECT_EQ(with_pm1_observed({claiming(kEvidence), claiming(R"("id": "A2", "status": "planned")"),
                               claiming(R"("id": "A3", "status": "unstated")")})
                .basis("PM1"),
            "documented");
  EXPECT_EQ(with_pm1_observed({claiming(kEvidence), claiming(R"("id": "A2")")}).basis("PM1"),
            "asserted");
  EXPECT_EQ(
      with_pm1_observed({claiming(kEvidence), claiming(R"("id": "A2", "status": "completed")")})
          .basis("PM1"),
      "asserted");
  EXPECT_EQ(
      with_pm1_observed({claiming(kEvidence), claiming(R"("id": "A2", "status": "cancelled")")})
          .basis("PM1"),
      "documented");
}

TEST(Basis, is_documented_by_evidence_of_what_is_only_planned) {
  EXPECT_EQ(with_pm1_observed({claiming(R"("status": "planned", )" + std::string(kEvidence))})
                .basis("PM1"),
            "documented");
}

}  // namespace
}  // namespace charter
