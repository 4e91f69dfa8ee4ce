// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cell_values.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The cells of one row beside the columns that they stand in.
struct RowValues {
  std::vector<Content> contents;       // one for each column
  std::vector<std::uint64_t> origins;  // the same; may be empty
};

// Something wrong in a row, at one of its columns.
struct RowMistake {
  std::size_t column = 0;
  std::string_view message;
  std::vector<Argument> arguments;
};

// What a row says in a field. A text may stand in several columns: a plain one,
// and one for each language. `language` is that of plain strings.
std::optional<JsonTree> read_field(const Shape& shape, std::size_t field,
                                   const std::vector<Column>& columns, const RowValues& row,
                                   const CellReading& reading, std::string_view language,
                                   std::vector<RowMistake>& mistakes);

// Puts the value of a field into the cells of its columns.
void show_field(const Shape& shape, std::size_t field, const JsonTree& value,
                const std::vector<Column>& columns, const Locale& locale, RowValues& row);

// Takes a pointer such as `/budget/x-note` apart.
std::vector<std::string> steps_of(std::string_view pointer);

}  // namespace charter
