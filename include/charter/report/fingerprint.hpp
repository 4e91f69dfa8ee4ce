// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/outcome.hpp"

#include <string>

namespace charter {

// 64 hexadecimal digits that stay the same while a finding is about the same
// thing: from the file as seen from the configuration, the code, the subject,
// and, for what repeats, how many came before it. Lines and wording do not
// count.
std::string fingerprint(const Outcome& outcome, const Finding& finding);

// The file that a finding is in, as build servers look for it.
std::string place_file(const Outcome& outcome, const Finding& finding);

}  // namespace charter
