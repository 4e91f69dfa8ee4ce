// SPDX-License-Identifier: EUPL-1.2
#include "charter/changes/find_changes.hpp"
#include "charter/model/text.hpp"
#include "statements.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace charter {
namespace {

class Losses {
 public:
  Losses(const Edition& then, const Edition& now, const Framework& framework,
         Diagnostics& diagnostics)
      : then_(then), now_(now), framework_(framework), diagnostics_(diagnostics) {}

  void find();

 private:
  void find_in_pair(const ActionPair& pair);
  void find_later_deadline(const ActionPair& pair);
  void find_unfinished(const Action& action);
  void find_in_commitments();
  void find_in_indicator(const IndicatorPair& pair);
  void find_eased_target(const IndicatorPair& pair);
  [[nodiscard]] Direction better(const IndicatorResult& result, const IndicatorEntry& entry) const;

  Diagnostic& about(const Action& action, Code code) {
    return diagnostics_.add(code, action.span, action.id.value, pointer_to("actions", action.index))
        .with_text("action", action.title, now_.plan.language);
  }
  Diagnostic& gap(Code code, std::string_view subject) {
    return diagnostics_.add(code, now_.plan.actions_span, subject, "/actions");
  }

  const Edition& then_;
  const Edition& now_;
  const Framework& framework_;
  Diagnostics& diagnostics_;
  std::map<std::string_view, const Action*> earlier_;
  std::map<std::string_view, const Action*> later_;
  // The indicators with an entry, even one that is left out of the assessment.
  std::set<std::string_view> entered_;
};

std::map<std::string_view, const Action*> assessed_actions(const Plan& plan) {
  std::map<std::string_view, const Action*> actions;
  for (const Action& action : plan.actions) {
    if (action.assessed()) actions.emplace(action.id.value, &action);
  }
  return actions;
}

void Losses::find() {
  earlier_ = assessed_actions(then_.plan);
  later_ = assessed_actions(now_.plan);
  for (const IndicatorEntry& entry : now_.plan.indicators) entered_.insert(entry.id.value);
  const MatchedActions matched = match_actions(then_.plan, now_.plan);
  for (const Action* const action : matched.unanswered) {
    gap(Code::ActionGone, action->id.value).with_text("action", action->title, then_.plan.language);
  }
  for (const ActionPair& pair : matched.pairs) find_in_pair(pair);
  for (const Action& action : now_.plan.actions) {
    if (action.assessed()) find_unfinished(action);
  }
  find_in_commitments();
  for (const IndicatorPair& pair : pair_indicators(then_.assessment, now_.assessment)) {
    find_in_indicator(pair);
  }
}

void Losses::find_in_pair(const ActionPair& pair) {
  const Action& then = *pair.then;
  const Action& now = *pair.now;
  find_later_deadline(pair);
  const bool had_somebody = !then.departments.empty() || !then.owner.empty();
  if (had_somebody && now.departments.empty() && now.owner.empty()) {
    about(now, Code::OwnerGone)
        .with("then",
              then.departments.empty() ? std::string(then.owner) : joined(then.departments));
  }
  const bool is_back = (then.status == Status::Completed && now.status != Status::Completed) ||
                       (then.status == Status::Ongoing && now.status == Status::Planned);
  // What a refused status was meant to say is not known.
  if (is_back && !now.status_refused) {
    const auto word = [](Status status) {
      return "status-" + std::string(kStatusNames[static_cast<std::size_t>(status)]);
    };
    about(now, Code::StatusBack)
        .with_word("then", word(then.status))
        .with_word("now", word(now.status));
  }
}

void Losses::find_later_deadline(const ActionPair& pair) {
  if (!pair.then->end) return;
  const Action& now = *pair.now;
  const Path root;
  const Path list = root / "actions";
  const Path path = list / now.index;
  const Date& then = pair.then->end->value;
  if (!now.end) {
    diagnostics_.add(Code::DeadlineLater, "none", now.span, path)
        .about(now.id.value)
        .with_text("action", now.title, now_.plan.language)
        .with("then", then.written);
  } else if (now.end->value.last > then.last) {
    diagnostics_.add(Code::DeadlineLater, "later", now.end->span, path / "endDate")
        .about(now.id.value)
        .with_text("action", now.title, now_.plan.language)
        .with("then", then.written)
        .with("now", now.end->value.written);
  }
}

// CH608, for an action that replaces one or more; not where the earlier edition
// said so already and nothing has happened since.
void Losses::find_unfinished(const Action& action) {
  std::set<std::string_view> said_before;
  if (const auto self = earlier_.find(action.id.value); self != earlier_.end()) {
    said_before.insert(self->second->replaces.begin(), self->second->replaces.end());
  }
  std::set<std::string_view> seen;
  std::vector<std::string_view> unfinished;
  for (const std::string_view id : action.replaces) {
    const auto replaced = earlier_.find(id);
    if (replaced == earlier_.end() || id == action.id.value || !seen.insert(id).second) continue;
    if (replaced->second->status == Status::Completed) continue;
    if (said_before.contains(id) && later_.contains(id)) continue;
    unfinished.push_back(id);
  }
  if (!unfinished.empty()) about(action, Code::ReplacedBeforeDone).with("then", joined(unfinished));
}

void Losses::find_in_commitments() {
  for (std::size_t i = 0; i < framework_.commitments.size(); ++i) {
    const Coverage then = then_.assessment.commitments[i].coverage;
    const Coverage now = now_.assessment.commitments[i].coverage;
    // In the order of the enumerators: deep, shallow, uncovered, waived.
    if (then == Coverage::Waived || now == Coverage::Waived || now <= then) continue;
    const auto word = [](Coverage coverage) {
      return "coverage-" + std::string(kCoverageNames[static_cast<std::size_t>(coverage)]);
    };
    gap(Code::CoverageLost, framework_.commitments[i].id)
        .with_word("then", word(then))
        .with_word("now", word(now));
  }
}

Direction Losses::better(const IndicatorResult& result, const IndicatorEntry& entry) const {
  return result.indicator ? framework_.indicators[*result.indicator].better : entry.better;
}

void Losses::find_in_indicator(const IndicatorPair& pair) {
  find_eased_target(pair);
  if (pair.then == nullptr || pair.then->observations == 0) return;
  const std::string_view id = pair.then->id;
  if (entered_.contains(id)) return;
  const auto& list = now_.plan.indicators_span;
  const bool is_own = !pair.then->indicator;
  const Path root;
  const Path indicators = root / "indicators";
  Diagnostic& finding = diagnostics_
                            .add(Code::IndicatorGone, is_own ? "own" : "",
                                 list.value_or(now_.plan.span), list ? indicators : root)
                            .about(id);
  // The later edition does not know what an own one was called.
  if (is_own) {
    finding.with_text("indicator", entry_of(pair.then, then_.plan)->title, then_.plan.language);
  }
}

void Losses::find_eased_target(const IndicatorPair& pair) {
  const IndicatorEntry* const then = entry_of(pair.then, then_.plan);
  const IndicatorEntry* const now = entry_of(pair.now, now_.plan);
  if (then == nullptr || now == nullptr || !then->target || !now->target) return;
  const Direction direction = better(*pair.now, *now);
  if (better(*pair.then, *then) != direction) return;
  const double was = then->target->value.number;
  const double is = now->target->value.number;
  if (direction == Direction::Up ? is >= was : is <= was) return;
  Diagnostic& finding = diagnostics_.add(Code::TargetEased, now->target->span, pair.now->id,
                                         pointer_to("indicators", now->index, "target"));
  const auto add = [&finding](std::string_view name, const Value& value) {
    if (value.is_yes_no) {
      finding.with_word(name, value.number != 0 ? "yes" : "no");
    } else {
      finding.with_number(name, value.number);
    }
  };
  add("then", then->target->value);
  add("now", now->target->value);
}

}  // namespace

void find_losses(const Edition& then, const Edition& now, const Framework& framework,
                 Diagnostics& diagnostics) {
  Losses(then, now, framework, diagnostics).find();
}

}  // namespace charter
