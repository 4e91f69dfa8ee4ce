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
using test::plan_of;

// Codes of the gaps of a plan's only action.
Lines gaps(std::string_view members, std::initializer_list<std::string_view> without = {},
           std::string_view more = {}) {
  const Examined plan = plan_of(actions({action(members, without)}) + std::string(more));
  Lines codes;
  for (const Finding& finding : plan.outcome().findings) {
    if (finding.pointer.starts_with("/actions/0")) codes.push_back(to_string(finding.code));
  }
  return codes;
}

const Lines kUnlinked = {"CH207"};
constexpr std::string_view kPeriod =
    R"(, "period": {"startDate": "2010-07-01", "endDate": "2011-12-31"})";

TEST(ActionGaps, are_none_but_the_missing_link_in_the_action_that_these_tests_start_from) {
  EXPECT_EQ(gaps(""), kUnlinked);
  EXPECT_EQ(gaps(R"("commitments": ["PM1"])"), Lines{});
}

TEST(ActionGaps, stand_at_the_action) {
  const Examined plan = plan_of("\"actions\": [\n  {\"id\": \"A1\", \"title\": \"Act\"}\n]");
  EXPECT_EQ(plan.findings("CH3"),
            (Lines{"CH301 /actions/0 A1", "CH302 /actions/0 A1", "CH306 /actions/0 A1",
                   "CH307 /actions/0 A1", "CH309 /actions/0 A1"}));
  EXPECT_EQ(plan.places("CH302"), Lines{"CH302 2:3-2:31"});
}

TEST(ActionGaps, tell_a_live_action_without_claims_and_pledges) {
  for (const std::string_view members :
       {R"("commitments": [])", R"("commitments": ["PM9"])", R"("commitments": [{}])",
        R"("commitments": [{"id": "PM1", "extent": "half"}])", R"("pledges": [])"}) {
    EXPECT_EQ(plan_of(actions({action(members)})).findings("CH207"), Lines{"CH207 /actions/0 A1"})
        << members;
  }
  for (const std::string_view members :
       {R"("commitments": ["PM1"])", R"("commitments": [{"id": "PM1", "origin": "suggested"}])",
        R"("commitments": [{"id": "PM1", "origin": "rejected"}])", R"("pledges": ["DL2"])",
        R"("status": "suspended")", R"("status": "cancelled")"}) {
    EXPECT_EQ(plan_of(actions({action(members)})).findings("CH207"), Lines{}) << members;
  }
}

TEST(ActionGaps, tell_who_is_missing) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "department": " ")"), Lines{"CH301"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "department": " ", "owner": "Head")"), Lines{});
}

TEST(ActionGaps, tell_a_missing_deadline_of_what_happens_once) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"])", {"endDate"}), Lines{"CH302"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "recurrence": "standing")", {"endDate"}), Lines{});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "recurrence": "yearly")", {"endDate"}), Lines{});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "recurrence": "monthly")", {"endDate"}),
            (Lines{"CH013", "CH302"}));
}

TEST(ActionGaps, tell_an_end_before_the_start_of_every_action) {
  for (const std::string status :
       {"unstated", "planned", "ongoing", "completed", "suspended", "cancelled"}) {
    const Examined plan = plan_of(actions({action(
        R"("startDate": "2011-09-01", "endDate": "2011-08-31", "status": ")" + status + "\"")}));
    EXPECT_EQ(plan.findings("CH303"), Lines{"CH303 /actions/0/endDate A1"}) << status;
    EXPECT_EQ(plan.places("CH303"), Lines{"CH303 1:53-1:65"}) << status;
    EXPECT_EQ(plan.findings("CH302"), Lines{}) << status;
  }
}

TEST(ActionGaps, take_coarse_dates_for_their_first_and_last_days) {
  EXPECT_EQ(plan_of(actions({action(R"("startDate": "2011", "endDate": "2011-01-01")")}))
                .findings("CH303"),
            Lines{});
  EXPECT_EQ(plan_of(actions({action(R"("startDate": "2012-02", "endDate": "2012-01")")}))
                .findings("CH303"),
            Lines{"CH303 /actions/0/endDate A1"});
}

TEST(ActionGaps, tell_a_plan_that_ends_before_it_starts) {
  const Examined plan = plan_of(R"("period": {"startDate": "2012", "endDate": "2011"})");
  EXPECT_EQ(plan.findings("CH303"), Lines{"CH303 /period/endDate endDate"});
  EXPECT_EQ(plan.places("CH303"), Lines{"CH303 1:45-1:51"});
  EXPECT_EQ(plan_of(R"("period": {"startDate": "2011", "endDate": "2011"})").findings("CH303"),
            Lines{});
  EXPECT_EQ(plan_of(R"("period": {"endDate": "2011"})").findings("CH303"), Lines{});
}

TEST(ActionGaps, tell_what_is_overdue_from_the_day_after_its_end) {
  const auto overdue = [](std::string_view end, std::string_view status) {
    return plan_of(actions({action(R"("endDate": ")" + std::string(end) + R"(", "status": ")" +
                                   std::string(status) + "\"")}))
        .findings("CH304");
  };
  EXPECT_EQ(overdue("2011-06-30", "planned"), Lines{});
  EXPECT_EQ(overdue("2011-06-29", "planned"), Lines{"CH304 /actions/0/endDate A1"});
  EXPECT_EQ(overdue("2011-06-29", "ongoing"), Lines{"CH304 /actions/0/endDate A1"});
  EXPECT_EQ(overdue("2011-Q2", "ongoing"), Lines{});
  EXPECT_EQ(overdue("2011-05", "ongoing"), Lines{"CH304 /actions/0/endDate A1"});
  EXPECT_EQ(overdue("2010", "planned"), Lines{"CH304 /actions/0/endDate A1"});
  for (const std::string_view status :
       {"unstated", "completed", "suspended", "cancelled", "open"}) {
    EXPECT_EQ(overdue("2010", status), Lines{}) << status;
  }
}

TEST(ActionGaps, tell_a_status_that_does_not_go_with_the_progress) {
  const auto conflict = [](std::string_view status, std::string_view progress) {
    return !plan_of(actions({action("\"status\": \"" + std::string(status) +
                                    "\", \"progress\": " + std::string(progress))}))
                .findings("CH305")
                .empty();
  };
  EXPECT_TRUE(conflict("completed", "99.9"));
  EXPECT_FALSE(conflict("completed", "100"));
  EXPECT_TRUE(conflict("planned", "0.1"));
  EXPECT_FALSE(conflict("planned", "0"));
  EXPECT_TRUE(conflict("ongoing", "100"));
  EXPECT_TRUE(conflict("ongoing", "1e2"));
  EXPECT_FALSE(conflict("ongoing", "99.9"));
  EXPECT_FALSE(conflict("ongoing", "0"));
  for (const std::string_view status : {"unstated", "suspended", "cancelled", "finished"}) {
    EXPECT_FALSE(conflict(status, "0")) << status;
    EXPECT_FALSE(conflict(status, "50")) << status;
    EXPECT_FALSE(conflict(status, "100")) << status;
  }
}

TEST(ActionGaps, point_at_the_progress_that_does_not_go_with_the_status) {
  const Examined plan = plan_of(actions({action(R"("progress": 62.5, "status": "planned")")}));
  EXPECT_EQ(plan.findings("CH305"), Lines{"CH305 /actions/0/progress A1"});
  EXPECT_EQ(plan.places("CH305"), Lines{"CH305 1:27-1:31"});
  EXPECT_EQ(plan.messages("CH305"),
            Lines{"The status “planned” does not go with a progress of 62.5 %."});
}

TEST(ActionGaps, tell_a_missing_result_and_a_missing_budget) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"])", {"expectedResult"}), Lines{"CH306"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"])", {"budget"}), Lines{"CH307"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "budget": {"amount": 5})"), (Lines{"CH010", "CH307"}));
}

TEST(ActionGaps, tell_what_lies_outside_the_period_of_the_plan) {
  const auto outside = [](std::string_view members) {
    return plan_of(actions({action(members)}) + std::string(kPeriod)).findings("CH308");
  };
  const Lines told = {"CH308 /actions/0 A1"};
  EXPECT_EQ(outside(R"("startDate": "2012-01-01", "endDate": "2012-06-30")"), told);
  EXPECT_EQ(outside(R"("startDate": "2011-12-31", "endDate": "2012-06-30")"), Lines{});
  EXPECT_EQ(outside(R"("endDate": "2010-06-30")"), told);
  EXPECT_EQ(outside(R"("endDate": "2010-07-01")"), Lines{});
  EXPECT_EQ(outside(R"("startDate": "2000", "endDate": "2020")"), Lines{});
  EXPECT_EQ(outside(R"("endDate": "2010")"), Lines{});
  EXPECT_EQ(outside(R"("endDate": "2010-Q2")"), told);
  EXPECT_EQ(outside(R"("startDate": "2012", "endDate": "2013", "status": "cancelled")"), Lines{});
  EXPECT_EQ(outside(R"("startDate": "2012", "endDate": "2013", "status": "completed")"), told);
  EXPECT_EQ(
      plan_of(actions({action(R"("startDate": "2012", "endDate": "2013")")})).findings("CH308"),
      Lines{});
}

TEST(ActionGaps, tell_a_status_that_is_not_stated) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"])", {"status"}), Lines{"CH309"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": "unstated")"), Lines{"CH309"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": "planned")"), Lines{});
}

TEST(ActionGaps, say_nothing_of_status_progress_and_deadline_where_the_status_was_refused) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": "open", "progress": 100, "endDate": "2010")"),
            Lines{"CH013"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": null, "progress": 50, "endDate": "2010")"),
            Lines{"CH011"});
}

TEST(ActionGaps, tell_what_is_completed_without_evidence) {
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": "completed")"), Lines{"CH501"});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "status": "completed", "evidence": [{"title": "R"}])"),
            Lines{});
  EXPECT_EQ(gaps(R"("commitments": ["PM1"], "evidence": [])"), Lines{});
}

TEST(ActionGaps, tell_an_indirect_service_without_a_partner) {
  const std::string_view indirect = R"(, "services": {"health": "indirect"})";
  EXPECT_EQ(gaps(R"("commitments": [{"id": "SP1", "services": ["health"]}])", {}, indirect),
            Lines{"CH206"});
  EXPECT_EQ(gaps(R"("commitments": [{"id": "SP1", "services": ["health"]}], "partners": ["H"])", {},
                 indirect),
            Lines{});
  EXPECT_EQ(gaps(R"("commitments": [{"id": "SP1", "services": ["housing"]}])", {}, indirect),
            Lines{});
}

TEST(ActionGaps, are_raised_by_live_actions_alone) {
  for (const std::string status : {"suspended", "cancelled"}) {
    EXPECT_EQ(gaps(R"("startDate": "2013", "progress": 100, "status": ")" + status + "\"",
                   {"department", "endDate", "expectedResult", "budget"}, kPeriod),
              Lines{})
        << status;
  }
}

TEST(ActionGaps, are_not_raised_by_an_action_that_is_left_out) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "startDate": "2012", "endDate": "2011"},
    {"id": "A2", "title": "Act", "department": "U", "recurrence": "standing",
     "expectedResult": "Better", "budget": {"source": "City"}, "status": "planned"},
    {"id": "A2", "title": "Act"}])");
  EXPECT_EQ(plan.findings("CH3"), Lines{});
  EXPECT_EQ(plan.findings("CH207"), Lines{"CH207 /actions/1 A2"});
}

}  // namespace
}  // namespace charter
