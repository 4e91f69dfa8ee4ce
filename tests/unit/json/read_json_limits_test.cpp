// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(Limits, are_those_of_the_contract) {
  EXPECT_EQ(Limits().max_bytes, 67108864U);
  EXPECT_EQ(Limits().max_depth, 64U);
  EXPECT_EQ(Limits().max_values, 1000000U);
}

TEST(ReadJson, takes_a_text_of_just_the_allowed_size) {
  EXPECT_TRUE(read_text("[1, 2]", {.max_bytes = 6}).accepted());
  EXPECT_EQ(findings_of(read_text("[1, 2]", {.max_bytes = 5}).diagnostics),
            "CH005.bytes 1:1-1:1 limit=5\n");
  EXPECT_EQ(findings_of(read_text("[1, 2]\n", {.max_bytes = 6}).diagnostics),
            "CH005.bytes 1:1-1:1 limit=6\n");
}

TEST(ReadJson, counts_the_bytes_of_a_byte_order_mark) {
  EXPECT_TRUE(read_text("\xEF\xBB\xBF[]", {.max_bytes = 5}).accepted());
  EXPECT_FALSE(read_text("\xEF\xBB\xBF[]", {.max_bytes = 4}).accepted());
}

TEST(ReadJson, puts_size_before_everything_else) {
  EXPECT_EQ(findings_of(read_text("{] \xFF and more", {.max_bytes = 10}).diagnostics),
            "CH005.bytes 1:1-1:1 limit=10\n");
  EXPECT_EQ(findings_of(read_text(nested(65) + "  ", {.max_bytes = 131}).diagnostics),
            "CH005.bytes 1:1-1:1 limit=131\n");
}

TEST(ReadJson, gives_the_digest_of_a_file_that_is_too_large) {
  EXPECT_EQ(read_text("[]", {.max_bytes = 1}).sha256,
            "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
}

TEST(ReadJson, does_not_read_an_endless_pipe_to_its_end) {
  const std::string text(1000, ' ');
  PiecewiseSource pipe(text, {10});
  pipe.be_a_pipe();
  const ReadDocument read = read_source(pipe, {.max_bytes = 100});
  EXPECT_EQ(findings_of(read.diagnostics), "CH005.bytes 1:1-1:1 limit=100\n");
  EXPECT_EQ(read.sha256, "");
  EXPECT_EQ(pipe.rest().size(), 890U);
}

TEST(ReadJson, takes_64_open_containers_and_not_65) {
  EXPECT_TRUE(read_text(nested(64)).accepted());
  EXPECT_EQ(findings_of(read_text(nested(65)).diagnostics), "CH005.depth 1:65-1:66 limit=64\n");
}

TEST(ReadJson, points_at_the_bracket_that_is_too_deep) {
  EXPECT_EQ(findings_of(read_text("{\"a\":\n [1, {}]}", {.max_depth = 2}).diagnostics),
            "CH005.depth 2:6-2:7 limit=2\n");
  EXPECT_EQ(findings_of(read_text("[[], [], [[]]]", {.max_depth = 2}).diagnostics),
            "CH005.depth 1:11-1:12 limit=2\n");
}

TEST(ReadJson, counts_depth_in_what_it_leaves_out) {
  EXPECT_EQ(findings_of(read_text(R"({"x-a": [[]]})", {.max_depth = 2}).diagnostics),
            "CH005.depth 1:10-1:11 limit=2\n");
}

TEST(ReadJson, needs_no_stack_for_depth) {
  constexpr std::size_t kDepth = 400000;
  EXPECT_TRUE(read_text(nested(kDepth), {.max_depth = kDepth}).accepted());
  EXPECT_FALSE(read_text(std::string(kDepth, '['), {.max_depth = kDepth}).accepted());
}

TEST(ReadJson, counts_values_and_no_keys) {
  // The object, the list and three elements.
  EXPECT_TRUE(read_text(R"({"a": [1, 2, 3]})", {.max_values = 5}).accepted());
  EXPECT_EQ(findings_of(read_text(R"({"a": [1, 2, 3]})", {.max_values = 4}).diagnostics),
            "CH005.values 1:14-1:15 limit=4\n");
}

TEST(ReadJson, points_at_the_whole_value_that_is_one_too_many) {
  EXPECT_EQ(findings_of(read_text("[1, \"text\"]", {.max_values = 2}).diagnostics),
            "CH005.values 1:5-1:11 limit=2\n");
}

TEST(ReadJson, counts_values_in_what_it_leaves_out) {
  EXPECT_EQ(findings_of(read_text(R"({"x-a": [1, 2]})", {.max_values = 3}).diagnostics),
            "CH005.values 1:13-1:14 limit=3\n");
}

TEST(ReadJson, takes_a_million_values_and_not_one_more) {
  std::string text = "[0";
  for (int i = 2; i < 1000000; ++i) text += ",0";
  EXPECT_TRUE(read_text(text + "]").accepted());
  EXPECT_EQ(findings_of(read_text(text + ",0]").diagnostics),
            "CH005.values 1:2000000-1:2000001 limit=1000000\n");
}

TEST(ReadJson, reports_a_limit_alone) {
  EXPECT_EQ(findings_of(read_text(R"({"a": 1, "a": 2, "b": [3]})", {.max_values = 4}).diagnostics),
            "CH005.values 1:24-1:25 limit=4\n");
}

// Reading that fails half-way.

TEST(ReadJson, says_that_a_file_could_not_be_read_to_its_end) {
  const std::string_view text = "{\"a\": 1, \"a\": 2, \"b\": [3]}";
  for (std::size_t good = 0; good <= text.size(); ++good) {
    PiecewiseSource source(text, {5});
    source.fail_after(good);
    const ReadDocument read = read_source(source);
    EXPECT_FALSE(read.accepted()) << good;
    EXPECT_EQ(findings_of(read.diagnostics), "CH001.read 1:1-1:1\n") << good;
    EXPECT_EQ(read.sha256, "") << good;
  }
}

TEST(ReadJson, puts_a_failure_to_read_before_what_was_read) {
  for (const std::string_view text : {"{] and more", "\xFF\xFF and more", "\xEF\xBB\xBF{}  more"}) {
    PiecewiseSource source(text, {4});
    source.fail_after(8);
    EXPECT_EQ(findings_of(read_source(source).diagnostics), "CH001.read 1:1-1:1\n") << text;
  }
}

}  // namespace
}  // namespace charter
