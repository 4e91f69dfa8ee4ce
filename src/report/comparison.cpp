// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/comparison.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace charter {
namespace {

using Names = std::vector<std::string>;

bool all_different(const Names& names) {
  return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

// Behind each name that stands twice, what `more` says of its plan.
Names with_more(const Names& names, const std::function<std::string(std::size_t)>& more) {
  Names result = names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (std::ranges::count(names, names[i]) > 1) result[i] += " (" + more(i) + ")";
  }
  return result;
}

// Two editions of one city's plan differ in their day, others in their file.
Names names_of(std::span<const Outcome> outcomes, const Locale& locale) {
  Names names;
  for (const Outcome& outcome : outcomes) {
    const std::string_view city = shown(outcome.plan.city.name, outcome.plan, locale.language());
    names.emplace_back(city.empty() ? std::string_view(outcome.file) : city);
  }
  auto by_day = with_more(names, [&](std::size_t i) { return to_string(outcomes[i].as_of); });
  if (all_different(by_day)) return by_day;
  auto by_file_name = with_more(names, [&](std::size_t i) {
    const std::string& file = outcomes[i].file;
    return file.substr(file.rfind('/') + 1);
  });
  if (all_different(by_file_name)) return by_file_name;
  auto by_file = with_more(names, [&](std::size_t i) { return outcomes[i].file; });
  if (all_different(by_file)) return by_file;
  return with_more(names, [](std::size_t i) { return std::to_string(i + 1); });
}

// What the others have on a gap; `actions_of` is null where one has nothing.
template <class ActionsOf>
PeerGap gap_of(std::span<const Outcome> outcomes, PeerGap::Kind kind, std::size_t place,
               ActionsOf actions_of) {
  PeerGap gap{.kind = kind, .place = place, .peers = {}};
  for (std::size_t plan = 1; plan < outcomes.size(); ++plan) {
    const std::vector<std::size_t>* const actions = actions_of(outcomes[plan]);
    if (actions != nullptr) gap.peers.push_back({.plan = plan, .actions = *actions});
  }
  return gap;
}

std::vector<PeerGap> gaps_of(std::span<const Outcome> outcomes) {
  std::vector<PeerGap> gaps;
  const Assessment& first = *outcomes.front().assessment;
  const auto if_any = [](const std::vector<std::size_t>& actions) {
    return actions.empty() ? nullptr : &actions;
  };
  for (std::size_t i = 0; i < first.commitments.size(); ++i) {
    if (first.commitments[i].coverage != Coverage::Uncovered) continue;
    gaps.push_back(gap_of(outcomes, PeerGap::Kind::Commitment, i, [&](const Outcome& other) {
      return if_any(other.assessment->commitments[i].actions);
    }));
  }
  const auto areas = areas_of(outcomes.front());
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (areas[i].coverage != AreaCoverage::Uncovered) continue;
    gaps.push_back(gap_of(outcomes, PeerGap::Kind::Service, i, [&](const Outcome& other) {
      return if_any(areas_of(other)[i].actions);
    }));
  }
  static const std::vector<std::size_t> kNoActions;
  for (std::size_t i = 0; i < outcomes.front().framework->indicators.size(); ++i) {
    if (first.indicators[i].state != IndicatorState::Unreported) continue;
    PeerGap gap = gap_of(outcomes, PeerGap::Kind::Indicator, i, [&](const Outcome& other) {
      return is_measured(other.assessment->indicators[i].state) ? &kNoActions : nullptr;
    });
    if (!gap.peers.empty()) gaps.push_back(std::move(gap));
  }
  return gaps;
}

}  // namespace

const FrameworkEntry& entry_of(const PeerGap& gap, const Framework& framework) {
  switch (gap.kind) {
    case PeerGap::Kind::Commitment: return framework.commitments[gap.place];
    case PeerGap::Kind::Service: return framework.services[gap.place];
    case PeerGap::Kind::Indicator: break;
  }
  return framework.indicators[gap.place];
}

std::span<const AreaResult> areas_of(const Outcome& outcome) {
  const auto commitment = outcome.framework->service_commitment();
  if (!commitment) return {};
  return outcome.assessment->commitments[*commitment].services;
}

Comparison compare(std::span<const Outcome> outcomes, const Locale& locale) {
  const Day day = outcomes.front().as_of;
  return {.outcomes = outcomes,
          .names = names_of(outcomes, locale),
          .gaps = gaps_of(outcomes),
          .one_day = std::ranges::all_of(
              outcomes, [day](const Outcome& outcome) { return outcome.as_of == day; })};
}

}  // namespace charter
