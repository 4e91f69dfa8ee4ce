// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The letters and digits of `text` without case and accents, with `between`
// where something else stood between two of them; `text` is UTF-8. What people
// type alike is alike then: "Début (prévu)" and "debut prevu".
std::string folded(std::string_view text, std::string_view between = {});

// `text` without white space at both ends.
std::string_view trimmed(std::string_view text);

// A dash alone, which in people's sheets says that there is nothing to say.
bool is_dash(std::string_view text);

// What stands between the `marks` in a text, trimmed; nothing where that is
// empty.
std::vector<std::string_view> items_in(std::string_view text, std::string_view marks);

}  // namespace charter
