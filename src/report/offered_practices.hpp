// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/practices/choose_practices.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace charter {

// A gap that is one of content, and what comparable cities did there.
struct OfferedPractices {
  std::size_t commitment = 0;
  std::optional<std::size_t> service;
  std::vector<ChosenPractice> practices;
};

// For each commitment that is not covered, or only by claims of extent partial,
// and each area left open beside others; those for which the library has
// something.
std::vector<OfferedPractices> offer_practices(const Outcome& outcome);

// What the gap is called: the area, else the commitment.
const FrameworkEntry& gap_of(const OfferedPractices& offer, const Framework& framework);

}  // namespace charter
