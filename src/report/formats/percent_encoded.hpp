// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace charter {

// `text` as it may stand in an address: ASCII letters, digits and what `kept`
// lists stay, every other byte becomes %XX.
inline std::string percent_encoded(std::string_view text, std::string_view kept) {
  std::string result;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= '0' && byte <= '9') ||
                       kept.find(character) != std::string_view::npos;
    if (plain) {
      result += character;
    } else {
      result += '%';
      result += "0123456789ABCDEF"[byte >> 4U];
      result += "0123456789ABCDEF"[byte & 0xFU];
    }
  }
  return result;
}

}  // namespace charter
