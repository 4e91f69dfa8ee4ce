// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/text.hpp"

#include "charter/model/ascii.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

// The length of the white-space character that `text` begins with; 0: none.
std::size_t leading_white_space(std::string_view text) {
  const char first = text.front();
  if (first == ' ' || (first >= '\t' && first <= '\r')) return 1;
  if (first != '\xC2' && first != '\xE1' && first != '\xE2' && first != '\xE3') return 0;
  // The rest of Unicode's White_Space, in UTF-8: U+0085, U+00A0, U+1680,
  // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  static constexpr std::array<std::string_view, 19> kOthers{
      "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
      "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86",
      "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8",
      "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
  const auto* const found = std::ranges::find_if(
      kOthers, [text](std::string_view space) { return text.starts_with(space); });
  return found == kOthers.end() ? 0 : found->size();
}

}  // namespace

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = leading_white_space(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool has_white_space(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(1)) {
    if (leading_white_space(text) > 0) return true;
  }
  return false;
}

bool is_blank(Text text) {
  return std::ranges::all_of(text, [](const Translation& item) { return is_blank(item.text); });
}

const Translation* choose(Text text, std::string_view wanted, std::string_view document_language) {
  for (const std::string_view language : {wanted, document_language, std::string_view("en")}) {
    for (const Translation& item : text) {
      const std::string_view spoken = item.language.empty() ? document_language : item.language;
      if (equal_ignoring_case(spoken, language)) return &item;
    }
  }
  return text.empty() ? nullptr : text.data();
}

std::string in_lower_case(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

std::string primary_language(std::string_view tag) {
  return in_lower_case(tag.substr(0, tag.find('-')));
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

}  // namespace charter
