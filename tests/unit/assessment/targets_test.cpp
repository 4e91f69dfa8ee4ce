// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::Examined;
using test::Lines;
using test::plan_of;
using test::Question;

// An own indicator on its way from 0 on 1 January 2011 to 100 on 11 April 2011,
// a hundred days later, with one observation.
struct Way {
  std::string_view value;
  std::string_view date = "2011-02-20";  // half of the time
  std::string_view as_of = "2011-03-01";
  std::string_view baseline = R"({"date": "2011-01-01", "value": 0})";
  std::string_view target = R"({"date": "2011-04-11", "value": 100})";
  std::string_view better = "up";

  [[nodiscard]] Examined plan() const {
    Question question;
    question.as_of = as_of;
    return plan_of(R"("indicators": [{"indicator": "own.a", "commitment": "PM1", "title": "Mine",
      "type": "number", "better": ")" +
                       std::string(better) + R"(", "baseline": )" + std::string(baseline) +
                       R"(, "target": )" + std::string(target) +
                       R"(, "observations": [{"date": ")" + std::string(date) + R"(", "value": )" +
                       std::string(value) + "}]}]",
                   question);
  }
};

bool off_track(const Way& way) { return way.plan().indicator("own.a").off_track; }
bool target_missed(const Way& way) { return way.plan().indicator("own.a").target_missed; }

TEST(OffTrack, lags_by_more_than_a_quarter_behind_time) {
  EXPECT_FALSE(off_track({.value = "50"}));
  EXPECT_FALSE(off_track({.value = "25"}));
  EXPECT_TRUE(off_track({.value = "24"}));
  EXPECT_TRUE(off_track({.value = "0"}));
  EXPECT_TRUE(off_track({.value = "-1000"}));
}

TEST(OffTrack, leaves_a_billionth_for_the_reckoning_at_the_bound) {
  EXPECT_FALSE(off_track({.value = "24.99999995"}));  // lags by 0.2500000005
  EXPECT_TRUE(off_track({.value = "24.9999998"}));    // lags by 0.250000002
}

TEST(OffTrack, does_not_trip_over_fractions_that_binary_cannot_hold) {
  // A tenth of the way at 35 of 100 days.
  EXPECT_FALSE(off_track({.value = "0.2",
                          .date = "2011-02-05",
                          .baseline = R"({"date": "2011-01-01", "value": 0.1})",
                          .target = R"({"date": "2011-04-11", "value": 1.1})"}));
}

TEST(OffTrack, reckons_downwards_as_upwards) {
  const std::string_view baseline = R"({"date": "2011-01-01", "value": 100})";
  const std::string_view target = R"({"date": "2011-04-11", "value": 0})";
  EXPECT_FALSE(
      off_track({.value = "75", .baseline = baseline, .target = target, .better = "down"}));
  EXPECT_TRUE(off_track({.value = "76", .baseline = baseline, .target = target, .better = "down"}));
  EXPECT_TRUE(
      off_track({.value = "110", .baseline = baseline, .target = target, .better = "down"}));
}

TEST(OffTrack, reckons_a_target_on_the_worse_side_of_the_baseline_as_met) {
  const Way way{.value = "-5", .target = R"({"date": "2011-04-11", "value": -10})"};
  EXPECT_EQ(way.plan().trend("own.a"), "targetMet");
  EXPECT_FALSE(off_track(way));
}

TEST(OffTrack, keeps_the_elapsed_share_within_0_and_1) {
  EXPECT_FALSE(off_track({.value = "-20", .date = "2010-06-01"}));
  EXPECT_FALSE(off_track({.value = "-25", .date = "2010-06-01"}));
  EXPECT_TRUE(off_track({.value = "-26", .date = "2010-06-01"}));
}

TEST(OffTrack, may_be_found_on_the_day_of_the_target_itself) {
  EXPECT_TRUE(off_track({.value = "74", .date = "2011-04-11", .as_of = "2011-04-11"}));
  EXPECT_FALSE(off_track({.value = "75", .date = "2011-04-11", .as_of = "2011-04-11"}));
}

TEST(OffTrack, goes_by_the_day_of_the_latest_and_not_by_the_day_of_the_assessment) {
  EXPECT_FALSE(off_track({.value = "10", .date = "2011-01-21", .as_of = "2011-04-10"}));
}

TEST(OffTrack, takes_a_coarse_date_that_has_not_run_out_for_the_day) {
  EXPECT_FALSE(off_track({.value = "25", .date = "2011", .as_of = "2011-02-20"}));
  EXPECT_TRUE(off_track({.value = "25", .date = "2011", .as_of = "2011-02-21"}));
}

TEST(OffTrack, takes_coarse_dates_of_baseline_and_target_for_their_last_days) {
  // From 31 December 2010 to 31 December 2011: half are 182.5 of 365 days.
  const std::string_view baseline = R"({"date": "2010", "value": 0})";
  const std::string_view target = R"({"date": "2011", "value": 365})";
  EXPECT_FALSE(off_track({.value = "91",
                          .date = "2011-07-01",
                          .as_of = "2011-07-01",
                          .baseline = baseline,
                          .target = target}));
  EXPECT_TRUE(off_track({.value = "90.74",
                         .date = "2011-07-01",
                         .as_of = "2011-07-01",
                         .baseline = baseline,
                         .target = target}));
}

TEST(OffTrack, needs_a_date_of_the_target_behind_that_of_the_baseline) {
  EXPECT_FALSE(off_track({.value = "0", .target = R"({"value": 100})"}));
  EXPECT_FALSE(off_track({.value = "0",
                          .date = "2011-04-11",
                          .as_of = "2011-04-11",
                          .baseline = R"({"date": "2011-04-11", "value": 0})"}));
  EXPECT_FALSE(off_track({.value = "0", .baseline = R"({"date": "2011-05-01", "value": 0})"}));
}

TEST(OffTrack, needs_a_way_to_go) {
  EXPECT_FALSE(off_track({.value = "50", .baseline = R"({"date": "2011-01-01", "value": 100})"}));
}

TEST(OffTrack, needs_a_baseline_of_its_own) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
    "target": {"date": "2012", "value": 90},
    "observations": [{"date": "2005", "value": 50}, {"date": "2011-06-30", "value": 50}]}])");
  EXPECT_EQ(plan.trend("PM1.O1"), "steady");
  EXPECT_FALSE(plan.indicator("PM1.O1").off_track);
}

TEST(OffTrack, is_told_at_the_latest_observation) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
"baseline": {"date": "2009", "value": 10}, "target": {"date": "2011", "value": 90},
"observations": [{"date": "2011-06-29", "value": 11}, {"date": "2010", "value": 80}]}])");
  EXPECT_EQ(plan.findings("CH406"), Lines{"CH406 /indicators/0/observations/0 PM1.O1"});
  EXPECT_EQ(plan.places("CH406"), Lines{"CH406 3:18-3:53"});
  EXPECT_EQ(plan.findings("CH405"), Lines{});
}

TEST(OffTrack, is_told_of_stale_observations_too) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
    "baseline": {"date": "2000", "value": 10}, "target": {"date": "2012", "value": 90},
    "observations": [{"date": "2008", "value": 11}]}])");
  EXPECT_EQ(plan.findings("CH402"), Lines{"CH402 /indicators/0/observations/0 PM1.O1"});
  EXPECT_EQ(plan.findings("CH406"), Lines{"CH406 /indicators/0/observations/0 PM1.O1"});
}

TEST(TargetMissed, is_one_whose_day_has_passed) {
  EXPECT_FALSE(target_missed({.value = "99", .as_of = "2011-04-11"}));
  EXPECT_TRUE(target_missed({.value = "99", .as_of = "2011-04-12"}));
  EXPECT_FALSE(target_missed({.value = "100", .as_of = "2011-04-12"}));
  EXPECT_FALSE(target_missed({.value = "0", .as_of = "2012", .target = R"({"value": 100})"}));
}

TEST(TargetMissed, takes_the_last_day_of_a_coarse_date) {
  const std::string_view target = R"({"date": "2011-Q2", "value": 100})";
  EXPECT_FALSE(target_missed({.value = "99", .as_of = "2011-06-30", .target = target}));
  EXPECT_TRUE(target_missed({.value = "99", .as_of = "2011-07-01", .target = target}));
}

TEST(TargetMissed, needs_no_baseline) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
    "target": {"date": "2010", "value": 90}, "observations": [{"date": "2010", "value": 50}]}])");
  EXPECT_TRUE(plan.indicator("PM1.O1").target_missed);
}

TEST(TargetMissed, is_not_told_of_what_was_not_observed) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
    "target": {"date": "2010", "value": 90}, "observations": [{"date": "2012", "value": 50}]}])");
  EXPECT_FALSE(plan.indicator("PM1.O1").target_missed);
  EXPECT_EQ(plan.findings("CH405"), Lines{});
}

TEST(TargetMissed, is_not_also_off_track) {
  const Examined plan = Way{.value = "0", .as_of = "2011-04-12"}.plan();
  EXPECT_TRUE(plan.indicator("own.a").target_missed);
  EXPECT_FALSE(plan.indicator("own.a").off_track);
  EXPECT_EQ(plan.findings("CH406"), Lines{});
}

TEST(TargetMissed, is_told_at_the_target) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PM1.O1",
"target": {"date": "2010", "value": 90}, "observations": [{"date": "2001", "value": 50}]}])");
  EXPECT_EQ(plan.state("PM1.O1"), "stale");
  EXPECT_EQ(plan.findings("CH405"), Lines{"CH405 /indicators/0/target PM1.O1"});
  EXPECT_EQ(plan.places("CH405"), Lines{"CH405 2:11-2:40"});
}

}  // namespace
}  // namespace charter
