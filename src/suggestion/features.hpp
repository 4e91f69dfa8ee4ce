// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "lexicon.hpp"
#include "words.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace charter {

// Something that is true of a text: it has a word with this stem, a word with
// these letters in it, or a word for this concept. A model knows it by the hash
// of its letters. It belongs to a word, so that what it weighs can be told by
// words.
struct Feature {
  std::uint32_t hash = 0;
  float value = 0;
  std::uint32_t word = 0;  // its place
};

// What tells commitments apart.
std::vector<Feature> features_of(const std::vector<Word>& words, std::string_view language,
                                 const Lexicon& lexicon);

// What tells languages apart.
std::vector<Feature> letters_of(const std::vector<Word>& words);

}  // namespace charter
