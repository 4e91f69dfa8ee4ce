// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/sheets/workbook.hpp"
#include "sheet_names.hpp"

#include <string_view>
#include <vector>

namespace charter {

// A sheet that was filled, with what its columns are for.
struct FilledSheet {
  const Shape* shape = nullptr;
  std::vector<Column> columns;
};

// Makes the workbook easy to work in: widths that fit, drop-down lists, and two
// sheets for people: what may be chosen, and what goes where. `filled` are the
// sheets of the workbook; `language` is the plan's.
void add_guide(Workbook& workbook, const std::vector<FilledSheet>& filled,
               const Framework& framework, const Locale& locale, std::string_view language);

}  // namespace charter
