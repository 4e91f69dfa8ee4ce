// SPDX-License-Identifier: EUPL-1.2
#include "csv_cell.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

// What spreadsheets take for the beginning of a formula; some take the wide
// forms of the same characters too, or pass over blanks before it.
bool is_formula(std::string_view cell) {
  cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
  return std::ranges::any_of(
      std::array<std::string_view, 10>{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"},
      [cell](std::string_view sign) { return cell.starts_with(sign); });
}

std::string csv_cell(std::string_view cell) {
  std::string text = is_formula(cell) ? "'" : "";
  text += cell;
  if (text.find_first_of("\",\r\n;\t") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char character : text) {
    if (character == '"') quoted += '"';
    quoted += character;
  }
  return quoted + '"';
}

}  // namespace

std::string csv_row(std::span<const std::string_view> cells) {
  std::string row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) row += ',';
    row += csv_cell(cells[i]);
  }
  return row + "\r\n";
}

}  // namespace charter
