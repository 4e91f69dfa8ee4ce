// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/sheets/workbook.hpp"
#include "sheet_names.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace charter {

// The sheet that holds the actions: the one called `asked`, where that is not
// empty; else the one that is called so in some language; else the first that
// is shown and not empty, whatever it is called.
std::optional<std::size_t> find_actions(const Workbook& workbook, const SheetNames& names,
                                        std::string_view asked);

}  // namespace charter
