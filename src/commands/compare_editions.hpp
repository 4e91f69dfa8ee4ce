// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/difference.hpp"
#include "examine.hpp"

#include <string>

namespace charter {

// Throws Failure where both editions are standard input.
void refuse_one_input(const std::string& then, const std::string& now);

// Reads and assesses an earlier edition of a plan for the day and the framework
// of `now`. Throws Failure where the two follow different frameworks.
Outcome examine_earlier(const std::string& file, const Outcome& now, Examination& examination,
                        Console& console);

// What became of the one in the other; both were assessed.
Difference compare_editions(const Outcome& then, const Outcome& now);

}  // namespace charter
