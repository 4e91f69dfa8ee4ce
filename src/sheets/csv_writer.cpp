// SPDX-License-Identifier: EUPL-1.2
#include "charter/sheets/csv.hpp"

#include <algorithm>

namespace charter {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char character : text) {
    if (character == '"') result += '"';
    result += character;
  }
  return result + '"';
}

std::string csv_text(const Cell& cell, const CsvForm& form) {
  if (cell.kind == Cell::Kind::Number) {
    std::string number = cell.text;
    std::ranges::replace(number, '.', form.decimal_mark);
    return number.find(form.separator) == std::string::npos ? number : quoted(number);
  }
  const std::string text = guarded(cell.text);
  // White space at the ends is kept by quotes, whoever reads it.
  const bool plain = text.find_first_of("\",;\t\r\n") == std::string::npos &&
                     !text.starts_with(' ') && !text.ends_with(' ');
  return plain ? text : quoted(text);
}

}  // namespace

std::string write_csv_sheet(const Sheet& sheet, const CsvForm& form) {
  std::string text = "\xEF\xBB\xBF";
  std::uint32_t columns = 1;
  for (const Row& row : sheet.rows) {
    if (!row.cells.empty()) columns = std::max(columns, row.cells.back().column + 1);
  }
  for (const Row& row : sheet.rows) {
    auto cell = row.cells.begin();
    for (std::uint32_t column = 0; column < columns; ++column) {
      if (column > 0) text += form.separator;
      if (cell != row.cells.end() && cell->column == column) text += csv_text(*cell++, form);
    }
    text += "\r\n";
  }
  return text;
}

}  // namespace charter
