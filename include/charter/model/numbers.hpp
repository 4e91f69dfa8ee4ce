// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace charter {

// The shortest decimal spelling that reads back as the same double, as JSON
// writes it: no exponent for the figures that people use (below 1e15).
std::string spell_number(double number);

}  // namespace charter
