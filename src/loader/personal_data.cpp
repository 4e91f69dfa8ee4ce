// SPDX-License-Identifier: EUPL-1.2
#include "personal_data.hpp"

#include "charter/model/ascii.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace charter {
namespace {

bool in_mailbox(char character) {
  return is_letter(character) || is_digit(character) ||
         std::string_view("._%+-").find(character) != std::string_view::npos;
}

bool in_host(char character) {
  return is_letter(character) || is_digit(character) || character == '-';
}

// Whether a host name with a top-level domain of two letters or more begins
// `text`: one label, then labels after dots until one begins like a domain.
bool begins_with_host(std::string_view text) {
  const auto skip_label = [&text] {
    std::size_t size = 0;
    while (size < text.size() && in_host(text[size])) ++size;
    text.remove_prefix(size);
    return size > 0;
  };
  while (skip_label() && !text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    if (text.size() >= 2 && is_letter(text[0]) && is_letter(text[1])) return true;
  }
  return false;
}

bool is_email_address(std::string_view before_at, std::string_view after_at) {
  return !before_at.empty() && in_mailbox(before_at.back()) && begins_with_host(after_at);
}

// The character that `text` begins with; -1, of no category: none.
utf8proc_int32_t first_character(std::string_view text) {
  utf8proc_int32_t code_point = -1;
  utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  return code_point;
}

utf8proc_int32_t last_character(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && (static_cast<std::uint8_t>(text[start - 1]) & 0xC0U) == 0x80U) --start;
  return first_character(start == 0 ? std::string_view() : text.substr(start - 1));
}

bool is_digit_of_any_script(utf8proc_int32_t code_point) {
  return utf8proc_category(code_point) == UTF8PROC_CATEGORY_ND;
}

bool is_letter_or_digit(utf8proc_int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         is_digit_of_any_script(code_point);
}

// A number may not go on from what stands before it: 3.0123456789 is a figure.
bool may_begin_after(std::string_view before) {
  if (before.empty()) return true;
  if (is_letter_or_digit(last_character(before))) return false;
  const bool joins = std::string_view(".,/-").find(before.back()) != std::string_view::npos;
  before.remove_suffix(1);
  return !joins || !is_digit_of_any_script(last_character(before));
}

// Goes past up to two separators to the next digit; false where there is none.
bool to_next_digit(std::string_view& text) {
  for (int separators = 0; separators < 3 && !text.empty(); ++separators) {
    if (is_digit(text.front())) return true;
    if (std::string_view(" ./()-").find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
  }
  return false;
}

// A digit 1 to 9 and `least` to `most` more digits, and then no letter or
// digit.
bool digits_follow(std::string_view text, int least, int most) {
  if (!to_next_digit(text) || text.front() == '0') return false;
  text.remove_prefix(1);
  for (int count = 0; count <= most; ++count) {
    if (count >= least && !is_letter_or_digit(first_character(text))) return true;
    if (!to_next_digit(text)) return false;
    text.remove_prefix(1);
  }
  return false;
}

bool is_telephone_number(std::string_view before, std::string_view rest) {
  if (!may_begin_after(before)) return false;
  if (rest.front() == '+') return digits_follow(rest.substr(1), 7, 13);
  if (rest.starts_with("00") && digits_follow(rest.substr(2), 7, 13)) return true;
  return digits_follow(rest.substr(1), 7, 10);
}

// The characters at which an address or a number can be recognised.
constexpr std::string_view kSigns = "@+0";

// Most texts hold none, and every text of a plan is looked through.
bool holds_a_sign(std::string_view text) {
  return std::ranges::any_of(
      kSigns, [text](char sign) { return text.find(sign) != std::string_view::npos; });
}

}  // namespace

PersonalData find_personal_data(std::string_view text) {
  PersonalData found = PersonalData::None;
  if (!holds_a_sign(text)) return found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (kSigns.find(text[at]) == std::string_view::npos) continue;
    const std::string_view before = text.substr(0, at);
    if (text[at] == '@') {
      if (is_email_address(before, text.substr(at + 1))) return PersonalData::EmailAddress;
    } else if (found == PersonalData::None && is_telephone_number(before, text.substr(at))) {
      found = PersonalData::TelephoneNumber;
    }
  }
  return found;
}

}  // namespace charter
