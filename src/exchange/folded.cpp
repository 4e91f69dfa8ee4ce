// SPDX-License-Identifier: EUPL-1.2
#include "folded.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

}  // namespace

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
