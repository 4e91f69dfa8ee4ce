// SPDX-License-Identifier: EUPL-1.2
//
// What the characters of ASCII are; no locale has a say.
#pragma once

namespace charter {

constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

constexpr bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

constexpr bool is_letter_or_digit(char character) {
  return is_letter(character) || is_digit(character);
}

constexpr char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

}  // namespace charter
