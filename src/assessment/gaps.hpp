// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

namespace charter {

// The parts of `find_gaps` that go through one list of the plan.

// CH206, CH207, CH301 to CH309 and CH501.
void find_action_gaps(const Plan& plan, const Assessment& assessment, Diagnostics& diagnostics);

// CH401 to CH409.
void find_indicator_gaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
                         Diagnostics& diagnostics);

}  // namespace charter
