// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/exit_status.hpp"
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

// What became of a plan: its outcome, or all there is to write about it.
struct Examined {
  std::optional<Outcome> outcome;
  std::string text;
  bool assessed = false;
  ExitStatus status = ExitStatus::Clean;
};

// Has what `next` hands out examined, up to `jobs` plans at once (one or more),
// until it hands out nothing. `examine` gets the place of the plan as well, and
// is called by several threads; `next` never twice at once, and `take` neither,
// but one may be called while the other is. `take` gets what
// became of the plans in their order, whichever was ready first, and soon: only a
// few for each job wait for those before them, so that the memory does not grow
// with the plans.
void examine_all(const std::function<std::optional<PlanInput>()>& next,
                 const std::function<Examined(PlanInput&, std::size_t place)>& examine,
                 std::size_t jobs, const std::function<void(Examined&&)>& take);

}  // namespace charter
