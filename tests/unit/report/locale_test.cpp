// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/locale.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace charter {
namespace {

using Value = Locale::Value;

std::string filled(std::string_view text, std::vector<Value> values) {
  return fill_text(text, values);
}

TEST(SupportedLanguages, are_four_with_english_first) {
  const auto languages = supported_languages();
  EXPECT_EQ(std::vector<std::string_view>(languages.begin(), languages.end()),
            (std::vector<std::string_view>{"en", "nl", "fr", "de"}));
}

TEST(SupportedLanguages, are_found_by_tags_and_by_names_of_locales) {
  EXPECT_EQ(supported_language("nl"), "nl");
  EXPECT_EQ(supported_language("NL"), "nl");
  EXPECT_EQ(supported_language("nl-BE"), "nl");
  EXPECT_EQ(supported_language("de_DE.UTF-8"), "de");
  EXPECT_EQ(supported_language("fr.UTF-8"), "fr");
  EXPECT_EQ(supported_language("de@euro"), "de");
  EXPECT_EQ(supported_language("en-Latn-GB"), "en");
}

TEST(SupportedLanguages, are_not_found_by_other_tags) {
  for (const std::string_view tag : {"", "C", "POSIX", "pl", "nld", "n", "-nl", "e", "english"}) {
    EXPECT_EQ(supported_language(tag), std::nullopt) << tag;
  }
}

TEST(FillText, puts_each_value_where_its_name_stands) {
  EXPECT_EQ(filled("{a} and {b}, {a}", {{"a", "one"}, {"b", "two"}}), "one and two, one");
  EXPECT_EQ(filled("", {{"a", "one"}}), "");
  EXPECT_EQ(filled("no names", {{"a", "one"}}), "no names");
  EXPECT_EQ(filled("{a}", {{"a", ""}}), "");
}

TEST(FillText, leaves_what_no_value_fits) {
  EXPECT_EQ(filled("{a} {b} {} {a", {{"a", "one"}}), "one {b} {} {a");
  EXPECT_EQ(filled("{{a}} } {", {{"a", "one"}}), "{one} } {");
}

TEST(FillText, fills_nothing_in_what_it_put_there) {
  EXPECT_EQ(filled("{a} {b}", {{"a", "{b}"}, {"b", "{a}"}}), "{b} {a}");
}

TEST(FillText, takes_the_first_of_two_values_with_one_name) {
  EXPECT_EQ(filled("{a}", {{"a", "one"}, {"a", "two"}}), "one");
}

TEST(Locale, knows_its_texts_by_their_paths) {
  const Locale english("en");
  EXPECT_EQ(english.language(), "en");
  EXPECT_EQ(english.word("yes"), "yes");
  EXPECT_EQ(english.text("words.yes"), "yes");
  EXPECT_TRUE(english.has("findings.CH004.message"));
  EXPECT_FALSE(english.has("findings.CH004"));
  EXPECT_FALSE(english.has("findings.CH999.message"));
  EXPECT_EQ(Locale("nl").word("yes"), "ja");
  EXPECT_EQ(Locale("fr").word("yes"), "oui");
  EXPECT_EQ(Locale("de").word("yes"), "ja");
}

TEST(Locale, lists_its_texts_by_name) {
  const Locale english("en");
  EXPECT_TRUE(std::ranges::is_sorted(english.entries()));
  EXPECT_GT(english.entries().size(), 100U);
}

TEST(Locale, fills_its_texts) {
  EXPECT_EQ(Locale("en").fill("findings.CH010.message", {{"field", "title"}}),
            "“title” is missing.");
}

TEST(Locale, chooses_the_form_that_goes_with_a_count) {
  const Locale english("en");
  const std::string name = "findings.CH204.message";
  const std::initializer_list<Value> values = {{"subject", "PM1"}, {"title", "T"}};
  const std::string one = english.counted(name, 1, values);
  const std::string none = english.counted(name, 0, values);
  const std::string two = english.counted(name, 2, values);
  EXPECT_EQ(one, english.fill(name + ".one", {{"subject", "PM1"}, {"title", "T"}, {"count", "1"}}));
  EXPECT_EQ(two,
            english.fill(name + ".other", {{"subject", "PM1"}, {"title", "T"}, {"count", "2"}}));
  EXPECT_EQ(none,
            english.fill(name + ".other", {{"subject", "PM1"}, {"title", "T"}, {"count", "0"}}));
}

TEST(Locale, counts_nothing_as_one_in_french) {
  const Locale french("fr");
  const std::string name = "findings.CH204.message";
  EXPECT_EQ(french.counted(name, 0), french.fill(name + ".one", {{"count", "0"}}));
  EXPECT_EQ(french.counted(name, 1), french.fill(name + ".one", {{"count", "1"}}));
  EXPECT_EQ(french.counted(name, 2), french.fill(name + ".other", {{"count", "2"}}));
}

TEST(Locale, writes_numbers_as_people_do) {
  EXPECT_EQ(Locale("en").number("12.5"), "12.5");
  EXPECT_EQ(Locale("nl").number("12.5"), "12,5");
  EXPECT_EQ(Locale("fr").number("-0.25"), "-0,25");
  EXPECT_EQ(Locale("de").number("12"), "12");
}

TEST(Locale, words_a_failure) {
  std::vector<Argument> arguments;
  arguments.push_back({.name = "expected", .text = "type-number", .is_word = true});
  arguments.push_back({.name = "found", .text = "type-number"});
  EXPECT_EQ(Locale("en").sentence("findings.CH011.message", arguments),
            "Expected a number, found type-number.");
}

TEST(Locale, holds_explanations_in_every_language_with_the_same_names) {
  const Locale english("en", "explanations");
  EXPECT_FALSE(english.entries().empty());
  for (const std::string_view language : supported_languages()) {
    const Locale other(language, "explanations");
    ASSERT_EQ(other.entries().size(), english.entries().size()) << language;
    for (std::size_t i = 0; i < english.entries().size(); ++i) {
      EXPECT_EQ(other.entries()[i].first, english.entries()[i].first) << language;
    }
  }
}

}  // namespace
}  // namespace charter
