// SPDX-License-Identifier: EUPL-1.2
#include "gaps.hpp"

#include <algorithm>

namespace charter {
namespace {

class ActionGaps {
 public:
  ActionGaps(const Plan& plan, const Assessment& assessment, Diagnostics& diagnostics)
      : plan_(plan), assessment_(assessment), diagnostics_(diagnostics) {}

  void find();

 private:
  void look_at_action(const Action& action, Needs missing);
  void look_at_times(const Action& action);
  void look_at_progress(const Action& action);

  Diagnostic& about(const Action& action, Code code) {
    return diagnostics_.add(code, action.span, action.id.value,
                            pointer_to("actions", action.index));
  }
  Diagnostic& about(const Action& action, Code code, const Span& span, std::string_view member) {
    return diagnostics_.add(code, span, action.id.value,
                            pointer_to("actions", action.index, member));
  }

  const Plan& plan_;
  const Assessment& assessment_;
  Diagnostics& diagnostics_;
};

void ActionGaps::find() {
  for (std::size_t i = 0; i < plan_.actions.size(); ++i) {
    const Action& action = plan_.actions[i];
    if (!action.assessed()) continue;
    if (action.ends_before_start()) {
      about(action, Code::EndsBeforeStart, action.end->span, "endDate")
          .with("start", action.start->written)
          .with("end", action.end->value.written);
    }
    if (action.live()) look_at_action(action, assessment_.missing_needs[i]);
  }
}

void ActionGaps::look_at_action(const Action& action, Needs missing) {
  if (lacks(missing, Need::Partner)) about(action, Code::IndirectWithoutPartner);
  if (!action.linked() && action.pledges.empty()) about(action, Code::ActionUnlinked);
  if (lacks(missing, Need::Owner)) about(action, Code::NoOwner);
  if (action.lacks_deadline()) about(action, Code::NoDeadline);
  look_at_times(action);
  look_at_progress(action);
  if (lacks(missing, Need::Result)) about(action, Code::NoResult);
  if (!action.has_budget) about(action, Code::NoBudget);
  if (action.status == Status::Unstated && !action.status_refused) {
    about(action, Code::StatusUnstated);
  }
  if (lacks(missing, Need::Evidence)) about(action, Code::CompletedWithoutEvidence);
}

void ActionGaps::look_at_times(const Action& action) {
  if (is_overdue(action, assessment_.as_of)) {
    about(action, Code::Overdue, action.end->span, "endDate")
        .with("date", action.end->value.written);
  }
  const bool starts_late =
      action.start && plan_.period_end && action.start->first > plan_.period_end->value.last;
  const bool ends_early =
      action.end && plan_.period_start && action.end->value.last < plan_.period_start->first;
  if (starts_late || ends_early) about(action, Code::OutsidePlanPeriod);
}

void ActionGaps::look_at_progress(const Action& action) {
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

}  // namespace

void find_action_gaps(const Plan& plan, const Assessment& assessment, Diagnostics& diagnostics) {
  ActionGaps(plan, assessment, diagnostics).find();
}

}  // namespace charter
