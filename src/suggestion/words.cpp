// SPDX-License-Identifier: EUPL-1.2
#include "words.hpp"

#include "charter/json/folded.hpp"
#include "charter/model/ascii.hpp"

namespace charter {
namespace {

// Of the characters beyond ASCII, punctuation stands in few blocks: that of
// Latin-1 (C2 80 to C2 BF) and the general one (E2 80 80 to E2 81 AF).
bool begins_mark(std::string_view text) {
  const auto at = [text](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  return at(0) == 0xC2 || (at(0) == 0xE2 && (at(1) == 0x80 || at(1) == 0x81));
}

std::size_t character_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_size(text[at]);
    const bool letter = size == 1 ? is_letter_or_digit(text[at]) : !begins_mark(text.substr(at));
    if (letter && !inside) words.push_back({.begin = at, .end = at, .letters = {}});
    inside = letter;
    at += size;
    if (letter) words.back().end = at;
  }
  for (Word& word : words) word.letters = folded(text.substr(word.begin, word.end - word.begin));
  std::erase_if(words, [](const Word& word) { return word.letters.empty(); });
  return words;
}

}  // namespace charter
