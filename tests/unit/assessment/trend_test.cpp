// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::Examined;
using test::plan_of;
using test::Question;

// An own indicator with `members`, assessed on a day.
Examined own(std::string_view members, std::string_view better = "up",
             std::string_view as_of = "2011-06-30", std::string_view type = "number") {
  Question question;
  question.as_of = as_of;
  return plan_of(R"("indicators": [{"indicator": "own.a", "commitment": "PM1", "title": "Mine",
    "type": ")" + std::string(type) +
                     R"(", "better": ")" + std::string(better) + "\", " + std::string(members) +
                     "}]",
                 question);
}

std::string_view trend(std::string_view members, std::string_view better = "up") {
  // The names of trends live as long as the program.
  return own(members, better).trend("own.a");
}

TEST(Trend, is_unknown_of_what_is_not_observed) {
  EXPECT_EQ(trend(R"("baseline": {"date": "2010", "value": 1}, "target": {"value": 0})"),
            "unknown");
  EXPECT_EQ(trend(R"("baseline": {"date": "2010", "value": 1},
                     "observations": [{"date": "2012", "value": 5}])"),
            "unknown");
}

TEST(Trend, is_unknown_without_a_base) {
  EXPECT_EQ(trend(R"("observations": [{"date": "2011-01-01", "value": 5}])"), "unknown");
  EXPECT_EQ(trend(R"("observations": [{"date": "2011-01-01", "value": 5},
                                      {"date": "2011-12-01", "value": 7}])"),
            "unknown");
}

TEST(Trend, compares_the_latest_with_the_baseline) {
  const std::string latest = R"(, "observations": [{"date": "2010", "value": 9},
                                                   {"date": "2011-01-01", "value": 5}])";
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 4})" + latest), "improving");
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 6})" + latest), "worsening");
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 5.0})" + latest), "steady");
}

TEST(Trend, turns_round_where_less_is_better) {
  const std::string latest = R"(, "observations": [{"date": "2011-01-01", "value": 5}])";
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 4})" + latest, "down"), "worsening");
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 6})" + latest, "down"), "improving");
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 5})" + latest, "down"), "steady");
}

TEST(Trend, compares_the_latest_with_the_earliest_without_a_baseline) {
  EXPECT_EQ(trend(R"("observations": [{"date": "2011-01-01", "value": 5},
                     {"date": "2009", "value": 3}, {"date": "2010", "value": 8}])"),
            "improving");
  EXPECT_EQ(trend(R"("observations": [{"date": "2010", "value": 1}, {"date": "2009", "value": 8},
                     {"date": "2011-01-01", "value": 5}])"),
            "worsening");
}

TEST(Trend, takes_the_first_in_the_file_among_equal_earliest_dates) {
  EXPECT_EQ(trend(R"("observations": [{"date": "2009", "value": 3}, {"date": "2009", "value": 9},
                     {"date": "2011-01-01", "value": 5}])"),
            "improving");
  EXPECT_EQ(
      trend(R"("observations": [{"date": "2009", "value": 9}, {"date": "2009", "value": 3}])"),
      "worsening");
}

TEST(Trend, has_the_frameworks_direction_for_the_frameworks_indicators) {
  const auto of = [](std::string_view indicator) {
    return plan_of(R"("indicators": [{"indicator": ")" + std::string(indicator) +
                   R"(", "baseline": {"date": "2009", "value": 20},
                    "observations": [{"date": "2011-01-01", "value": 10}]}])")
        .trend(indicator);
  };
  EXPECT_EQ(of("PM1.O1"), "worsening");
  EXPECT_EQ(of("PM2.O1"), "improving");
  EXPECT_EQ(of("SP1.O3"), "improving");
  EXPECT_EQ(of("SP1.O1"), "worsening");
}

TEST(Trend, is_target_met_where_the_latest_reaches_the_target) {
  const std::string latest = R"(, "observations": [{"date": "2011-01-01", "value": 5}])";
  EXPECT_EQ(trend(R"("target": {"value": 5})" + latest), "targetMet");
  EXPECT_EQ(trend(R"("target": {"value": 4.9})" + latest), "targetMet");
  EXPECT_EQ(trend(R"("target": {"value": 5.1})" + latest), "unknown");
  EXPECT_EQ(trend(R"("target": {"value": 5})" + latest, "down"), "targetMet");
  EXPECT_EQ(trend(R"("target": {"value": 5.1})" + latest, "down"), "targetMet");
  EXPECT_EQ(trend(R"("target": {"value": 4.9})" + latest, "down"), "unknown");
}

TEST(Trend, is_target_met_whatever_the_base) {
  EXPECT_EQ(trend(R"("baseline": {"date": "2009", "value": 9}, "target": {"value": 5},
                     "observations": [{"date": "2011-01-01", "value": 5}])"),
            "targetMet");
}

TEST(Trend, is_told_of_stale_observations_too) {
  const Examined plan = own(R"("baseline": {"date": "2000", "value": 9},
                               "observations": [{"date": "2001", "value": 10}])");
  EXPECT_EQ(plan.state("own.a"), "stale");
  EXPECT_EQ(plan.trend("own.a"), "improving");
}

TEST(Trend, passes_over_observations_to_come) {
  EXPECT_EQ(trend(R"("target": {"value": 8}, "observations": [{"date": "2010", "value": 4},
                     {"date": "2011-01-01", "value": 5}, {"date": "2012", "value": 9}])"),
            "improving");
}

TEST(Trend, takes_yes_for_1_and_no_for_0) {
  const auto of = [](std::string_view base, std::string_view latest, std::string_view better) {
    return own(R"("baseline": {"date": "2009", "value": )" + std::string(base) +
                   R"(}, "observations": [{"date": "2011-01-01", "value": )" + std::string(latest) +
                   "}]",
               better, "2011-06-30", "yesNo")
        .trend("own.a");
  };
  EXPECT_EQ(of("false", "true", "up"), "improving");
  EXPECT_EQ(of("true", "false", "up"), "worsening");
  EXPECT_EQ(of("true", "true", "up"), "steady");
  EXPECT_EQ(of("true", "false", "down"), "improving");
}

TEST(Trend, reaches_a_target_of_yes_or_no) {
  EXPECT_EQ(own(R"("target": {"value": true}, "observations": [{"date": "2011", "value": true}])",
                "up", "2011-06-30", "yesNo")
                .trend("own.a"),
            "targetMet");
  EXPECT_EQ(own(R"("target": {"value": true}, "observations": [{"date": "2011", "value": false}])",
                "up", "2011-06-30", "yesNo")
                .trend("own.a"),
            "unknown");
}

}  // namespace
}  // namespace charter
