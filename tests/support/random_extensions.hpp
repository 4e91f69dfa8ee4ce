// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/random_changes.hpp"

namespace charter::test {

// Adds members `x-...` to some of the objects of a plan, at every level, with
// values of every kind: texts that look like numbers, dates, formulas or JSON,
// long texts, odd characters, large numbers, lists and objects. Some of the
// plan's own texts and lists become as odd.
void extend_everywhere(OrderedJson& plan, Random& random);

}  // namespace charter::test
