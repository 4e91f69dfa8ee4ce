// SPDX-License-Identifier: EUPL-1.2
//
// Who judges what is written has to see what is wrong with it.
#include "tests/support/harmless.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter::test {
namespace {

constexpr std::string_view kPage = "<!DOCTYPE html>\n<html lang=\"en\"><style>a > b{}</style>";

std::string on_a_page(std::string_view inside) {
  return html_mistake(std::string(kPage) + std::string(inside) + "</html>");
}

TEST(Harmless, sees_what_acts_in_a_text) {
  EXPECT_EQ(text_mistake("a\n\u00E9 \u20AC \U0001F3D9 \u200D"), "");
  for (const char* const text :
       {"\x1b[31m", "\t", "\r", "\x7f", "\u0085", "\u202E", "\u2028", "\u200F"}) {
    EXPECT_NE(text_mistake(text), "") << text;
  }
}

TEST(Harmless, sees_what_is_no_utf_8) {
  for (const char* const text : {"\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                 "\xE0\x80\xAF", "\xFF", "\xE2\x82"}) {
    EXPECT_NE(text_mistake(text), "");
  }
}

TEST(Harmless, sees_markup_on_a_page) {
  EXPECT_EQ(on_a_page("<p class=\"a\">x &lt;b&gt;</p><a href=\"#x\">y</a>"), "");
  EXPECT_EQ(on_a_page("<a rel=\"noopener\" href=\"https://x.example/\">y</a>"), "");
  for (const std::string_view inside :
       {"<script>", "<b>", "<p onclick=\"x\">", "<p class=x>", "<a href=\"javascript:x\">",
        "<!-- -->", "1 < 2", "<p class=\"a\" \">"}) {
    EXPECT_NE(on_a_page(inside), "") << inside;
  }
}

TEST(Harmless, sees_markup_in_markdown) {
  EXPECT_EQ(markdown_mistake("<!-- markdownlint-disable MD013 -->\n# \\<b\\>\n"), "");
  EXPECT_NE(markdown_mistake("a <b>"), "");
  EXPECT_NE(markdown_mistake("a \\\\<b>"), "");
}

TEST(Harmless, sees_formulas_in_a_table) {
  EXPECT_EQ(csv_mistake("a,\"b\"\"=1\",'=1,-3.5\r\n1-2,\"c\n=d\"\r\n"), "");
  EXPECT_EQ(csv_mistake("a;-3,5;\"-1E+20\"\r\n", ';'), "");
  for (const std::string_view table : {"a,=1\r\n", "\"=1\"\r\n", "a\r\n@x\r\n", "  -x\r\n",
                                       "\uFF1D1\r\n", "-1+1\r\n", "\"\t1\"\r\n"}) {
    EXPECT_NE(csv_mistake(table), "") << table;
  }
}

TEST(Harmless, sees_what_programs_cannot_read) {
  EXPECT_EQ(json_mistake("{}"), "");
  EXPECT_NE(json_mistake("{"), "");
  EXPECT_EQ(xml_mistake("<a b=\"c\">&amp;</a>"), "");
  EXPECT_NE(xml_mistake("<a>&b;</a>"), "");
  EXPECT_NE(xml_mistake("<a>\x01</a>"), "");
}

}  // namespace
}  // namespace charter::test
