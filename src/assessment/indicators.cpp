// SPDX-License-Identifier: EUPL-1.2
#include "indicators.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::int32_t kFreshForDays = 730;
constexpr double kTolerance = 0.25 + 1e-9;  // how far progress may lag behind time

// `left` is better than `right` by at least nothing: it reaches it.
bool reaches(double left, double right, Direction better) {
  return better == Direction::Up ? left >= right : left <= right;
}

// The observations of one entry up to a day: the latest (the last in the file
// among equals) and the earliest (the first in the file among equals).
void look_at_observations(IndicatorResult& result, const IndicatorEntry& entry, Day as_of,
                          const DatedValue*& earliest) {
  Day earliest_day;
  for (const DatedValue& observation : entry.observations) {
    const Day day = observation_day(observation, as_of);
    if (day > as_of) continue;
    ++result.observations;
    if (!result.latest_day || day >= *result.latest_day) {
      result.latest = &observation;
      result.latest_day = day;
    }
    if (earliest == nullptr || day < earliest_day) {
      earliest = &observation;
      earliest_day = day;
    }
  }
}

IndicatorState state_of(const IndicatorResult& result, const IndicatorEntry* entry, bool waived,
                        Day as_of) {
  if (waived) return IndicatorState::Waived;
  if (result.observations == 0) {
    const Availability availability =
        entry == nullptr ? Availability::Available : entry->availability;
    if (availability == Availability::Restricted) return IndicatorState::Restricted;
    if (availability == Availability::NotCollected) return IndicatorState::NotCollected;
    return IndicatorState::Unreported;
  }
  return as_of - *result.latest_day > kFreshForDays ? IndicatorState::Stale
                                                    : IndicatorState::Reported;
}

Trend trend_of(const IndicatorResult& result, const IndicatorEntry& entry,
               const DatedValue* earliest) {
  const double latest = result.latest->value.number;
  if (entry.target && reaches(latest, entry.target->value.number, entry.better)) {
    return Trend::TargetMet;
  }
  const DatedValue* base = entry.baseline ? &*entry.baseline : nullptr;
  if (base == nullptr && result.observations >= 2) base = earliest;
  if (base == nullptr) return Trend::Unknown;
  if (latest == base->value.number) return Trend::Steady;
  return reaches(latest, base->value.number, entry.better) ? Trend::Improving : Trend::Worsening;
}

// Whether the way from baseline to target lags behind the time that has gone.
bool is_off_track(const IndicatorResult& result, const IndicatorEntry& entry) {
  if (!entry.baseline || !entry.target || !entry.target->date) return false;
  const Day start = entry.baseline->date.last;
  const Day end = entry.target->date->last;
  const double from = entry.baseline->value.number;
  const double to = entry.target->value.number;
  if (end <= start || from == to) return false;
  const double progress = (result.latest->value.number - from) / (to - from);
  const double elapsed =
      static_cast<double>(*result.latest_day - start) / static_cast<double>(end - start);
  return std::clamp(elapsed, 0.0, 1.0) - progress > kTolerance;
}

IndicatorResult assess_indicator(const IndicatorEntry* entry, bool waived, Day as_of) {
  IndicatorResult result;
  const DatedValue* earliest = nullptr;
  if (entry != nullptr) look_at_observations(result, *entry, as_of, earliest);
  result.state = state_of(result, entry, waived, as_of);
  if (!is_measured(result.state)) return result;
  result.trend = trend_of(result, *entry, earliest);
  if (result.trend == Trend::TargetMet) return result;
  result.target_missed = entry->target && entry->target->date && entry->target->date->last < as_of;
  result.off_track = !result.target_missed && is_off_track(result, *entry);
  return result;
}

}  // namespace

std::vector<IndicatorResult> assess_indicators(const Plan& plan, const Framework& framework,
                                               const Scope& scope, Day as_of) {
  std::vector<std::optional<std::size_t>> entries(framework.indicators.size());
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const IndicatorEntry& entry = plan.indicators[i];
    if (!entry.left_out && entry.indicator) entries[*entry.indicator] = i;
  }

  std::vector<IndicatorResult> results;
  for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
    const IndicatorEntry* const entry = entries[i] ? &plan.indicators[*entries[i]] : nullptr;
    IndicatorResult result = assess_indicator(entry, scope.waived_indicators[i], as_of);
    result.id = framework.indicators[i].id;
    result.commitment = framework.indicators[i].commitment;
    result.entry = entries[i];
    result.indicator = i;
    results.push_back(result);
  }
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const IndicatorEntry& entry = plan.indicators[i];
    if (entry.left_out || !entry.own) continue;
    const bool waived = scope.waived_commitments[*entry.commitment] ||
                        scope.waived_own_indicators.contains(entry.id.value);
    IndicatorResult result = assess_indicator(&entry, waived, as_of);
    result.id = entry.id.value;
    result.commitment = *entry.commitment;
    result.entry = i;
    results.push_back(result);
  }
  return results;
}

}  // namespace charter
