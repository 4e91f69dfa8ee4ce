// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

// Every character of Unicode's White_Space property.
const std::vector<std::string> kWhiteSpace{
    "\t",     "\n",     "\v",     "\f",     "\r",     " ",      "\u0085", "\u00A0", "\u1680",
    "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
    "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};

// Characters that look like nothing or stand beside white space, and are none.
const std::vector<std::string> kNotWhiteSpace{"a",      "0",      "\u200B", "\u200C", "\u200D",
                                              "\u2060", "\uFEFF", "\u180E", "\u00AD", "\u1FFF",
                                              "\u2010", "\u3001", "\x1F",   "\x08",   "\x0E"};

TEST(IsBlank, holds_for_every_kind_of_white_space) {
  EXPECT_TRUE(is_blank(std::string_view()));
  std::string all;
  for (const std::string& space : kWhiteSpace) {
    EXPECT_TRUE(is_blank(space)) << testing::PrintToString(space);
    all += space;
  }
  EXPECT_TRUE(is_blank(all));
}

TEST(IsBlank, does_not_hold_for_characters_that_only_look_blank) {
  for (const std::string& character : kNotWhiteSpace) {
    EXPECT_FALSE(is_blank(character)) << testing::PrintToString(character);
    EXPECT_FALSE(is_blank("  " + character + "  ")) << testing::PrintToString(character);
  }
}

TEST(IsBlank, holds_for_texts_that_say_nothing_in_any_language) {
  const std::vector<Translation> blank{{"en", ""}, {"nl", " \u00A0"}};
  const std::vector<Translation> half{{"en", ""}, {"nl", "taal"}};
  EXPECT_TRUE(is_blank(Text()));
  EXPECT_TRUE(is_blank(Text(blank)));
  EXPECT_FALSE(is_blank(Text(half)));
}

TEST(HasWhiteSpace, looks_everywhere) {
  EXPECT_FALSE(has_white_space(""));
  EXPECT_FALSE(has_white_space("https://city.example/a"));
  for (const std::string& space : kWhiteSpace) {
    EXPECT_TRUE(has_white_space(space + "b")) << testing::PrintToString(space);
    EXPECT_TRUE(has_white_space("a" + space)) << testing::PrintToString(space);
    EXPECT_TRUE(has_white_space("\u00E9" + space + "b")) << testing::PrintToString(space);
  }
  for (const std::string& character : kNotWhiteSpace) {
    EXPECT_FALSE(has_white_space("a" + character + "b")) << testing::PrintToString(character);
  }
}

std::string chosen(const std::vector<Translation>& text, std::string_view wanted,
                   std::string_view document_language) {
  const Translation* const found = choose(text, wanted, document_language);
  return found == nullptr ? std::string("nothing") : std::string(found->text);
}

TEST(Choose, prefers_the_wanted_language) {
  const std::vector<Translation> text{{"en", "English"}, {"nl", "Dutch"}, {"fr", "French"}};
  EXPECT_EQ(chosen(text, "fr", "nl"), "French");
  EXPECT_EQ(chosen(text, "FR", "nl"), "French");
}

TEST(Choose, falls_back_to_the_document_then_english_then_the_first) {
  const std::vector<Translation> text{{"pl", "Polish"}, {"en", "English"}, {"nl", "Dutch"}};
  EXPECT_EQ(chosen(text, "de", "nl"), "Dutch");
  EXPECT_EQ(chosen(text, "de", "fr"), "English");
  EXPECT_EQ(chosen({{"pl", "Polish"}, {"nl", "Dutch"}}, "de", "fr"), "Polish");
}

TEST(Choose, takes_a_plain_string_for_the_documents_language) {
  const std::vector<Translation> text{{"", "plain"}};
  EXPECT_EQ(chosen(text, "nl", "nl"), "plain");
  EXPECT_EQ(chosen(text, "de", "nl"), "plain");
}

TEST(Choose, finds_nothing_in_nothing) { EXPECT_EQ(chosen({}, "en", "en"), "nothing"); }

TEST(Choose, does_not_pass_over_a_blank_translation) {
  const std::vector<Translation> text{{"nl", " "}, {"en", "English"}};
  EXPECT_EQ(chosen(text, "nl", "nl"), " ");
}

TEST(InLowerCase, changes_the_letters_of_ascii) {
  EXPECT_EQ(in_lower_case("NL-be Été @["), "nl-be Été @[");
  EXPECT_EQ(in_lower_case(""), "");
}

TEST(EqualIgnoringCase, compares_ascii_letters) {
  EXPECT_TRUE(equal_ignoring_case("nl-BE", "NL-be"));
  EXPECT_TRUE(equal_ignoring_case("", ""));
  EXPECT_FALSE(equal_ignoring_case("nl", "nl-BE"));
  EXPECT_FALSE(equal_ignoring_case("@", "`"));
  EXPECT_FALSE(equal_ignoring_case("[", "{"));
}

}  // namespace
}  // namespace charter
