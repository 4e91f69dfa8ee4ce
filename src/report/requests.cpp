// SPDX-License-Identifier: EUPL-1.2
#include "requests.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

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

std::vector<std::string_view> departments_of(const Action& action) {
  std::vector<std::string_view> departments;
  std::set<std::string_view> known;
  for (const std::string_view department : action.departments) {
    if (known.insert(department).second) departments.push_back(department);
  }
  return departments;
}

std::vector<std::string_view> who_answers_for(const Action& action) {
  std::vector<std::string_view> names = departments_of(action);
  if (names.empty()) names.push_back(action.owner);
  return names;
}

std::size_t passed_without_status(const Outcome& outcome) {
  const auto count = std::ranges::count_if(outcome.plan.actions, [&](const Action& action) {
    return action.assessed() && ask_about_status(action, outcome.as_of) == Ask::Passed;
  });
  return static_cast<std::size_t>(count);
}

Asking::Asking(const Outcome& outcome) : outcome_(outcome) {
  const auto& indicators = outcome.assessment->indicators;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const IndicatorState state = indicators[i].state;
    if (state == IndicatorState::Unreported || state == IndicatorState::Stale) {
      without_figure_.emplace(indicators[i].id, i);
    }
  }
}

std::vector<std::size_t> Asking::figures(std::size_t action_index) const {
  std::vector<std::size_t> found;
  std::unordered_set<std::size_t> known;
  for (const ListedName& name : outcome_.plan.actions[action_index].indicator_names) {
    const auto indicator = without_figure_.find(name.value);
    if (indicator == without_figure_.end()) continue;
    if (known.insert(indicator->second).second) found.push_back(indicator->second);
  }
  return found;
}

std::vector<Ask> Asking::about(std::size_t action_index) const {
  const Action& action = outcome_.plan.actions[action_index];
  std::vector<Ask> asks;
  if (!action.assessed() || !action.live()) return asks;
  if (const auto about_status = ask_about_status(action, outcome_.as_of)) {
    asks.push_back(*about_status);
  }
  for (const Need need : kNeeds) {
    if (lacks(outcome_.assessment->missing_needs[action_index], need)) {
      asks.push_back(ask_for(need, action));
    }
  }
  const bool asks_for_figures = std::ranges::any_of(
      action.indicator_names,
      [this](const ListedName& name) { return without_figure_.contains(name.value); });
  if (asks_for_figures) asks.push_back(Ask::Figures);
  std::ranges::sort(asks);
  return asks;
}

}  // namespace charter
