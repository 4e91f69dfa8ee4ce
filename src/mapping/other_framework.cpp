// SPDX-License-Identifier: EUPL-1.2
#include "other_framework.hpp"

#include "charter/framework/load_framework.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace charter {
namespace {

using Ids = std::set<std::string_view>;

Ids commitments_of(const Framework& framework) {
  Ids ids;
  for (const Commitment& commitment : framework.commitments) ids.insert(commitment.id);
  return ids;
}

// The built-in framework, other than this one, to which most claims belong;
// null: none.
const Framework* claimed_framework(const Plan& plan, const Framework& framework) {
  std::size_t claims = 0;
  std::vector<std::string_view> unknown;
  for (const Action& action : plan.actions) {
    for (const Claim& claim : action.claims) {
      if (claim.id.value.empty()) continue;
      ++claims;
      if (!claim.commitment) unknown.push_back(claim.id.value);
    }
  }
  if (unknown.size() * 2 <= claims) return nullptr;
  for (const std::string_view id : built_in_frameworks()) {
    if (id == framework.id) continue;
    const Framework* const other = built_in_framework(id);
    const Ids ids = commitments_of(*other);
    const auto known = std::ranges::count_if(
        unknown, [&ids](std::string_view name) { return ids.contains(name); });
    if (static_cast<std::size_t>(known) * 2 > claims) return other;
  }
  return nullptr;
}

std::string_view found_in(const Diagnostic& finding) {
  const auto found = std::ranges::find(finding.arguments, "found", &Argument::name);
  return found == finding.arguments.end() ? std::string_view() : found->text;
}

}  // namespace

void point_to_other_framework(const Plan& plan, const Framework& framework,
                              Diagnostics& diagnostics) {
  const auto unknown = [](const Diagnostic& finding) {
    return finding.code == Code::UnknownCommitment;
  };
  if (std::ranges::none_of(diagnostics.all(), unknown)) return;
  const Framework* const other = claimed_framework(plan, framework);
  if (other == nullptr) return;
  const bool answers_it = framework.crosswalk && framework.crosswalk->framework == other->id;
  const Ids ids = commitments_of(*other);
  for (Diagnostic& finding : diagnostics.all()) {
    if (!unknown(finding) || !ids.contains(found_in(finding))) continue;
    finding.variant = answers_it ? "also-framework" : "of-another";
    finding.with("other", other->id).with("framework", framework.id);
  }
}

}  // namespace charter
