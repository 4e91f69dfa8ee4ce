// SPDX-License-Identifier: EUPL-1.2
#include "series.hpp"

#include <algorithm>

namespace charter {

std::optional<SeriesChart> series_of(const IndicatorResult& result, const IndicatorEntry& entry,
                                     Day as_of) {
  using Kind = SeriesChart::Kind;
  const std::size_t known = static_cast<std::size_t>(entry.baseline.has_value()) +
                            static_cast<std::size_t>(result.latest != nullptr) +
                            static_cast<std::size_t>(entry.target.has_value());
  const bool yes_no = (result.latest != nullptr && result.latest->value.is_yes_no) ||
                      (entry.baseline && entry.baseline->value.is_yes_no) ||
                      (entry.target && entry.target->value.is_yes_no);
  if (known < 2 || yes_no) return std::nullopt;

  SeriesChart chart;
  if (entry.baseline) {
    chart.points.push_back(
        {Kind::Baseline, entry.baseline->date.last, entry.baseline->value.number});
  }
  if (result.latest != nullptr) {
    const Day latest = observation_day(*result.latest, as_of);
    for (const DatedValue& observation : entry.observations) {
      const Day day = observation_day(observation, as_of);
      if (&observation == result.latest || day >= latest) continue;
      chart.points.push_back({Kind::Observation, day, observation.value.number});
    }
    chart.points.push_back({Kind::Latest, latest, result.latest->value.number});
  }
  std::ranges::stable_sort(chart.points, {}, &SeriesChart::Point::day);
  if (entry.target) {
    const std::optional<Day> day =
        entry.target->date ? std::optional(entry.target->date->last) : std::nullopt;
    chart.points.push_back({Kind::Target, day, entry.target->value.number});
  }
  return chart;
}

}  // namespace charter
