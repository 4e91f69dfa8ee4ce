// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/folded.hpp"

#include <string_view>
#include <vector>

namespace charter {

// `text` without white space at both ends.
std::string_view trimmed(std::string_view text);

// A dash alone, which in people's sheets says that there is nothing to say.
bool is_dash(std::string_view text);

// What stands between the `marks` in a text, trimmed; nothing where that is
// empty.
std::vector<std::string_view> items_in(std::string_view text, std::string_view marks);

}  // namespace charter
