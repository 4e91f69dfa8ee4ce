// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/import_plan.hpp"
#include "header_row.hpp"
#include "other_rows.hpp"
#include "row_values.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// Where a value came from, as the number that trees carry; never 0.
std::uint64_t origin_of(std::size_t sheet, std::uint32_t column, std::uint32_t row);
struct CellAddress {
  std::size_t sheet = 0;
  std::uint32_t column = 0;
  std::uint32_t row = 0;
};
CellAddress address_of(std::uint64_t origin);

// A row as an object of the plan.
struct ImportedRow {
  JsonTree element;
  std::string owner;       // the id of the row that it belongs to
  std::size_t parent = 0;  // which of the shape's parents that is
  CellAddress address;     // of the row's first cell, for what concerns all of it
  CellAddress owner_address;
  bool is_object = false;  // said of a claim with nothing but an id
  // What `commitments` was where neither the cell nor the claims were changed.
  std::optional<JsonTree> claims;
  std::optional<JsonTree> order;
  std::optional<JsonTree> named;  // elsewhere in the plan, which came along
};

// What rows are read with.
struct ImportSurroundings {
  const SheetNames& names;
  const ImportChoices& choices;
  std::string_view language;  // of plain strings
  const TellRow& tell;
};

// Reads one sheet.
class SheetImport {
 public:
  // `number` is the sheet's place in the workbook.
  SheetImport(const Shape& shape, const Sheet& sheet, std::size_t number,
              const ImportSurroundings& surroundings, ImportedPlan& result);

  std::vector<ImportedRow> rows();
  [[nodiscard]] bool has_field(std::string_view path) const;
  [[nodiscard]] CellPlace place(std::uint32_t column, std::uint32_t row) const;
  [[nodiscard]] SheetPlaces places() const;
  // Tells a mistake, unless one was told of that cell.
  void report(std::uint32_t column, std::uint32_t row, std::string_view message,
              std::vector<Argument> arguments);

 private:
  void find_headers();
  void name_columns();
  Column column_for(std::string_view header, std::uint32_t column);
  [[nodiscard]] std::optional<std::uint32_t> position_of(std::string_view path) const;
  void note(const Cell& cell, std::uint32_t row, std::string_view message);
  void ask_about_heading(std::size_t index);
  bool leaves_out(const Row& row, const OtherRows& others, std::size_t index);
  void insist_on_headers(const Row& row);
  void report_too_many(std::uint32_t column, std::uint32_t row, std::size_t limit);
  ImportedRow read_row(const Row& row, const RowValues& values);
  void read_fields(const RowValues& values, const Row& row, ImportedRow& result);
  void read_owner(const RowValues& values, const Row& row, ImportedRow& result);
  void read_rest(const RowValues& values, const Row& row, ImportedRow& result);
  void expect_required(const Row& row, const JsonTree& element);
  [[nodiscard]] bool says_nothing(const RowValues& values) const;
  [[nodiscard]] RowValues values_of(const Row& row) const;

  const Shape& shape_;
  Sheet turned_;  // of a record
  const Sheet& sheet_;
  std::size_t number_;
  const ImportSurroundings& surroundings_;
  CellReading reading_;
  std::string currency_;  // that a header names
  ImportedPlan& result_;
  HeaderRow header_;
  std::vector<Column> columns_;
  std::vector<std::uint32_t> positions_;                    // of the columns in the sheet
  std::set<std::pair<std::uint32_t, std::uint32_t>> told_;  // cells that a mistake was told of
  std::set<std::uint32_t> without_header_;                  // columns that were told of
};

}  // namespace charter
