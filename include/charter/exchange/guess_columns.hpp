// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// What the columns of a city's own sheet seem to be.
struct GuessedColumns {
  std::string sheet;  // empty: no sheet holds anything
  // Header and field, in the order of the sheet; a column that nothing fits is
  // kept as a field `x-...`.
  std::vector<std::pair<std::string, std::string>> columns;
};

// Goes by the headers alone: those of the plan format in every language, and
// words that people use instead.
GuessedColumns guess_columns(const Workbook& workbook, std::string_view sheet);

}  // namespace charter
