// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// The title of a document about a framework, and about the city unless that has
// no name. `name` is a text with the forms `-city`, `-framework` and
// `-framework-city`; those without `-framework` are for the default one.
std::string title_about(std::string_view name, const Framework& framework, std::string_view city,
                        const Locale& locale);

}  // namespace charter
