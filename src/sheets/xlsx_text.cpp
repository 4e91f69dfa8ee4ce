// SPDX-License-Identifier: EUPL-1.2
#include "xlsx_text.hpp"

#include "charter/json/utf8.hpp"
#include "charter/model/ascii.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::size_t kEscapeLength = 7;

bool is_hexadecimal(char digit) {
  return is_digit(digit) || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
}

// `_x0041_` stands at the front.
bool begins_with_escape(std::string_view text) {
  return text.size() >= kEscapeLength && text.starts_with("_x") && text[6] == '_' &&
         std::ranges::all_of(text.substr(2, 4), is_hexadecimal);
}

std::string escape_of(unsigned code_unit) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text = "_x0000_";
  for (std::size_t at = 5; code_unit > 0; code_unit /= 16) text[at--] = kDigits[code_unit % 16];
  return text;
}

// What XML cannot hold, or would change, at the front; its size and number.
struct Unholdable {
  std::size_t size = 0;
  unsigned code_unit = 0;
};

Unholdable unholdable(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.front());
  if (byte < 0x20 && byte != '\n' && byte != '\t') return {.size = 1, .code_unit = byte};
  if (text.starts_with("\xEF\xBF\xBE")) return {.size = 3, .code_unit = 0xFFFE};
  if (text.starts_with("\xEF\xBF\xBF")) return {.size = 3, .code_unit = 0xFFFF};
  if (begins_with_escape(text)) return {.size = 1, .code_unit = '_'};
  return {};
}

}  // namespace

std::string xlsx_escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    if (const Unholdable found = unholdable(text); found.size > 0) {
      result += escape_of(found.code_unit);
      text.remove_prefix(found.size);
      continue;
    }
    switch (text.front()) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      default: result += text.front();
    }
    text.remove_prefix(1);
  }
  return result;
}

std::string xlsx_unescaped(std::string_view text) {
  std::string result;
  while (true) {
    const std::size_t mark = text.find("_x");
    result += text.substr(0, mark);
    if (mark == std::string_view::npos) return result;
    text.remove_prefix(mark);
    if (!begins_with_escape(text)) {
      result += '_';
      text.remove_prefix(1);
      continue;
    }
    const auto unit =
        static_cast<char32_t>(std::stoul(std::string(text.substr(2, 4)), nullptr, 16));
    // Half of a pair is no character.
    const bool is_half = unit >= 0xD800 && unit <= 0xDFFF;
    append_utf8(result, is_half ? char32_t{0xFFFD} : unit);
    text.remove_prefix(kEscapeLength);
  }
}

}  // namespace charter
