// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A workbook as plain data: what a file of a spreadsheet holds, whatever the
// file is. It knows nothing of plans.

struct Cell {
  enum class Kind : std::uint8_t {
    String,
    Number,   // `text` is its spelling, as JSON has it
    Date,     // `text` is YYYY-MM-DD
    Boolean,  // `text` is true or false
    Broken    // a formula without a value, or an error; `text` is what it says
  };

  std::uint32_t column = 0;  // from 0
  Kind kind = Kind::String;
  std::string text;

  friend bool operator==(const Cell&, const Cell&) = default;
};

// Cells that hold something, by column. Rows that hold nothing are left out.
struct Row {
  std::uint32_t number = 0;  // from 1, as spreadsheets count
  std::vector<Cell> cells;

  // Null where the cell is empty.
  [[nodiscard]] const Cell* find(std::uint32_t column) const;
  // Adds a cell behind all others; nothing where `text` is empty.
  void add(std::uint32_t column, Cell::Kind kind, std::string text);
};

// Spreadsheets count days so that 1 March 1900 is day 61 and 1 January 1970 this.
inline constexpr std::int32_t kDaysBefore1970 = 25'569;

// How a column looks and what may be chosen in it; only for writing.
struct ColumnStyle {
  std::size_t width = 12;
  bool hidden = false;
  std::string choices;        // the range of a drop-down list, `Lists!$A$2:$A$7`; empty: none
  bool only_choices = false;  // what is not in the list is refused
};

struct Sheet {
  std::string name;
  std::vector<Row> rows;
  bool hidden = false;  // only for reading
  // `.` or `,` where the file's form settles what a number is written with.
  char decimal_mark = '\0';
  std::vector<ColumnStyle> columns;
};

struct Workbook {
  std::vector<Sheet> sheets;
};

// How much a workbook may ask of us.
struct SheetLimits {
  std::uint64_t max_bytes = std::uint64_t{64} << 20U;  // unpacked, and of all texts together
  std::uint64_t max_cells = 1'000'000;
};

// Who wants to know how far the work is: called at the beginning of each sheet,
// with no row, and then with every thousandth. Empty: nobody does.
using TellRow = std::function<void(std::string_view sheet, std::size_t rows)>;
// Tells that so many rows of a sheet are done, if it is time to.
void tell_row(const TellRow& tell, std::string_view sheet, std::size_t rows);

// No spreadsheet holds more.
inline constexpr std::uint32_t kMostRows = 1'048'576;
inline constexpr std::uint32_t kMostColumns = 16'384;
inline constexpr std::size_t kLongestCell = 32'767;  // UTF-16 units

// Whoever types 2012 into a cell for days means the year, and the file says day
// 2012, which is in 1905. So no such day is written as a day.
bool is_typed_year(double serial);

// "C7", from column 2 and row 7.
std::string cell_name(std::uint32_t column, std::uint32_t row);
// "C".
std::string column_name(std::uint32_t column);

// What a spreadsheet would run as a formula gets an apostrophe in front, and so
// does what looks as if it had one; `unguarded` takes it away again.
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view text);

// How many UTF-16 units `text` takes.
std::size_t utf16_length(std::string_view text);
// The longest beginning of `text` that takes at most so many.
std::string_view utf16_prefix(std::string_view text, std::size_t most);

}  // namespace charter
