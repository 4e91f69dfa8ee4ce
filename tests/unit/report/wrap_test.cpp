// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/wrap.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using Lines = std::vector<std::string>;

TEST(DisplayWidth, counts_the_columns_of_a_terminal) {
  EXPECT_EQ(display_width(""), 0U);
  EXPECT_EQ(display_width("plan"), 4U);
  EXPECT_EQ(display_width("café"), 4U);
  EXPECT_EQ(display_width("cafe\xCC\x81"), 4U);  // e and a combining accent
  EXPECT_EQ(display_width("план"), 4U);
  EXPECT_EQ(display_width("計画"), 4U);
  EXPECT_EQ(display_width("😀"), 2U);
  EXPECT_EQ(display_width("خطة"), 3U);
}

TEST(Padded, fills_up_to_a_width) {
  EXPECT_EQ(padded("a", 3), "a  ");
  EXPECT_EQ(padded("abc", 3), "abc");
  EXPECT_EQ(padded("abcd", 3), "abcd");
  EXPECT_EQ(padded("計", 3), "計 ");
  EXPECT_EQ(padded("", 2), "  ");
  EXPECT_EQ(padded("", 0), "");
}

TEST(Wrap, breaks_at_blanks) {
  EXPECT_EQ(wrap("one two three", 7), (Lines{"one two", "three"}));
  EXPECT_EQ(wrap("one two three", 6), (Lines{"one", "two", "three"}));
  EXPECT_EQ(wrap("one two three", 13), (Lines{"one two three"}));
  EXPECT_EQ(wrap("one two three", 12), (Lines{"one two", "three"}));
}

TEST(Wrap, keeps_a_longer_word_whole) {
  EXPECT_EQ(wrap("a compliment b", 4), (Lines{"a", "compliment", "b"}));
  EXPECT_EQ(wrap("compliment", 1), Lines{"compliment"});
}

TEST(Wrap, takes_many_blanks_for_one_and_none_at_the_ends) {
  EXPECT_EQ(wrap("  one   two  ", 20), Lines{"one two"});
}

TEST(Wrap, gives_one_empty_line_for_nothing) {
  EXPECT_EQ(wrap("", 10), Lines{""});
  EXPECT_EQ(wrap("   ", 10), Lines{""});
}

TEST(Wrap, counts_columns_and_not_bytes) {
  EXPECT_EQ(wrap("été été été", 7), (Lines{"été été", "été"}));
  EXPECT_EQ(wrap("計画 計画", 8), (Lines{"計画", "計画"}));
  EXPECT_EQ(wrap("計画 計画", 9), Lines{"計画 計画"});
}

TEST(Wrap, gives_no_column_to_colours) {
  EXPECT_EQ(display_width("\x1B[33mCH201\x1B[0m"), 5U);
  EXPECT_EQ(wrap("\x1B[33mone\x1B[0m two three", 7), (Lines{"\x1B[33mone\x1B[0m two", "three"}));
}

TEST(Wrapped, puts_later_lines_under_the_first) {
  EXPECT_EQ(wrapped("- ", "one two three", 9), "- one two\n  three\n");
  EXPECT_EQ(wrapped("", "one two", 3), "one\ntwo\n");
  EXPECT_EQ(wrapped("計: ", "one two", 8), "計: one\n    two\n");
}

TEST(Wrapped, gives_a_line_also_for_nothing) { EXPECT_EQ(wrapped("- ", "", 9), "- \n"); }

TEST(Wrapped, still_breaks_where_the_beginning_fills_the_width) {
  EXPECT_EQ(wrapped("a long beginning ", "one two", 10),
            "a long beginning one\n" + std::string(17, ' ') + "two\n");
}

TEST(Printable, shows_control_characters_and_does_not_send_them) {
  EXPECT_EQ(printable("a\x1B[31mb"), "a\\u001b[31mb");
  EXPECT_EQ(printable(std::string_view("\0\a\b\r\x7F", 5)), "\\u0000\\u0007\\u0008\\u000d\\u007f");
  EXPECT_EQ(printable("\xC2\x85\xC2\x9B"), "\\u0085\\u009b");
}

TEST(Printable, shows_what_would_turn_the_direction_of_writing) {
  EXPECT_EQ(printable("a\xE2\x80\xAE"
                      "b"),
            "a\\u202eb");
  EXPECT_EQ(printable("\xE2\x81\xA6\xE2\x81\xA9"), "\\u2066\\u2069");
  EXPECT_EQ(printable("\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C"), "\\u200e\\u200f\\u061c");
  EXPECT_EQ(printable("\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF"), "\\u2028\\u2029\\ufeff");
}

TEST(Printable, makes_blanks_of_line_breaks_and_tabs) { EXPECT_EQ(printable("a\nb\tc"), "a b c"); }

TEST(Printable, leaves_letters_of_every_script) {
  for (const std::string_view text :
       {"", "Café", "план", "計画", "خطة", "😀", "e\xCC\x81", "\\u001b"}) {
    EXPECT_EQ(printable(text), text);
  }
}

TEST(Shortened, cuts_what_is_too_wide) {
  EXPECT_EQ(shortened("plan", 4), "plan");
  EXPECT_EQ(shortened("plans", 4), "pla…");
  EXPECT_EQ(shortened("a plan", 3), "a…");
  EXPECT_EQ(shortened("", 0), "");
  EXPECT_EQ(shortened("plan", 1), "…");
}

TEST(Shortened, cuts_between_characters) {
  EXPECT_EQ(shortened("計画書", 5), "計画…");
  EXPECT_EQ(shortened("計画書", 4), "計…");
  EXPECT_EQ(shortened("éééé", 3), "éé…");
}

}  // namespace
}  // namespace charter
