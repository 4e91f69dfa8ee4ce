// SPDX-License-Identifier: EUPL-1.2
#include "windows_1252.hpp"

#include "charter/json/utf8.hpp"

#include <array>

namespace charter {
namespace {

// 0x80 to 0x9F; the five that stand for nothing keep their number, as browsers
// have it. All others are the code points of their own number.
constexpr std::array<char32_t, 32> kHigh{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char character : bytes) {
    const auto byte = static_cast<unsigned char>(character);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80U] : char32_t{byte});
  }
  return text;
}

}  // namespace charter
