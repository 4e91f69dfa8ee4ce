// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace charter {

// Ids of actions and sections: 1 to 64 ASCII letters, digits, `.`, `_`, `-`.
bool is_id(std::string_view text);

// A city's own indicators are called `own.` and something, within an id.
inline constexpr std::string_view kOwnPrefix = "own.";
bool is_own_id(std::string_view text);

// Two capital letters (a country), three (a currency): the shape, not the list.
bool is_capitals(std::string_view text, std::size_t count);

}  // namespace charter
