// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace charter {

// A row of CSV with its line break. Cells are quoted where they have to be, and
// what a spreadsheet would run as a formula is marked as text.
std::string csv_row(std::span<const std::string_view> cells);

}  // namespace charter
