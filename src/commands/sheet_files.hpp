// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/exchange/export_plan.hpp"
#include "charter/report/locale.hpp"
#include "charter/sheets/csv.hpp"
#include "charter/sheets/workbook.hpp"

#include <string>
#include <string_view>

namespace charter {

// What a path to be written says it shall hold. A folder is one that is there, or a name without an
// ending, or with a slash behind it.
enum class SheetFile { Xlsx, Csv, Folder, Unknown };
SheetFile kind_of_sheet_file(const std::string& path);

// Reads a workbook, a CSV file (as its only sheet, called as the file) or the
// CSV files of a folder. What had to be guessed is told on standard error.
// Throws Failure.
Workbook read_sheet_file(const std::string& path, const SheetLimits& limits, Console& console,
                         const Locale& locale, const TellRow& tell);

// Writes the sheets as one workbook or as CSV files in a folder. What is there
// already stays, unless `over` says otherwise; each file is written whole or
// not at all. Throws Failure.
void write_workbook(const std::string& path, const PlanSheets& sheets, bool over,
                    const TellRow& tell);
void write_folder(const std::string& path, const PlanSheets& sheets, const CsvForm& form,
                  bool over);
void write_sheet(const std::string& path, const Sheet& sheet, const CsvForm& form, bool over);

}  // namespace charter
