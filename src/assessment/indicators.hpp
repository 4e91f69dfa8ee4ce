// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "scope.hpp"

#include <vector>

namespace charter {

// The state of every indicator: the framework's in its order, then the plan's
// own in file order.
std::vector<IndicatorResult> assess_indicators(const Plan& plan, const Framework& framework,
                                               const Scope& scope, Day as_of);

}  // namespace charter
