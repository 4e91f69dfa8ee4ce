// SPDX-License-Identifier: EUPL-1.2
//
// The chapter that a council acts on: the gaps of the plan as a whole, then
// what each department is asked for, then what is overdue. A department that
// lacks the same thing on many actions gets one line, not many.
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "requests.hpp"

#include <map>

namespace charter {
namespace {

class NextStepsChapter : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    heading(2, "next-steps", "chapter-next-steps");
    write_errors();
    write_gaps();
    write_departments();
    write_overdue();
  }

 private:
  using Ids = std::vector<std::string_view>;
  // What is asked for, in the order in which it is shown, and for which actions.
  using Requests = std::map<Ask, Ids>;

  void write_errors();
  void write_gaps();
  void write_departments();
  void write_overdue();
  // Adds the service areas that nobody looks after, and figures that are
  // missing, old or off their way.
  void add_area_gaps(std::vector<Phrase>& items) const;
  void add_figure_gaps(std::vector<Phrase>& items) const;
  [[nodiscard]] std::map<std::string_view, Requests> requests_by_department() const;
  [[nodiscard]] Phrase requests_as_phrase(const Requests& requests) const;
};

void NextStepsChapter::write_errors() {
  const std::size_t errors = outcome_.counts[static_cast<std::size_t>(Severity::Error)];
  if (errors > 0) paragraph(count("errors", errors));
}

void NextStepsChapter::add_area_gaps(std::vector<Phrase>& items) const {
  const auto commitment = framework().service_commitment();
  if (!commitment) return;
  const CommitmentResult& result = assessment().commitments[*commitment];
  Ids areas;
  for (std::size_t i = 0; i < result.services.size(); ++i) {
    if (!result.actions.empty() && result.services[i].coverage == AreaCoverage::Uncovered) {
      areas.push_back(shown(framework().services[i].title, outcome_.plan, locale_.language()));
    }
  }
  if (!areas.empty()) {
    items.push_back(plain(say("gap-areas", {{"areas", first_few(areas, locale_, 6)}})));
  }
}

void NextStepsChapter::add_figure_gaps(std::vector<Phrase>& items) const {
  std::size_t unreported = 0;
  Ids stale;
  Ids behind;
  for (const IndicatorResult& indicator : assessment().indicators) {
    const Coverage coverage = assessment().commitments[indicator.commitment].coverage;
    const bool asked = indicator.indicator && coverage != Coverage::Uncovered;
    if (asked && indicator.state == IndicatorState::Unreported) ++unreported;
    if (indicator.state == IndicatorState::Stale) stale.push_back(indicator.id);
    if (indicator.off_track || indicator.target_missed) behind.push_back(indicator.id);
  }
  if (unreported > 0) items.push_back(plain(count("gap-unreported", unreported)));
  if (!stale.empty()) {
    items.push_back(plain(say("gap-stale", {{"ids", first_few(stale, locale_, 6)}})));
  }
  if (!behind.empty()) {
    items.push_back(plain(say("gap-behind", {{"ids", first_few(behind, locale_, 6)}})));
  }
}

// What no single department can answer for.
void NextStepsChapter::write_gaps() {
  std::vector<Phrase> items;
  for (std::size_t i = 0; i < assessment().commitments.size(); ++i) {
    const CommitmentResult& result = assessment().commitments[i];
    const bool is_partial = result.coverage == Coverage::Shallow && !result.full_extent;
    if (result.coverage != Coverage::Uncovered && !is_partial) continue;
    const Commitment& commitment = framework().commitments[i];
    const std::string_view gap = is_partial ? "gap-extent" : "gap-commitment";
    items.push_back({{.text = say(gap, {{"id", commitment.id}}) + " "},
                     shown_text(commitment.title),
                     {.text = "."}});
  }
  add_area_gaps(items);
  add_figure_gaps(items);
  if (items.empty()) {
    paragraph(say("no-gaps"));
  } else {
    paragraph(say("gaps"));
    list(std::move(items));
  }
}

std::map<std::string_view, NextStepsChapter::Requests> NextStepsChapter::requests_by_department()
    const {
  std::map<std::string_view, Requests> by_department;
  const Asking asking(outcome_);
  for (std::size_t i = 0; i < outcome_.plan.actions.size(); ++i) {
    const Action& action = this->action(i);
    if (!action.assessed() || !action.live()) continue;
    const std::vector<std::string_view> asked = who_answers_for(action);
    for (const Ask what : asking.about(i)) {
      // What is to be measured stands among the gaps of the plan as a whole.
      if (what == Ask::Figures) continue;
      for (const std::string_view department : asked) {
        by_department[department][what].push_back(action.id.value);
      }
    }
  }
  return by_department;
}

void NextStepsChapter::write_departments() {
  const std::map<std::string_view, Requests> by_department = requests_by_department();
  if (by_department.empty()) return;
  heading(3, "departments", "chapter-departments");
  std::vector<std::vector<Phrase>> rows;
  for (const auto& [department, requests] : by_department) {
    if (!department.empty()) rows.push_back({theirs(department), requests_as_phrase(requests)});
  }
  // Nobody is asked last: the coordinator is.
  if (const auto nobody = by_department.find(""); nobody != by_department.end()) {
    rows.push_back({plain(say("no-department")), requests_as_phrase(nobody->second)});
  }
  table({"department", "asked"}, rows);
}

Phrase NextStepsChapter::requests_as_phrase(const Requests& requests) const {
  std::string text;
  for (const auto& [what, ids] : requests) {
    if (!text.empty()) text += text.ends_with('?') ? " – " : locale_.text("text.join");
    const std::string name = "ask-" + std::string(kAskNames[static_cast<std::size_t>(what)]);
    text += count(name, ids.size(), {{"ids", first_few(ids, locale_, 4)}});
  }
  return plain(text);
}

void NextStepsChapter::write_overdue() {
  std::vector<std::vector<Phrase>> rows;
  for (const Action& action : outcome_.plan.actions) {
    if (!action.assessed() || !is_overdue(action, outcome_.as_of)) continue;
    rows.push_back({plain(action.id.value), phrase_of(action.title), or_dash(responsible(action)),
                    plain(action.end->value.written),
                    plain(word_for(action.status, "status", kStatusNames, locale_))});
  }
  if (rows.empty()) return;
  heading(3, "overdue", "chapter-overdue");
  table({"id", "action", "department", "deadline", "status"}, rows);
}

}  // namespace

void write_next_steps(const Outcome& outcome, const Locale& locale, Document& document) {
  NextStepsChapter(outcome, locale, document).write();
}

}  // namespace charter
