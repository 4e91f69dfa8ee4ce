// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A word of a text: where it stands, in bytes, and its letters without case
// and accents.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string letters;
  std::size_t field = 0;  // of which of several texts, for whoever joins them
};

// Letters and digits of any script that stand together; an apostrophe or a
// hyphen parts them. `text` is UTF-8.
std::vector<Word> words_of(std::string_view text);

}  // namespace charter
