// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "xml_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What a cell's style makes of its number.
enum class NumberFormat : std::uint8_t { Plain, Date, Percent };

// What a format such as `dd/mm/yyyy` or `0.0%` shows.
NumberFormat format_of(std::string_view code);

// The styles of a workbook, as far as they tell a number's meaning.
class XlsxStyles {
 public:
  // Events of `styles.xml`.
  void begin(std::string_view name, const XmlAttributes& attributes);
  void end(std::string_view name);

  [[nodiscard]] NumberFormat of(std::size_t style) const {
    return style < formats_.size() ? formats_[style] : NumberFormat::Plain;
  }

 private:
  std::map<std::size_t, NumberFormat> own_;  // by the number of the format
  std::vector<NumberFormat> formats_;        // by the number of the style
  bool in_cell_styles_ = false;
};

// The number that an attribute spells; 0 where it spells none.
std::size_t number_in(std::string_view text);

}  // namespace charter
