// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace charter {

// The parts of `find_gaps` that go through one list of the plan.

// CH206, CH207, CH301 to CH309 and CH501.
void find_action_gaps(const Plan& plan, const Assessment& assessment, Diagnostics& diagnostics);

// CH401 to CH409.
void find_indicator_gaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
                         Diagnostics& diagnostics);

// `/actions/3` and, with a member, `/actions/3/endDate`.
inline std::string pointer_to(std::string_view list, std::size_t index,
                              std::string_view member = {}) {
  std::string pointer = "/";
  pointer += list;
  pointer += '/';
  pointer += std::to_string(index);
  if (!member.empty()) append_step(pointer, member);
  return pointer;
}

}  // namespace charter
