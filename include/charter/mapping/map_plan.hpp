// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

namespace charter {

// Ties a plan to its framework and to itself: finds what every id names, and
// fills that in. Reports CH101 to CH108 and leaves out what they leave out;
// afterwards the plan is ready to be assessed.
void map_plan(Plan& plan, const Framework& framework, Diagnostics& diagnostics);

// Gives each finding about a place in the file its subject: the id of the
// element that the place lies in, if that is usable, else the name of the
// field. Call it after `map_plan`, when all ids are known.
void assign_subjects(const Plan& plan, Diagnostics& diagnostics);

}  // namespace charter
