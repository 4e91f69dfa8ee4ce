// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// Reads a framework file. Nothing, with findings, where there is a mistake in
// it: half a framework would assess a plan wrongly.
std::optional<Framework> load_framework(ByteSource& source, Diagnostics& diagnostics);

inline constexpr std::string_view kDefaultFramework = "integrating-cities-charter";

// The ids of the frameworks that the program carries, in alphabetical order.
std::vector<std::string_view> built_in_frameworks();

// The one called `id`, loaded at the first call and kept to the end; null:
// there is none.
const Framework* built_in_framework(std::string_view id);

}  // namespace charter
