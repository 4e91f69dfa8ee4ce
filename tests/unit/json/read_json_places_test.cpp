// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

TEST(ReadJson, gives_every_value_its_place) {
  const ReadDocument read = read_text(
      "{\n"
      "  \"title\": \"Plan\",\n"
      "  \"actions\": [\n"
      "    {\"id\": \"A01\"},\n"
      "    true\n"
      "  ]\n"
      "}\n");
  const Node& root = read.root();
  EXPECT_EQ(root.span, span_of(1, 1, 7, 2));
  const Node& title = *root.find("title");
  EXPECT_EQ(title.key_span, span_of(2, 3, 2, 10));
  EXPECT_EQ(title.span, span_of(2, 12, 2, 18));
  const Node& actions = *root.find("actions");
  EXPECT_EQ(actions.key_span, span_of(3, 3, 3, 12));
  EXPECT_EQ(actions.span, span_of(3, 14, 6, 4));
  EXPECT_EQ(actions.first->span, span_of(4, 5, 4, 18));
  EXPECT_EQ(actions.first->find("id")->span, span_of(4, 12, 4, 17));
  EXPECT_EQ(actions.first->next->span, span_of(5, 5, 5, 9));
}

TEST(ReadJson, counts_columns_in_code_points) {
  // Two, three and four bytes, and a letter with a separate accent.
  const ReadDocument read =
      read_text("[\"\u00E9\", \"\u20AC\u20AC\", \"\U0001F3D9\", \"e\u0301\", 1]");
  const Node* node = read.root().first;
  for (const Span& span :
       {columns(2, 5), columns(7, 11), columns(13, 16), columns(18, 22), columns(24, 25)}) {
    EXPECT_EQ(node->span, span);
    node = node->next;
  }
  EXPECT_EQ(read.root().span, columns(1, 26));
}

TEST(ReadJson, counts_an_escape_as_it_is_written) {
  const ReadDocument read = read_text(R"(["\u00e9\ud83c\udfd9", 1])");
  EXPECT_EQ(read.root().first->span, columns(2, 22));
  EXPECT_EQ(read.root().first->next->span, columns(24, 25));
}

TEST(ReadJson, counts_a_tab_as_one_column) {
  const ReadDocument read = read_text("[\n\t\t1,\t2]");
  EXPECT_EQ(read.root().first->span, span_of(2, 3, 2, 4));
  EXPECT_EQ(read.root().first->next->span, span_of(2, 6, 2, 7));
}

TEST(ReadJson, ends_a_line_at_a_line_feed_alone) {
  const ReadDocument windows = read_text("[\r\n  1,\r\n  2\r\n]");
  EXPECT_EQ(windows.root().first->span, span_of(2, 3, 2, 4));
  EXPECT_EQ(windows.root().first->next->span, span_of(3, 3, 3, 4));
  EXPECT_EQ(windows.root().span, span_of(1, 1, 4, 2));

  const ReadDocument old_macintosh = read_text("[\r1,\r2]");
  EXPECT_EQ(old_macintosh.root().first->next->span, columns(6, 7));

  // These end a line elsewhere, but not in JSON.
  const ReadDocument others = read_text("[\"\u2028\u2029\u0085\", 1]");
  EXPECT_EQ(others.root().first->next->span, columns(9, 10));
}

TEST(ReadJson, goes_past_long_indentation) {
  const ReadDocument read = read_text("[\n" + std::string(23, ' ') + "1,\n" + std::string(8, ' ') +
                                      "2,\n" + std::string(7, ' ') + "3]");
  EXPECT_EQ(read.root().first->span, span_of(2, 24, 2, 25));
  EXPECT_EQ(read.root().first->next->span, span_of(3, 9, 3, 10));
  EXPECT_EQ(read.root().first->next->next->span, span_of(4, 8, 4, 9));
}

TEST(ReadJson, gives_a_byte_order_mark_no_column) {
  const ReadDocument read = read_text("\xEF\xBB\xBF[1,\n2]");
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().first->span, columns(2, 3));
  EXPECT_EQ(read.root().first->next->span, span_of(2, 1, 2, 2));
  EXPECT_EQ(read.only_finding().code, Code::ByteOrderMark);
  EXPECT_EQ(read.only_finding().span, columns(1, 1));
  EXPECT_EQ(read.only_finding().pointer, "");
}

TEST(ReadJson, reports_a_byte_order_mark_beside_what_else_is_wrong) {
  EXPECT_EQ(findings_of(read_text("\xEF\xBB\xBF[1 2]").diagnostics),
            "CH002.unexpected 1:4-1:5 expected=json-comma-or-bracket found=2\n"
            "CH007 1:1-1:1\n");
  EXPECT_EQ(findings_of(read_text("\xEF\xBB\xBF").diagnostics),
            "CH002.end 1:1-1:1 expected=json-value\n"
            "CH007 1:1-1:1\n");
  EXPECT_EQ(findings_of(read_text("\xEF\xBB\xBF[\xFF]").diagnostics),
            "CH003 1:2-1:3\n"
            "CH007 1:1-1:1\n");
  EXPECT_EQ(findings_of(read_text("\xEF\xBB\xBF[1]", {.max_bytes = 5}).diagnostics),
            "CH005.bytes 1:1-1:1 limit=5\n"
            "CH007 1:1-1:1\n");
}

TEST(ReadJson, reads_a_byte_order_mark_that_comes_in_pieces) {
  for (const std::size_t size : {1U, 2U}) {
    PiecewiseSource source("\xEF\xBB\xBF[1]", {size});
    const ReadDocument read = read_source(source);
    ASSERT_TRUE(read.accepted()) << size;
    EXPECT_EQ(read.only_finding().code, Code::ByteOrderMark) << size;
  }
}

TEST(ReadJson, takes_half_a_byte_order_mark_for_no_utf8) {
  EXPECT_EQ(findings_of(read_text("\xEF\xBB").diagnostics), "CH003 1:1-1:2\n");
  EXPECT_EQ(findings_of(read_text("\xEF\xBB[1]").diagnostics), "CH003 1:1-1:2\n");
}

// Not UTF-8: one finding, at the first byte of the bad sequence.

std::string findings(std::string_view text) { return findings_of(read_text(text).diagnostics); }

TEST(ReadJson, points_at_the_byte_that_is_not_utf8) {
  EXPECT_EQ(findings("\xFF"), "CH003 1:1-1:2\n");
  EXPECT_EQ(findings("[\"T\xFC"
                     "bingen\"]"),
            "CH003 1:4-1:5\n");
  EXPECT_EQ(findings("[1,\n \"\u00E9\u20AC\xC3(\"]"), "CH003 2:5-2:6\n");
  EXPECT_EQ(findings("{\"\u00E9\xE9\": 1}"), "CH003 1:4-1:5\n");
  EXPECT_EQ(findings("[1, 2\xA0]"), "CH003 1:6-1:7\n");
  EXPECT_EQ(findings("[1]\n\n\xFE"), "CH003 3:1-3:2\n");
}

TEST(ReadJson, takes_overlong_forms_and_surrogates_for_no_utf8) {
  EXPECT_EQ(findings("[\"\xC0\xAF\"]"), "CH003 1:3-1:4\n");
  EXPECT_EQ(findings("[\"a\xED\xA0\x80\"]"), "CH003 1:4-1:5\n");
  EXPECT_EQ(findings("[\"ab\xF4\x90\x80\x80\"]"), "CH003 1:5-1:6\n");
}

TEST(ReadJson, takes_a_character_that_the_end_cuts_off_for_no_utf8) {
  EXPECT_EQ(findings("[\"a\xE2\x82"), "CH003 1:4-1:5\n");
  EXPECT_EQ(findings("[1]\n\xC3"), "CH003 2:1-2:2\n");
}

TEST(ReadJson, takes_other_encodings_for_no_utf8) {
  using namespace std::string_view_literals;
  EXPECT_EQ(findings("\xFF\xFE[\0]\0"sv), "CH003 1:1-1:2\n");
  EXPECT_EQ(findings("\xFE\xFF\0[\0]"sv), "CH003 1:1-1:2\n");
}

TEST(ReadJson, puts_the_encoding_of_the_whole_text_before_its_grammar) {
  EXPECT_EQ(findings("{]\n\"caf\xE9\""), "CH003 2:5-2:6\n");
  EXPECT_EQ(findings("{\"a\": 1, \"a\": 2}\n\xE9"), "CH003 2:1-2:2\n");
  EXPECT_EQ(findings("[\"\\x\", \"\u00E9\xFF\"]"), "CH003 1:10-1:11\n");
  EXPECT_EQ(findings(std::string(65, '[') + "\n\xFF"), "CH003 2:1-2:2\n");
  EXPECT_EQ(findings("{] \u00E9\u20AC\n \u20AC" + std::string(300000, 'a') + "\u00E9\xE9"),
            "CH003 2:300004-2:300005\n");
}

}  // namespace
}  // namespace charter
