// SPDX-License-Identifier: EUPL-1.2
#include "plans.hpp"

#include "charter/model/failure.hpp"
#include "files.hpp"

#include <algorithm>

namespace charter {

Plans plans_of(const std::vector<std::string>& words) {
  if (std::ranges::count(words, "-") > 1) {
    throw Failure(Failure::Kind::Usage, "usage.one-input");
  }
  Plans plans{.files = {}, .many = words.size() > 1};
  for (const std::string& word : words) {
    if (word != "-" && is_folder(word)) {
      plans.many = true;
      const auto found = plans_in(word);
      plans.files.insert(plans.files.end(), found.begin(), found.end());
    } else {
      plans.files.push_back(word);
    }
  }
  return plans;
}

}  // namespace charter
