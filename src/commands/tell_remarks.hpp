// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/exchange/import_plan.hpp"
#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

namespace charter {

// What was done with columns and sheets that nobody knows, on standard error.
void tell_notes(const ImportedPlan& imported, Console& console, const Locale& locale);

// Every mistake of an import on standard error, each with its cell: those of the
// cells, and those that the loader found in the plan, which `outcome` has in
// words. False: there is none.
bool tell_mistakes_of_import(const ImportedPlan& imported, const Outcome& outcome, Console& console,
                             const Locale& locale);

}  // namespace charter
