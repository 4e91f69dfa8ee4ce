// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/compared.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace charter {
namespace {

using test::Lines;

// Actions with these titles, called as `first` and the letters after it.
std::string titled(char first, std::initializer_list<std::string_view> titles) {
  std::string list;
  for (const std::string_view title : titles) {
    list += (list.empty() ? "" : ", ") + test::action(R"("id": ")" + std::string(1, first++) +
                                                      R"(", "title": )" + std::string(title));
  }
  return R"("actions": [)" + list + "]";
}

Lines suggested(std::initializer_list<std::string_view> then,
                std::initializer_list<std::string_view> now) {
  return test::compared(titled('A', then), titled('P', now))
      .statements(ChangeKind::RenameSuggested);
}

TEST(SuggestedRenames, have_one_title) {
  EXPECT_EQ(suggested({R"("Language courses")"}, {R"("A prize")", R"("Language courses")"}),
            (Lines{"Q: A, Q"}));
}

TEST(SuggestedRenames, are_only_suggested) {
  const auto plans = test::compared(titled('A', {R"("Language courses")"}),
                                    titled('P', {R"("Language courses")"}));
  EXPECT_EQ(plans.statements(),
            (Lines{"actionAdded P: -, Language courses", "actionGone A: Language courses, -",
                   "renameSuggested P: A, P"}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions A"}));
}

TEST(SuggestedRenames, have_nearly_one_title) {
  EXPECT_EQ(
      suggested({R"("Peer review with two cities")"}, {R"("Peer review, with two other cities")"}),
      (Lines{"P: A, P"}));
  EXPECT_EQ(suggested({R"("Peer review with two cities")"}, {R"("Review of the cities")"}),
            Lines{});
  // 7 of 10 words over both, then 6 of 10.
  EXPECT_EQ(suggested({R"("a b c d e f g h i j")"}, {R"("a b c d e f g x y z")"}),
            (Lines{"P: A, P"}));
  EXPECT_EQ(suggested({R"("a b c d e f g h i j")"}, {R"("a b c d e f w x y z")"}), Lines{});
}

TEST(SuggestedRenames, need_the_same_words_where_there_is_one) {
  EXPECT_EQ(suggested({R"("Taallessen")"}, {R"("TAALLESSEN!")"}), (Lines{"P: A, P"}));
  EXPECT_EQ(suggested({R"("Taallessen")"}, {R"("Taalles")"}), Lines{});
  EXPECT_EQ(suggested({R"("?")"}, {R"("?")"}), Lines{});
}

TEST(SuggestedRenames, are_compared_within_a_language) {
  EXPECT_EQ(suggested({R"({"nl": "Taal", "en": "Language"})"},
                      {R"({"de": "Sprache", "EN": "Language"})"}),
            (Lines{"P: A, P"}));
  EXPECT_EQ(suggested({R"({"nl": "Start"})"}, {R"({"de": "Start"})"}), Lines{});
  // A plain string is in the plan's language, English.
  EXPECT_EQ(suggested({R"("Language")"}, {R"({"en": "Language"})"}), (Lines{"P: A, P"}));
}

TEST(SuggestedRenames, are_the_likest) {
  EXPECT_EQ(suggested({R"("a b c d")"}, {R"("a b c e")", R"("a b c d")"}), (Lines{"Q: A, Q"}));
  EXPECT_EQ(suggested({R"("a b c e")", R"("a b c d")"}, {R"("a b c d")"}), (Lines{"P: B, P"}));
}

TEST(SuggestedRenames, are_none_where_two_are_as_like) {
  EXPECT_EQ(suggested({R"("Courses")"}, {R"("Courses")", R"("Courses")"}), Lines{});
  EXPECT_EQ(suggested({R"("Courses")", R"("Courses")"}, {R"("Courses")"}), Lines{});
}

TEST(SuggestedRenames, concern_only_what_is_gone_and_added) {
  const auto plans = test::compared(titled('A', {R"("Courses")", R"("Other")"}),
                                    titled('B', {R"("Other")", R"("Courses")"}));
  EXPECT_EQ(plans.statements(ChangeKind::RenameSuggested), (Lines{"C: A, C"}));
  const auto said =
      test::compared(titled('A', {R"("Courses")"}),
                     R"("actions": [)" + test::action(R"("id": "P", "title": "Courses",
                                                        "replaces": ["A"])") +
                         "]");
  EXPECT_EQ(said.statements(), (Lines{"actionRenamed P: A, P"}));
}

// Thousands of titles of the same few words tell nobody apart, and take no time
// to be found so.
TEST(SuggestedRenames, pass_over_words_that_all_titles_have) {
  std::string then;
  std::string now;
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    const std::string comma = i == 0 ? "" : ", ";
    then += comma + R"({"id": "A)" + number + R"(", "title": "Project part )" + number + R"("})";
    now += comma + R"({"id": "B)" + number + R"(", "title": "Project part x)" + number + R"("})";
  }
  const auto plans = test::compared(R"("actions": [)" + then + "]", R"("actions": [)" + now + "]");
  EXPECT_EQ(plans.statements(ChangeKind::RenameSuggested), Lines{});
  EXPECT_EQ(plans.statements(ChangeKind::ActionGone).size(), 3000U);
}

}  // namespace
}  // namespace charter
