// SPDX-License-Identifier: EUPL-1.2
#include "statements.hpp"

namespace charter {
namespace {

constexpr bool is_covered(Coverage coverage) {
  return coverage == Coverage::Deep || coverage == Coverage::Shallow;
}

ChangeKind kind_of(Coverage then, Coverage now) {
  if (then == Coverage::Uncovered && is_covered(now)) return ChangeKind::NewlyCovered;
  if (now == Coverage::Uncovered && is_covered(then)) return ChangeKind::NoLongerCovered;
  return ChangeKind::CoverageChanged;
}

ChangeValue named(const std::optional<Rating>& rating) {
  return rating ? named(*rating, kRatingNames) : ChangeValue();
}

void state_commitment(const CommitmentResult& then, const CommitmentResult& now,
                      const Commitment& commitment, const Framework& framework,
                      std::vector<Statement>& statements) {
  if (then.coverage != now.coverage) {
    statements.push_back({kind_of(then.coverage, now.coverage), commitment.id,
                          named(then.coverage, kCoverageNames),
                          named(now.coverage, kCoverageNames)});
  }
  for (std::size_t i = 0; i < then.services.size(); ++i) {
    const AreaCoverage was = then.services[i].coverage;
    const AreaCoverage is = now.services[i].coverage;
    if (was == is) continue;
    statements.push_back({ChangeKind::AreaChanged, framework.services[i].id,
                          named(was, kAreaCoverageNames), named(is, kAreaCoverageNames)});
  }
  if (then.declared != now.declared) {
    statements.push_back(
        {ChangeKind::RatingChanged, commitment.id, named(then.declared), named(now.declared)});
  }
}

}  // namespace

void state_results(const Edition& then, const Edition& now, const Framework& framework,
                   std::vector<Statement>& statements) {
  for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
    state_commitment(then.assessment.commitments[i], now.assessment.commitments[i],
                     framework.commitments[i], framework, statements);
  }
  for (std::size_t i = 0; i < framework.pledges.size(); ++i) {
    const PledgeState was = then.assessment.pledges[i].state;
    const PledgeState is = now.assessment.pledges[i].state;
    if (was == is) continue;
    statements.push_back({ChangeKind::PledgeChanged, framework.pledges[i].id,
                          named(was, kPledgeStateNames), named(is, kPledgeStateNames)});
  }
}

}  // namespace charter
