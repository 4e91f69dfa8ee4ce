// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "member_order.hpp"
#include "row_values.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The id of the row that a row belongs to, by the parent of that index.
struct Owner {
  std::size_t parent = 0;
  std::string_view id;
};

// Fills one sheet: first every element, then the sheet, since only all of them
// tell which columns there are.
class SheetExport {
 public:
  // `apart` says whether lists in the elements have sheets of their own.
  SheetExport(const Shape& shape, const Locale& locale, const SheetNames& names,
              std::string_view language, bool apart)
      : shape_(shape), locale_(locale), reading_{names}, language_(language), apart_(apart) {}

  // Keeps the order of members where it is not that one.
  void follow(const MemberOrder& order) { order_ = &order; }

  // `element` has to outlive this. `rest` is kept beside what the cells cannot
  // hold.
  void add(const JsonTree& element, const Owner& owner = {}, JsonTree rest = JsonTree::object());

  [[nodiscard]] Sheet finish(const TellRow& tell);
  // Of the finished sheet.
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }

 private:
  struct Element {
    const JsonTree* tree = nullptr;
    Owner owner;
    JsonTree rest;
  };

  void choose_columns();
  void add_field_columns(std::size_t field);
  void add_extension_columns();
  RowValues fill(Element& element);
  void show_member(const JsonTree& member, const std::string& prefix, RowValues& row,
                   JsonTree& rest);
  bool show_in_field(const JsonTree& member, std::size_t field, RowValues& row);
  bool show_nested(const JsonTree& member, RowValues& row, JsonTree& rest);
  bool show_extension(const JsonTree& member, RowValues& row);
  [[nodiscard]] bool has_rows_elsewhere(const JsonTree& list) const;
  [[nodiscard]] Row header() const;

  const Shape& shape_;
  const Locale& locale_;
  CellReading reading_;
  std::string_view language_;
  bool apart_;
  const MemberOrder* order_ = nullptr;
  std::vector<Element> elements_;
  std::vector<Column> columns_;
};

// A table with a row for each column: the first becomes the labels.
Sheet turned(const Sheet& sheet);

}  // namespace charter
