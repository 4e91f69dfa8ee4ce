// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/changes.hpp"
#include "charter/model/framework.hpp"
#include "match_actions.hpp"

namespace charter {

// The parts of `find_changes`, each of which adds its statements.

void state_actions(const MatchedActions& matched, const Edition& then, const Edition& now,
                   const Framework& framework, std::vector<Statement>& statements);

// Commitments, service areas, ratings and pledges.
void state_results(const Edition& then, const Edition& now, const Framework& framework,
                   std::vector<Statement>& statements);

void state_indicators(const std::vector<IndicatorPair>& indicators, const Edition& then,
                      const Edition& now, std::vector<Statement>& statements);

// The entry behind a result; null: the plan has none.
const IndicatorEntry* entry_of(const IndicatorResult* result, const Plan& plan);

// The indicators of both editions, side by side.
std::vector<IndicatorPair> pair_indicators(const Assessment& then, const Assessment& now);

template <class Enumeration, std::size_t size>
ChangeValue named(Enumeration value, const std::string_view (&names)[size]) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace charter
