// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/sheets/workbook.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// How day and month stand in dates such as 03/04/2011.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

// What a sheet cannot say by itself.
struct ImportChoices {
  // Fields of an action by the headers of a city's own sheet, as they were
  // typed; `-` leaves a column out. A header is told by letters and digits.
  std::map<std::string, std::string> columns;
  std::string sheet;  // the one with the actions; empty: the one called so, else the first
  DateOrder order = DateOrder::Unknown;
  // Of the plan, where no sheet tells them; empty: nobody said.
  std::string city;
  std::string country;
  std::string title;
  std::string language;
  std::string currency;  // of amounts of which no cell says it
};

// The fields that a column of a city's own sheet may be, as `columns` has them.
std::vector<std::string> fields_for_columns();
bool is_field_for_column(std::string_view field);

// A cell of the workbook that was read, as people find it.
struct CellPlace {
  std::string sheet;
  std::uint32_t column = 0;  // from 0
  std::uint32_t row = 0;     // from 1
  std::string header;        // of its column; empty: none
};

// The argument of a remark that holds the names of words, with blanks between
// them, instead of a text.
inline constexpr std::string_view kNamesOfWords = "allowed";

// Something to say about a cell: a sentence of the language files.
struct SheetRemark {
  CellPlace place;
  std::string_view message;
  std::vector<Argument> arguments;
};

// What a sheet that was read calls itself and its columns.
struct SheetPlaces {
  std::string name;
  std::map<std::uint32_t, std::string> headers;  // by column; of a record, by row
  bool is_record = false;
};

struct ImportedPlan {
  JsonTree plan;                      // its values remember their cells; see `place_of`
  std::vector<SheetRemark> mistakes;  // empty: the plan may be used
  std::vector<SheetRemark> notes;     // what was done with what nobody knows
  std::vector<SheetPlaces> sheets;    // by their place in the workbook
};

// Reads a workbook as a plan. Every mistake is told, in the order of the
// sheets. What the plan format asks of the values is for the loader to say.
ImportedPlan import_plan(const Workbook& workbook, const ImportChoices& choices,
                         const TellRow& tell = {});

// The cell that the value at `pointer`, or else what it lies in, came from;
// row 0: no cell did.
CellPlace place_of(const ImportedPlan& imported, std::string_view pointer);

}  // namespace charter
