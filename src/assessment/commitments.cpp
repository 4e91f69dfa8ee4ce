// SPDX-License-Identifier: EUPL-1.2
#include "commitments.hpp"

#include <algorithm>

namespace charter {
namespace {

// The claims on one commitment, gathered while the plan's actions go by.
struct Tally {
  bool any_full = false;
  bool all_needs_met = true;
  bool any_evidence = false;      // of the actions with a counting claim
  bool evidence_missing = false;  // on one that is under way or completed
  bool any_finished = false;      // completed, or goes on for good with evidence
  bool any_open = false;          // unstated, planned or overdue
  ServiceSet full_areas = 0;      // named by a counting claim of extent full
};

bool counts(const Action& action, const Claim& claim) {
  return claim.used && can_count(claim.origin) && action.live();
}

Basis basis_of(const CommitmentResult& result, const Tally& tally) {
  if (result.actions.empty()) return Basis::None;
  return tally.any_evidence && !tally.evidence_missing ? Basis::Documented : Basis::Asserted;
}

std::optional<Rating> propose(const CommitmentResult& result, const Tally& tally) {
  switch (result.coverage) {
    case Coverage::Waived: return std::nullopt;
    case Coverage::Uncovered: return Rating::Not;
    case Coverage::Deep:
      return !tally.any_open && tally.any_finished ? Rating::Fully : Rating::Partly;
    case Coverage::Shallow: break;
  }
  return Rating::Partly;
}

class Assessor {
 public:
  Assessor(const Plan& plan, const Framework& framework, const Scope& scope,
           const Assessment& assessment)
      : plan_(plan),
        framework_(framework),
        scope_(scope),
        assessment_(assessment),
        results_(framework.commitments.size()),
        tallies_(framework.commitments.size()) {}

  std::vector<CommitmentResult> assess();

 private:
  void add_claim(std::size_t action_index, const Action& action, const Claim& claim);
  void add_to_tally(Tally& tally, std::size_t action_index, const Action& action,
                    const Claim& claim) const;
  void count_indicators();
  void finish(std::size_t commitment);

  const Plan& plan_;
  const Framework& framework_;
  const Scope& scope_;
  const Assessment& assessment_;
  std::vector<CommitmentResult> results_;
  std::vector<Tally> tallies_;
};

std::vector<CommitmentResult> Assessor::assess() {
  if (const auto commitment = framework_.service_commitment()) {
    results_[*commitment].services.resize(framework_.services.size());
  }
  for (std::size_t i = 0; i < plan_.actions.size(); ++i) {
    const Action& action = plan_.actions[i];
    if (!action.assessed()) continue;
    for (const Claim& claim : action.claims) {
      if (claim.used) add_claim(i, action, claim);
    }
  }
  for (const Assessed& assessed : plan_.assessments) {
    if (!assessed.left_out) results_[*assessed.commitment].declared = assessed.rating.value;
  }
  count_indicators();
  for (std::size_t i = 0; i < results_.size(); ++i) finish(i);
  return std::move(results_);
}

void Assessor::add_claim(std::size_t action_index, const Action& action, const Claim& claim) {
  CommitmentResult& result = results_[*claim.commitment];
  if (claim.origin == Origin::Suggested && action.live()) result.suggested.push_back(action_index);
  if (!can_count(claim.origin)) return;
  ++result.delivery.by_status[static_cast<std::size_t>(action.status)];
  if (is_overdue(action, assessment_.as_of)) ++result.delivery.overdue;
  if (!action.live()) {
    result.lapsed.push_back(action_index);
    return;
  }
  result.actions.push_back(action_index);
  for (std::size_t area = 0; area < result.services.size(); ++area) {
    if (contains(claim.services, area)) result.services[area].actions.push_back(action_index);
  }
  add_to_tally(tallies_[*claim.commitment], action_index, action, claim);
}

void Assessor::add_to_tally(Tally& tally, std::size_t action_index, const Action& action,
                            const Claim& claim) const {
  const bool has_evidence = !action.evidence.empty();
  const bool under_way = action.status == Status::Ongoing;
  const bool completed = action.status == Status::Completed;
  if (claim.extent == Extent::Full) {
    tally.any_full = true;
    tally.full_areas |= claim.services;
  }
  if (assessment_.missing_needs[action_index] != 0) tally.all_needs_met = false;
  if (has_evidence) tally.any_evidence = true;
  if (!has_evidence && (under_way || completed)) tally.evidence_missing = true;
  if (completed || (under_way && action.recurrence != Recurrence::Once && has_evidence)) {
    tally.any_finished = true;
  }
  if (action.status == Status::Unstated || action.status == Status::Planned ||
      is_overdue(action, assessment_.as_of)) {
    tally.any_open = true;
  }
}

void Assessor::count_indicators() {
  for (const IndicatorResult& indicator : assessment_.indicators) {
    CommitmentResult& result = results_[indicator.commitment];
    if (indicator.state == IndicatorState::Waived) continue;
    ++result.indicators_in_scope;
    if (indicator.state == IndicatorState::Reported) ++result.indicators_reported;
  }
}

void Assessor::finish(std::size_t commitment) {
  CommitmentResult& result = results_[commitment];
  const Tally& tally = tallies_[commitment];
  for (std::size_t area = 0; area < result.services.size(); ++area) {
    AreaResult& service = result.services[area];
    service.indirect = contains(plan_.indirect, area);
    service.coverage = scope_.waived_services[area] ? AreaCoverage::Waived
                       : service.actions.empty()    ? AreaCoverage::Uncovered
                                                    : AreaCoverage::Covered;
    if (!scope_.waived_services[area] && !contains(tally.full_areas, area)) {
      result.open_areas.push_back(area);
    }
  }
  result.full_extent = tally.any_full;
  result.needs_met = tally.all_needs_met;
  result.monitored = result.indicators_reported > 0 || result.indicators_in_scope == 0;
  if (scope_.waived_commitments[commitment]) {
    result.coverage = Coverage::Waived;
  } else if (result.actions.empty()) {
    result.coverage = Coverage::Uncovered;
  } else {
    const bool deep =
        result.full_extent && result.open_areas.empty() && result.needs_met && result.monitored;
    result.coverage = deep ? Coverage::Deep : Coverage::Shallow;
  }
  result.basis = basis_of(result, tally);
  result.proposed = propose(result, tally);
}

// An indirect area in scope is answered through partners.
bool needs_partner(const Plan& plan, const Scope& scope, const Action& action) {
  for (const Claim& claim : action.claims) {
    if (!counts(action, claim)) continue;
    for (std::size_t area = 0; area < scope.waived_services.size(); ++area) {
      if (contains(claim.services & plan.indirect, area) && !scope.waived_services[area]) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

std::vector<Needs> find_missing_needs(const Plan& plan, const Scope& scope) {
  std::vector<Needs> missing(plan.actions.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    const auto lack = [&missing, i](Need need) { missing[i] |= static_cast<Needs>(need); };
    if (action.departments.empty() && action.owner.empty()) lack(Need::Owner);
    if (action.lacks_deadline() || action.ends_before_start()) lack(Need::Deadline);
    if (!action.names_indicator && !action.has_expected_result) lack(Need::Result);
    if (action.status == Status::Completed && action.evidence.empty()) lack(Need::Evidence);
    if (action.partners.empty() && needs_partner(plan, scope, action)) lack(Need::Partner);
  }
  return missing;
}

std::vector<CommitmentResult> assess_commitments(const Plan& plan, const Framework& framework,
                                                 const Scope& scope, const Assessment& assessment) {
  return Assessor(plan, framework, scope, assessment).assess();
}

}  // namespace charter
