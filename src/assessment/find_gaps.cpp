// SPDX-License-Identifier: EUPL-1.2
#include "charter/assessment/assess.hpp"

#include "scope.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace charter {
namespace {

// `/actions/3` and, with a member, `/actions/3/endDate`.
std::string pointer_to(std::string_view list, std::size_t index, std::string_view member = {}) {
  std::string pointer = "/";
  pointer += list;
  pointer += '/';
  pointer += std::to_string(index);
  if (!member.empty()) append_step(pointer, member);
  return pointer;
}

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
  void find_in_actions();
  void find_in_plan_period();
  void find_in_indicators();
  void find_process_only();
  void find_future_observations();
  void find_in_ratings();
  void find_in_waivers();
  void look_at_action(const Action& action, Needs missing);
  void look_at_times(const Action& action);
  void look_at_progress(const Action& action);
  void look_at_indicator(const IndicatorResult& result);
  void look_at_entry(const IndicatorResult& result, const IndicatorEntry& entry);
  [[nodiscard]] bool is_unneeded(const Waiver& waiver,
                                 const std::unordered_set<std::string_view>& observed) const;

  // A gap that has no place of its own.
  Diagnostic& gap(Code code, std::string_view subject) {
    return diagnostics_.add(code, plan_.actions_span, subject, "/actions");
  }
  Diagnostic& about(const Action& action, Code code) {
    return diagnostics_.add(code, action.span, action.id.value,
                            pointer_to("actions", action.index));
  }
  Diagnostic& about(const Action& action, Code code, const Span& span, std::string_view member) {
    return diagnostics_.add(code, span, action.id.value,
                            pointer_to("actions", action.index, member));
  }
  Diagnostic& about(const IndicatorEntry& entry, Code code) {
    return diagnostics_.add(code, entry.span, entry.id.value,
                            pointer_to("indicators", entry.index));
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
  find_in_actions();
  find_in_indicators();
  find_process_only();
  find_future_observations();
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
    const std::size_t uncovered =
        counts.by_coverage[static_cast<std::size_t>(Coverage::Uncovered)];
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

void GapFinder::find_in_actions() {
  for (std::size_t i = 0; i < plan_.actions.size(); ++i) {
    const Action& action = plan_.actions[i];
    if (!action.assessed()) continue;
    if (action.start && action.end && action.end->value.last < action.start->first) {
      about(action, Code::EndsBeforeStart, action.end->span, "endDate")
          .with("start", action.start->written)
          .with("end", action.end->value.written);
    }
    if (action.live()) look_at_action(action, assessment_.missing_needs[i]);
  }
}

void GapFinder::look_at_action(const Action& action, Needs missing) {
  if (lacks(missing, Need::Partner)) about(action, Code::IndirectWithoutPartner);
  const bool no_claim = std::ranges::all_of(action.claims, &Claim::left_out);
  if (no_claim && action.pledges.empty()) about(action, Code::ActionUnlinked);
  if (lacks(missing, Need::Owner)) about(action, Code::NoOwner);
  if (!action.end && action.recurrence == Recurrence::Once) about(action, Code::NoDeadline);
  look_at_times(action);
  look_at_progress(action);
  if (lacks(missing, Need::Result)) about(action, Code::NoResult);
  if (!action.has_budget) about(action, Code::NoBudget);
  if (action.status == Status::Unstated && !action.status_refused) {
    about(action, Code::StatusUnstated);
  }
  if (lacks(missing, Need::Evidence)) about(action, Code::CompletedWithoutEvidence);
}

void GapFinder::look_at_times(const Action& action) {
  if (is_overdue(action, assessment_.as_of)) {
    about(action, Code::Overdue, action.end->span, "endDate")
        .with("date", action.end->value.written);
  }
  const bool starts_late = action.start && plan_.period_end &&
                           action.start->first > plan_.period_end->value.last;
  const bool ends_early =
      action.end && plan_.period_start && action.end->value.last < plan_.period_start->first;
  if (starts_late || ends_early) about(action, Code::OutsidePlanPeriod);
}

void GapFinder::look_at_progress(const Action& action) {
  if (!action.progress) return;
  const double progress = action.progress->value;
  const bool conflict = (action.status == Status::Completed && progress < 100) ||
                        (action.status == Status::Planned && progress > 0) ||
                        (action.status == Status::Ongoing && progress == 100);
  if (!conflict) return;
  about(action, Code::StatusProgressConflict, action.progress->span, "progress")
      .with_word("status",
                 "status-" + std::string(kStatusNames[static_cast<std::size_t>(action.status)]))
      .with_number("progress", progress);
}

void GapFinder::find_in_indicators() {
  for (const IndicatorResult& result : assessment_.indicators) {
    if (result.state != IndicatorState::Waived) look_at_indicator(result);
  }
}

void GapFinder::look_at_indicator(const IndicatorResult& result) {
  const CommitmentResult& commitment = assessment_.commitments[result.commitment];
  if (result.indicator && result.state == IndicatorState::Unreported &&
      commitment.coverage != Coverage::Uncovered) {
    if (result.entry) {
      about(plan_.indicators[*result.entry], Code::IndicatorUnreported);
    } else {
      gap(Code::IndicatorUnreported, result.id);
    }
  }
  if (result.entry) look_at_entry(result, plan_.indicators[*result.entry]);
}

void GapFinder::look_at_entry(const IndicatorResult& result, const IndicatorEntry& entry) {
  if (result.observations > 0) {
    const std::string latest = "observations/" + std::to_string(result.latest->index);
    const std::string at_latest = pointer_to("indicators", entry.index) + "/" + latest;
    if (result.state == IndicatorState::Stale) {
      diagnostics_.add(Code::ObservationStale, result.latest->span, entry.id.value, at_latest)
          .with("date", result.latest->date.written);
    }
    if (!entry.baseline) about(entry, Code::NoBaseline);
    if (!entry.target) about(entry, Code::NoTarget);
    if (result.off_track) {
      diagnostics_.add(Code::OffTrack, result.latest->span, entry.id.value, at_latest)
          .with("date", entry.target->date->written);
    }
  }
  if (result.target_missed) {
    diagnostics_
        .add(Code::TargetMissed, entry.target->span, entry.id.value,
             pointer_to("indicators", entry.index, "target"))
        .with("date", entry.target->date->written);
  }
  if (entry.availability != Availability::Available && is_blank(entry.note)) {
    about(entry, Code::AvailabilityUnexplained);
  }
}

// A commitment whose work is measured, but not what came of it.
void GapFinder::find_process_only() {
  struct Kinds {
    bool process_measured = false;
    bool outcome_measured = false;
    bool outcome_in_scope = false;
  };
  std::vector<Kinds> kinds(framework_.commitments.size());
  for (const IndicatorResult& result : assessment_.indicators) {
    if (result.state == IndicatorState::Waived) continue;
    Kinds& of_commitment = kinds[result.commitment];
    const bool process =
        result.indicator &&
        framework_.indicators[*result.indicator].kind == IndicatorKind::Process;
    const bool measured = is_measured(result.state);
    if (process) {
      of_commitment.process_measured = of_commitment.process_measured || measured;
    } else {
      of_commitment.outcome_in_scope = true;
      of_commitment.outcome_measured = of_commitment.outcome_measured || measured;
    }
  }
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i].process_measured && kinds[i].outcome_in_scope && !kinds[i].outcome_measured) {
      gap(Code::ProcessOnly, framework_.commitments[i].id);
    }
  }
}

void GapFinder::find_future_observations() {
  for (const IndicatorEntry& entry : plan_.indicators) {
    if (entry.left_out) continue;
    for (const DatedValue& observation : entry.observations) {
      if (observation_day(observation, assessment_.as_of) <= assessment_.as_of) continue;
      const std::string pointer = pointer_to("indicators", entry.index) + "/observations/" +
                                  std::to_string(observation.index) + "/date";
      diagnostics_
          .add(Code::FutureObservation, observation.date_span, entry.id.value, pointer)
          .with("date", observation.date.written);
    }
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
  std::unordered_set<std::string_view> observed;
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
                            const std::unordered_set<std::string_view>& observed) const {
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
