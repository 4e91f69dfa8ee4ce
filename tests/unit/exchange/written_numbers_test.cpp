// SPDX-License-Identifier: EUPL-1.2
#include "exchange/written_numbers.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

// The text that was understood; `?` where it may be two things, `-` where it is
// nothing.
std::string said(const Written& written) {
  switch (written.kind) {
    case Written::Kind::Understood: return written.text;
    case Written::Kind::Ambiguous: return "?";
    default: return "-";
  }
}
std::string number(std::string_view text, char mark = '\0', bool money = false) {
  return said(read_number(text, mark, money));
}
std::string date(std::string_view text, DateOrder order = DateOrder::Unknown) {
  return said(read_date(text, order));
}

TEST(Numbers, keep_the_spelling_of_json) {
  for (const char* const text : {"0", "12", "1.5", "1.50", "-3", "1e3", "1.5E-7", "0.125"}) {
    EXPECT_EQ(number(text, '.'), text);
  }
}

TEST(Numbers, are_read_with_a_decimal_comma) {
  EXPECT_EQ(number("1,5"), "1.5");
  EXPECT_EQ(number("12,25", ','), "12.25");
  EXPECT_EQ(number("12,345", ','), "12.345");
  EXPECT_EQ(number("0,345"), "0.345");
  EXPECT_EQ(number("-1,5"), "-1.5");
}

TEST(Numbers, are_read_with_thousands_apart) {
  EXPECT_EQ(number("1.234,56"), "1234.56");
  EXPECT_EQ(number("1,234.56"), "1234.56");
  EXPECT_EQ(number("1.234.567"), "1234567");
  EXPECT_EQ(number("1 234 567"), "1234567");
  EXPECT_EQ(number("1\xC2\xA0"
                   "234,5"),
            "1234.5");
  EXPECT_EQ(number("1'234"), "1234");
  EXPECT_EQ(number("25.000", '\0', true), "25000");
}

TEST(Numbers, that_may_be_two_are_ambiguous) {
  EXPECT_EQ(number("1.234"), "?");
  EXPECT_EQ(number("1,234"), "?");
  EXPECT_EQ(number("1.234", ','), "?");
  EXPECT_EQ(number("1,234", '.'), "?");
}

TEST(Numbers, may_look_untidy) {
  EXPECT_EQ(number(" 35 % "), "35");
  EXPECT_EQ(number("+5"), "5");
  EXPECT_EQ(number("007"), "7");
  EXPECT_EQ(number(",5"), "0.5");
  EXPECT_EQ(number("\xE2\x88\x92"
                   "4"),
            "-4");
}

TEST(Numbers, are_not_anything_else) {
  for (const char* const text :
       {"", "abc", "1.2.3", "1,2,3", "12a", "1e", "-", "1.", "12.34.567,8,9"}) {
    EXPECT_EQ(number(text), "-") << text;
  }
}

TEST(Dates, stay_as_the_plan_format_has_them) {
  for (const char* const text : {"2011-06-30", "2011", "2011-06", "2011-Q2"}) {
    EXPECT_EQ(date(text), text);
  }
}

TEST(Dates, are_read_day_first_with_dots_and_dashes) {
  EXPECT_EQ(date("31-12-2011"), "2011-12-31");
  EXPECT_EQ(date("31.12.2011"), "2011-12-31");
  EXPECT_EQ(date("3.4.2011"), "2011-04-03");
  EXPECT_EQ(date("3-4-2011"), "2011-04-03");
  EXPECT_EQ(date("2011/06/30"), "2011-06-30");
}

TEST(Dates, with_slashes_are_read_where_there_is_one_way) {
  EXPECT_EQ(date("31/12/2011"), "2011-12-31");
  EXPECT_EQ(date("12/31/2011"), "2011-12-31");
  EXPECT_EQ(date("05/05/2011"), "2011-05-05");
  EXPECT_EQ(date("03/04/2011"), "?");
  EXPECT_EQ(date("03/04/2011", DateOrder::DayFirst), "2011-04-03");
  EXPECT_EQ(date("03/04/2011", DateOrder::MonthFirst), "2011-03-04");
}

TEST(Dates, may_be_months_and_quarters) {
  EXPECT_EQ(date("06/2011"), "2011-06");
  EXPECT_EQ(date("6-2011"), "2011-06");
  EXPECT_EQ(date("Q2 2011"), "2011-Q2");
  EXPECT_EQ(date("2011 T3"), "2011-Q3");
  EXPECT_EQ(date("2. Quartal 2011"), "2011-Q2");
  EXPECT_EQ(date("2e kwartaal 2011"), "2011-Q2");
}

TEST(Dates, are_not_anything_else) {
  for (const char* const text :
       {"", "soon", "30-02-2011", "31-12-11", "1.2.3.4", "Q5 2011", "13/13/2011", "2011-13"}) {
    EXPECT_EQ(date(text), "-") << text;
  }
}

}  // namespace
}  // namespace charter
