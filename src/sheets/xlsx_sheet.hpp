// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"
#include "xlsx_styles.hpp"
#include "xml_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What all sheets of a workbook share.
struct XlsxSurroundings {
  std::vector<std::string> shared_strings;
  XlsxStyles styles;
  bool counts_from_1904 = false;
  // Called for each cell with the bytes of its text; throws where it is too
  // much.
  std::function<void(std::size_t bytes)> take;
  TellRow tell;
};

// Reads `sheetN.xml`.
class XlsxSheetReader {
 public:
  XlsxSheetReader(const XlsxSurroundings& surroundings, Sheet& sheet)
      : surroundings_(surroundings), sheet_(sheet) {}

  XmlEvents events();
  // After the last event: rows in order, merged cells filled down.
  void finish();

 private:
  struct Range {
    std::uint32_t column = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  void begin(std::string_view name, const XmlAttributes& attributes);
  void end(std::string_view name);
  void begin_row(const XmlAttributes& attributes);
  void begin_cell(const XmlAttributes& attributes);
  void end_cell();
  [[nodiscard]] Cell cell() const;
  [[nodiscard]] Cell number_cell() const;
  void note_merged(std::string_view reference);
  void fill(const Range& range, std::vector<std::vector<Cell>>& filled);

  const XlsxSurroundings& surroundings_;
  Sheet& sheet_;
  std::uint32_t row_ = 0;     // from 1
  std::uint32_t column_ = 0;  // of the next cell that does not say where it is
  bool in_value_ = false;
  bool in_phonetic_ = false;
  // Of the cell that is being read.
  std::string type_;
  std::size_t style_ = 0;
  std::string value_;
  std::string formula_;
  bool in_formula_ = false;
  bool has_formula_ = false;
  std::vector<Range> merged_;
};

// Reads the texts of `sharedStrings.xml`: their runs together, without hints for
// pronunciation.
class SharedStringsReader {
 public:
  explicit SharedStringsReader(XlsxSurroundings& surroundings) : surroundings_(surroundings) {}
  XmlEvents events();

 private:
  XlsxSurroundings& surroundings_;
  std::string text_;
  bool in_text_ = false;
  bool in_phonetic_ = false;
};

}  // namespace charter
