// SPDX-License-Identifier: EUPL-1.2
#include "charter/sheets/workbook.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace charter {
namespace {

constexpr std::size_t kRowsBetweenTelling = 1000;

// What spreadsheets take for the beginning of a formula; some take the wide
// forms of the same characters too.
constexpr std::array<std::string_view, 10> kFormulaSigns{"=",  "+",  "-",  "@",  "\t",
                                                         "\r", "＝", "＋", "－", "＠"};

// Whether spreadsheets take `text` for a formula once its first apostrophes
// are passed over, and the blanks behind them.
bool runs_behind_apostrophes(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::ranges::any_of(kFormulaSigns,
                             [text](std::string_view sign) { return text.starts_with(sign); });
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t utf16_units(char first_byte) {
  if (continues(first_byte)) return 0;
  return static_cast<unsigned char>(first_byte) >= 0xF0U ? 2 : 1;
}

}  // namespace

const Cell* Row::find(std::uint32_t column) const {
  const auto found = std::ranges::lower_bound(cells, column, {}, &Cell::column);
  return found != cells.end() && found->column == column ? &*found : nullptr;
}

void Row::add(std::uint32_t column, Cell::Kind kind, std::string text) {
  if (!text.empty()) cells.push_back({.column = column, .kind = kind, .text = std::move(text)});
}

std::string column_name(std::uint32_t column) {
  std::string name;
  for (std::uint64_t rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

bool is_typed_year(double serial) {
  return serial >= 1900 && serial <= 2100 && std::floor(serial) == serial;
}

void tell_row(const TellRow& tell, std::string_view sheet, std::size_t rows) {
  if (tell && rows % kRowsBetweenTelling == 0) tell(sheet, rows);
}

std::string cell_name(std::uint32_t column, std::uint32_t row) {
  return column_name(column) + std::to_string(row);
}

std::string guarded(std::string_view text) {
  return (runs_behind_apostrophes(text) ? "'" : "") + std::string(text);
}

std::string_view unguarded(std::string_view text) {
  if (text.starts_with('\'') && runs_behind_apostrophes(text)) text.remove_prefix(1);
  return text;
}

std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (const char byte : text) length += utf16_units(byte);
  return length;
}

std::string_view utf16_prefix(std::string_view text, std::size_t most) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    length += utf16_units(text[i]);
    if (length > most) return text.substr(0, i);
  }
  return text;
}

}  // namespace charter
