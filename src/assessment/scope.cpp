// SPDX-License-Identifier: EUPL-1.2
#include "scope.hpp"

#include <algorithm>
#include <functional>

namespace charter {

bool is_complete(const Waiver& waiver) {
  return !is_blank(waiver.reason) && !is_blank(waiver.owner) && waiver.review.has_value();
}

bool is_valid(const Waiver& waiver, Day as_of) {
  return !waiver.left_out && is_complete(waiver) && waiver.review->value.last >= as_of;
}

namespace {

// The commitment about services and its areas stand and fall together.
void join_services(Scope& scope, const Framework& framework) {
  const auto commitment = framework.service_commitment();
  if (!commitment) return;
  auto& areas = scope.waived_services;
  const bool none_left = !areas.empty() && std::ranges::all_of(areas, std::identity{});
  if (none_left) scope.waived_commitments[*commitment] = true;
  if (scope.waived_commitments[*commitment]) areas.assign(areas.size(), true);
}

// An indicator goes with its commitment and with its service area.
void join_indicators(Scope& scope, const Framework& framework) {
  for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
    const Indicator& indicator = framework.indicators[i];
    const bool waived = scope.waived_commitments[indicator.commitment] ||
                        (indicator.service && scope.waived_services[*indicator.service]);
    if (waived) scope.waived_indicators[i] = true;
  }
}

}  // namespace

Scope find_scope(const Plan& plan, const Framework& framework, Day as_of) {
  Scope scope{.waived_commitments = std::vector<bool>(framework.commitments.size()),
              .waived_services = std::vector<bool>(framework.services.size()),
              .waived_indicators = std::vector<bool>(framework.indicators.size()),
              .waived_own_indicators = {}};
  for (const Waiver& waiver : plan.waivers) {
    if (!is_valid(waiver, as_of)) continue;
    if (waiver.commitment) scope.waived_commitments[*waiver.commitment] = true;
    if (waiver.service) scope.waived_services[*waiver.service] = true;
    if (waiver.indicator) scope.waived_indicators[*waiver.indicator] = true;
    if (waiver.waives_own_indicator()) scope.waived_own_indicators.insert(waiver.waived);
  }
  join_services(scope, framework);
  join_indicators(scope, framework);
  return scope;
}

}  // namespace charter
