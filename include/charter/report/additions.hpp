// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"

#include <vector>

namespace charter {

struct Difference;

// What a report may tell besides the plan itself: what changed `since` an
// earlier edition, unless that is null, and what the plan means for further
// frameworks, whose crosswalks lead to the plan's own.
struct ReportAdditions {
  const Difference* since = nullptr;
  std::vector<const Framework*> also;
};

}  // namespace charter
