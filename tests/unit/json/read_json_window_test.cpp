// SPDX-License-Identifier: EUPL-1.2
//
// Texts longer than the 128 KiB that are in memory at once: whatever stands on
// the border has to be read like everything else.
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

constexpr std::size_t kWindow = std::size_t{128} << 10U;

// `[`, white space, `token`, `, 7]`, so that the token begins `before` bytes
// before the border of the window.
std::string straddling(std::string_view token, std::size_t before) {
  return "[" + std::string(kWindow - before - 1, ' ') + std::string(token) + ", 7]";
}

void expect_token(std::string_view token, std::uint32_t characters, const std::string& wanted) {
  for (std::size_t before = 0; before <= token.size() + 9; ++before) {
    const ReadDocument read = read_text(straddling(token, before));
    ASSERT_TRUE(read.accepted()) << token << " " << before << "\n" << findings_of(read.diagnostics);
    const auto begin = static_cast<std::uint32_t>(kWindow - before + 1);
    const Node& node = *read.root().first;
    EXPECT_EQ(node.span, columns(begin, begin + characters)) << token << " " << before;
    EXPECT_EQ(node.next->span, columns(begin + characters + 2, begin + characters + 3));
    EXPECT_EQ(node.next->number, 7);
    Node plain = node;
    plain.span = {};
    EXPECT_EQ(described(plain), wanted + "1:1-1:1\n") << before;
  }
}

TEST(ReadJsonAtTheWindowsBorder, reads_words) {
  expect_token("true", 4, "true");
  expect_token("false", 5, "false");
  expect_token("null", 4, "null");
}

TEST(ReadJsonAtTheWindowsBorder, reads_numbers) {
  expect_token("-1234.5678e+02", 14, "-123456.78");
  expect_token("0", 1, "0");
  expect_token("12345678901", 11, "12345678901");
}

TEST(ReadJsonAtTheWindowsBorder, reads_texts) {
  expect_token("\"plain text\"", 12, "\"plain text\"");
  expect_token("\"\"", 2, "\"\"");
}

TEST(ReadJsonAtTheWindowsBorder, reads_characters_of_several_bytes) {
  expect_token("\"\u00E9\u20AC\U0001F3D9\u00E9\"", 6, "\"\u00E9\u20AC\U0001F3D9\u00E9\"");
}

TEST(ReadJsonAtTheWindowsBorder, reads_escapes) {
  expect_token(R"("\"\\\/\n")", 10, "\"\"\\/\n\"");
  expect_token(R"("\u00e9\ud83c\udfd9")", 20, "\"\u00E9\U0001F3D9\"");
  expect_token(R"("a\\")", 5, "\"a\\\"");
}

TEST(ReadJsonAtTheWindowsBorder, reads_keys) {
  for (std::size_t before = 0; before < 20; ++before) {
    const ReadDocument read = read_text("{" + std::string(kWindow - before - 1, ' ') +
                                        "\"k\\u00e9\u00E9y\"\n: 1, \"k\u00E9\u00E9y\": 2}");
    ASSERT_TRUE(read.accepted());
    EXPECT_EQ(read.root().first->key, "k\u00E9\u00E9y");
    EXPECT_EQ(read.only_finding().span, span_of(2, 6, 2, 12));
    const auto begin = static_cast<std::uint32_t>(kWindow - before + 1);
    EXPECT_EQ(read.only_finding().related.at(0).span, columns(begin, begin + 11)) << before;
  }
}

TEST(ReadJsonAtTheWindowsBorder, counts_lines) {
  for (std::size_t before = 0; before < 12; ++before) {
    const ReadDocument read =
        read_text("[" + std::string(kWindow - before - 1, ' ') + "\n\r\n        \n  \u0031]");
    ASSERT_TRUE(read.accepted()) << before;
    EXPECT_EQ(read.root().first->span, span_of(4, 3, 4, 4)) << before;
  }
}

TEST(ReadJsonAtTheWindowsBorder, places_mistakes) {
  for (std::size_t before = 0; before < 12; ++before) {
    const auto begin = static_cast<std::uint32_t>(kWindow - before + 1);
    const auto at = [&](std::string_view token) {
      return findings_of(read_text(straddling(token, before)).diagnostics);
    };
    const std::string span = described(columns(begin, begin + 6));
    EXPECT_EQ(at("caf\u00E9\u20ACx"), "CH002.unexpected " + span +
                                          " expected=json-value-or-bracket"
                                          " found=caf\u00E9\u20ACx\n");
    EXPECT_EQ(at("\"a\\x\u00E9\""), "CH002.escape " + span + "\n");
    EXPECT_EQ(at("\"a\u20AC\u00E9bc\n"), "CH002.control-character " + span + "\n");
    EXPECT_EQ(at("\u00E9\xE2\x82x"), "CH003 " + described(columns(begin + 1, begin + 2)) + "\n");
  }
}

TEST(ReadJsonAtTheWindowsBorder, reads_a_text_that_is_longer_than_the_window) {
  std::string long_text;
  for (int i = 0; i < 60000; ++i) long_text += "\u20AC " + std::to_string(i);
  const ReadDocument read = read_text("{\"a\": \"" + long_text + "\", \"b\": 1}");
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().find("a")->text, long_text);
  const auto characters = static_cast<std::uint32_t>(long_text.size() - 2 * 60000);
  EXPECT_EQ(read.root().find("a")->span, columns(7, 9 + characters));
}

TEST(ReadJsonAtTheWindowsBorder, reads_a_number_that_is_longer_than_the_window) {
  const std::string digits(3 * kWindow, '1');
  const ReadDocument read = read_text("[0." + digits + ", " + digits + "e-393210]");
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().first->number, 1.0 / 9);
  EXPECT_EQ(read.root().first->next->number, 1e6 / 9);
}

// Everything at once, in the smallest pieces.
TEST(ReadJsonInPieces, gives_the_same_result_for_every_size_of_piece) {
  std::string text = "\xEF\xBB\xBF{\"title\": \"T\u00FCbingen \U0001F3D9\",\r\n\t\"x-a\": [1e400],";
  for (int i = 0; i < 300; ++i) {
    text +=
        "\"k\\u00e9y" + std::to_string(i % 290) + "\": [-1.5e3, true, \"\\ud83c\\udfd9\u20AC\"],\n";
  }
  text += "\"actions\": [{\"id\": null}, []]}";
  const ReadDocument whole = read_text(text);
  ASSERT_TRUE(whole.accepted());
  EXPECT_EQ(whole.diagnostics.all().size(), 11U);
  for (std::size_t size = 1; size <= 7; ++size) {
    PiecewiseSource source(text, {size});
    const ReadDocument read = read_source(source);
    ASSERT_TRUE(read.accepted()) << size;
    EXPECT_EQ(described(read.root()), described(whole.root())) << size;
    EXPECT_EQ(findings_of(read.diagnostics), findings_of(whole.diagnostics)) << size;
    EXPECT_EQ(read.sha256, whole.sha256) << size;
  }
}

TEST(ReadJsonInPieces, reads_a_token_that_grows_past_the_window) {
  const std::string long_text(kWindow + kWindow / 2, 'x');
  const std::string text = "[\"" + long_text + "\u20AC\\n\"]";
  PiecewiseSource source(text, {7, 1, 4000, 3});
  const ReadDocument read = read_source(source);
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().first->text, long_text + "\u20AC\n");
}

}  // namespace
}  // namespace charter
