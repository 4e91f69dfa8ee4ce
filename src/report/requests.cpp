// SPDX-License-Identifier: EUPL-1.2
#include "requests.hpp"

#include <algorithm>
#include <optional>

namespace charter {
namespace {

bool has_passed(const Action& action, Day as_of) {
  return action.end && action.end->value.last < as_of;
}

// The question about an action's status and day, if there is one.
std::optional<Ask> ask_about_status(const Action& action, Day as_of) {
  if (is_overdue(action, as_of)) return Ask::Overdue;
  if (action.status != Status::Unstated) return std::nullopt;
  return has_passed(action, as_of) ? Ask::Passed : Ask::Status;
}

Ask ask_for(Need need, const Action& action) {
  switch (need) {
    case Need::Owner: return Ask::Owner;
    // With a deadline at hand, the need is open because of a later start.
    case Need::Deadline: return action.end ? Ask::Dates : Ask::Deadline;
    case Need::Result: return Ask::Result;
    case Need::Evidence: return Ask::Evidence;
    case Need::Partner: break;
  }
  return Ask::Partner;
}

}  // namespace

std::vector<std::size_t> figures_to_ask(const Outcome& outcome, std::size_t action) {
  std::vector<std::size_t> found;
  const auto& indicators = outcome.assessment->indicators;
  for (const ListedName& name : outcome.plan.actions[action].indicator_names) {
    for (std::size_t i = 0; i < indicators.size(); ++i) {
      const IndicatorState state = indicators[i].state;
      const bool asked = state == IndicatorState::Unreported || state == IndicatorState::Stale;
      const bool known = std::ranges::find(found, i) != found.end();
      if (indicators[i].id == name.value && asked && !known) found.push_back(i);
    }
  }
  return found;
}

std::vector<Ask> asks_about(const Outcome& outcome, std::size_t action_index) {
  const Action& action = outcome.plan.actions[action_index];
  std::vector<Ask> asks;
  if (!action.assessed() || !action.live()) return asks;
  if (const auto about_status = ask_about_status(action, outcome.as_of)) {
    asks.push_back(*about_status);
  }
  for (const Need need : kNeeds) {
    if (lacks(outcome.assessment->missing_needs[action_index], need)) {
      asks.push_back(ask_for(need, action));
    }
  }
  if (!figures_to_ask(outcome, action_index).empty()) asks.push_back(Ask::Figures);
  std::ranges::sort(asks);
  return asks;
}

}  // namespace charter
