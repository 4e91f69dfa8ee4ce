// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/formats.hpp"

#include <string>

namespace charter {

// What other cities did where an assessed plan has gaps; empty: nothing to
// tell.
std::string write_text_practices(const Outcome& outcome, const Locale& locale, const Style& style);

}  // namespace charter
