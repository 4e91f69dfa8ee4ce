// SPDX-License-Identifier: EUPL-1.2
#include "offered_practices.hpp"

#include "charter/practices/load_practices.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace charter {
namespace {

constexpr std::size_t kPracticesPerGap = 2;

// Those that no gap before was offered come first, for as long as they are not
// old.
std::vector<ChosenPractice> fitting(const PracticeWish& wish, const Outcome& outcome,
                                    const std::unordered_set<const Practice*>& shown) {
  const PracticeLibrary& library = built_in_practices();
  auto practices = choose_practices(library, wish, reader_of(outcome.plan.city, outcome.as_of),
                                    library.practices.size());
  std::ranges::stable_partition(practices, [&shown](const ChosenPractice& one) {
    return !one.old && !shown.contains(one.practice);
  });
  practices.resize(std::min(practices.size(), kPracticesPerGap));
  return practices;
}

}  // namespace

std::vector<OfferedPractices> offer_practices(const Outcome& outcome) {
  std::vector<OfferedPractices> offers;
  std::unordered_set<const Practice*> shown;
  const Framework& framework = *outcome.framework;
  const auto offer = [&](std::size_t commitment, std::optional<std::size_t> service) {
    const PracticeWish wish{
        .framework = framework.id,
        .commitment = service ? std::string_view() : framework.commitments[commitment].id,
        .service = service ? framework.services[*service].id : std::string_view()};
    auto practices = fitting(wish, outcome, shown);
    if (practices.empty()) return;
    for (const ChosenPractice& one : practices) shown.insert(one.practice);
    offers.push_back(
        {.commitment = commitment, .service = service, .practices = std::move(practices)});
  };
  for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
    const CommitmentResult& result = outcome.assessment->commitments[i];
    const bool is_partial = result.coverage == Coverage::Shallow && !result.full_extent;
    if (result.coverage == Coverage::Uncovered || is_partial) offer(i, std::nullopt);
    if (result.actions.empty()) continue;
    for (std::size_t area = 0; area < result.services.size(); ++area) {
      if (result.services[area].coverage == AreaCoverage::Uncovered) offer(i, area);
    }
  }
  return offers;
}

const FrameworkEntry& gap_of(const OfferedPractices& offer, const Framework& framework) {
  if (offer.service) return framework.services[*offer.service];
  return framework.commitments[offer.commitment];
}

}  // namespace charter
