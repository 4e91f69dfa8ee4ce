// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace charter {

// The candidate that `name` was probably meant to be: the one with the fewest
// single-letter edits (insert, delete, replace, swap neighbours), if those are
// one or at most a third of the candidate's length. Empty: none is near, or
// there are so many (over a thousand) that looking would take too long. Case
// does not count.
std::string_view nearest_name(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace charter
