// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace charter {

// What a look at a piece of text found: `valid` bytes are whole, well-formed
// characters; what follows is either the beginning of a character that the
// piece cuts off (`cut_off`), or nothing, or no UTF-8.
struct Utf8Check {
  std::size_t valid = 0;
  bool cut_off = false;
};
Utf8Check check_utf8(std::string_view text);

// Bytes of `text` that continue a character, so that characters = size - this.
std::size_t continuation_bytes(std::string_view text);

// `text` with U+FFFD for each byte that is no UTF-8: names of files may hold
// any bytes, and what is shown may not.
std::string well_formed(std::string_view text);

// True for characters that act on a terminal, or on the order of the text
// around them, instead of being seen.
bool acts(char32_t code_point);

// Adds the UTF-8 form of a code point that is no surrogate.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace charter
