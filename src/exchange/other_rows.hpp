// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace charter {

// Rows that people put below their actions, or between them, and that are none.
class OtherRows {
 public:
  // `first` is the index of the first row below the headers; of the columns
  // those that hold ids and titles, where there are any.
  OtherRows(const Sheet& sheet, std::size_t first, std::optional<std::uint32_t> ids,
            std::optional<std::uint32_t> titles);

  // A word such as `total`, and for the rest nothing but figures.
  [[nodiscard]] bool is_total(const Row& row) const;
  // A remark below the table: one text alone, outside of the titles, or called
  // a remark, or below the total. Between it and the actions lies an empty row,
  // the total, or another remark.
  [[nodiscard]] bool is_remark(std::size_t index) const { return index >= remarks_; }

 private:
  [[nodiscard]] bool may_be_remark(const Row& row) const;

  std::optional<std::uint32_t> ids_;
  std::optional<std::uint32_t> titles_;
  std::size_t remarks_;  // index of the first of them
};

}  // namespace charter
