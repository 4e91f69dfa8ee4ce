// SPDX-License-Identifier: EUPL-1.2
#include "described.hpp"

#include "charter/model/text.hpp"

#include <string_view>
#include <vector>

namespace charter {
namespace {

bool is_place_in_list(std::string_view step) {
  return step.find_first_not_of("0123456789") == std::string_view::npos;
}

// The last name in a pointer; not that of the list whose element the finding is
// about, which its subject tells.
std::string_view field_of(std::string_view pointer) {
  std::string_view field;
  for (std::size_t depth = 1; !pointer.empty(); ++depth) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    if (!is_place_in_list(step))
      field = step;
    else if (depth == 2)
      field = {};
  }
  return field;
}

}  // namespace

std::string described(const Finding& finding, const Locale& locale) {
  std::vector<std::string_view> about{finding.subject};
  const std::string_view field = field_of(finding.pointer);
  if (is_about_the_file(finding.code) && field != finding.subject) about.push_back(field);
  std::erase_if(about, [&](std::string_view name) {
    return name.empty() || finding.message.find(name) != std::string::npos;
  });
  if (about.empty()) return finding.message;
  return joined(about).append(locale.text("text.colon")).append(finding.message);
}

}  // namespace charter
