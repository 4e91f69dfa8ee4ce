// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// The id of the entry that `name` names by its id, else by its title in any
// language, whatever the case of its letters; empty: there is none.
std::string_view id_called(const Framework& framework, std::string_view name);

// The page about the entry that has the id.
std::string describe_entry(const Framework& framework, std::string_view id, const Locale& locale);

}  // namespace charter
