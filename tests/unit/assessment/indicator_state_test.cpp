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

// The plan with one entry, for PM1.O1, on 30 June 2011 unless told otherwise.
Examined entry(std::string_view members, std::string_view as_of = "2011-06-30") {
  Question question;
  question.as_of = as_of;
  return plan_of(R"("indicators": [{"indicator": "PM1.O1", )" + std::string(members) + "}]",
                 question);
}

std::string observed_on(std::string_view date) {
  return R"("observations": [{"date": ")" + std::string(date) + R"(", "value": 5}])";
}

TEST(IndicatorState, is_unreported_without_an_observation) {
  EXPECT_EQ(plan_of("").state("PM1.O1"), "unreported");
  EXPECT_EQ(entry(R"("note": "Soon")").state("PM1.O1"), "unreported");
  EXPECT_EQ(
      entry(R"("baseline": {"date": "2010", "value": 1}, "target": {"value": 9})").state("PM1.O1"),
      "unreported");
  EXPECT_EQ(entry(R"("observations": [{"date": "2011-01-01"}, 5])").state("PM1.O1"), "unreported");
}

TEST(IndicatorState, is_reported_by_an_observation_up_to_the_day) {
  EXPECT_EQ(entry(observed_on("2011-06-30")).state("PM1.O1"), "reported");
  EXPECT_EQ(entry(observed_on("2011-07-01")).state("PM1.O1"), "unreported");
}

TEST(IndicatorState, is_stale_more_than_730_days_before_the_day) {
  EXPECT_EQ(entry(observed_on("2009-06-30")).state("PM1.O1"), "reported");  // 730
  EXPECT_EQ(entry(observed_on("2009-06-29")).state("PM1.O1"), "stale");     // 731
  // With 29 February 2012 in between.
  EXPECT_EQ(entry(observed_on("2010-07-01"), "2012-06-30").state("PM1.O1"), "reported");  // 730
  EXPECT_EQ(entry(observed_on("2010-06-30"), "2012-06-30").state("PM1.O1"), "stale");     // 731
}

TEST(IndicatorState, takes_a_coarse_date_for_its_last_day) {
  EXPECT_EQ(entry(observed_on("2009-Q2")).state("PM1.O1"), "reported");
  EXPECT_EQ(entry(observed_on("2009-05")).state("PM1.O1"), "stale");
  EXPECT_EQ(to_string(*entry(observed_on("2010")).indicator("PM1.O1").latest_day), "2010-12-31");
}

TEST(IndicatorState, takes_a_coarse_date_that_has_not_run_out_for_the_day) {
  for (const std::string_view date : {"2011", "2011-Q2", "2011-06"}) {
    const Examined plan = entry(observed_on(date), "2011-06-15");
    EXPECT_EQ(plan.state("PM1.O1"), "reported") << date;
    EXPECT_EQ(to_string(*plan.indicator("PM1.O1").latest_day), "2011-06-15") << date;
    EXPECT_EQ(plan.findings("CH407"), Lines{}) << date;
  }
  for (const std::string_view date : {"2012", "2011-Q3", "2011-07"}) {
    const Examined plan = entry(observed_on(date), "2011-06-15");
    EXPECT_EQ(plan.state("PM1.O1"), "unreported") << date;
    EXPECT_EQ(plan.findings("CH407"), Lines{"CH407 /indicators/0/observations/0/date PM1.O1"})
        << date;
  }
}

TEST(IndicatorState, is_as_declared_where_nothing_was_observed) {
  EXPECT_EQ(entry(R"("availability": "restricted")").state("PM1.O1"), "restricted");
  EXPECT_EQ(entry(R"("availability": "notCollected")").state("PM1.O1"), "notCollected");
  EXPECT_EQ(entry(R"("availability": "available")").state("PM1.O1"), "unreported");
  EXPECT_EQ(entry(R"("availability": "secret")").state("PM1.O1"), "unreported");
  EXPECT_EQ(entry(R"("availability": "restricted", )" + observed_on("2011-07-01")).state("PM1.O1"),
            "restricted");
}

TEST(IndicatorState, is_as_observed_whatever_was_declared) {
  EXPECT_EQ(entry(R"("availability": "restricted", )" + observed_on("2011-01-01")).state("PM1.O1"),
            "reported");
  EXPECT_EQ(entry(R"("availability": "notCollected", )" + observed_on("2001")).state("PM1.O1"),
            "stale");
}

TEST(IndicatorState, goes_by_the_observation_with_the_greatest_date) {
  const Examined plan = entry(R"("observations": [{"date": "2010-12-31", "value": 3},
    {"date": "2011-02-01", "value": 5}, {"date": "2005", "value": 1},
    {"date": "2011-07-01", "value": 9}])");
  EXPECT_EQ(plan.indicator("PM1.O1").latest->value.number, 5);
  EXPECT_EQ(plan.indicator("PM1.O1").latest->index, 1U);
  EXPECT_EQ(plan.indicator("PM1.O1").observations, 3U);
}

TEST(IndicatorState, goes_by_the_last_in_the_file_among_equal_dates) {
  const Examined plan = entry(R"("observations": [{"date": "2010-12-31", "value": 3},
    {"date": "2010", "value": 4}, {"date": "2010-12", "value": 5}, {"date": "2009", "value": 6}])");
  EXPECT_EQ(plan.indicator("PM1.O1").latest->value.number, 5);
}

TEST(IndicatorState, counts_a_year_that_has_not_run_out_as_the_day_itself) {
  const Examined plan = entry(R"("observations": [{"date": "2011", "value": 3},
    {"date": "2011-06-30", "value": 4}, {"date": "2011-Q2", "value": 5}])");
  EXPECT_EQ(plan.indicator("PM1.O1").latest->value.number, 5);
  const Examined other = entry(R"("observations": [{"date": "2011", "value": 3},
    {"date": "2011-06-29", "value": 4}])");
  EXPECT_EQ(other.indicator("PM1.O1").latest->value.number, 3);
}

TEST(IndicatorState, leaves_out_observations_without_a_usable_value) {
  const Examined plan = entry(R"("observations": [{"date": "2010", "value": 3},
    {"date": "2011-01-01", "value": 300}])");
  EXPECT_EQ(plan.indicator("PM1.O1").latest->value.number, 3);
}

TEST(IndicatorState, belongs_to_the_commitment_that_an_own_one_names) {
  const Examined plan = plan_of(R"("indicators": [
    {"indicator": "own.b", "commitment": "PU3", "title": "B", "type": "count",
     "observations": [{"date": "2011-01-01", "value": 1}]},
    {"indicator": "own.a", "commitment": "PM1", "title": "A", "type": "yesNo",
     "observations": [{"date": "2011-01-01", "value": true}]}])");
  EXPECT_EQ(plan.assessment().indicators.size(), 37U);
  EXPECT_EQ(plan.assessment().indicators[35].id, "own.b");
  EXPECT_EQ(plan.assessment().indicators[36].id, "own.a");
  EXPECT_EQ(plan.commitment("PU3").indicators_in_scope, 4U);
  EXPECT_EQ(plan.commitment("PU3").indicators_reported, 1U);
  EXPECT_EQ(plan.commitment("PM1").indicators_in_scope, 4U);
  EXPECT_EQ(plan.state("own.a"), "reported");
  EXPECT_TRUE(plan.indicator("own.a").latest->value.is_yes_no);
  EXPECT_EQ(plan.indicator("own.a").latest->value.number, 1);
}

TEST(IndicatorState, follows_the_order_of_the_framework_whatever_that_of_the_file) {
  const Examined plan = plan_of(R"("indicators": [{"indicator": "PU3.O2", "note": "x"},
    {"indicator": "PM1.P1", "note": "x"}])");
  EXPECT_EQ(plan.assessment().indicators[0].id, "PM1.P1");
  EXPECT_EQ(plan.assessment().indicators[0].entry, 1U);
  EXPECT_EQ(plan.assessment().indicators[34].id, "PU3.O2");
  EXPECT_EQ(plan.assessment().indicators[34].entry, 0U);
  EXPECT_FALSE(plan.assessment().indicators[1].entry.has_value());
}

TEST(AsOf, is_the_day_asked_for_then_the_plans_then_today) {
  Question nothing_asked;
  nothing_asked.as_of = "";
  EXPECT_EQ(to_string(plan_of(R"("asOf": "2010-02")").outcome().as_of), "2011-06-30");
  EXPECT_EQ(to_string(plan_of(R"("asOf": "2010-02")", nothing_asked).outcome().as_of),
            "2010-02-28");
  EXPECT_EQ(to_string(plan_of("", nothing_asked).outcome().as_of), "2011-06-30");
}

}  // namespace
}  // namespace charter
