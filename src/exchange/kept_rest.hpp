// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sheet_import.hpp"

#include <string_view>
#include <vector>

namespace charter {

// Puts what the cells of a row could not hold back into the object that was
// read from them. A cell that somebody changed since wins over what was kept
// for it.
class KeptRest {
 public:
  KeptRest(const Shape& shape, const std::vector<Column>& columns, const RowValues& values,
           const CellReading& reading, std::string_view language)
      : shape_(shape), columns_(columns), values_(values), reading_(reading), language_(language) {}

  // `rest` has pointers from the row's object for keys.
  void put_back(JsonTree rest, ImportedRow& row) const;

 private:
  // Whether it was an object, and the order of its members.
  void put_back_form(JsonTree& rest, ImportedRow& row) const;
  void put_field(const Field& field, JsonTree value, ImportedRow& row) const;
  [[nodiscard]] bool is_unchanged(std::size_t field, const JsonTree& value) const;

  const Shape& shape_;
  const std::vector<Column>& columns_;
  const RowValues& values_;
  const CellReading& reading_;
  std::string_view language_;
};

}  // namespace charter
