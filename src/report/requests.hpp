// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/outcome.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace charter {

// What those who answer for an action are asked about it, the most useful
// first: the deadline has passed, and nobody says what became of it.
enum class Ask : std::uint8_t {
  Passed,
  Overdue,
  Status,
  Dates,
  Deadline,
  Owner,
  Result,
  Evidence,
  Partner,
  Figures
};

// Ends of the names of texts, in the order of the enumerators.
inline constexpr std::string_view kAskNames[] = {"passed",   "overdue", "status", "dates",
                                                 "deadline", "owner",   "result", "evidence",
                                                 "partner",  "figures"};

// What to ask about an action, in the order of the enumerators; nothing about
// one that was left out of the assessment, or that is suspended or cancelled.
std::vector<Ask> asks_about(const Outcome& outcome, std::size_t action_index);

// The indicators that an action names and that have no recent figure, by their
// place in the assessment.
std::vector<std::size_t> figures_to_ask(const Outcome& outcome, std::size_t action);

}  // namespace charter
