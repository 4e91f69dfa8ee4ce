// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace charter {

// Text that office programs wrote before UTF-8, as UTF-8.
std::string from_windows_1252(std::string_view bytes);

}  // namespace charter
