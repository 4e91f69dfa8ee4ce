// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "scope.hpp"

namespace charter {

// What each action lacks, by action; an assessed one that lacks nothing meets
// its needs.
std::vector<Needs> find_missing_needs(const Plan& plan, const Scope& scope);

// Coverage, delivery, basis and rating of every commitment. Needs the
// assessment's indicators and missing needs.
std::vector<CommitmentResult> assess_commitments(const Plan& plan, const Framework& framework,
                                                 const Scope& scope, const Assessment& assessment);

}  // namespace charter
