// SPDX-License-Identifier: EUPL-1.2
#include "statements.hpp"
#include "suggest_renames.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace charter {
namespace {

class ActionStatements {
 public:
  ActionStatements(const Edition& then, const Edition& now, const Framework& framework,
                   std::vector<Statement>& statements)
      : then_(then), now_(now), framework_(framework), statements_(statements) {}

  void state(const MatchedActions& matched);

 private:
  void state_whole(const MatchedActions& matched);
  void state_pair(const ActionPair& pair);
  void state_status(const ActionPair& pair);
  void state_dates(const ActionPair& pair);
  void state_people(const ActionPair& pair);
  void state_links(const ActionPair& pair);
  void state_title(const ActionPair& pair);

  void add(ChangeKind kind, std::string_view id, ChangeValue then, ChangeValue now) {
    statements_.push_back({kind, id, std::move(then), std::move(now)});
  }

  const Edition& then_;
  const Edition& now_;
  const Framework& framework_;
  std::vector<Statement>& statements_;
};

ChangeValue title_of(const Action& action, const Plan& plan) {
  return choose(action.title, plan.language, plan.language)->text;
}

std::vector<std::string_view> ids_of(const std::vector<const Action*>& actions) {
  std::vector<std::string_view> ids;
  ids.reserve(actions.size());
  for (const Action* const action : actions) ids.push_back(action->id.value);
  return ids;
}

void ActionStatements::state(const MatchedActions& matched) {
  state_whole(matched);
  for (const ActionPair& pair : matched.pairs) state_pair(pair);
}

void ActionStatements::state_whole(const MatchedActions& matched) {
  for (const Action* const action : matched.added) {
    add(ChangeKind::ActionAdded, action->id.value, {}, title_of(*action, now_.plan));
  }
  for (const Action* const action : matched.gone) {
    add(ChangeKind::ActionGone, action->id.value, title_of(*action, then_.plan), {});
  }
  for (const ActionPair& pair : matched.renamed) {
    add(ChangeKind::ActionRenamed, pair.now->id.value, pair.then->id.value, pair.now->id.value);
  }
  for (const Replacement& replacement : matched.replaced) {
    add(ChangeKind::ActionsReplaced, replacement.now.front()->id.value, ids_of(replacement.then),
        ids_of(replacement.now));
  }
  for (const ActionPair& pair :
       suggest_renames(matched.gone, then_.plan.language, matched.added, now_.plan.language)) {
    add(ChangeKind::RenameSuggested, pair.now->id.value, pair.then->id.value, pair.now->id.value);
  }
}

void ActionStatements::state_pair(const ActionPair& pair) {
  state_status(pair);
  state_dates(pair);
  state_people(pair);
  state_links(pair);
  state_title(pair);
}

// A status that was refused is read as unstated, which the city did not say.
void ActionStatements::state_status(const ActionPair& pair) {
  const Status then = pair.then->status;
  const Status now = pair.now->status;
  if (then == now || pair.then->status_refused || pair.now->status_refused) return;
  const ChangeKind kind = now == Status::Completed    ? ChangeKind::ActionFinished
                          : then == Status::Completed ? ChangeKind::ActionReopened
                                                      : ChangeKind::StatusChanged;
  add(kind, pair.now->id.value, named(then, kStatusNames), named(now, kStatusNames));
}

void ActionStatements::state_dates(const ActionPair& pair) {
  const auto compare = [&](ChangeKind kind, const std::optional<WrittenDay>& then,
                           const std::optional<WrittenDay>& now) {
    if (then.has_value() == now.has_value() && (!then || then->day == now->day)) return;
    add(kind, pair.now->id.value, then ? ChangeValue(*then) : ChangeValue(),
        now ? ChangeValue(*now) : ChangeValue());
  };
  const auto end = [](const Action& action) -> std::optional<WrittenDay> {
    if (!action.end) return std::nullopt;
    return WrittenDay{action.end->value.last, action.end->value.written};
  };
  const auto start = [](const Action& action) -> std::optional<WrittenDay> {
    if (!action.start) return std::nullopt;
    return WrittenDay{action.start->first, action.start->written};
  };
  compare(ChangeKind::DeadlineChanged, end(*pair.then), end(*pair.now));
  compare(ChangeKind::StartChanged, start(*pair.then), start(*pair.now));
}

// Names without their order, each once.
std::vector<std::string_view> sorted(StringList names) {
  std::vector<std::string_view> result(names.begin(), names.end());
  std::ranges::sort(result);
  result.erase(std::ranges::unique(result).begin(), result.end());
  return result;
}

void ActionStatements::state_people(const ActionPair& pair) {
  const auto list = [](StringList names) {
    return names.empty() ? ChangeValue()
                         : ChangeValue(std::vector<std::string_view>(names.begin(), names.end()));
  };
  if (sorted(pair.then->departments) != sorted(pair.now->departments)) {
    add(ChangeKind::DepartmentChanged, pair.now->id.value, list(pair.then->departments),
        list(pair.now->departments));
  }
  const auto one = [](std::string_view name) {
    return name.empty() ? ChangeValue() : ChangeValue(name);
  };
  if (pair.then->owner != pair.now->owner) {
    add(ChangeKind::OwnerChanged, pair.now->id.value, one(pair.then->owner), one(pair.now->owner));
  }
}

// The commitments that people say an action answers, in the framework's order.
std::vector<std::size_t> links_of(const Action& action) {
  std::vector<std::size_t> links;
  for (const Claim& claim : action.claims) {
    if (claim.used && can_count(claim.origin)) links.push_back(*claim.commitment);
  }
  std::ranges::sort(links);
  return links;
}

void ActionStatements::state_links(const ActionPair& pair) {
  const auto then = links_of(*pair.then);
  const auto now = links_of(*pair.now);
  if (then == now) return;
  const auto names = [this](const std::vector<std::size_t>& links) -> ChangeValue {
    if (links.empty()) return {};
    std::vector<std::string_view> ids;
    ids.reserve(links.size());
    for (const std::size_t link : links) ids.push_back(framework_.commitments[link].id);
    return ids;
  };
  add(ChangeKind::LinksChanged, pair.now->id.value, names(then), names(now));
}

// Titles by language; of two in one language the first counts.
std::map<std::string, std::string_view> titles_of(const Action& action, const Plan& plan) {
  std::map<std::string, std::string_view> titles;
  for (const Translation& item : action.title) {
    const std::string_view language = item.language.empty() ? plan.language : item.language;
    titles.emplace(in_lower_case(language), item.text);
  }
  return titles;
}

// Titles are compared within a language that both have. A change is told in the
// language of both plans, else in the first where there is one: that does not
// depend on which edition is the earlier.
void ActionStatements::state_title(const ActionPair& pair) {
  const auto earlier = titles_of(*pair.then, then_.plan);
  const auto later = titles_of(*pair.now, now_.plan);
  const auto differs = [&](const std::string& language) {
    const auto then = earlier.find(language);
    const auto now = later.find(language);
    return then != earlier.end() && now != later.end() && then->second != now->second;
  };
  const auto tell = [&](const std::string& language) {
    add(ChangeKind::TitleChanged, pair.now->id.value, earlier.at(language), later.at(language));
  };
  const bool share_language = equal_ignoring_case(then_.plan.language, now_.plan.language);
  if (share_language && differs(in_lower_case(now_.plan.language))) {
    tell(in_lower_case(now_.plan.language));
    return;
  }
  for (const auto& [language, title] : later) {
    if (!differs(language)) continue;
    tell(language);
    return;
  }
}

}  // namespace

void state_actions(const MatchedActions& matched, const Edition& then, const Edition& now,
                   const Framework& framework, std::vector<Statement>& statements) {
  ActionStatements(then, now, framework, statements).state(matched);
}

}  // namespace charter
