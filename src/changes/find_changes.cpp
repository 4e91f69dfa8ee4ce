// SPDX-License-Identifier: EUPL-1.2
#include "charter/changes/find_changes.hpp"

#include "statements.hpp"

#include <algorithm>

namespace charter {

Changes find_changes(const Edition& then, const Edition& now, const Framework& framework) {
  Changes changes;
  changes.indicators = pair_indicators(then.assessment, now.assessment);
  state_actions(match_actions(then.plan, now.plan), then, now, framework, changes.statements);
  state_results(then, now, framework, changes.statements);
  state_indicators(changes.indicators, then, now, changes.statements);
  std::ranges::stable_sort(changes.statements, {}, &Statement::kind);
  return changes;
}

}  // namespace charter
