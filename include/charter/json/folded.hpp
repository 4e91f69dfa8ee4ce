// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace charter {

// The letters and digits of `text` without case and accents, with `between`
// where something else stood between two of them; `text` is UTF-8. What people
// type alike is alike then: "Début (prévu)" and "debut prevu".
std::string folded(std::string_view text, std::string_view between = {});

}  // namespace charter
