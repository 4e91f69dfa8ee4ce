// SPDX-License-Identifier: EUPL-1.2
#include "folded.hpp"

#include "charter/json/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_letter_or_digit(utf8proc_int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

// The code points of `text`, without case and marks.
std::vector<utf8proc_int32_t> decomposed(std::string_view text) {
  // The library takes a sum of its options for one of them.
  // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                           UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  std::vector<utf8proc_int32_t> result(text.size() + 16);
  while (true) {
    const auto needed =
        utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                           static_cast<utf8proc_ssize_t>(text.size()), result.data(),
                           static_cast<utf8proc_ssize_t>(result.size()), kOptions);
    if (needed < 0) return {};
    const auto size = static_cast<std::size_t>(needed);
    const bool fits = size <= result.size();
    result.resize(size);
    if (fits) return result;
  }
}

}  // namespace

std::string folded(std::string_view text, std::string_view between) {
  std::string result;
  bool gap = false;
  for (const utf8proc_int32_t code_point : decomposed(text)) {
    if (is_letter_or_digit(code_point)) {
      if (gap && !result.empty()) result += between;
      gap = false;
      append_utf8(result, static_cast<char32_t>(code_point));
    } else {
      gap = true;
    }
  }
  return result;
}

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  };
  while (!text.empty() && (is_space(text.front()) || text.starts_with(kNoBreakSpace))) {
    text.remove_prefix(is_space(text.front()) ? 1 : kNoBreakSpace.size());
  }
  while (!text.empty() && (is_space(text.back()) || text.ends_with(kNoBreakSpace))) {
    text.remove_suffix(is_space(text.back()) ? 1 : kNoBreakSpace.size());
  }
  return text;
}

bool is_dash(std::string_view text) {
  text = trimmed(text);
  return text == "-" || text == "--" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94";
}

std::vector<std::string_view> items_in(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> items;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(marks), text.size());
    const std::string_view item = trimmed(text.substr(0, end));
    if (!item.empty()) items.push_back(item);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

}  // namespace charter
