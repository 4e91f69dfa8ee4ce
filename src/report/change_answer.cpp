// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/change_words.hpp"

#include <algorithm>

namespace charter {
namespace {

std::size_t covered(const Outcome& outcome) {
  const auto& counts = outcome.assessment->summary.commitments.by_coverage;
  return counts[static_cast<std::size_t>(Coverage::Deep)] +
         counts[static_cast<std::size_t>(Coverage::Shallow)];
}

}  // namespace

std::vector<std::string> change_answer(const Difference& difference, const Locale& locale) {
  const auto counts = [](const Outcome& outcome) -> const Summary& {
    return outcome.assessment->summary;
  };
  const auto both = [&](std::string_view name, auto part, auto whole) {
    return locale.fill(name, {{"now", std::to_string(part(difference.now))},
                              {"scope", std::to_string(whole(difference.now))},
                              {"then", std::to_string(part(difference.then))},
                              {"thenScope", std::to_string(whole(difference.then))}});
  };
  const auto in_scope = [&](const Outcome& outcome) {
    return counts(outcome).commitments.in_scope;
  };
  const auto measured = [&](const Outcome& outcome) {
    return counts(outcome).indicators_by_state[static_cast<std::size_t>(IndicatorState::Reported)];
  };
  const auto measurable = [&](const Outcome& outcome) {
    return counts(outcome).indicators -
           counts(outcome).indicators_by_state[static_cast<std::size_t>(IndicatorState::Waived)];
  };
  const auto deep = [&](const Outcome& outcome) {
    return counts(outcome).commitments.by_coverage[static_cast<std::size_t>(Coverage::Deep)];
  };
  const auto done = [&](const Outcome& outcome) {
    return counts(outcome).actions_by_status[static_cast<std::size_t>(Status::Completed)];
  };
  const auto actions = [&](const Outcome& outcome) { return counts(outcome).actions; };
  const auto stated = [&](ChangeKind kind) {
    return std::to_string(
        std::ranges::count(difference.changes.statements, kind, &Statement::kind));
  };
  std::vector<std::string> sentences{
      both("changes.answer-covered", covered, in_scope),
      both("changes.answer-deep", deep, in_scope),
      locale.fill("changes.answer-actions", {{"added", stated(ChangeKind::ActionAdded)},
                                             {"gone", stated(ChangeKind::ActionGone)},
                                             {"finished", stated(ChangeKind::ActionFinished)}}),
      both("changes.answer-done", done, actions)};
  if (counts(difference.then).indicators + counts(difference.now).indicators > 0) {
    sentences.push_back(both("changes.answer-measured", measured, measurable));
  }
  return sentences;
}

std::vector<std::string> change_doubts(const Difference& difference, const Locale& locale) {
  std::vector<std::string> sentences;
  const auto add = [&](const Outcome& outcome, std::size_t errors) {
    if (errors == 0) return;
    sentences.push_back(locale.counted("changes.errors", errors, {{"file", outcome.file}}));
  };
  add(difference.then, difference.errors_then);
  add(difference.now, difference.errors_now);
  return sentences;
}

}  // namespace charter
