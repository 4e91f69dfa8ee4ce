// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/outcome.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
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

// The departments that an action names, each once.
std::vector<std::string_view> departments_of(const Action& action);

// Those, else its owner; one without a name where nobody answers.
std::vector<std::string_view> who_answers_for(const Action& action);

// How many actions have a deadline that has passed and no status: nobody says
// what became of them, and the contract counts only the others as overdue.
std::size_t passed_without_status(const Outcome& outcome);

// What there is to ask about the actions of an assessed plan.
class Asking {
 public:
  // `outcome` has to outlive this.
  explicit Asking(const Outcome& outcome);

  // What to ask about an action, in the order of the enumerators; nothing about
  // one that was left out of the assessment, or that is suspended or cancelled.
  [[nodiscard]] std::vector<Ask> about(std::size_t action_index) const;

  // The indicators that an action names and that have no recent figure, each
  // once, by their place in the assessment.
  [[nodiscard]] std::vector<std::size_t> figures(std::size_t action_index) const;

 private:
  const Outcome& outcome_;
  std::map<std::string_view, std::size_t> without_figure_;  // places by id
};

}  // namespace charter
