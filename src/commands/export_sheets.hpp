// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "command.hpp"

namespace charter {

// What `charter export` does without `--survey`: a workbook, a folder of CSV, or
// the actions alone.
ExitStatus export_sheets(const Arguments& arguments, Console& console, Languages& languages);

}  // namespace charter
