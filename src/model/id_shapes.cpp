// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/id_shapes.hpp"

#include "charter/model/ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace charter {
namespace {

constexpr std::size_t kLongestId = 64;

bool in_id(char character) {
  return is_letter_or_digit(character) || character == '.' || character == '_' || character == '-';
}

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= kLongestId && std::ranges::all_of(text, in_id);
}

bool is_own_id(std::string_view text) {
  return is_id(text) && text.starts_with(kOwnPrefix) && text.size() > kOwnPrefix.size();
}

bool is_capitals(std::string_view text, std::size_t count) {
  return text.size() == count &&
         std::ranges::all_of(text, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

}  // namespace charter
