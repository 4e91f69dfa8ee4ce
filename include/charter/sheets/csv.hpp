// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"

#include <string>
#include <string_view>

namespace charter {

// CSV as RFC 4180 has it, in the two forms that office programs open: with
// commas and a decimal point, or with semicolons and a decimal comma.
struct CsvForm {
  char separator = ',';
  char decimal_mark = '.';
};

// The sheet as CSV in UTF-8 with a byte-order mark, by which office programs
// know it. Texts that a spreadsheet would run are guarded.
std::string write_csv_sheet(const Sheet& sheet, const CsvForm& form);

struct CsvSheet {
  Sheet sheet;                    // every cell is a text; texts are unguarded
  bool was_windows_1252 = false;  // the bytes were no UTF-8
};

// Reads CSV: separator and line ends as they come, quotes around anything, a
// byte-order mark or none, UTF-8 or Windows-1252. Throws Failure where it is no
// CSV or asks for more than `limits`; `file` is named then.
CsvSheet read_csv_sheet(std::string_view bytes, const SheetLimits& limits, const std::string& file);

}  // namespace charter
