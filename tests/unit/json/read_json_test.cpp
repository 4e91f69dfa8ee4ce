// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace charter {
namespace {

using Kind = Node::Kind;

TEST(ReadJson, builds_a_tree_of_every_kind_of_value) {
  const ReadDocument read =
      read_text(R"({"null": null, "yes": true, "no": false, "number": -1.5e2, "text": "a\nb",)"
                R"( "list": [1, [2]], "object": {"key": {}}})");
  ASSERT_TRUE(read.accepted());
  const Node& root = read.root();
  EXPECT_TRUE(root.is(Kind::Object));
  EXPECT_EQ(root.count, 7U);
  EXPECT_TRUE(root.find("null")->is(Kind::Null));
  EXPECT_TRUE(root.find("yes")->boolean);
  EXPECT_FALSE(root.find("no")->boolean);
  EXPECT_EQ(root.find("number")->number, -150);
  EXPECT_EQ(root.find("text")->text, "a\nb");
  EXPECT_EQ(root.find("list")->count, 2U);
  EXPECT_EQ(root.find("list")->first->number, 1);
  EXPECT_EQ(root.find("list")->first->next->first->number, 2);
  EXPECT_TRUE(root.find("object")->find("key")->is(Kind::Object));
  EXPECT_EQ(root.find("absent"), nullptr);
  EXPECT_TRUE(read.diagnostics.all().empty());
}

TEST(ReadJson, accepts_any_value_as_the_root) {
  EXPECT_TRUE(read_text("null").root().is(Kind::Null));
  EXPECT_TRUE(read_text(" true ").root().boolean);
  EXPECT_EQ(read_text("12").root().number, 12);
  EXPECT_EQ(read_text("\"a\"").root().text, "a");
  EXPECT_TRUE(read_text("[]").root().is(Kind::Array));
}

TEST(ReadJson, keeps_members_in_the_order_of_the_file) {
  const ReadDocument read = read_text(R"({"b": 1, "a": 2, "": 3})");
  std::string keys;
  for (const Node& member : Children(read.root())) keys += std::string(member.key) + ",";
  EXPECT_EQ(keys, "b,a,,");
}

TEST(ReadJson, rounds_numbers_to_the_nearest_double) {
  const ReadDocument read = read_text(
      "[0.1, 1e-400, -1e-400, 9007199254740993, 123456789012345678901234567890, 5e-324,"
      " 1.7976931348623157e308, -0, 2.2250738585072011e-308]");
  const Node* number = read.root().first;
  for (const double expected : {0.1, 0.0, -0.0, 9007199254740992.0, 1.2345678901234568e29, 5e-324,
                                1.7976931348623157e308, -0.0, 2.2250738585072011e-308}) {
    EXPECT_EQ(number->number, expected);
    EXPECT_EQ(std::signbit(number->number), std::signbit(expected)) << expected;
    number = number->next;
  }
}

TEST(ReadJson, makes_a_number_that_no_double_holds_infinite) {
  const ReadDocument read = read_text("[1e400, -1e400, 1" + std::string(400, '0') + "]");
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().first->number, HUGE_VAL);
  EXPECT_EQ(read.root().first->next->number, -HUGE_VAL);
  EXPECT_EQ(read.root().first->next->next->number, HUGE_VAL);
  EXPECT_TRUE(read.diagnostics.all().empty());
}

TEST(ReadJson, unescapes_texts_and_keys) {
  const ReadDocument read = read_text(R"({"\u0061\"": "T\u00fcbingen \ud83c\udfd9 \u0000."})");
  const Node& member = *read.root().first;
  EXPECT_EQ(member.key, "a\"");
  EXPECT_EQ(member.text, std::string("T\u00FCbingen \U0001F3D9 \0.", 17));
}

TEST(ReadJson, leaves_out_members_that_extend_the_format) {
  const ReadDocument read =
      read_text(R"({"x-a": {"deep": [1, {"b": "c"}]}, "a": 1, "x-b": 2, "X-c": 3})");
  ASSERT_TRUE(read.accepted());
  EXPECT_EQ(read.root().count, 4U);
  EXPECT_EQ(read.root().find("x-a"), nullptr);
  EXPECT_EQ(read.root().find("x-b"), nullptr);
  EXPECT_EQ(read.root().find("a")->number, 1);
  EXPECT_EQ(read.root().find("X-c")->number, 3);
}

TEST(ReadJson, says_nothing_about_numbers_in_members_that_extend_the_format) {
  EXPECT_TRUE(read_text(R"({"x-a": 1e400, "x-b": [1e999]})").diagnostics.all().empty());
}

TEST(ReadJson, gives_the_digest_of_the_bytes) {
  EXPECT_EQ(read_text("[]").sha256,
            "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
  EXPECT_EQ(read_text("[").sha256,
            "245843abef9e72e7efac30138a994bf6301e7e1d7d7042a33d42e863d2638811");
}

// Every mistake of the grammar has its words.

std::string complaint(std::string_view text) { return findings_of(read_text(text).diagnostics); }

TEST(ReadJson, says_what_it_expected) {
  EXPECT_EQ(complaint("]"), "CH002.unexpected 1:1-1:2 expected=json-value found=]\n");
  EXPECT_EQ(complaint("[}"), "CH002.unexpected 1:2-1:3 expected=json-value-or-bracket found=}\n");
  EXPECT_EQ(complaint("{1}"), "CH002.unexpected 1:2-1:3 expected=json-key-or-brace found=1\n");
  EXPECT_EQ(complaint("{\"a\" 1}"), "CH002.unexpected 1:6-1:7 expected=json-colon found=1\n");
  EXPECT_EQ(complaint("{\"a\":}"), "CH002.unexpected 1:6-1:7 expected=json-value found=}\n");
  EXPECT_EQ(complaint("{\"a\":1,}"), "CH002.extra-comma 1:8-1:9 expected=json-key found=}\n");
  EXPECT_EQ(complaint("{\"a\":1 2}"),
            "CH002.unexpected 1:8-1:9 expected=json-comma-or-brace found=2\n");
  EXPECT_EQ(complaint("[1 2]"),
            "CH002.unexpected 1:4-1:5 expected=json-comma-or-bracket found=2\n");
  EXPECT_EQ(complaint("[1]]"), "CH002.unexpected 1:4-1:5 expected=json-end found=]\n");
}

TEST(ReadJson, tells_the_slips_that_people_make_in_json) {
  const auto variant = [](std::string_view text) {
    const std::string told = complaint(text);
    return told.substr(0, told.find(' '));
  };
  EXPECT_EQ(variant("[1,]"), "CH002.extra-comma");
  EXPECT_EQ(variant("[{\"a\":1},\n]"), "CH002.extra-comma");
  EXPECT_EQ(variant("[{\"a\":]"), "CH002.unexpected");
  EXPECT_EQ(variant("[,1]"), "CH002.unexpected");
  EXPECT_EQ(variant("// a remark\n{}"), "CH002.comment");
  EXPECT_EQ(variant("{\"a\": 1 /* one */}"), "CH002.comment");
  EXPECT_EQ(variant("{\u201Ca\u201D: 1}"), "CH002.curly-quote");
  EXPECT_EQ(variant("{\"a\": \u201Eb\u201C}"), "CH002.curly-quote");
  EXPECT_EQ(variant("{\"a\": b}"), "CH002.unexpected");
}

TEST(ReadJson, says_that_a_text_ends_too_early) {
  EXPECT_EQ(complaint(""), "CH002.end 1:1-1:1 expected=json-value\n");
  EXPECT_EQ(complaint("[1,\n"), "CH002.end 2:1-2:1 expected=json-value\n");
  EXPECT_EQ(complaint("{\"a\": [1]"), "CH002.end 1:10-1:10 expected=json-comma-or-brace\n");
}

TEST(ReadJson, says_what_is_wrong_with_a_token) {
  EXPECT_EQ(complaint("[\"a\nb\"]"), "CH002.control-character 1:2-1:4\n");
  EXPECT_EQ(complaint("[\"a\\x\"]"), "CH002.escape 1:2-1:7\n");
  EXPECT_EQ(complaint("{\"\\uD800\": 1}"), "CH002.escape 1:2-1:10\n");
  EXPECT_EQ(complaint("[\"abc"), "CH002.unclosed-string 1:2-1:6\n");
}

TEST(ReadJson, shows_the_number_that_is_none) {
  EXPECT_EQ(complaint("[01]"), "CH002.number 1:2-1:4 found=01\n");
}

TEST(ReadJson, shows_no_more_of_a_token_than_it_takes_to_recognise_it) {
  const ReadDocument read = read_text("[" + std::string(500, 'a') + "]");
  EXPECT_EQ(read.only_finding().arguments.at(1).text, std::string(40, 'a'));
  EXPECT_EQ(read.only_finding().span, columns(2, 502));
  // It is cut between two characters.
  const ReadDocument accented = read_text("[a" + [] {
    std::string text;
    for (int i = 0; i < 50; ++i) text += "\u00E9";
    return text;
  }());
  EXPECT_EQ(accented.only_finding().arguments.at(1).text.size(), 39U);
}

TEST(ReadJson, checks_what_it_leaves_out) {
  EXPECT_EQ(complaint(R"({"x-a": [1,]})"),
            "CH002.extra-comma 1:12-1:13 expected=json-value found=]\n");
  EXPECT_EQ(complaint(R"({"a": 1, "a": "\q"})"), "CH002.escape 1:15-1:19\n");
}

TEST(ReadJson, reports_one_mistake_of_the_grammar_alone) {
  EXPECT_EQ(complaint(R"({"a": 1, "a": 2, "b": [1 2], "c" 3})"),
            "CH002.unexpected 1:26-1:27 expected=json-comma-or-bracket found=2\n");
}

}  // namespace
}  // namespace charter
