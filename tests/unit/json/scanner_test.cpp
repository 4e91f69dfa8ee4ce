// SPDX-License-Identifier: EUPL-1.2
#include "json/scanner.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

struct Seen {
  TokenKind kind;
  TokenFault fault;
  Span span;
  std::string text;
};

std::vector<Seen> tokens_of(std::string_view text) {
  MemorySource source(text);
  TextWindow window(source, 1U << 20U);
  Scanner scanner(window);
  std::vector<Seen> seen;
  while (true) {
    const Token token = scanner.next();
    seen.push_back({token.kind, token.fault, token.span, std::string(token.text)});
    if (token.kind == TokenKind::End) return seen;
  }
}

TEST(Scanner, cuts_a_text_into_tokens) {
  const auto seen = tokens_of("{\"a\": [1, true, false, null]}");
  constexpr std::array kKinds{TokenKind::ObjectBegin, TokenKind::String, TokenKind::Colon,
                              TokenKind::ArrayBegin,  TokenKind::Number, TokenKind::Comma,
                              TokenKind::True,        TokenKind::Comma,  TokenKind::False,
                              TokenKind::Comma,       TokenKind::Null,   TokenKind::ArrayEnd,
                              TokenKind::ObjectEnd,   TokenKind::End};
  ASSERT_EQ(seen.size(), kKinds.size());
  for (std::size_t i = 0; i < kKinds.size(); ++i) EXPECT_EQ(seen[i].kind, kKinds[i]) << i;
  EXPECT_EQ(seen[1].text, "a");
  EXPECT_EQ(seen[1].span, columns(2, 5));
  EXPECT_EQ(seen[4].span, columns(8, 9));
  EXPECT_EQ(seen[10].span, columns(24, 28));
}

TEST(Scanner, counts_lines_by_line_feeds_alone) {
  const auto seen = tokens_of("1\r\n2\r3\n\n\t4");
  ASSERT_EQ(seen.size(), 5U);
  EXPECT_EQ(seen[0].span, span_of(1, 1, 1, 2));
  EXPECT_EQ(seen[1].span, span_of(2, 1, 2, 2));
  EXPECT_EQ(seen[2].span, span_of(2, 3, 2, 4));
  EXPECT_EQ(seen[3].span, span_of(4, 2, 4, 3));
}

TEST(Scanner, counts_columns_in_characters) {
  const auto seen = tokens_of("\"\u00E9\u20AC\U0001F3D9\" 1 \"\u00E9\" 2");
  ASSERT_EQ(seen.size(), 5U);
  EXPECT_EQ(seen[0].span, columns(1, 6));
  EXPECT_EQ(seen[1].span, columns(7, 8));
  EXPECT_EQ(seen[2].span, columns(9, 12));
  EXPECT_EQ(seen[3].span, columns(13, 14));
}

TEST(Scanner, gives_strings_as_they_stand_and_says_whether_they_hold_escapes) {
  MemorySource source(R"("plain" "a\"b\\")");
  TextWindow window(source, 100);
  Scanner scanner(window);
  const Token plain = scanner.next();
  EXPECT_EQ(plain.text, "plain");
  EXPECT_FALSE(plain.escaped);
  const Token escaped = scanner.next();
  EXPECT_EQ(escaped.text, R"(a\"b\\)");
  EXPECT_TRUE(escaped.escaped);
  EXPECT_EQ(escaped.span, columns(9, 17));
}

TEST(Scanner, reads_numbers_of_every_form) {
  for (const std::string_view number :
       {"0", "-0", "7", "-12", "1.5", "0.25", "-0.0", "1e3", "1E3", "1e+3", "1e-3", "12.5e10",
        "0e0", "100000000000000000000"}) {
    const auto seen = tokens_of(number);
    EXPECT_EQ(seen[0].kind, TokenKind::Number) << number;
    EXPECT_EQ(seen[0].text, number);
    EXPECT_EQ(seen[1].kind, TokenKind::End) << number;
  }
}

TEST(Scanner, takes_a_misspelt_number_for_one_token) {
  for (const std::string_view number : {"01", "-", "-a", "1.", "1.e3", "1e", "1e+", "1.5.2", "0x1F",
                                        "1_000", "-01", "12abc", "-Infinity", "1\u20AC"}) {
    const auto seen = tokens_of(number);
    EXPECT_EQ(seen[0].kind, TokenKind::Bad) << number;
    EXPECT_EQ(seen[0].fault, TokenFault::Number) << number;
    EXPECT_EQ(seen[0].text, number);
  }
}

TEST(Scanner, takes_a_word_that_json_does_not_know_for_one_token) {
  for (const std::string_view word :
       {"True", "nul", "nulls", "NaN", "undefined", "'a'", "+1", ".5", "/*", "\u00E9", "\u00A0"}) {
    const auto seen = tokens_of(word);
    EXPECT_EQ(seen[0].kind, TokenKind::Bad) << word;
    EXPECT_EQ(seen[0].fault, TokenFault::Unknown) << word;
    EXPECT_EQ(seen[0].text, word);
  }
}

TEST(Scanner, counts_the_columns_of_a_word_in_characters) {
  const auto seen = tokens_of("caf\u00E9 1\u20AC 2");
  ASSERT_EQ(seen.size(), 4U);
  EXPECT_EQ(seen[0].span, columns(1, 5));
  EXPECT_EQ(seen[1].span, columns(6, 8));
  EXPECT_EQ(seen[2].span, columns(9, 10));
}

TEST(Scanner, stops_a_string_at_a_control_character) {
  for (const std::string_view text :
       {std::string_view("\"ab\ncd\""), std::string_view("\"ab\tcd\""),
        std::string_view("\"ab\0cd\"", 7),
        std::string_view("\"ab\x1F"
                         "cd\"")}) {
    const auto seen = tokens_of(text);
    EXPECT_EQ(seen[0].kind, TokenKind::Bad);
    EXPECT_EQ(seen[0].fault, TokenFault::ControlCharacter);
    EXPECT_EQ(seen[0].span, columns(1, 4));
  }
}

TEST(Scanner, says_that_a_string_is_not_closed) {
  for (const std::string_view text : {"\"", "\"abc", "\"abc\\", "\"abc\\\"", "\"\u00E9"}) {
    const auto seen = tokens_of(text);
    EXPECT_EQ(seen[0].kind, TokenKind::Bad) << text;
    EXPECT_EQ(seen[0].fault, TokenFault::Unclosed) << text;
    EXPECT_EQ(seen[0].span.begin, (Position{1, 1})) << text;
  }
}

TEST(Scanner, goes_past_a_byte_order_mark_at_the_beginning_alone) {
  MemorySource source("\xEF\xBB\xBF 1 \xEF\xBB\xBF");
  TextWindow window(source, 100);
  Scanner scanner(window);
  EXPECT_EQ(scanner.next().span, columns(2, 3));
  const Token second = scanner.next();
  EXPECT_EQ(second.kind, TokenKind::Bad);
  EXPECT_EQ(second.span, columns(4, 5));
}

TEST(Scanner, drains_to_the_end_of_the_text) {
  MemorySource source("{ x \n \u00E9\n\u20AC\u20AC");
  TextWindow window(source, 100);
  Scanner scanner(window);
  scanner.next();
  EXPECT_EQ(scanner.drain(), (Position{3, 3}));
  EXPECT_EQ(window.state(), TextWindow::State::AtEnd);
}

std::string unescaped(std::string_view raw) {
  std::string text = "what was there before";
  return unescape(raw, text) ? text : std::string("refused");
}

TEST(Unescape, knows_every_escape) {
  EXPECT_EQ(unescaped(""), "");
  EXPECT_EQ(unescaped("plain"), "plain");
  EXPECT_EQ(unescaped(R"(\"\\\/\b\f\n\r\t)"), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(unescaped(R"(a\u0041b)"), "aAb");
  EXPECT_EQ(unescaped(R"(\u00e9\u00E9\u20AC)"), "\u00E9\u00E9\u20AC");
  EXPECT_EQ(unescaped(R"(\u0000)"), std::string(1, '\0'));
  EXPECT_EQ(unescaped(R"(\ud83c\udfd9\uD83C\uDFD9)"), "\U0001F3D9\U0001F3D9");
  EXPECT_EQ(unescaped(R"(\uD800\uDC00\uDBFF\uDFFF)"), "\U00010000\U0010FFFF");
  EXPECT_EQ(unescaped(R"(\uFFFF\uFEFF)"), "\uFFFF\uFEFF");
}

TEST(Unescape, refuses_what_is_no_escape) {
  for (const std::string_view raw :
       {R"(\x41)", R"(\a)", R"(\')", R"(\0)", R"(\U0041)", R"(\u)", R"(\u1)", R"(\u12)", R"(\u123)",
        R"(\u12G4)", R"(\u 041)", R"(\u+041)", "\\", "a\\\u00E9"}) {
    EXPECT_EQ(unescaped(raw), "refused") << raw;
  }
}

TEST(Unescape, refuses_half_a_surrogate_pair) {
  for (const std::string_view raw :
       {R"(\uD800)", R"(\uDBFFx)", R"(\uDC00)", R"(\uDFFF\uD800)", R"(\uD800\uD800)",
        R"(\uD800\u0041)", R"(\uD800\n)", R"(\uD83C\uDFD)", R"(\uD83C\)", R"(\uD83C\u)"}) {
    EXPECT_EQ(unescaped(raw), "refused") << raw;
  }
}

}  // namespace
}  // namespace charter
