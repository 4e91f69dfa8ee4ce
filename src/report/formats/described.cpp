// SPDX-License-Identifier: EUPL-1.2
#include "described.hpp"

#include "charter/model/ascii.hpp"
#include "charter/model/text.hpp"

#include <string_view>
#include <vector>

namespace charter {
namespace {

bool is_place_in_list(std::string_view step) {
  return step.find_first_not_of("0123456789") == std::string_view::npos;
}

// The last name in a pointer; not that of the list whose element the finding is
// about, which its subject tells, and not the `id` of what a list names.
std::string_view field_of(std::string_view pointer) {
  std::string_view field;
  for (std::size_t depth = 1; !pointer.empty(); ++depth) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    if (is_place_in_list(step)) {
      if (depth == 2) field = {};
    } else if (step != "id" || field.empty()) {
      field = step;
    }
  }
  return field;
}

// The message says `name`, not as a part of a longer one.
bool names(std::string_view message, std::string_view name) {
  const auto continues = [](char character) {
    return is_letter_or_digit(character) || character == '_' || character == '-';
  };
  for (std::size_t at = message.find(name); at != std::string_view::npos;
       at = message.find(name, at + 1)) {
    const std::string_view behind = message.substr(at + name.size());
    const char before = at == 0 ? ' ' : message[at - 1];
    const bool ends = behind.empty() || !continues(behind.front());
    if (ends && before != '.' && !continues(before)) return true;
  }
  return false;
}

}  // namespace

std::string described(const Finding& finding, const Locale& locale) {
  std::vector<std::string_view> about{finding.subject};
  const std::string_view field = field_of(finding.pointer);
  if (is_about_the_file(finding.code) && field != finding.subject) about.push_back(field);
  std::erase_if(
      about, [&](std::string_view name) { return name.empty() || names(finding.message, name); });
  if (about.empty()) return finding.message;
  return joined(about).append(locale.text("text.colon")).append(finding.message);
}

}  // namespace charter
