// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "examine.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace charter {

// A plan that is to be examined: a file, or what somebody has opened already.
struct PlanInput {
  std::string file;                    // `-`: standard input
  std::unique_ptr<ByteSource> source;  // null: the file is still to be opened
};

// Examines what `next` hands out, up to `jobs` plans at once (one or more), until
// it hands out nothing. `take` gets the outcomes in that order, whichever was ready first,
// and soon: only a few for each job wait for those before them, so that the
// memory does not grow with the plans. Neither is called twice at once.
void examine_all(const std::function<std::optional<PlanInput>()>& next,
                 const Examination& examination, Console& console, std::size_t jobs,
                 const std::function<void(Outcome&&)>& take);

}  // namespace charter
