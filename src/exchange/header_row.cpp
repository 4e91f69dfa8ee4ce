// SPDX-License-Identifier: EUPL-1.2
#include "header_row.hpp"

#include "charter/model/text.hpp"

#include <algorithm>

namespace charter {
namespace {

// Above the headers there may be a title, a date, a logo.
constexpr std::size_t kRowsAboveHeader = 20;

std::size_t known_in(const Row& row, const KnownHeader& is_known) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row.cells, [&](const Cell& cell) { return is_known(cell.text); }));
}

void put(Row& row, const Cell& cell) {
  const auto place = std::ranges::lower_bound(row.cells, cell.column, {}, &Cell::column);
  if (place != row.cells.end() && place->column == cell.column) {
    *place = cell;
  } else {
    row.cells.insert(place, cell);
  }
}

// A second row of headers: it knows nothing but headers, and there is one over
// which the first row has none.
bool names_parts(const Row& row, const Row& header, const KnownHeader& is_known) {
  const bool fills_a_gap = std::ranges::any_of(
      row.cells, [&header](const Cell& cell) { return header.find(cell.column) == nullptr; });
  return fills_a_gap && known_in(row, is_known) == row.cells.size();
}

}  // namespace

HeaderRow find_header(const Sheet& sheet, const KnownHeader& is_known, bool two_rows) {
  HeaderRow header;
  if (sheet.rows.empty()) return header;
  std::size_t best = 0;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsAboveHeader); ++i) {
    const std::size_t known = known_in(sheet.rows[i], is_known);
    if (known > header.known) best = i;
    header.known = std::max(header.known, known);
  }
  header.row = sheet.rows[best];
  header.below = best + 1;
  if (!two_rows || header.known == 0) return header;
  const std::uint32_t number = header.row.number;
  if (best + 1 < sheet.rows.size() && sheet.rows[best + 1].number == number + 1 &&
      names_parts(sheet.rows[best + 1], header.row, is_known)) {
    for (const Cell& cell : sheet.rows[best + 1].cells) put(header.row, cell);
    ++header.below;
  }
  if (best > 0 && sheet.rows[best - 1].number + 1 == number) {
    for (const Cell& cell : sheet.rows[best - 1].cells) {
      if (header.row.find(cell.column) == nullptr && is_known(cell.text)) put(header.row, cell);
    }
  }
  header.known = known_in(header.row, is_known);
  return header;
}

}  // namespace charter
