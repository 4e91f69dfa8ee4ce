// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "examine.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace charter {

// Examines `files`, up to `jobs` of them at once. The outcomes stand in the
// order of the files, whichever was ready first. `begin` is called as each
// plan is begun, by one thread at a time.
std::vector<Outcome> examine_all(std::span<const std::string> files, const Examination& examination,
                                 Console& console, std::size_t jobs,
                                 const std::function<void(const std::string& file)>& begin);

}  // namespace charter
