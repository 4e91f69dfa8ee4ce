// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

namespace charter {

// Whether a text is known as the header of a column.
using KnownHeader = std::function<bool(std::string_view text)>;

struct HeaderRow {
  // The headers by column; its number is that of the row with the most.
  Row row;
  std::size_t known = 0;  // how many of them are known
  std::size_t below = 0;  // index of the first row below the headers
};

// The first of the uppermost rows with the most headers that are known. With
// `two_rows`, headers may stand in two rows: what only the row above knows of a
// column is taken from there, and a row below that names the parts of columns
// that stand together (`Start` and `End` under `Planning`) has the last word.
HeaderRow find_header(const Sheet& sheet, const KnownHeader& is_known, bool two_rows);

}  // namespace charter
