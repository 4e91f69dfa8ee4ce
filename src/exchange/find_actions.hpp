// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"
#include "header_row.hpp"
#include "sheet_names.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace charter {

// The sheet that holds the actions: the one called `asked`, where that is not
// empty; else the one that is called so in some language; else, of those that
// are shown and not empty, the first with the most headers that are known.
std::optional<std::size_t> find_actions(const Workbook& workbook, const SheetNames& names,
                                        std::string_view asked, const KnownHeader& is_known);

}  // namespace charter
