// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/plan.hpp"
#include "charter/report/locale.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace charter {

// A value as people read it, with what it is counted in.
std::string value_text(const Value& value, std::optional<IndicatorType> type, std::string_view unit,
                       const Locale& locale);

}  // namespace charter
