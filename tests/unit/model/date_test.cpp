// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/date.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

// `2011-06-01..2011-06-30`; empty where the text is no date.
std::string days(std::string_view text) {
  const auto date = parse_date(text);
  return date ? to_string(date->first) + ".." + to_string(date->last) : std::string();
}

TEST(ParseDate, reads_a_day) {
  EXPECT_EQ(days("2011-06-30"), "2011-06-30..2011-06-30");
  EXPECT_EQ(days("1900-01-01"), "1900-01-01..1900-01-01");
  EXPECT_EQ(days("2199-12-31"), "2199-12-31..2199-12-31");
}

TEST(ParseDate, reads_a_month_as_its_days) {
  EXPECT_EQ(days("2011-01"), "2011-01-01..2011-01-31");
  EXPECT_EQ(days("2011-04"), "2011-04-01..2011-04-30");
  EXPECT_EQ(days("2011-02"), "2011-02-01..2011-02-28");
  EXPECT_EQ(days("2012-02"), "2012-02-01..2012-02-29");
  EXPECT_EQ(days("2011-12"), "2011-12-01..2011-12-31");
}

TEST(ParseDate, reads_a_quarter_as_its_days) {
  EXPECT_EQ(days("2011-Q1"), "2011-01-01..2011-03-31");
  EXPECT_EQ(days("2011-Q2"), "2011-04-01..2011-06-30");
  EXPECT_EQ(days("2011-Q3"), "2011-07-01..2011-09-30");
  EXPECT_EQ(days("2011-Q4"), "2011-10-01..2011-12-31");
}

TEST(ParseDate, reads_a_year_as_its_days) {
  EXPECT_EQ(days("2011"), "2011-01-01..2011-12-31");
  EXPECT_EQ(days("1900"), "1900-01-01..1900-12-31");
  EXPECT_EQ(days("2199"), "2199-01-01..2199-12-31");
}

TEST(ParseDate, keeps_what_was_written) {
  const std::string text = "2011-Q2";
  const auto date = parse_date(text);
  ASSERT_TRUE(date);
  EXPECT_EQ(date->written, "2011-Q2");
  EXPECT_EQ(date->written.data(), text.data());
}

TEST(ParseDate, knows_the_leap_years_of_the_gregorian_calendar) {
  EXPECT_EQ(days("2012-02-29"), "2012-02-29..2012-02-29");
  EXPECT_EQ(days("2000-02-29"), "2000-02-29..2000-02-29");
  EXPECT_EQ(days("2011-02-29"), "");
  EXPECT_EQ(days("1900-02-29"), "");
  EXPECT_EQ(days("2100-02-29"), "");
}

TEST(ParseDate, refuses_days_and_months_that_are_not) {
  for (const char* const text : {"2011-00-10", "2011-13-10", "2011-04-31", "2011-06-00",
                                 "2011-06-32", "2011-00", "2011-13", "2011-Q0", "2011-Q5"}) {
    EXPECT_EQ(days(text), "") << text;
  }
}

TEST(ParseDate, refuses_years_out_of_bounds) {
  for (const char* const text : {"1899", "2200", "0000", "9999", "1899-12-31", "2200-01-01"}) {
    EXPECT_EQ(days(text), "") << text;
  }
}

TEST(ParseDate, refuses_other_spellings) {
  for (const char* const text :
       {"",           "2",           "201",         "20110",        "2011-",
        "2011-6",     "2011-6-3",    "2011-06-3",   "2011-06-",     "2011-06-300",
        "2011/06/30", "30-06-2011",  "2011-Q",      "2011-q1",      "2011-Q10",
        "2011Q1",     "2011-06-30 ", " 2011-06-30", "2011-06-30\n", "2011-06-30T00:00",
        "20110630",   "-2011",       "+2011",       "2011-+6",      "2011-06-+1",
        "2011--1",    "2O11",        "june 2011"}) {
    EXPECT_EQ(days(text), "") << text;
  }
  // Digits of another script.
  EXPECT_EQ(days("\xD9\xA2\xD9\xA0"), "");
}

TEST(Day, counts_from_1970) {
  EXPECT_EQ(parse_date("1970-01-01")->first.number, 0);
  EXPECT_EQ(parse_date("1970-01-02")->first.number, 1);
  EXPECT_EQ(parse_date("1969-12-31")->first.number, -1);
  EXPECT_EQ(parse_date("2011-06-30")->first.number, 15155);
}

TEST(Day, is_written_with_leading_zeros) {
  EXPECT_EQ(to_string(Day{0}), "1970-01-01");
  EXPECT_EQ(to_string(Day{15155}), "2011-06-30");
  EXPECT_EQ(to_string(Day{-25567}), "1900-01-01");
}

TEST(Day, is_compared_and_subtracted) {
  const Day earlier{100};
  const Day later{830};
  EXPECT_EQ(later - earlier, 730);
  EXPECT_LT(earlier, later);
  EXPECT_EQ(earlier, Day{100});
}

TEST(Day, of_every_date_is_written_as_it_is_read) {
  for (std::int32_t number = parse_date("1900-01-01")->first.number;
       number <= parse_date("2199-12-31")->first.number; number += 13) {
    const std::string text = to_string(Day{number});
    ASSERT_TRUE(parse_date(text)) << text;
    ASSERT_EQ(parse_date(text)->first.number, number) << text;
  }
}

}  // namespace
}  // namespace charter
