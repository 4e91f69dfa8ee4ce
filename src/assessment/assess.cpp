// SPDX-License-Identifier: EUPL-1.2
#include "charter/assessment/assess.hpp"

#include "commitments.hpp"
#include "indicators.hpp"
#include "scope.hpp"

#include <algorithm>

namespace charter {
namespace {

// The declared status of a pledge, in the order of PledgeState.
PledgeState declared_state(Status status) {
  return static_cast<PledgeState>(static_cast<std::size_t>(PledgeState::Planned) +
                                  static_cast<std::size_t>(status) -
                                  static_cast<std::size_t>(Status::Planned));
}

std::vector<PledgeResult> assess_pledges(const Plan& plan, const Framework& framework) {
  std::vector<PledgeResult> results(framework.pledges.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    if (!action.assessed() || !action.live()) continue;
    for (const std::size_t pledge : action.pledges) {
      auto& actions = results[pledge].actions;
      if (actions.empty() || actions.back() != i) actions.push_back(i);
    }
  }
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (framework.pledges[i].evidenced_by_plan) {
      results[i].state = PledgeState::Ongoing;
    } else if (!results[i].actions.empty()) {
      results[i].state = PledgeState::Addressed;
    }
  }
  for (const PledgeStatement& statement : plan.pledges) {
    if (!statement.left_out) results[*statement.pledge].state = declared_state(statement.status);
  }
  return results;
}

void count(CoverageCounts& counts, Coverage coverage) {
  ++counts.total;
  if (coverage != Coverage::Waived) ++counts.in_scope;
  ++counts.by_coverage[static_cast<std::size_t>(coverage)];
}

Summary summarise(const Plan& plan, const Framework& framework, const Assessment& assessment) {
  Summary summary;
  summary.roles.resize(framework.roles.size());
  for (std::size_t i = 0; i < assessment.commitments.size(); ++i) {
    const CommitmentResult& result = assessment.commitments[i];
    count(summary.commitments, result.coverage);
    count(summary.roles[framework.commitments[i].role], result.coverage);
    for (const AreaResult& area : result.services) {
      ++summary.services[static_cast<std::size_t>(area.coverage)];
    }
  }
  summary.indicators = assessment.indicators.size();
  for (const IndicatorResult& indicator : assessment.indicators) {
    ++summary.indicators_by_state[static_cast<std::size_t>(indicator.state)];
  }
  for (const Action& action : plan.actions) {
    if (!action.assessed()) continue;
    ++summary.actions;
    ++summary.actions_by_status[static_cast<std::size_t>(action.status)];
    if (is_overdue(action, assessment.as_of)) ++summary.overdue;
    if (!action.linked()) ++summary.unlinked;
  }
  return summary;
}

}  // namespace

Assessment assess(const Plan& plan, const Framework& framework, Day as_of) {
  const Scope scope = find_scope(plan, framework, as_of);
  Assessment assessment;
  assessment.as_of = as_of;
  for (const Waiver& waiver : plan.waivers) {
    assessment.valid_waivers.push_back(is_valid(waiver, as_of));
  }
  assessment.indicators = assess_indicators(plan, framework, scope, as_of);
  assessment.missing_needs = find_missing_needs(plan, scope);
  assessment.commitments = assess_commitments(plan, framework, scope, assessment);
  assessment.pledges = assess_pledges(plan, framework);
  assessment.summary = summarise(plan, framework, assessment);
  return assessment;
}

}  // namespace charter
