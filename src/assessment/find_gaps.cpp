// SPDX-License-Identifier: EUPL-1.2
#include "charter/assessment/assess.hpp"
#include "gaps.hpp"
#include "scope.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace charter {
namespace {

class GapFinder {
 public:
  GapFinder(const Plan& plan, const Framework& framework, const Assessment& assessment,
            Diagnostics& diagnostics)
      : plan_(plan), framework_(framework), assessment_(assessment), diagnostics_(diagnostics) {}

  void find();

 private:
  void find_in_commitments();
  void find_in_services();
  void find_in_roles();
  void find_in_pledges();
  void find_in_plan_period();
  void find_in_ratings();
  void find_in_waivers();
  [[nodiscard]] bool is_unneeded(const Waiver& waiver,
                                 const std::set<std::string_view>& observed) const;

  // A gap that has no place of its own.
  Diagnostic& gap(Code code, std::string_view subject) {
    return diagnostics_.add(code, plan_.actions_span, subject, "/actions");
  }

  const Plan& plan_;
  const Framework& framework_;
  const Assessment& assessment_;
  Diagnostics& diagnostics_;
};

void GapFinder::find() {
  if (plan_.actions_in_file == 0) gap(Code::NoActions, "actions");
  find_in_commitments();
  find_in_services();
  find_in_roles();
  find_in_pledges();
  find_in_plan_period();
  find_action_gaps(plan_, assessment_, diagnostics_);
  find_indicator_gaps(plan_, framework_, assessment_, diagnostics_);
  find_in_ratings();
  find_in_waivers();
}

void GapFinder::find_in_commitments() {
  for (std::size_t i = 0; i < assessment_.commitments.size(); ++i) {
    const CommitmentResult& result = assessment_.commitments[i];
    if (result.coverage != Coverage::Uncovered) continue;
    const std::string_view id = framework_.commitments[i].id;
    if (result.lapsed.empty()) {
      gap(Code::CommitmentUncovered, id);
    } else {
      gap(Code::OnlyLapsedActions, id).with("count", std::to_string(result.lapsed.size()));
    }
    if (!result.suggested.empty()) {
      gap(Code::OnlySuggested, id).with("count", std::to_string(result.suggested.size()));
    }
  }
}

void GapFinder::find_in_services() {
  const auto commitment = framework_.service_commitment();
  if (!commitment) return;
  const CommitmentResult& result = assessment_.commitments[*commitment];
  if (result.coverage == Coverage::Waived || result.actions.empty()) return;
  const bool any_named = std::ranges::any_of(
      result.services, [](const AreaResult& area) { return !area.actions.empty(); });
  if (!any_named) {
    gap(Code::ServicesUnnamed, framework_.commitments[*commitment].id);
    return;
  }
  for (std::size_t i = 0; i < result.services.size(); ++i) {
    if (result.services[i].coverage == AreaCoverage::Uncovered) {
      gap(Code::ServiceUncovered, framework_.services[i].id)
          .with("commitment", framework_.commitments[*commitment].id);
    }
  }
}

void GapFinder::find_in_roles() {
  for (std::size_t i = 0; i < framework_.roles.size(); ++i) {
    const CoverageCounts& counts = assessment_.summary.roles[i];
    const std::size_t uncovered = counts.by_coverage[static_cast<std::size_t>(Coverage::Uncovered)];
    if (counts.in_scope > 0 && uncovered == counts.in_scope) {
      gap(Code::RoleUncovered, framework_.roles[i].id);
    }
  }
}

void GapFinder::find_in_pledges() {
  for (std::size_t i = 0; i < framework_.pledges.size(); ++i) {
    if (assessment_.pledges[i].state == PledgeState::Unaddressed) {
      gap(Code::PledgeUnaddressed, framework_.pledges[i].id);
    }
  }
}

void GapFinder::find_in_plan_period() {
  if (plan_.period_start && plan_.period_end &&
      plan_.period_end->value.last < plan_.period_start->first) {
    diagnostics_.add(Code::EndsBeforeStart, plan_.period_end->span, "endDate", "/period/endDate")
        .with("start", plan_.period_start->written)
        .with("end", plan_.period_end->value.written);
  }
}

void GapFinder::find_in_ratings() {
  for (const Assessed& assessed : plan_.assessments) {
    if (assessed.left_out) continue;
    const auto& proposed = assessment_.commitments[*assessed.commitment].proposed;
    if (!proposed || assessed.rating.value <= *proposed) continue;
    const auto word = [](Rating rating) {
      return "rating-" + std::string(kRatingNames[static_cast<std::size_t>(rating)]);
    };
    diagnostics_
        .add(Code::RatingUnsupported, assessed.rating.span, assessed.commitment_name.value,
             pointer_to("assessments", assessed.index, "rating"))
        .with_word("declared", word(assessed.rating.value))
        .with_word("proposed", word(*proposed));
  }
}

void GapFinder::find_in_waivers() {
  std::set<std::string_view> observed;
  for (const IndicatorResult& result : assessment_.indicators) {
    if (result.observations > 0) observed.insert(result.id);
  }
  for (std::size_t i = 0; i < plan_.waivers.size(); ++i) {
    const Waiver& waiver = plan_.waivers[i];
    if (waiver.left_out) continue;
    if (!is_complete(waiver)) {
      diagnostics_.add(Code::WaiverIncomplete, waiver.span, waiver.waived,
                       pointer_to("waivers", waiver.index));
    } else if (!assessment_.valid_waivers[i]) {
      diagnostics_
          .add(Code::WaiverExpired, waiver.review->span, waiver.waived,
               pointer_to("waivers", waiver.index, "reviewDate"))
          .with("date", waiver.review->value.written);
    } else if (is_unneeded(waiver, observed)) {
      diagnostics_.add(Code::WaiverUnneeded, waiver.span, waiver.waived,
                       pointer_to("waivers", waiver.index));
    }
  }
}

bool GapFinder::is_unneeded(const Waiver& waiver,
                            const std::set<std::string_view>& observed) const {
  if (waiver.commitment) return !assessment_.commitments[*waiver.commitment].actions.empty();
  if (waiver.service) {
    const auto commitment = framework_.service_commitment();
    return commitment &&
           !assessment_.commitments[*commitment].services[*waiver.service].actions.empty();
  }
  return observed.contains(waiver.waived);
}

}  // namespace

void find_gaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
               Diagnostics& diagnostics) {
  GapFinder(plan, framework, assessment, diagnostics).find();
}

}  // namespace charter
