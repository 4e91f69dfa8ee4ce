// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

namespace charter {

// Where most claims of a plan name commitments of one other framework that the
// program carries, lets the findings about them say which, and what to do.
void point_to_other_framework(const Plan& plan, const Framework& framework,
                              Diagnostics& diagnostics);

}  // namespace charter
