// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/finding.hpp"
#include "charter/report/locale.hpp"

#include <string>

namespace charter {

// The message of a finding where it stands alone: behind the id of what it is
// about, and in front of that of a mistake in the file the field, unless the
// message names them.
std::string described(const Finding& finding, const Locale& locale);

}  // namespace charter
