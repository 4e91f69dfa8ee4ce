// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/import_plan.hpp"

namespace charter {

// Puts what every plan has, and what was said beside the sheets, into `plan`
// where no sheet told it.
void add_choices(JsonTree& plan, const ImportChoices& choices);

}  // namespace charter
