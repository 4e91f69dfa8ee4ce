// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A word that people use in their own sheets, folded, and what it stands for.
struct SheetWord {
  std::string word;
  std::string meaning;
};

// The words of a group of `src/resources/sheet-words`, in every language;
// longer ones first, so that `tot en met` is found before `tot`.
std::vector<SheetWord> sheet_words(std::string_view group);

}  // namespace charter
