// SPDX-License-Identifier: EUPL-1.2
#include "charter/assessment/infer_coverage.hpp"

#include <algorithm>
#include <optional>

namespace charter {
namespace {

// What a pair makes of its commitment; none where nothing follows from it.
std::optional<Inferred> follows_from(const CrosswalkPair& pair, const Framework& followed,
                                     const Assessment& assessment) {
  const auto commitment = position_of(followed.commitments, pair.to);
  if (!commitment || !is_contained(pair.relation)) return std::nullopt;
  const CommitmentResult& result = assessment.commitments[*commitment];
  const bool areas_are_open = std::ranges::any_of(pair.services, [&](std::string_view service) {
    const auto area = position_of(followed.services, service);
    return !area || *area >= result.services.size() ||
           result.services[*area].coverage != AreaCoverage::Covered;
  });
  if (areas_are_open) return std::nullopt;
  if (result.coverage == Coverage::Deep) return Inferred::Deep;
  if (result.coverage == Coverage::Shallow) return Inferred::Shallow;
  return std::nullopt;
}

}  // namespace

std::vector<InferredResult> infer_coverage(const Framework& other, const Framework& followed,
                                           const Assessment& assessment) {
  std::vector<InferredResult> results(other.commitments.size());
  if (!other.crosswalk) return results;
  const auto& pairs = other.crosswalk->pairs;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    InferredResult& entry = results[pairs[i].from];
    entry.pairs.push_back(i);
    const Inferred inferred =
        follows_from(pairs[i], followed, assessment).value_or(Inferred::Review);
    if (inferred < entry.result) {
      entry.result = inferred;
      entry.through.clear();
    }
    if (inferred == entry.result && inferred < Inferred::Review) entry.through.push_back(i);
  }
  return results;
}

}  // namespace charter
