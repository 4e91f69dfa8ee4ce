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

// A plan whose only action claims `commitments`, with indicator entries.
Examined plan_with(std::string_view commitments, std::string_view entries) {
  return plan_of("\"indicators\": [" + std::string(entries) + "], " +
                 actions({action("\"commitments\": [" + std::string(commitments) + "]")}));
}

TEST(Unreported, is_told_of_each_indicator_of_a_commitment_that_is_covered) {
  const Examined plan = plan_with(R"("PM1", "PU2")", "");
  EXPECT_EQ(plan.findings("CH401"),
            (Lines{"CH401 /actions PM1.P1", "CH401 /actions PM1.P2", "CH401 /actions PM1.O1",
                   "CH401 /actions PU2.P1", "CH401 /actions PU2.O1"}));
}

TEST(Unreported, is_told_at_the_entry_where_there_is_one) {
  const Examined plan = plan_with(R"("PM1")", R"({"indicator": "PM1.O1", "note": "Soon"})");
  EXPECT_EQ(plan.findings("CH401"), (Lines{"CH401 /indicators/0 PM1.O1", "CH401 /actions PM1.P1",
                                           "CH401 /actions PM1.P2"}));
  EXPECT_EQ(plan.places("CH401").front(), "CH401 1:17-1:56");
}

TEST(Unreported, is_not_told_of_what_is_reported_stale_or_not_available) {
  const Examined plan = plan_with(R"("PM1")", observed("PM1.P1") + R"(,
    {"indicator": "PM1.P2", "availability": "notCollected", "note": "Nobody counts"},
    {"indicator": "PM1.O1", "observations": [{"date": "2001", "value": 1}]})");
  EXPECT_EQ(plan.findings("CH401"), Lines{});
}

TEST(Unreported, is_not_told_of_a_commitment_that_is_uncovered) {
  EXPECT_EQ(plan_with("", R"({"indicator": "PM1.O1", "note": "Soon"})").findings("CH401"), Lines{});
  EXPECT_EQ(plan_with(R"({"id": "PM1", "origin": "suggested"})", "").findings("CH401"), Lines{});
}

TEST(Unreported, is_not_told_of_own_indicators) {
  const Examined plan = plan_with(R"("PM1")", R"({"indicator": "own.a", "commitment": "PM1",
    "title": "Mine", "type": "count"})");
  EXPECT_EQ(plan.findings("CH401").size(), 3U);
  EXPECT_EQ(plan.state("own.a"), "unreported");
}

TEST(Unreported, is_told_where_all_observations_are_still_to_come) {
  const Examined plan = plan_with(
      R"("PM1")", R"({"indicator": "PM1.P1", "observations": [{"date": "2012", "value": 1}]})");
  EXPECT_EQ(plan.findings("CH401").front(), "CH401 /indicators/0 PM1.P1");
}

TEST(Unreported, is_told_at_the_actions_where_the_entry_is_left_out_as_a_repetition) {
  const Examined plan =
      plan_with(R"("PM1")", R"({"indicator": "PM1.P1"}, {"indicator": "PM1.P1"})");
  EXPECT_EQ(plan.findings("CH401").front(), "CH401 /indicators/0 PM1.P1");
  EXPECT_EQ(plan.findings("CH401").size(), 3U);
}

TEST(Stale, is_told_at_the_latest_observation) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1", "observations": [
{"date": "2009-06-29", "value": 2}, {"date": "2008", "value": 1}]}])");
  EXPECT_EQ(plan.findings("CH402"), Lines{"CH402 /indicators/0/observations/0 PM1.P1"});
  EXPECT_EQ(plan.places("CH402"), Lines{"CH402 2:1-2:35"});
}

TEST(Stale, is_told_of_own_indicators_and_of_uncovered_commitments_too) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "own.a", "commitment": "PM1",
    "title": "Mine", "type": "count", "observations": [5, {"date": "2001", "value": 1}]}])");
  EXPECT_EQ(plan.findings("CH402"), Lines{"CH402 /indicators/0/observations/1 own.a"});
}

TEST(BaselineAndTarget, are_missed_by_an_entry_with_an_observation) {
  const Examined plan = plan_of("\"indicators\": [" + observed("PM1.P1") + "]");
  EXPECT_EQ(plan.findings("CH403"), Lines{"CH403 /indicators/0 PM1.P1"});
  EXPECT_EQ(plan.findings("CH404"), Lines{"CH404 /indicators/0 PM1.P1"});
}

TEST(BaselineAndTarget, are_not_missed_without_an_observation_up_to_the_day) {
  for (const std::string_view entry :
       {R"({"indicator": "PM1.P1"})",
        R"({"indicator": "PM1.P1", "observations": [{"date": "2011-07", "value": 1}]})",
        R"({"indicator": "PM1.P1", "availability": "restricted"})"}) {
    const Examined plan = plan_of("\"indicators\": [" + std::string(entry) + "]");
    EXPECT_EQ(plan.findings("CH403"), Lines{}) << entry;
    EXPECT_EQ(plan.findings("CH404"), Lines{}) << entry;
  }
}

TEST(BaselineAndTarget, are_missed_where_what_stands_there_was_refused) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1", "baseline": {"value": 1},
    "target": {"date": "2012"}, "observations": [{"date": "2011-01-01", "value": 1}]}])");
  EXPECT_EQ(plan.findings("CH403"), Lines{"CH403 /indicators/0 PM1.P1"});
  EXPECT_EQ(plan.findings("CH404"), Lines{"CH404 /indicators/0 PM1.P1"});
}

TEST(BaselineAndTarget, are_enough_each_for_itself) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1",
    "baseline": {"date": "2009", "value": 1}, "observations": [{"date": "2011-01-01", "value": 1}]},
    {"indicator": "PM1.P2", "target": {"value": 9},
    "observations": [{"date": "2011-01-01", "value": 1}]}])");
  EXPECT_EQ(plan.findings("CH403"), Lines{"CH403 /indicators/1 PM1.P2"});
  EXPECT_EQ(plan.findings("CH404"), Lines{"CH404 /indicators/0 PM1.P1"});
}

TEST(FutureObservation, is_told_at_its_date_and_used_nowhere) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1", "observations": [
{"date": "2011-07-01", "value": 90}, {"date": "2011-06-30", "value": 1},
{"value": 5, "date": "2012"}], "target": {"value": 80}}])");
  EXPECT_EQ(plan.findings("CH407"), (Lines{"CH407 /indicators/0/observations/0/date PM1.O1",
                                           "CH407 /indicators/0/observations/2/date PM1.O1"}));
  EXPECT_EQ(plan.places("CH407"), (Lines{"CH407 2:10-2:22", "CH407 3:22-3:28"}));
  EXPECT_EQ(plan.trend("PM1.O1"), "unknown");
}

TEST(FutureObservation, is_not_told_of_an_entry_that_is_left_out) {
  EXPECT_EQ(plan_of(R"("indicators": [{"indicator": "own.a", "observations": [
    {"date": "2012", "value": 90}]}])")
                .findings("CH407"),
            Lines{});
}

TEST(ProcessOnly, is_told_where_the_work_is_measured_but_not_what_came_of_it) {
  for (const std::string_view date : {"2011-01-01", "2001"}) {
    const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1", "observations": [
      {"date": ")" + std::string(date) +
                                  R"(", "value": 1}]}])");
    EXPECT_EQ(plan.findings("CH408"), Lines{"CH408 /actions PM1"}) << date;
  }
}

TEST(ProcessOnly, is_not_told_where_an_outcome_or_an_own_indicator_is_measured) {
  EXPECT_EQ(plan_of("\"indicators\": [" + observed("PM1.P1") + ", " + observed("PM1.O1") + "]")
                .findings("CH408"),
            Lines{});
  EXPECT_EQ(plan_of("\"indicators\": [" + observed("PM1.P1") + R"(, {"indicator": "PM1.O1",
    "observations": [{"date": "2001", "value": 1}]}])")
                .findings("CH408"),
            Lines{});
  EXPECT_EQ(plan_of("\"indicators\": [" + observed("PM1.P1") + R"(, {"indicator": "own.a",
    "commitment": "PM1", "title": "Mine", "type": "count",
    "observations": [{"date": "2011-01-01", "value": 1}]}])")
                .findings("CH408"),
            Lines{});
}

TEST(ProcessOnly, is_told_where_the_outcome_is_declared_but_not_measured) {
  EXPECT_EQ(plan_of("\"indicators\": [" + observed("PM1.P1") + R"(, {"indicator": "PM1.O1",
    "availability": "restricted", "note": "The law"}])")
                .findings("CH408"),
            Lines{"CH408 /actions PM1"});
}

TEST(ProcessOnly, is_not_told_where_nothing_or_only_an_outcome_is_measured) {
  EXPECT_EQ(plan_of("").findings("CH408"), Lines{});
  EXPECT_EQ(plan_of("\"indicators\": [" + observed("PM1.O1") + "]").findings("CH408"), Lines{});
}

TEST(ProcessOnly, needs_an_outcome_in_scope) {
  const std::string waiver = R"("waivers": [{"indicator": "PM1.O1", "reason": "R", "owner": "O",
    "reviewDate": "2012"}], "indicators": [)" +
                             observed("PM1.P1");
  EXPECT_EQ(plan_of(waiver + "]").findings("CH408"), Lines{});
  EXPECT_EQ(plan_of(waiver + R"(, {"indicator": "own.a", "commitment": "PM1", "title": "Mine",
    "type": "count"}])")
                .findings("CH408"),
            Lines{"CH408 /actions PM1"});
}

TEST(ProcessOnly, needs_a_process_indicator_in_scope) {
  EXPECT_EQ(plan_of(R"("waivers": [{"indicator": "PM1.P1", "reason": "R", "owner": "O",
    "reviewDate": "2012"}], "indicators": [)" +
                    observed("PM1.P1") + "]")
                .findings("CH408"),
            Lines{});
}

TEST(AvailabilityUnexplained, is_told_where_there_is_no_note) {
  for (const std::string_view availability : {"restricted", "notCollected"}) {
    for (const std::string_view note :
         {"", R"(, "note": " ")", R"(, "note": {"nl": "", "en": " "})", R"(, "note": 5)"}) {
      const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1", "availability": ")" +
                                    std::string(availability) + "\"" + std::string(note) + "}]");
      EXPECT_EQ(plan.findings("CH409"), Lines{"CH409 /indicators/0 PM1.P1"}) << note;
    }
  }
}

TEST(AvailabilityUnexplained, is_not_told_where_there_is_one_or_nothing_to_explain) {
  for (const std::string_view members :
       {R"("availability": "restricted", "note": "The law")",
        R"("availability": "restricted", "note": {"nl": " ", "en": "The law"})",
        R"("availability": "available")", R"("availability": "secret")", R"("note": "")"}) {
    EXPECT_EQ(plan_of(R"("indicators": [{"indicator": "PM1.P1", )" + std::string(members) + "}]")
                  .findings("CH409"),
              Lines{})
        << members;
  }
}

TEST(AvailabilityUnexplained, goes_by_what_is_declared_even_where_it_is_observed) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.P1",
    "availability": "restricted", "observations": [{"date": "2011-01-01", "value": 1}]}])");
  EXPECT_EQ(plan.state("PM1.P1"), "reported");
  EXPECT_EQ(plan.findings("CH409"), Lines{"CH409 /indicators/0 PM1.P1"});
}

}  // namespace
}  // namespace charter
