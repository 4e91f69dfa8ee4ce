// SPDX-License-Identifier: EUPL-1.2
#include "plans.hpp"

#include "charter/model/failure.hpp"
#include "files.hpp"
#include "output.hpp"

#include <algorithm>

namespace charter {

Plans plans_of(const std::vector<std::string>& words, const std::vector<std::string>& left_out) {
  if (std::ranges::count(words, "-") > 1) {
    throw Failure(Failure::Kind::Usage, "usage.one-input");
  }
  Plans plans{.files = {}, .many = words.size() > 1, .empty_folders = {}};
  for (const std::string& word : words) {
    if (word != "-" && is_folder(word)) {
      plans.many = true;
      const std::size_t before = plans.files.size();
      for (const std::string& file : plans_in(word)) {
        const bool is_left_out = std::ranges::any_of(
            left_out, [&file](const std::string& other) { return same_file(file, other); });
        if (!is_left_out) plans.files.push_back(file);
      }
      if (plans.files.size() == before) plans.empty_folders.push_back(word);
    } else {
      plans.files.push_back(word);
    }
  }
  return plans;
}

void tell_empty_folders(const Plans& plans, Console& console, const Locale& locale) {
  for (const std::string& folder : plans.empty_folders) {
    complain(console, locale, "failures.no-plan", {{.name = "folder", .text = folder}});
  }
}

}  // namespace charter
