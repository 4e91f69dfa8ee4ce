// SPDX-License-Identifier: EUPL-1.2
#include "statements.hpp"

#include <map>

namespace charter {
namespace {

class IndicatorStatements {
 public:
  IndicatorStatements(const Edition& then, const Edition& now, std::vector<Statement>& statements)
      : then_(then), now_(now), statements_(statements) {}

  void state(const IndicatorPair& pair);

 private:
  void state_whole(const IndicatorPair& pair);
  void state_measured(const IndicatorResult& then, const IndicatorResult& now);
  void compare(ChangeKind kind, std::string_view id, const std::optional<Figure>& then,
               const std::optional<Figure>& now);

  const Edition& then_;
  const Edition& now_;
  std::vector<Statement>& statements_;
};

std::optional<Figure> latest(const IndicatorResult& result) {
  if (result.latest == nullptr) return std::nullopt;
  return Figure{result.latest->value, WrittenDay{*result.latest_day, result.latest->date.written}};
}

std::optional<Figure> baseline(const IndicatorEntry* entry) {
  if (entry == nullptr || !entry->baseline) return std::nullopt;
  const DatedValue& value = *entry->baseline;
  return Figure{value.value, WrittenDay{value.date.last, value.date.written}};
}

std::optional<Figure> target(const IndicatorEntry* entry) {
  if (entry == nullptr || !entry->target) return std::nullopt;
  Figure figure{entry->target->value, std::nullopt};
  if (const auto& date = entry->target->date) figure.date = WrittenDay{date->last, date->written};
  return figure;
}

// By the days, however they are written.
bool equal(const std::optional<Figure>& left, const std::optional<Figure>& right) {
  if (!left || !right) return left.has_value() == right.has_value();
  const auto day = [](const Figure& figure) {
    return figure.date ? std::optional(figure.date->day) : std::nullopt;
  };
  return left->value == right->value && day(*left) == day(*right);
}

// A whole commitment that is waived says so once.
bool is_waived_with_commitment(const IndicatorResult& result, const Assessment& assessment) {
  return result.state == IndicatorState::Waived &&
         assessment.commitments[result.commitment].coverage == Coverage::Waived;
}

void IndicatorStatements::compare(ChangeKind kind, std::string_view id,
                                  const std::optional<Figure>& then,
                                  const std::optional<Figure>& now) {
  if (equal(then, now)) return;
  statements_.push_back({kind, id, then ? ChangeValue(*then) : ChangeValue(),
                         now ? ChangeValue(*now) : ChangeValue()});
}

// An own indicator that only one edition has.
void IndicatorStatements::state_whole(const IndicatorPair& pair) {
  const auto title = [](const IndicatorEntry& entry, const Plan& plan) {
    return ChangeValue(choose(entry.title, plan.language, plan.language)->text);
  };
  if (pair.then == nullptr) {
    statements_.push_back({ChangeKind::IndicatorAdded,
                           pair.now->id,
                           {},
                           title(*entry_of(pair.now, now_.plan), now_.plan)});
  } else {
    statements_.push_back({ChangeKind::IndicatorGone,
                           pair.then->id,
                           title(*entry_of(pair.then, then_.plan), then_.plan),
                           {}});
  }
}

void IndicatorStatements::state_measured(const IndicatorResult& then, const IndicatorResult& now) {
  if (then.state == now.state || is_waived_with_commitment(then, then_.assessment) ||
      is_waived_with_commitment(now, now_.assessment)) {
    return;
  }
  const bool any_waived =
      then.state == IndicatorState::Waived || now.state == IndicatorState::Waived;
  const bool was = is_measured(then.state);
  const bool is = is_measured(now.state);
  const ChangeKind kind = any_waived || was == is ? ChangeKind::StateChanged
                          : is                    ? ChangeKind::NewlyMeasured
                                                  : ChangeKind::NoLongerMeasured;
  statements_.push_back({kind, now.id, named(then.state, kIndicatorStateNames),
                         named(now.state, kIndicatorStateNames)});
}

void IndicatorStatements::state(const IndicatorPair& pair) {
  if (pair.then == nullptr || pair.now == nullptr) {
    state_whole(pair);
    return;
  }
  state_measured(*pair.then, *pair.now);
  const IndicatorEntry* const then = entry_of(pair.then, then_.plan);
  const IndicatorEntry* const now = entry_of(pair.now, now_.plan);
  compare(ChangeKind::FigureChanged, pair.now->id, latest(*pair.then), latest(*pair.now));
  compare(ChangeKind::BaselineChanged, pair.now->id, baseline(then), baseline(now));
  compare(ChangeKind::TargetChanged, pair.now->id, target(then), target(now));
}

}  // namespace

const IndicatorEntry* entry_of(const IndicatorResult* result, const Plan& plan) {
  return result != nullptr && result->entry ? &plan.indicators[*result->entry] : nullptr;
}

std::vector<IndicatorPair> pair_indicators(const Assessment& then, const Assessment& now) {
  std::map<std::string_view, const IndicatorResult*> earlier;
  for (const IndicatorResult& result : then.indicators) earlier.emplace(result.id, &result);
  std::vector<IndicatorPair> pairs;
  for (const IndicatorResult& result : now.indicators) {
    const auto found = earlier.find(result.id);
    pairs.push_back({found == earlier.end() ? nullptr : found->second, &result});
    if (found != earlier.end()) earlier.erase(found);
  }
  for (const IndicatorResult& result : then.indicators) {
    if (earlier.contains(result.id)) pairs.push_back({&result, nullptr});
  }
  return pairs;
}

void state_indicators(const std::vector<IndicatorPair>& indicators, const Edition& then,
                      const Edition& now, std::vector<Statement>& statements) {
  IndicatorStatements writer(then, now, statements);
  for (const IndicatorPair& pair : indicators) writer.state(pair);
}

}  // namespace charter
