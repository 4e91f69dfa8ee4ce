// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace charter {

// What a plan means for a commitment of a framework that it does not follow.
enum class Inferred : std::uint8_t { Deep, Shallow, Review, None };
inline constexpr std::size_t kInferred = 4;

struct InferredResult {
  Inferred result = Inferred::None;  // no pair of the crosswalk is about it
  std::vector<std::size_t> pairs;    // of the crosswalk, all that are about it
  std::vector<std::size_t> through;  // those of them by which it counts as covered
};

// The commitments of `other`, whose crosswalk leads to `followed`, the framework
// of the assessment. One counts as covered only through a commitment that is
// covered and asks the same or holds it; in the areas that the pair names,
// where it names any. All else that is paired needs review.
std::vector<InferredResult> infer_coverage(const Framework& other, const Framework& followed,
                                           const Assessment& assessment);

}  // namespace charter
