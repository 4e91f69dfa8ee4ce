// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/change_words.hpp"

#include "charter/model/text.hpp"
#include "value_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace charter {
namespace {

// How people read a kind: its heading, whether it is about an action, and, for
// words of the result, the beginning of their names among the texts.
struct Reading {
  std::string_view group;
  bool about_action = false;
  std::string_view words;
};
constexpr std::array<Reading, std::size(kChangeNames)> kReadings{{
    {"added", true, {}},
    {"gone", true, {}},
    {"replaced", true, {}},
    {"replaced", true, {}},
    {"suggested", true, {}},
    {"finished", true, "status-"},
    {"status", true, "status-"},
    {"status", true, "status-"},
    {"deadline", true, {}},
    {"start", true, {}},
    {"department", true, {}},
    {"owner", true, {}},
    {"links", true, {}},
    {"title", true, {}},
    {"coverage", false, "coverage-"},
    {"coverage", false, "coverage-"},
    {"coverage", false, "coverage-"},
    {"areas", false, "area-"},
    {"ratings", false, "rating-"},
    {"pledges", false, "pledge-"},
    {"own", false, {}},
    {"own", false, {}},
    {"measured", false, "state-"},
    {"measured", false, "state-"},
    {"measured", false, "state-"},
    {"figures", false, {}},
    {"baselines", false, {}},
    {"targets", false, {}},
}};

const Reading& reading_of(const Statement& statement) {
  return kReadings.at(static_cast<std::size_t>(statement.kind));
}

// Statements on the state of an indicator that has a figure on one side only.
bool begins_or_ends(ChangeKind kind) {
  return kind == ChangeKind::NewlyMeasured || kind == ChangeKind::NoLongerMeasured;
}

}  // namespace

ChangeWords::ChangeWords(const Difference& difference, const Locale& locale)
    : difference_(difference), locale_(locale) {
  const Framework& framework = *difference.now.framework;
  const auto add = [this, &difference](const auto& entries) {
    for (const auto& entry : entries) {
      entries_.emplace(entry.id,
                       Named{.title = entry.title, .language = difference.now.plan.language});
    }
  };
  add(framework.commitments);
  add(framework.services);
  add(framework.pledges);
  for (const Indicator& indicator : framework.indicators) {
    entries_.emplace(indicator.id, Named{.title = indicator.title,
                                         .language = difference.now.plan.language,
                                         .type = indicator.type});
  }
  name_entries(difference.now);
  name_entries(difference.then);
  for (const Statement& statement : difference.changes.statements) {
    if (statement.kind != ChangeKind::FigureChanged) continue;
    const auto* const then = std::get_if<Figure>(&statement.then);
    const auto* const now = std::get_if<Figure>(&statement.now);
    if (then != nullptr && now == nullptr) first_or_last_.emplace(statement.id, *then);
    if (now != nullptr && then == nullptr) first_or_last_.emplace(statement.id, *now);
  }
}

std::vector<ChangeGroup> ChangeWords::groups() const {
  std::vector<ChangeGroup> groups;
  std::set<std::string_view> told;
  for (const Statement& statement : difference_.changes.statements) {
    const std::string_view name = reading_of(statement).group;
    if (name == "coverage") continue;
    if (begins_or_ends(statement.kind)) told.insert(statement.id);
    const bool is_told = first_or_last_.contains(statement.id) && told.contains(statement.id);
    if (statement.kind == ChangeKind::FigureChanged && is_told) continue;
    if (groups.empty() || groups.back().name != name) {
      groups.push_back({.name = name, .statements = {}});
    }
    groups.back().statements.push_back(&statement);
  }
  return groups;
}

void ChangeWords::name_entries(const Outcome& outcome) {
  const std::string_view language = outcome.plan.language;
  for (const Action& action : outcome.plan.actions) {
    if (!action.assessed()) continue;
    actions_.emplace(action.id.value,
                     Named{.title = action.title, .language = language, .action = &action});
  }
  for (const IndicatorEntry& entry : outcome.plan.indicators) {
    if (entry.left_out || !entry.own) continue;
    entries_.emplace(
        entry.id.value,
        Named{.title = entry.title, .language = language, .type = entry.type, .unit = entry.unit});
  }
}

std::string ChangeWords::ids_of(const Statement& statement, bool now) {
  const auto& side = std::get<std::vector<std::string_view>>(now ? statement.now : statement.then);
  const auto& other = std::get<std::vector<std::string_view>>(now ? statement.then : statement.now);
  std::vector<std::string_view> ids;
  std::ranges::copy_if(side, std::back_inserter(ids), [&other](std::string_view id) {
    return std::ranges::find(other, id) == other.end();
  });
  return joined(ids.empty() ? side : ids);
}

std::string ChangeWords::ids(const Statement& statement) {
  return statement.kind == ChangeKind::ActionsReplaced ? ids_of(statement, true)
                                                       : std::string(statement.id);
}

Inline ChangeWords::title(const Statement& statement) const {
  const auto& names = reading_of(statement).about_action ? actions_ : entries_;
  const auto found = names.find(ids(statement));
  if (found == names.end()) return {};
  const Translation* const text =
      choose(found->second.title, locale_.language(), found->second.language);
  if (text == nullptr) return {};
  const std::string_view language =
      text->language.empty() ? found->second.language : text->language;
  const bool foreign = !equal_ignoring_case(language, locale_.language());
  return {.text = std::string(text->text),
          .language = foreign ? std::string(language) : "",
          .foreign = supported_language(language) != locale_.language(),
          .isolated = true};
}

std::string ChangeWords::figure(std::string_view id, const Figure& figure) const {
  const auto found = entries_.find(id);
  const Named named = found == entries_.end() ? Named{} : found->second;
  std::string text = value_text(figure.value, named.type, named.unit, locale_);
  if (figure.date) text += " (" + std::string(figure.date->written) + ")";
  return text;
}

Inline ChangeWords::value(const Statement& statement, const ChangeValue& value) const {
  if (const auto* const text = std::get_if<std::string_view>(&value)) {
    const std::string_view words = reading_of(statement).words;
    const auto figures = first_or_last_.find(statement.id);
    if (begins_or_ends(statement.kind) && figures != first_or_last_.end() &&
        (*text == "reported" || *text == "stale")) {
      return {.text = figure(statement.id, figures->second)};
    }
    if (words.empty()) return {.text = std::string(*text), .isolated = true};
    return {.text = std::string(locale_.word(std::string(words) + std::string(*text)))};
  }
  if (statement.kind == ChangeKind::ActionsReplaced) {
    return {.text = ids_of(statement, &value == &statement.now)};
  }
  if (const auto* const names = std::get_if<std::vector<std::string_view>>(&value)) {
    return {.text = joined(*names), .isolated = true};
  }
  if (const auto* const day = std::get_if<WrittenDay>(&value)) {
    return {.text = std::string(day->written)};
  }
  if (const auto* const number = std::get_if<Figure>(&value)) {
    return {.text = figure(statement.id, *number)};
  }
  return {.text = "–"};
}

std::string ChangeWords::was_is(const Statement& statement) const {
  switch (statement.kind) {
    case ChangeKind::ActionRenamed:
    case ChangeKind::ActionsReplaced:
      return locale_.fill("changes.in-place-of", {{"then", value(statement, statement.then).text}});
    case ChangeKind::RenameSuggested:
      return locale_.fill("changes.perhaps", {{"then", value(statement, statement.then).text}});
    case ChangeKind::IndicatorAdded: return std::string(locale_.text("changes.is-new"));
    case ChangeKind::IndicatorGone: return std::string(locale_.text("changes.is-gone"));
    default: break;
  }
  const bool is_quoted =
      statement.kind == ChangeKind::RatingChanged || statement.kind == ChangeKind::TitleChanged;
  const auto spoken = [&](const ChangeValue& side) {
    const std::string text = value(statement, side).text;
    return is_quoted ? locale_.fill("changes.quoted", {{"text", text}}) : text;
  };
  const std::string then = spoken(statement.then);
  const std::string now = spoken(statement.now);
  const bool was = !std::holds_alternative<std::monostate>(statement.then);
  const bool is = !std::holds_alternative<std::monostate>(statement.now);
  const std::string_view name = was && is ? "changes.was-is"
                                : is      ? "changes.only-now"
                                          : "changes.only-then";
  return locale_.fill(name, {{"then", then}, {"now", now}});
}

const Action& ChangeWords::action(const Statement& statement) const {
  return *actions_.at(statement.id).action;
}

}  // namespace charter
