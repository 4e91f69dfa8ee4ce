// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/changes.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"

namespace charter {

// Compares two editions of a plan that were assessed against one framework and
// for one day. Pure, and the same seen from either side: with the editions
// exchanged, what was and what is change places, and nothing else does.
Changes find_changes(const Edition& then, const Edition& now, const Framework& framework);

// The findings of CH601 to CH608, each at its place in the later edition.
void find_losses(const Edition& then, const Edition& now, const Framework& framework,
                 Diagnostics& diagnostics);

}  // namespace charter
