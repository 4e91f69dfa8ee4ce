// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/random.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace charter::test {

struct Vocabulary {
  std::string_view language;
  bool latin = false;  // written mostly in ASCII
  std::span<const std::string_view> words;
};

// Nine languages in six scripts; those in Latin script first.
std::span<const Vocabulary> vocabularies();
inline constexpr std::size_t kLatinVocabularies = 4;

// So many words that look like a sentence.
std::string random_sentence(Random& random, const Vocabulary& vocabulary, std::size_t words);

}  // namespace charter::test
