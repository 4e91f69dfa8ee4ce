// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/guess_columns.hpp"
#include "charter/exchange/import_plan.hpp"
#include "command.hpp"

#include <string>

namespace charter {

// Reads `--map-file` and then `--map`, which beats it, into `choices`. Throws
// Failure for what cannot be understood.
void read_column_map(const Arguments& arguments, ImportChoices& choices);

// A guess as a file for `--map-file`.
std::string column_map_text(const GuessedColumns& guess);

}  // namespace charter
