// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace charter {

// `text` for an XML document of a workbook. Characters that XML cannot hold are
// written as office programs do: `_x0001_`.
std::string xlsx_escaped(std::string_view text);

// Takes `_x0001_` and the like back.
std::string xlsx_unescaped(std::string_view text);

}  // namespace charter
