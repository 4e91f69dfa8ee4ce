// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/formats.hpp"

#include <string>

namespace charter {

// The findings of one plan, grouped by code, the most serious first: a heading
// with how many there are, the first few with their places, one line of help.
std::string write_text_findings(const Outcome& outcome, const Locale& locale, const Style& style);

}  // namespace charter
