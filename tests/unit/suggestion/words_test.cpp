// SPDX-License-Identifier: EUPL-1.2
#include "suggestion/words.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

std::vector<std::string> letters(std::string_view text) {
  std::vector<std::string> result;
  for (const Word& word : words_of(text)) result.push_back(word.letters);
  return result;
}

TEST(Words, are_letters_and_digits_that_stand_together) {
  EXPECT_EQ(letters("Cursus A2, in 3 wijken."),
            (std::vector<std::string>{"cursus", "a2", "in", "3", "wijken"}));
  EXPECT_EQ(letters("  –  …"), std::vector<std::string>());
}

TEST(Words, have_neither_case_nor_accents) {
  EXPECT_EQ(letters("Égalité, ÜBERALL"), (std::vector<std::string>{"egalite", "uberall"}));
}

TEST(Words, end_at_apostrophes_and_hyphens_of_every_kind) {
  EXPECT_EQ(
      letters("l'accès d’égalité non-discriminatie a–b"),
      (std::vector<std::string>{"l", "acces", "d", "egalite", "non", "discriminatie", "a", "b"}));
}

TEST(Words, know_where_they_stand_in_bytes) {
  const std::string_view text = "Där är hus";
  const std::vector<Word> words = words_of(text);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(text.substr(words[1].begin, words[1].end - words[1].begin), "är");
  EXPECT_EQ(words[2].end, text.size());
}

}  // namespace
}  // namespace charter
