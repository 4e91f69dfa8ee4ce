// SPDX-License-Identifier: EUPL-1.2
#include "plans.hpp"

#include "charter/model/failure.hpp"
#include "files.hpp"

#include <algorithm>

namespace charter {

Plans plans_of(const std::vector<std::string>& words, const std::vector<std::string>& left_out) {
  if (std::ranges::count(words, "-") > 1) {
    throw Failure(Failure::Kind::Usage, "usage.one-input");
  }
  Plans plans{.files = {}, .many = words.size() > 1};
  for (const std::string& word : words) {
    if (word != "-" && is_folder(word)) {
      plans.many = true;
      for (const std::string& file : plans_in(word)) {
        const bool is_left_out = std::ranges::any_of(
            left_out, [&file](const std::string& other) { return same_file(file, other); });
        if (!is_left_out) plans.files.push_back(file);
      }
    } else {
      plans.files.push_back(word);
    }
  }
  return plans;
}

}  // namespace charter
