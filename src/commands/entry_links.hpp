// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/date.hpp"
#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// What the page about an entry leads to; both are empty where there is nothing
// to tell, and the case of the letters of `id` does not matter.

// How a commitment, pledge, request or area relates to other frameworks.
std::string describe_crosswalks(const Framework& framework, std::string_view id,
                                const Locale& locale);

// What cities did about a commitment or in an area, as far as it is not old on
// `today`.
std::string describe_practices(const Framework& framework, std::string_view id, Day today,
                               const Locale& locale);

}  // namespace charter
