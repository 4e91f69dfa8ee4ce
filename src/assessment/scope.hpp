// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace charter {

// What valid waivers leave of a framework.
struct Scope {
  std::vector<bool> waived_commitments;
  std::vector<bool> waived_services;
  std::vector<bool> waived_indicators;  // the framework's
  std::set<std::string_view> waived_own_indicators;
};

// A waiver is valid while it says why, who answers for it, and a day of
// review that has not passed.
bool is_valid(const Waiver& waiver, Day as_of);

// Whether it says all that, whatever the day.
bool is_complete(const Waiver& waiver);

Scope find_scope(const Plan& plan, const Framework& framework, Day as_of);

}  // namespace charter
