// SPDX-License-Identifier: EUPL-1.2
#include "suggestion/lexicon.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

constexpr std::string_view kJson = R"({
  "interpreting": {"nl": ["tolk*", "vertaler"], "en": ["interpret*"]},
  "tender": {"de": ["*vergabe", "*ausschreib*"], "nl": ["aanbested*"]},
  "course": {"nl": ["*cursus", "tolk"]}})";

std::vector<std::string> concepts(std::string_view word, std::string_view language) {
  const Lexicon lexicon(kJson);
  std::vector<std::string> names;
  for (const std::uint32_t place : lexicon.concepts_of(word, language)) {
    names.push_back(lexicon.names()[place]);
  }
  return names;
}

TEST(Lexicon, knows_whole_words_beginnings_endings_and_pieces) {
  EXPECT_EQ(concepts("vertaler", "nl"), std::vector<std::string>{"interpreting"});
  EXPECT_EQ(concepts("tolken", "nl"), std::vector<std::string>{"interpreting"});
  EXPECT_EQ(concepts("auftragsvergabe", "de"), std::vector<std::string>{"tender"});
  EXPECT_EQ(concepts("vergabestelle", "de"), std::vector<std::string>());
  EXPECT_EQ(concepts("neuausschreibungen", "de"), std::vector<std::string>{"tender"});
  EXPECT_EQ(concepts("vertalers", "nl"), std::vector<std::string>());
}

TEST(Lexicon, gives_all_concepts_of_a_word_once) {
  EXPECT_EQ(concepts("tolk", "nl"), (std::vector<std::string>{"interpreting", "course"}));
}

TEST(Lexicon, keeps_languages_apart_and_takes_their_regions) {
  EXPECT_EQ(concepts("tolken", "en"), std::vector<std::string>());
  EXPECT_EQ(concepts("tolken", "nl-BE"), std::vector<std::string>{"interpreting"});
  EXPECT_EQ(concepts("tolken", "xx"), std::vector<std::string>());
}

}  // namespace
}  // namespace charter
