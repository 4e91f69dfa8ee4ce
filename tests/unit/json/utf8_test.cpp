// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace charter {
namespace {

struct Sequence {
  std::string_view bytes;
  std::size_t valid;
  bool cut_off;
};

// `bytes` stand behind each of these: with and without a run of ASCII.
void expect_check(const Sequence& sequence) {
  for (const std::string_view before :
       {"", "a", "1234567", "12345678", "\u00E9", "0123456789abcdef!"}) {
    const std::string text = std::string(before) + std::string(sequence.bytes);
    const Utf8Check check = check_utf8(text);
    EXPECT_EQ(check.valid, before.size() + sequence.valid) << testing::PrintToString(text);
    EXPECT_EQ(check.cut_off, sequence.cut_off) << testing::PrintToString(text);
  }
}

TEST(CheckUtf8, takes_the_ends_of_every_range) {
  for (const std::string_view bytes :
       {std::string_view("\x00", 1), std::string_view("\x7F"), std::string_view("\xC2\x80"),
        std::string_view("\xDF\xBF"), std::string_view("\xE0\xA0\x80"),
        std::string_view("\xEC\xBF\xBF"), std::string_view("\xED\x80\x80"),
        std::string_view("\xED\x9F\xBF"), std::string_view("\xEE\x80\x80"),
        std::string_view("\xEF\xBF\xBF"), std::string_view("\xF0\x90\x80\x80"),
        std::string_view("\xF3\xBF\xBF\xBF"), std::string_view("\xF4\x8F\xBF\xBF")}) {
    expect_check({bytes, bytes.size(), false});
  }
}

TEST(CheckUtf8, refuses_what_no_character_begins_with) {
  for (const std::string_view bytes : {"\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xF5\x80\x80\x80",
                                       "\xF8\x88\x80\x80\x80", "\xFE", "\xFF"}) {
    expect_check({bytes, 0, false});
  }
}

TEST(CheckUtf8, refuses_overlong_forms_surrogates_and_what_lies_past_the_end) {
  for (const std::string_view bytes :
       {"\xE0\x80\xAF", "\xE0\x9F\xBF", "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80",
        "\xED\xBF\xBF", "\xF4\x90\x80\x80"}) {
    expect_check({bytes, 0, false});
  }
}

TEST(CheckUtf8, refuses_a_character_that_another_one_interrupts) {
  for (const std::string_view bytes : {"\xC3(", "\xE2\x82(", "\xE2(\xA1", "\xF0\x90\x8C(",
                                       "\xF0(\x8C\xBC", "\xC3\xC3\xA9", "\xE2\x82\xE2\x82\xAC"}) {
    expect_check({bytes, 0, false});
  }
}

TEST(CheckUtf8, tells_a_cut_off_character_from_a_broken_one) {
  for (const std::string_view bytes : {"\xC3", "\xE2", "\xE2\x82", "\xF0", "\xF0\x9F",
                                       "\xF0\x9F\x8F", "\xE0\xA0", "\xED\x9F", "\xF4\x8F"}) {
    expect_check({bytes, 0, true});
  }
  // These cannot become a character any more.
  for (const std::string_view bytes : {"\xE0\x80", "\xED\xA0", "\xF0\x80", "\xF4\x90"}) {
    expect_check({bytes, 0, false});
  }
}

TEST(CheckUtf8, stops_at_the_first_mistake) {
  const Utf8Check check = check_utf8(
      "ab\xFF"
      "cd\xFE");
  EXPECT_EQ(check.valid, 2U);
  EXPECT_FALSE(check.cut_off);
}

TEST(ContinuationBytes, counts_bytes_that_add_no_character) {
  EXPECT_EQ(continuation_bytes(""), 0U);
  EXPECT_EQ(continuation_bytes("abc"), 0U);
  EXPECT_EQ(continuation_bytes("\u00E9"), 1U);
  EXPECT_EQ(continuation_bytes("\u20AC"), 2U);
  EXPECT_EQ(continuation_bytes("\U0001F3D9"), 3U);
  EXPECT_EQ(continuation_bytes("T\u00FCbingen, \u00E0 \u20AC 5 \U0001F3D9"), 7U);
}

TEST(ContinuationBytes, counts_the_same_wherever_words_begin) {
  const std::string text = "12345678\u00E912345\u20ACabcdefghijk\U0001F3D9\U0001F3D9\u00E9";
  for (std::size_t at = 0; at < 9; ++at) {
    EXPECT_EQ(continuation_bytes(std::string(at, 'x') + text), 10U) << at;
  }
}

TEST(WellFormed, leaves_utf8_as_it_is) {
  EXPECT_EQ(well_formed(""), "");
  EXPECT_EQ(well_formed("T\u00FCbingen \u20AC \U0001F3D9"), "T\u00FCbingen \u20AC \U0001F3D9");
}

TEST(WellFormed, puts_a_sign_in_the_place_of_each_other_byte) {
  EXPECT_EQ(well_formed("T\xFC"
                        "bingen"),
            "T\uFFFDbingen");
  EXPECT_EQ(well_formed("\xFF\xFE"), "\uFFFD\uFFFD");
  EXPECT_EQ(well_formed("a\xE2\x82z"), "a\uFFFD\uFFFDz");
  EXPECT_EQ(well_formed("a\xE2\x82"), "a\uFFFD\uFFFD");
  EXPECT_EQ(well_formed("\xC3\xC3\xA9"), "\uFFFD\u00E9");
}

TEST(AppendUtf8, writes_each_length) {
  struct Pair {
    char32_t code_point;
    std::string_view bytes;
  };
  constexpr std::array kPairs{Pair{0x00, std::string_view("\0", 1)},
                              Pair{0x41, "A"},
                              Pair{0x7F, "\x7F"},
                              Pair{0x80, "\xC2\x80"},
                              Pair{0x7FF, "\xDF\xBF"},
                              Pair{0x800, "\xE0\xA0\x80"},
                              Pair{0xFFFF, "\xEF\xBF\xBF"},
                              Pair{0x10000, "\xF0\x90\x80\x80"},
                              Pair{0x10FFFF, "\xF4\x8F\xBF\xBF"}};
  for (const Pair& pair : kPairs) {
    std::string text = "x";
    append_utf8(text, pair.code_point);
    EXPECT_EQ(text, "x" + std::string(pair.bytes));
  }
}

}  // namespace
}  // namespace charter
