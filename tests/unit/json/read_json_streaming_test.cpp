// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

struct Streaming {
  ReadDocument read;
  std::vector<std::string> taken;
};

Streaming stream(std::string_view text, std::string_view member = "actions") {
  Streaming streaming;
  streaming.read = read_text(
      text, {}, {.member = member, .take = [&streaming](const Node& element, std::size_t index) {
                   streaming.taken.push_back(std::to_string(index) + ": " + described(element));
                 }});
  return streaming;
}

TEST(StreamedList, hands_on_its_elements_one_by_one) {
  const Streaming streaming = stream(R"({"a": 1, "actions": ["x", {"id": 2}, []], "b": [3]})");
  ASSERT_EQ(streaming.taken.size(), 3U);
  EXPECT_EQ(streaming.taken[0], "0: \"x\"1:22-1:25\n");
  EXPECT_EQ(streaming.taken[1], "1: {1}1:27-1:36\n'id'1:28-1:32=21:34-1:35\n");
  EXPECT_EQ(streaming.taken[2], "2: [0]1:38-1:40\n");
}

TEST(StreamedList, counts_its_elements_and_keeps_none) {
  const Streaming streaming = stream(R"({"actions": [1, 2, 3], "b": [4]})");
  const Node& list = *streaming.read.root().find("actions");
  EXPECT_TRUE(list.is(Node::Kind::Array));
  EXPECT_EQ(list.count, 3U);
  EXPECT_EQ(list.first, nullptr);
  EXPECT_EQ(list.span, columns(13, 22));
  EXPECT_EQ(streaming.read.root().find("b")->first->number, 4);
}

TEST(StreamedList, is_a_member_of_the_root_alone) {
  EXPECT_TRUE(stream(R"({"a": {"actions": [1]}})").taken.empty());
  EXPECT_TRUE(stream(R"([[1], {"actions": [1]}])").taken.empty());
  EXPECT_TRUE(stream(R"({"actions": {"a": [1]}})").taken.empty());
  EXPECT_TRUE(stream(R"({"b": [1]})").taken.empty());
}

TEST(StreamedList, gives_no_elements_of_elements) {
  const Streaming streaming = stream(R"({"actions": [[1, 2], {"actions": [3]}]})");
  EXPECT_EQ(streaming.taken.size(), 2U);
}

TEST(StreamedList, that_repeats_its_key_is_not_read_again) {
  const Streaming streaming = stream(R"({"actions": [1], "actions": [2, 3]})");
  EXPECT_EQ(streaming.taken.size(), 1U);
  EXPECT_EQ(streaming.read.root().find("actions")->count, 1U);
  EXPECT_EQ(streaming.read.only_finding().code, Code::DuplicateKey);
}

TEST(StreamedList, may_extend_the_format_and_is_then_left_out) {
  EXPECT_TRUE(stream(R"({"x-a": [1]})", "x-a").taken.empty());
}

TEST(StreamedList, keeps_what_stands_around_it) {
  std::string text = R"({"before": "kept", "actions": [)";
  for (int i = 0; i < 5000; ++i) text += R"({"id": "A)" + std::to_string(i) + R"(", "x-n": [1]},)";
  text += R"({}], "after": "kept as well"})";
  const Streaming streaming = stream(text);
  EXPECT_EQ(streaming.taken.size(), 5001U);
  EXPECT_EQ(streaming.read.root().find("before")->text, "kept");
  EXPECT_EQ(streaming.read.root().find("after")->text, "kept as well");
  EXPECT_EQ(streaming.read.root().find("actions")->key, "actions");
}

TEST(StreamedList, finds_repeated_keys_after_and_inside_its_elements) {
  const Streaming streaming =
      stream(R"({"title": 1, "actions": [{"id": 1, "id": 2}, {"id": 3}], "title": 4})");
  EXPECT_EQ(findings_of(streaming.read.diagnostics),
            "CH004 1:36-1:40 /actions/0/id key=id, first 1:27-1:31 /actions/0/id\n"
            "CH004 1:58-1:65 /title key=title, first 1:2-1:9 /title\n");
}

TEST(StreamedList, that_breaks_off_leaves_one_finding) {
  const Streaming streaming = stream(R"({"actions": [1, 2)");
  EXPECT_EQ(streaming.taken.size(), 2U);
  EXPECT_EQ(findings_of(streaming.read.diagnostics),
            "CH002.end 1:18-1:18 expected=json-comma-or-bracket\n");
}

}  // namespace
}  // namespace charter
