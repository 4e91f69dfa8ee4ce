// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

using test::examine;
using test::Examined;
using test::Lines;
using test::plan_of;

TEST(NotAPlan, is_a_text_whose_root_is_no_object) {
  for (const std::string_view text : {"[]", "5", "\"charter-plan/1\"", "null", "true"}) {
    const Examined plan = examine(text);
    EXPECT_EQ(plan.usable(), Usable::NotAtAll) << text;
    EXPECT_EQ(plan.findings("CH"), Lines{"CH006  "}) << text;
  }
}

TEST(NotAPlan, points_at_the_whole_root_that_is_no_object) {
  EXPECT_EQ(examine(" [1,\n2]\n").places("CH006"), Lines{"CH006 1:2-2:3"});
}

TEST(NotAPlan, is_an_object_without_a_format) {
  const Examined plan = examine(R"({"actions": []})");
  EXPECT_EQ(plan.usable(), Usable::NotAtAll);
  EXPECT_EQ(plan.findings("CH"), Lines{"CH006  format"});
  EXPECT_EQ(plan.places("CH006"), Lines{"CH006 1:1-1:16"});
}

TEST(NotAPlan, is_an_object_of_another_format) {
  for (const std::string_view format :
       {R"("charter-plan/2")", R"("Charter-Plan/1")", R"(" charter-plan/1")", R"("")", "1", "null",
        R"(["charter-plan/1"])"}) {
    const Examined plan = examine(R"({"format": )" + std::string(format) + R"(, "actions": []})");
    EXPECT_EQ(plan.usable(), Usable::NotAtAll) << format;
    EXPECT_EQ(plan.findings("CH"), Lines{"CH006 /format format"}) << format;
  }
}

TEST(NotAPlan, points_at_the_format_that_is_unknown) {
  EXPECT_EQ(examine(R"({"format": "x", "actions": []})").places("CH006"), Lines{"CH006 1:12-1:15"});
}

TEST(NotAPlan, is_told_both_of_format_and_of_actions) {
  EXPECT_EQ(examine("{}").findings("CH"), (Lines{"CH006  actions", "CH006  format"}));
  EXPECT_EQ(examine(R"({"format": 1, "actions": {}})").findings("CH"),
            (Lines{"CH006 /format format", "CH006 /actions actions"}));
}

TEST(NotAPlan, is_read_no_further_where_its_format_is_unusable) {
  const Examined plan = examine(R"({
    "format": "charter-plan/9", "title": 5, "languages": "nl", "language": "x y",
    "sections": 5, "actions": [{"id": "A 1", "owner": 5}, 7],
    "waivers": [{}]
  })");
  EXPECT_EQ(plan.findings("CH"), Lines{"CH006 /format format"});
}

TEST(NotAPlan, still_tells_a_repeated_key_by_its_name) {
  EXPECT_EQ(examine(R"({"format": 1, "actions": [{"id": "A1", "title": {"nl": "a", "nl": "b"}}]})")
                .findings("CH"),
            (Lines{"CH006 /format format", "CH004 /actions/0/title/nl nl"}));
  EXPECT_EQ(examine(R"([{"a": 1, "a": 2}])").findings("CH"), (Lines{"CH006  ", "CH004 /0/a a"}));
}

TEST(NotAPlan, still_tells_a_byte_order_mark) {
  EXPECT_EQ(examine("\xEF\xBB\xBF[]").findings("CH"), (Lines{"CH006  ", "CH007  "}));
  EXPECT_EQ(examine("\xEF\xBB\xBF[]").places("CH"), (Lines{"CH006 1:1-1:3", "CH007 1:1-1:1"}));
}

TEST(NotAPlan, is_a_plan_without_actions_whose_other_fields_are_read) {
  const Examined plan = plan_of(R"("actions": {}, "title": 5, "sections": [
    {"id": "S1", "title": "One", "parent": "S0"}])");
  EXPECT_EQ(plan.usable(), Usable::WithoutActions);
  EXPECT_EQ(plan.findings("CH"),
            (Lines{"CH006 /actions actions", "CH011 /title title", "CH108 /sections/0/parent S1"}));
}

TEST(NotAPlan, points_at_the_root_that_has_no_actions) {
  const Examined plan = examine(R"({"format": "charter-plan/1", "title": "P",
"city": {"name": "C"}})");
  EXPECT_EQ(plan.findings("CH"), Lines{"CH006  actions"});
  EXPECT_EQ(plan.places("CH"), Lines{"CH006 1:1-2:23"});
}

TEST(NotAPlan, replaces_the_finding_about_the_type_of_actions) {
  for (const std::string_view actions : {"null", "5", R"("A1")", "{}", "true"}) {
    const Examined plan = plan_of("\"actions\": " + std::string(actions));
    EXPECT_EQ(plan.findings("CH"), Lines{"CH006 /actions actions"}) << actions;
  }
}

TEST(NotAPlan, has_no_assessment_and_no_gaps) {
  const Examined plan = plan_of(R"("actions": 5, "title": "Write to mayor@city.example")");
  EXPECT_FALSE(plan.outcome().assessment.has_value());
  EXPECT_EQ(plan.findings("CH"), Lines{"CH006 /actions actions"});
}

TEST(Text, that_is_not_json_is_told_alone) {
  const Examined plan = examine(R"({"format": 5, "a": 1, "a": 2, })");
  EXPECT_EQ(plan.usable(), Usable::NotAtAll);
  EXPECT_EQ(plan.findings("CH"), Lines{"CH002  "});
  EXPECT_EQ(plan.places("CH"), Lines{"CH002 1:31-1:32"});
}

TEST(Text, that_is_not_utf8_is_told_before_what_is_not_json) {
  const Examined plan = examine("{\"format\": }\n\xC3\x28");
  EXPECT_EQ(plan.findings("CH"), Lines{"CH003  "});
  EXPECT_EQ(plan.places("CH"), Lines{"CH003 2:1-2:2"});
}

TEST(Text, that_is_too_large_is_told_before_anything_else) {
  test::Question question;
  question.limits.max_bytes = 10;
  const Examined plan = examine("{\"format\": \xFF}", question);
  EXPECT_EQ(plan.findings("CH"), Lines{"CH005  "});
  EXPECT_EQ(plan.places("CH"), Lines{"CH005 1:1-1:1"});
}

TEST(Text, that_passes_a_limit_is_told_with_its_byte_order_mark) {
  test::Question question;
  question.limits.max_values = 2;
  const Examined plan = examine("\xEF\xBB\xBF{\"format\": 5, \"actions\": []}", question);
  EXPECT_EQ(plan.findings("CH"), (Lines{"CH007  ", "CH005  "}));
  EXPECT_EQ(plan.places("CH"), (Lines{"CH007 1:1-1:1", "CH005 1:26-1:27"}));
}

TEST(Text, with_a_byte_order_mark_is_read_as_one_without) {
  const std::string text = test::plan(R"("language": 5)");
  const Examined plan = examine("\xEF\xBB\xBF" + text);
  EXPECT_EQ(plan.usable(), Usable::Whole);
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH007 1:1-1:1", "CH011 1:14-1:15"}));
}

TEST(Text, has_the_digest_of_its_bytes_whatever_is_wrong_with_it) {
  EXPECT_EQ(examine("").outcome().sha256,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(examine("abc").outcome().sha256,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace charter
