// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace charter::test {

struct RandomPlan {
  enum class Density {
    Sparse,  // fields come and go: every state, every gap
    Dense    // nearly every field, in several languages: about 2.3 kB an action
  };

  std::uint64_t seed = 1;
  std::size_t actions = 30;
  Density density = Density::Sparse;
};

// The text of a plan with as-of day 30 June 2011, indented by two, that has no
// mistake in its form: gaps of every kind, but no CH0xx, no CH1xx but CH106,
// no CH303. The same parameters give the same bytes everywhere.
std::string random_plan(const RandomPlan& parameters);

}  // namespace charter::test
