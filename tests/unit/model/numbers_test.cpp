// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/numbers.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>

namespace charter {
namespace {

TEST(ParseNumber, reads_what_is_a_number_as_a_whole) {
  EXPECT_EQ(parse_number("12.5"), 12.5);
  EXPECT_EQ(parse_number("-1e-3"), -0.001);
  EXPECT_EQ(parse_number("9007199254740993"), 9007199254740992.0);
  EXPECT_EQ(parse_number("1e400"), std::numeric_limits<double>::infinity());
  EXPECT_EQ(parse_number("1e-400"), 0.0);
  EXPECT_EQ(parse_number("4.9e-324"), std::numeric_limits<double>::denorm_min());
  for (const char* const text :
       {"", "+1", "1x", " 1", "1 ", "nan", "inf", "-infinity", "0x1", "e", "1e"}) {
    EXPECT_EQ(parse_number(text), std::nullopt) << text;
  }
}

TEST(RoundedAsInSheets, keeps_fifteen_digits) {
  EXPECT_EQ(rounded_as_in_sheets(0.1 + 0.2), 0.3);
  EXPECT_EQ(rounded_as_in_sheets(123456789.123456789), 123456789.123457);
  EXPECT_EQ(rounded_as_in_sheets(-7), -7);
  constexpr double kLargest = std::numeric_limits<double>::max();
  EXPECT_EQ(rounded_as_in_sheets(kLargest), kLargest);
}

TEST(SpellNumber, writes_whole_numbers_without_a_point) {
  EXPECT_EQ(spell_number(0), "0");
  EXPECT_EQ(spell_number(7), "7");
  EXPECT_EQ(spell_number(-12), "-12");
  EXPECT_EQ(spell_number(182400), "182400");
  EXPECT_EQ(spell_number(999999999999999), "999999999999999");
}

TEST(SpellNumber, writes_the_shortest_fraction_that_reads_back) {
  EXPECT_EQ(spell_number(0.1), "0.1");
  EXPECT_EQ(spell_number(11.5), "11.5");
  EXPECT_EQ(spell_number(-0.25), "-0.25");
  EXPECT_EQ(spell_number(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(spell_number(0.000001), "0.000001");
}

TEST(SpellNumber, uses_an_exponent_only_for_the_very_large_and_the_very_small) {
  EXPECT_EQ(spell_number(1e15), "1e+15");
  EXPECT_EQ(spell_number(-2.5e20), "-2.5e+20");
  EXPECT_EQ(spell_number(1e-7), "1e-07");
}

TEST(SpellNumber, reads_back_as_the_same_double) {
  using Limits = std::numeric_limits<double>;
  for (const double number : {1.0 / 3, 2e-6, 123456.789, 1e14 + 0.5, Limits::max(), Limits::min(),
                              Limits::denorm_min(), -Limits::max(), 9007199254740993.0}) {
    EXPECT_EQ(std::strtod(spell_number(number).c_str(), nullptr), number) << spell_number(number);
  }
}

}  // namespace
}  // namespace charter
