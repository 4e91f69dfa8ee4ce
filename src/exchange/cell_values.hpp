// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"
#include "charter/sheets/workbook.hpp"
#include "sheet_names.hpp"
#include "written_numbers.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The value of a field as a cell shows it, and what a cell says as a value.

struct Content {
  Cell::Kind kind = Cell::Kind::String;
  std::string text;  // empty: an empty cell
};

// `value` is what the field holds: of a text, one translation. A value that
// does not fit into a cell is shown as well as that goes; reading it back then
// gives something else.
Content content_of(const Field& field, const JsonTree& value, const Locale& locale);

// How cells are to be read.
struct CellReading {
  const SheetNames& names;
  char decimal_mark = '\0';
  DateOrder order = DateOrder::Unknown;
  std::string_view currency;  // of amounts that name none
};

struct CellValue {
  std::optional<JsonTree> value;  // nothing: the cell says nothing, or a mistake
  std::string_view mistake;       // names a sentence, `sheets.mistakes....`; empty: none
  std::vector<Argument> arguments;
};

// A cell that says `value`, and one that says nothing that may stand in it.
CellValue saying(JsonTree value);
CellValue mistaken(std::string_view mistake, std::string_view found,
                   std::vector<Argument> more = {});

CellValue read_cell(const Field& field, const Content& content, const CellReading& reading);

// Members `x-...` in a column of their own: JSON where the cell spells some,
// else a string. Every value that fits into a cell comes back as it was.
Content content_of_extension(const JsonTree& value);
JsonTree read_extension(const Content& content);

}  // namespace charter
