// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/utf8.hpp"

#include "eight_bytes.hpp"

#include <cstdint>

namespace charter {
namespace {

constexpr std::uint64_t kEvenBytes = 0x00FF00FF00FF00FFU;

// A lead byte says how long its character is and, by the range of the second
// byte, keeps out overlong forms, surrogates and what lies past U+10FFFF
// (The Unicode Standard, table 3-7).
struct Lead {
  std::uint8_t length = 0;  // 0: no lead byte
  std::uint8_t second_from = 0x80;
  std::uint8_t second_to = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {.length = 2};
  if (byte == 0xE0) return {.length = 3, .second_from = 0xA0};
  if (byte == 0xED) return {.length = 3, .second_to = 0x9F};
  if (byte < 0xF0) return {.length = 3};
  if (byte == 0xF0) return {.length = 4, .second_from = 0x90};
  if (byte == 0xF4) return {.length = 4, .second_to = 0x8F};
  return {.length = 4};
}

// The length of the character that `text` begins with; `valid` is 0 where it
// is none, or where the text cuts it off.
Utf8Check check_character(std::string_view text) {
  const Lead lead = lead_of(static_cast<unsigned char>(text[0]));
  if (lead.length == 0) return {};
  for (std::size_t step = 1; step < lead.length; ++step) {
    if (step == text.size()) return {.valid = 0, .cut_off = true};
    const auto byte = static_cast<unsigned char>(text[step]);
    const unsigned from = step == 1 ? lead.second_from : 0x80;
    const unsigned to = step == 1 ? lead.second_to : 0xBF;
    if (byte < from || byte > to) return {};
  }
  return {.valid = lead.length};
}

}  // namespace

Utf8Check check_utf8(std::string_view text) {
  const char* const data = text.data();
  const std::size_t size = text.size();
  std::size_t at = 0;
  while (true) {
    while (at + 8 <= size && (eight_bytes(data + at) & kHighBits) == 0) at += 8;
    while (at < size && static_cast<unsigned char>(data[at]) < 0x80) ++at;
    if (at == size) return {.valid = size};
    const Utf8Check character = check_character(text.substr(at));
    if (character.valid == 0) return {.valid = at, .cut_off = character.cut_off};
    at += character.valid;
  }
}

std::size_t continuation_bytes(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  std::size_t count = 0;
  while (end - at >= 8) {
    // Eight counters, one in each byte of a word; 255 words fill none of them.
    std::uint64_t counters = 0;
    for (int words = 0; words < 255 && end - at >= 8; ++words, at += 8) {
      // A continuation byte is 10xxxxxx: the high bit set, the next one not.
      const std::uint64_t word = eight_bytes(at);
      counters += (word >> 7U) & ~(word >> 6U) & kOnes;
    }
    // Four sums of neighbours, then all four in the highest 16 bits.
    const std::uint64_t pairs = (counters & kEvenBytes) + (counters >> 8U & kEvenBytes);
    count += static_cast<std::size_t>(pairs * 0x0001000100010001U >> 48U);
  }
  for (; at < end; ++at) {
    if ((static_cast<unsigned char>(*at) & 0xC0U) == 0x80U) ++count;
  }
  return count;
}

std::string well_formed(std::string_view text) {
  std::string result;
  while (true) {
    const std::size_t valid = check_utf8(text).valid;
    result += text.substr(0, valid);
    if (valid == text.size()) return result;
    result += "\uFFFD";
    text.remove_prefix(valid + 1);
  }
}

bool acts(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0x061C ||
         code_point == 0x200E || code_point == 0x200F ||
         (code_point >= 0x2028 && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xFEFF;
}

void append_utf8(std::string& text, char32_t code_point) {
  const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | code_point >> 6U);
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | code_point >> 12U);
    put(0x80U | (code_point >> 6U & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | code_point >> 18U);
    put(0x80U | (code_point >> 12U & 0x3FU));
    put(0x80U | (code_point >> 6U & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

}  // namespace charter
