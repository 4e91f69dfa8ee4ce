// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/json_writer.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

std::string quoted(std::string_view text) {
  std::string out;
  JsonWriter(out).string(text);
  return out;
}

TEST(JsonWriter, puts_children_on_lines_of_their_own) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("a", "x").key("b").begin_array().number(std::size_t{1});
  json.boolean(true).null().end_array().end_object();
  EXPECT_EQ(out,
            "{\n"
            "  \"a\": \"x\",\n"
            "  \"b\": [\n"
            "    1,\n"
            "    true,\n"
            "    null\n"
            "  ]\n"
            "}");
}

TEST(JsonWriter, keeps_a_container_on_one_line_with_all_that_is_in_it) {
  std::string out;
  JsonWriter json(out);
  json.begin_array();
  json.begin_object(Layout::OneLine).member("a", std::size_t{1}).key("b").begin_array();
  json.string("x").string("y").end_array().end_object();
  json.begin_object(Layout::OneLine).member("a", false).end_object().end_array();
  EXPECT_EQ(out,
            "[\n"
            "  {\"a\": 1, \"b\": [\"x\", \"y\"]},\n"
            "  {\"a\": false}\n"
            "]");
}

TEST(JsonWriter, writes_all_on_one_line_where_asked) {
  std::string out;
  JsonWriter json(out, Layout::OneLine);
  json.begin_object().member("a", "x").key("b").begin_object().end_object().end_object();
  EXPECT_EQ(out, "{\"a\": \"x\", \"b\": {}}");
}

TEST(JsonWriter, writes_empty_containers_without_a_line_break) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().key("a").begin_array().end_array().key("b").begin_object().end_object();
  json.end_object();
  EXPECT_EQ(out, "{\n  \"a\": [],\n  \"b\": {}\n}");
}

TEST(JsonWriter, writes_a_lone_value) {
  std::string out;
  JsonWriter(out).number(11.5);
  EXPECT_EQ(out, "11.5");
}

TEST(JsonWriter, escapes_what_json_and_terminals_cannot_bear) {
  EXPECT_EQ(quoted("\"quoted\" \\ /"), "\"\\\"quoted\\\" \\\\ /\"");
  EXPECT_EQ(quoted("a\nb\tc"), "\"a\\nb\\tc\"");
  EXPECT_EQ(quoted("\r\b\f"), "\"\\u000d\\u0008\\u000c\"");
  EXPECT_EQ(quoted(std::string_view("\0\x1F\x7F", 3)), "\"\\u0000\\u001f\\u007f\"");
}

TEST(JsonWriter, escapes_what_turns_the_direction_of_writing) {
  EXPECT_EQ(quoted("a\u202Etxt\u202C"), "\"a\\u202etxt\\u202c\"");
  EXPECT_EQ(quoted("\u061C\u200F\u2028\u2066\uFEFF"), "\"\\u061c\\u200f\\u2028\\u2066\\ufeff\"");
  EXPECT_EQ(quoted("\u0085\u009B1m"), "\"\\u0085\\u009b1m\"");
}

TEST(JsonWriter, leaves_other_scripts_as_they_are) {
  EXPECT_EQ(quoted("T\u00FCbingen \u2026 \U0001F3D9"), "\"T\u00FCbingen \u2026 \U0001F3D9\"");
  // Neighbours of what is escaped, beginning with the same bytes.
  EXPECT_EQ(quoted("\u00A0\u00BF\u0600\u2010\u202F\u2065\uFF1D"),
            "\"\u00A0\u00BF\u0600\u2010\u202F\u2065\uFF1D\"");
}

TEST(JsonWriter, escapes_keys_too) {
  std::string out;
  JsonWriter json(out, Layout::OneLine);
  json.begin_object().member("a\"b", "").end_object();
  EXPECT_EQ(out, "{\"a\\\"b\": \"\"}");
}

}  // namespace
}  // namespace charter
