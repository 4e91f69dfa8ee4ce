// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

TEST(ReadJson, reports_a_repeated_key_where_it_repeats) {
  const ReadDocument read = read_text(R"({"id": 1, "id": 2})");
  ASSERT_TRUE(read.accepted());
  const Diagnostic& finding = read.only_finding();
  EXPECT_EQ(finding.code, Code::DuplicateKey);
  EXPECT_EQ(finding.span, columns(11, 15));
  EXPECT_EQ(finding.pointer, "/id");
  EXPECT_EQ(finding.subject, "id");
  ASSERT_EQ(finding.related.size(), 1U);
  EXPECT_EQ(finding.related[0].span, columns(2, 6));
  EXPECT_EQ(finding.related[0].pointer, "/id");
}

TEST(ReadJson, uses_the_first_of_two_members_with_one_key) {
  const ReadDocument read = read_text(R"({"id": 1, "id": {"id": 2}, "a": 3})");
  EXPECT_EQ(read.root().find("id")->number, 1);
  EXPECT_EQ(read.root().find("a")->number, 3);
  EXPECT_EQ(read.root().count, 3U);
}

TEST(ReadJson, reports_a_third_key_with_the_first) {
  EXPECT_EQ(findings_of(read_text(R"({"a": 1, "a": 2, "a": 3})").diagnostics),
            "CH004 1:10-1:13 /a key=a, first 1:2-1:5 /a\n"
            "CH004 1:18-1:21 /a key=a, first 1:2-1:5 /a\n");
}

TEST(ReadJson, compares_keys_unescaped) {
  EXPECT_EQ(findings_of(read_text(R"({"a/b": 1, "\u0061\/b": 2})").diagnostics),
            "CH004 1:12-1:23 /a~1b key=a/b, first 1:2-1:7 /a~1b\n");
  EXPECT_EQ(findings_of(read_text("{\"\u00E9\": 1, \"\\u00E9\": 2}").diagnostics),
            "CH004 1:10-1:18 /\u00E9 key=\u00E9, first 1:2-1:5 /\u00E9\n");
  EXPECT_EQ(findings_of(read_text(R"({"": 1, "": 2})").diagnostics),
            "CH004 1:9-1:11 / key=, first 1:2-1:4 /\n");
}

TEST(ReadJson, tells_keys_apart_that_only_look_alike) {
  // A composed letter and the same letter with an accent that follows it.
  EXPECT_EQ(findings_of(read_text("{\"\u00E9\": 1, \"e\u0301\": 2}").diagnostics), "");
  EXPECT_EQ(findings_of(read_text(R"({"a": 1, "A": 2, "a ": 3})").diagnostics), "");
  EXPECT_EQ(findings_of(read_text(R"({"a": 1, "a\u0000": 2})").diagnostics), "");
}

TEST(ReadJson, lets_two_objects_have_the_same_key) {
  EXPECT_EQ(findings_of(read_text(R"([{"a": {"a": 1}}, {"a": 2}])").diagnostics), "");
}

TEST(ReadJson, looks_for_repeated_keys_in_what_it_leaves_out) {
  EXPECT_EQ(findings_of(read_text(R"({"x-a": {"b": 1, "b": 2}})").diagnostics),
            "CH004 1:18-1:21 /x-a/b key=b, first 1:10-1:13 /x-a/b\n");
  EXPECT_EQ(findings_of(read_text(R"({"x-a": 1, "x-a": 2})").diagnostics),
            "CH004 1:12-1:17 /x-a key=x-a, first 1:2-1:7 /x-a\n");
  EXPECT_EQ(findings_of(read_text(R"({"a": 1, "a": [{"b": 1, "b": 2}]})").diagnostics),
            "CH004 1:10-1:13 /a key=a, first 1:2-1:5 /a\n"
            "CH004 1:25-1:28 /a/0/b key=b, first 1:17-1:20 /a/0/b\n");
}

TEST(ReadJson, points_into_lists_by_index) {
  EXPECT_EQ(findings_of(read_text(R"({"actions": [1, {"b": [2, {"c": 1, "c": 1}]}]})").diagnostics),
            "CH004 1:36-1:39 /actions/1/b/1/c key=c, first 1:28-1:31 /actions/1/b/1/c\n");
}

TEST(ReadJson, finds_repeated_keys_in_an_object_with_very_many) {
  std::string text = "{";
  for (int i = 0; i < 3000; ++i) text += "\"k" + std::to_string(i) + "\": 0,\n";
  text += "\"k0\": 1, \"k2999\": 1, \"k1500\": 1}";
  EXPECT_EQ(findings_of(read_text(text).diagnostics),
            "CH004 3001:1-3001:5 /k0 key=k0, first 1:2-1:6 /k0\n"
            "CH004 3001:10-3001:17 /k2999 key=k2999, first 3000:1-3000:8 /k2999\n"
            "CH004 3001:22-3001:29 /k1500 key=k1500, first 1501:1-1501:8 /k1500\n");
}

// With --max-depth the depth is the user's to choose, and none of it may cost
// room on the call stack.
TEST(ReadJsonDeathTest, reports_a_repeated_key_at_any_depth) {
  const auto read_deep = [] {
    constexpr std::size_t kDepth = 900000;
    const std::string text =
        std::string(kDepth, '[') + R"({"a": 1, "a": 2})" + std::string(kDepth, ']');
    const ReadDocument read = read_text(text, {.max_depth = kDepth + 1});
    std::exit(read.accepted() && read.diagnostics.all().size() == 1 ? 0 : 1);
  };
  EXPECT_EXIT(read_deep(), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace charter
