// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

namespace charter {

// Assesses a mapped plan for a day. Pure: the same input gives the same
// result. The plan has to outlive it.
Assessment assess(const Plan& plan, const Framework& framework, Day as_of);

// The findings of CH2xx to CH7xx: what is missing, late, unmeasured or
// unsupported, each at its place.
void find_gaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
               Diagnostics& diagnostics);

}  // namespace charter
