// SPDX-License-Identifier: EUPL-1.2
#include "gaps.hpp"

#include <vector>

namespace charter {
namespace {

class IndicatorGaps {
 public:
  IndicatorGaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
                Diagnostics& diagnostics)
      : plan_(plan), framework_(framework), assessment_(assessment), diagnostics_(diagnostics) {}

  void find() {
    find_in_states();
    find_process_only();
    find_future_observations();
  }

 private:
  void find_in_states();
  void find_process_only();
  void find_future_observations();
  void look_at_indicator(const IndicatorResult& result);
  void look_at_entry(const IndicatorResult& result, const IndicatorEntry& entry);

  Diagnostic& gap(Code code, std::string_view subject) {
    return diagnostics_.add(code, plan_.actions_span, subject, "/actions");
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

void IndicatorGaps::find_in_states() {
  for (const IndicatorResult& result : assessment_.indicators) {
    if (result.state != IndicatorState::Waived) look_at_indicator(result);
  }
}

void IndicatorGaps::look_at_indicator(const IndicatorResult& result) {
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

void IndicatorGaps::look_at_entry(const IndicatorResult& result, const IndicatorEntry& entry) {
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
void IndicatorGaps::find_process_only() {
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
        result.indicator && framework_.indicators[*result.indicator].kind == IndicatorKind::Process;
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

void IndicatorGaps::find_future_observations() {
  for (const IndicatorEntry& entry : plan_.indicators) {
    if (entry.left_out) continue;
    for (const DatedValue& observation : entry.observations) {
      if (observation_day(observation, assessment_.as_of) <= assessment_.as_of) continue;
      const std::string pointer = pointer_to("indicators", entry.index) + "/observations/" +
                                  std::to_string(observation.index) + "/date";
      diagnostics_.add(Code::FutureObservation, observation.date_span, entry.id.value, pointer)
          .with("date", observation.date.written);
    }
  }
}

}  // namespace

void find_indicator_gaps(const Plan& plan, const Framework& framework, const Assessment& assessment,
                         Diagnostics& diagnostics) {
  IndicatorGaps(plan, framework, assessment, diagnostics).find();
}

}  // namespace charter
