// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// The page about the entry of a framework that is called `id`, whatever the
// case of its letters; empty: there is none.
std::string describe_entry(const Framework& framework, std::string_view id, const Locale& locale);

}  // namespace charter
