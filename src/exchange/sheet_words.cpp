// SPDX-License-Identifier: EUPL-1.2
#include "sheet_words.hpp"

#include "charter/report/locale.hpp"
#include "folded.hpp"

#include <algorithm>

namespace charter {

std::vector<SheetWord> sheet_words(std::string_view group) {
  std::vector<SheetWord> words;
  const std::string prefix = std::string(group) + ".";
  for (const std::string_view language : supported_languages()) {
    const Locale file(language, "sheet-words");
    for (const auto& [name, list] : file.entries()) {
      if (!name.starts_with(prefix)) continue;
      for (const std::string_view word : items_in(list, ";")) {
        words.push_back(
            {.word = folded(word, " "), .meaning = std::string(name.substr(prefix.size()))});
      }
    }
  }
  std::ranges::stable_sort(words, std::ranges::greater(),
                           [](const SheetWord& word) { return word.word.size(); });
  return words;
}

}  // namespace charter
