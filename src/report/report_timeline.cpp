// SPDX-License-Identifier: EUPL-1.2
//
// The actions in time. A plan may have hundreds: those nearest to the as-of
// day are shown, and how many are not is said.
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"

#include <algorithm>
#include <cstdlib>

namespace charter {
namespace {

constexpr std::size_t kMostActions = 40;

class TimelineChapter : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write();

 private:
  [[nodiscard]] std::vector<const Action*> dated_actions() const;
  [[nodiscard]] std::string day_shown() const;
  [[nodiscard]] std::vector<ChartKey> keys_for(const std::vector<const Action*>& actions,
                                               bool any_overdue) const;
  void draw(const std::vector<const Action*>& actions);
  void write_table(const std::vector<const Action*>& actions);
};

Day first_day(const Action& action) {
  return action.start ? action.start->first : action.end->value.last;
}

Day last_day(const Action& action) {
  return action.end ? action.end->value.last : action.start->first;
}

std::vector<const Action*> TimelineChapter::dated_actions() const {
  std::vector<const Action*> actions;
  for (const Action& action : outcome_.plan.actions) {
    if (action.assessed() && (action.start || action.end)) actions.push_back(&action);
  }
  return actions;
}

std::string TimelineChapter::day_shown() const {
  return locale_.fill(outcome_.as_of_today ? "text.as-of-today" : "text.as-of",
                      {{"date", to_string(outcome_.as_of)}});
}

void TimelineChapter::write() {
  std::vector<const Action*> actions = dated_actions();
  if (actions.empty()) return;
  const std::size_t dated = actions.size();
  const auto distance = [this](const Action* action) {
    return std::abs(last_day(*action) - outcome_.as_of);
  };
  if (dated > kMostActions) {
    std::ranges::stable_sort(actions, {}, distance);
    actions.resize(kMostActions);
  }
  std::ranges::stable_sort(actions, [](const Action* left, const Action* right) {
    return std::pair(first_day(*left), last_day(*left)) <
           std::pair(first_day(*right), last_day(*right));
  });

  heading(2, "timeline", "chapter-timeline");
  std::string text = count("timeline", dated);
  if (dated > actions.size()) text += " " + count("timeline-more", dated - actions.size());
  const std::size_t undated = assessment().summary.actions - dated;
  if (undated > 0) text += " " + count("timeline-undated", undated);
  paragraph(text);
  draw(actions);
  write_table(actions);
}

// What the signs in the drawing mean: those that occur, and no others.
std::vector<ChartKey> TimelineChapter::keys_for(const std::vector<const Action*>& actions,
                                                bool any_overdue) const {
  std::vector<ChartKey> keys;
  for (const Status status : kFurthestFirst) {
    if (std::ranges::find(actions, status, &Action::status) == actions.end()) continue;
    keys.push_back({std::string(kStatusNames[static_cast<std::size_t>(status)]),
                    std::string(word_for(status, "status", kStatusNames, locale_))});
  }
  const auto only = [&actions](bool start) {
    return std::ranges::any_of(actions, [start](const Action* action) {
      return start ? action->start && !action->end : action->end && !action->start;
    });
  };
  if (only(true)) keys.push_back({"start", say("only-start")});
  if (only(false)) keys.push_back({"deadline", say("only-deadline")});
  if (any_overdue) keys.push_back({"overdue", say("overdue")});
  return keys;
}

void TimelineChapter::draw(const std::vector<const Action*>& actions) {
  Timeline timeline;
  timeline.as_of = outcome_.as_of;
  timeline.as_of_label = day_shown();
  std::size_t overdue = 0;
  std::size_t passed = 0;
  for (const Action* const action : actions) {
    Timeline::Row& row = timeline.rows.emplace_back();
    row.label = action->id.value;
    row.kind = kStatusNames[static_cast<std::size_t>(action->status)];
    if (action->start) row.start = action->start->first;
    if (action->end) row.end = action->end->value.last;
    row.overdue = is_overdue(*action, outcome_.as_of);
    if (row.overdue) ++overdue;
    if (row.end && *row.end < outcome_.as_of) ++passed;
  }
  timeline.keys = keys_for(actions, overdue > 0);
  chart({.name = "timeline",
         .title = say("chart-timeline"),
         .description = say("chart-timeline-text", {{"date", to_string(outcome_.as_of)},
                                                    {"passed", std::to_string(passed)},
                                                    {"shown", std::to_string(actions.size())},
                                                    {"overdue", std::to_string(overdue)}}),
         .data = std::move(timeline)});
}

void TimelineChapter::write_table(const std::vector<const Action*>& actions) {
  std::vector<std::vector<Phrase>> rows;
  rows.reserve(actions.size());
  for (const Action* const action : actions) {
    rows.push_back({plain(action->id.value), phrase_of(action->title),
                    or_dash(action->start ? action->start->written : std::string_view()),
                    or_dash(action->end ? action->end->value.written : std::string_view()),
                    status(*action)});
  }
  table({"id", "action", "start", "deadline", "status"}, std::move(rows), "timeline");
}

}  // namespace

void write_timeline(const Outcome& outcome, const Locale& locale, Document& document) {
  TimelineChapter(outcome, locale, document).write();
}

}  // namespace charter
