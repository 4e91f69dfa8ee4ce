// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/report/charts.hpp"

#include <optional>

namespace charter {

// The course of an indicator up to a day, without its title; none where there
// are not two figures to compare.
std::optional<SeriesChart> series_of(const IndicatorResult& result, const IndicatorEntry& entry,
                                     Day as_of);

}  // namespace charter
