// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"

#include <string>
#include <string_view>

namespace charter {

// The workbook as an XLSX file (ECMA-376): the same sheets give the same bytes.
// The first row of each sheet stays in sight; texts that a spreadsheet would
// run are guarded.
std::string write_xlsx(const Workbook& workbook, const TellRow& tell = {});

// Reads an XLSX file, whoever wrote it: values as they were last calculated,
// dates by the format of their cells, texts unguarded. Throws Failure where it
// is no such file, is damaged, or asks for more than `limits`; `file` is named
// then.
Workbook read_xlsx(std::string_view bytes, const SheetLimits& limits, const std::string& file,
                   const TellRow& tell = {});

}  // namespace charter
