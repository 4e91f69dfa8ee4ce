// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

using FourCounts = std::array<std::size_t, 4>;  // deep, shallow, uncovered, waived
using SixCounts = std::array<std::size_t, 6>;

// The worked example of docs/assessment.md.
constexpr std::string_view kExample = R"(
  "title": "Living together 2011",
  "city": {"name": "Riverton"},
  "services": {"housing": "indirect"},
  "actions": [
    {"id": "A01", "title": "Language courses", "status": "ongoing", "recurrence": "yearly",
     "department": "Education", "indicators": ["SP1.O1"],
     "commitments": [{"id": "SP1", "services": ["language"]}],
     "evidence": [{"title": "Course report 2010"}]},
    {"id": "A02", "title": "Agreement on fair letting", "status": "planned",
     "endDate": "2011-03-31", "department": "Housing",
     "expectedResult": "Landlords let without regard to origin.",
     "commitments": [{"id": "SP1", "services": ["housing"], "extent": "partial"}]},
    {"id": "A03", "title": "Equality clause in tenders", "status": "completed",
     "endDate": "2011-03-31", "department": "Procurement", "indicators": ["PU1.P1"],
     "commitments": ["PU1"], "evidence": [{"title": "Council decision of 14 March 2011"}]},
    {"id": "A04", "title": "Supplier day", "status": "cancelled", "commitments": ["PU3"]}
  ],
  "indicators": [
    {"indicator": "SP1.O1", "baseline": {"date": "2009-12-31", "value": 62},
     "target": {"date": "2012-12-31", "value": 80},
     "observations": [{"date": "2010-12-31", "value": 66}]},
    {"indicator": "PU1.P1", "observations": [{"date": "2010-12-31", "value": 40}]},
    {"indicator": "EM2.O1", "availability": "notCollected",
     "note": "The staff survey does not ask about background."}
  ],
  "assessments": [{"commitment": "SP1", "rating": "fully"}],
  "waivers": [
    {"commitment": "EM1", "reason": "The staff mirrors the city at every level.",
     "owner": "Director of human resources", "reviewDate": "2012-01-01"},
    {"service": "health", "reason": "The city has no public duty in health care.",
     "owner": "Head of social affairs", "reviewDate": "2012-01-01"}
  ],
  "pledges": [{"pledge": "DL3", "status": "completed"}])";

TEST(Summary, of_the_worked_example_counts_commitments_and_roles) {
  const Examined plan = plan_of(kExample);
  const Summary& summary = plan.summary();
  EXPECT_EQ(summary.commitments.total, 11U);
  EXPECT_EQ(summary.commitments.in_scope, 10U);
  EXPECT_EQ(summary.commitments.by_coverage, (FourCounts{1, 1, 8, 1}));
  ASSERT_EQ(summary.roles.size(), 4U);
  EXPECT_EQ(summary.roles[0].by_coverage, (FourCounts{0, 0, 3, 0}));
  EXPECT_EQ(summary.roles[1].by_coverage, (FourCounts{0, 1, 1, 0}));
  EXPECT_EQ(summary.roles[2].by_coverage, (FourCounts{0, 0, 2, 1}));
  EXPECT_EQ(summary.roles[3].by_coverage, (FourCounts{1, 0, 2, 0}));
  EXPECT_EQ(summary.roles[2].total, 3U);
  EXPECT_EQ(summary.roles[2].in_scope, 2U);
}

TEST(Summary, of_the_worked_example_counts_services_indicators_and_actions) {
  const Examined plan = plan_of(kExample);
  const Summary& summary = plan.summary();
  EXPECT_EQ(summary.services, (std::array<std::size_t, 3>{2, 3, 1}));
  EXPECT_EQ(summary.indicators, 35U);
  // reported, stale, unreported, restricted, notCollected, waived
  EXPECT_EQ(summary.indicators_by_state, (SixCounts{2, 0, 28, 0, 1, 4}));
  EXPECT_EQ(summary.actions, 4U);
  EXPECT_EQ(summary.actions_by_status, (SixCounts{0, 1, 1, 1, 0, 1}));
  EXPECT_EQ(summary.overdue, 1U);
  EXPECT_EQ(summary.unlinked, 0U);
}

TEST(Summary, of_the_worked_example_agrees_with_its_page) {
  const Examined plan = plan_of(kExample);
  EXPECT_EQ(plan.coverage("SP1"), "shallow");
  EXPECT_EQ(plan.coverage("PU1"), "deep");
  EXPECT_EQ(plan.trend("SP1.O1"), "improving");
  EXPECT_FALSE(plan.indicator("SP1.O1").off_track);
  EXPECT_EQ(plan.trend("PU1.P1"), "unknown");
  EXPECT_EQ(plan.basis("SP1"), "documented");
  EXPECT_EQ(plan.basis("PU1"), "documented");
  EXPECT_EQ(plan.proposed("SP1"), "partly");
  EXPECT_EQ(plan.proposed("PU1"), "fully");
  EXPECT_EQ(plan.proposed("EM1"), "none");
  EXPECT_EQ(plan.outcome().counts, (std::array<std::size_t, 3>{8, 22, 0}));
  // Gaps without a place of their own stand at the actions, before the entries.
  EXPECT_EQ(
      plan.findings("CH4"),
      (Lines{"CH401 /actions SP1.P1", "CH401 /actions SP1.O2", "CH401 /actions SP1.O3",
             "CH401 /actions SP1.O5", "CH401 /actions SP1.O6", "CH401 /actions PU1.O1",
             "CH408 /actions PU1", "CH403 /indicators/1 PU1.P1", "CH404 /indicators/1 PU1.P1"}));
}

TEST(Summary, of_an_empty_plan_counts_what_there_is_to_do) {
  const Examined plan = plan_of("");
  EXPECT_EQ(plan.summary().commitments.by_coverage, (FourCounts{0, 0, 11, 0}));
  EXPECT_EQ(plan.summary().services, (std::array<std::size_t, 3>{0, 6, 0}));
  EXPECT_EQ(plan.summary().indicators_by_state, (SixCounts{0, 0, 35, 0, 0, 0}));
  EXPECT_EQ(plan.summary().actions, 0U);
}

TEST(Summary, counts_own_indicators) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "own.a", "commitment": "PM1",
    "title": "A", "type": "count", "availability": "restricted"}, {"indicator": "own.b"}])");
  EXPECT_EQ(plan.summary().indicators, 36U);
  EXPECT_EQ(plan.summary().indicators_by_state, (SixCounts{0, 0, 35, 1, 0, 0}));
}

TEST(Summary, counts_unlinked_actions_of_any_status) {
  const Examined plan = plan_of(actions(
      {action(), action(R"("id": "A2", "status": "cancelled")"),
       action(R"("id": "A3", "pledges": ["DL2"])"), action(R"("id": "A4", "commitments": ["PM9"])"),
       action(R"("id": "A5", "commitments": [{"id": "PM1", "origin": "rejected"}])"),
       action(R"("id": "A6", "commitments": [{"id": "PM1", "origin": "suggested"}])"),
       action(R"("id": "A7", "commitments": [{"id": "PM1", "extent": "half"}])")}));
  EXPECT_EQ(plan.summary().unlinked, 5U);
}

TEST(Summary, counts_what_is_overdue) {
  const Examined plan =
      plan_of(actions({action(R"("endDate": "2011-06-29")"),
                       action(R"("id": "A2", "endDate": "2011-06-29", "status": "planned")"),
                       action(R"("id": "A3", "endDate": "2011-06-29", "status": "completed")"),
                       action(R"("id": "A4", "endDate": "2011-06-29", "status": "suspended")"),
                       action(R"("id": "A5", "endDate": "2011-06-29", "status": "unstated")"),
                       action(R"("id": "A6", "endDate": "2011-06-30")")}));
  EXPECT_EQ(plan.summary().overdue, 2U);
  EXPECT_EQ(plan.summary().actions_by_status, (SixCounts{1, 1, 2, 1, 1, 0}));
}

TEST(Delivery, counts_actions_by_status_lapsed_ones_included) {
  const Examined plan = plan_of(actions(
      {action(R"("commitments": ["PM1"], "endDate": "2011-01-01")"),
       action(R"("id": "A2", "commitments": ["PM1"], "status": "planned", "endDate": "2010")"),
       action(
           R"("id": "A3", "commitments": [{"id": "PM1", "origin": "linked"}], "status": "suspended")"),
       action(R"("id": "A4", "commitments": ["PM1"], "status": "cancelled", "endDate": "2010")"),
       action(R"("id": "A5", "commitments": ["PM1"], "status": "completed", "endDate": "2010")"),
       action(R"("id": "A6", "commitments": ["PM1"], "status": "unstated", "endDate": "2010")"),
       action(
           R"("id": "A7", "commitments": [{"id": "PM1", "origin": "suggested"}], "endDate": "2010")"),
       action(R"("id": "A8", "commitments": [{"id": "PM1", "origin": "rejected"}])"),
       action(R"("id": "A9", "commitments": [{"id": "PM1", "extent": "partial"}])")}));
  const Delivery& delivery = plan.commitment("PM1").delivery;
  // unstated, planned, ongoing, completed, suspended, cancelled
  EXPECT_EQ(delivery.by_status, (SixCounts{1, 1, 2, 1, 1, 1}));
  EXPECT_EQ(delivery.overdue, 2U);
  EXPECT_EQ(plan.commitment("PM2").delivery.by_status, (SixCounts{}));
}

}  // namespace
}  // namespace charter
