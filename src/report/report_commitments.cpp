// SPDX-License-Identifier: EUPL-1.2
//
// The chapter with each commitment: what is promised, what is done about it,
// what is measured.
#include "charter/model/text.hpp"
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "series.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

class CommitmentChapter : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    heading(2, "commitments", "chapter-commitments");
    write_legend();
    for (std::size_t i = 0; i < framework().commitments.size(); ++i) write_commitment(i);
  }

 private:
  void write_legend();
  void write_commitment(std::size_t index);
  void write_state(std::size_t index);
  void write_actions(const CommitmentResult& result);
  void write_services(const CommitmentResult& result);
  void write_indicators(std::size_t commitment);
  void write_evidence(const CommitmentResult& result);
  [[nodiscard]] std::vector<Phrase> action_row(const Action& action) const;
  [[nodiscard]] std::vector<Phrase> indicator_row(const IndicatorResult& result) const;
};

// How to read the small charts, where there is one.
void CommitmentChapter::write_legend() {
  const bool any = std::ranges::any_of(assessment().indicators, [this](const auto& result) {
    return result.entry &&
           series_of(result, outcome_.plan.indicators[*result.entry], outcome_.as_of);
  });
  if (!any) return;
  paragraph(say("series-legend"));
  document_.blocks.back().drawn = true;
}

void CommitmentChapter::write_commitment(std::size_t index) {
  const Commitment& commitment = framework().commitments[index];
  const CommitmentResult& result = assessment().commitments[index];
  heading(3, commitment.id, titled(commitment));
  paragraph(phrase_of(commitment.text));
  write_state(index);
  write_actions(result);
  if (!result.actions.empty()) write_services(result);
  write_indicators(index);
  write_evidence(result);
}

void CommitmentChapter::write_state(std::size_t index) {
  const CommitmentResult& result = assessment().commitments[index];
  std::string state =
      say("state", {{"coverage", word_for(result.coverage, "coverage", kCoverageNames, locale_)}});
  const std::string reasons =
      joined(shortfalls(outcome_, index, locale_), locale_.text("text.join"));
  if (!reasons.empty()) state += " " + say("held-back", {{"reasons", reasons}});
  if (result.delivery.overdue > 0) {
    state += " " + locale_.counted("text.overdue", result.delivery.overdue);
  }
  if (!result.suggested.empty()) state += " " + count("suggested", result.suggested.size());
  Inline mark;
  mark.mark = kCoverageNames[static_cast<std::size_t>(result.coverage)];
  paragraph(Phrase{mark, {.text = state}});
}

void CommitmentChapter::write_actions(const CommitmentResult& result) {
  std::vector<std::vector<Phrase>> rows;
  rows.reserve(result.actions.size() + result.lapsed.size());
  for (const std::size_t index : result.actions) rows.push_back(action_row(action(index)));
  for (const std::size_t index : result.lapsed) rows.push_back(action_row(action(index)));
  table({"id", "action", "department", "deadline", "status", "progress"}, rows, "actions");
}

std::vector<Phrase> CommitmentChapter::action_row(const Action& action) const {
  return {plain(action.id.value), phrase_of(action.title), or_dash(responsible(action)),
          deadline(action),       status(action),          progress(action)};
}

// Who provides each area, and which actions open it.
void CommitmentChapter::write_services(const CommitmentResult& result) {
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < result.services.size(); ++i) {
    const AreaResult& area = result.services[i];
    rows.push_back({phrase_of(framework().services[i].title),
                    plain(locale_.word(area.indirect ? "provision-indirect" : "provision-direct")),
                    marked(area.coverage), or_dash(first_few(ids_of(area.actions), locale_, 12))});
  }
  table({"area", "provided", "coverage", "actions"}, rows, "services");
}

void CommitmentChapter::write_indicators(std::size_t commitment) {
  std::vector<std::vector<Phrase>> rows;
  std::size_t silent = 0;
  for (const IndicatorResult& result : assessment().indicators) {
    if (result.commitment != commitment) continue;
    if (result.entry) {
      rows.push_back(indicator_row(result));
    } else if (result.state == IndicatorState::Unreported) {
      ++silent;
    }
  }
  table({"indicator", "baseline", "latest", "target", "trend"}, rows, "indicators");
  if (silent > 0) paragraph(count("silent-indicators", silent));
}

std::vector<Phrase> CommitmentChapter::indicator_row(const IndicatorResult& result) const {
  const IndicatorEntry& entry = outcome_.plan.indicators[*result.entry];
  Phrase title = plain(std::string(result.id) + " ");
  title.push_back(
      shown_text(result.indicator ? framework().indicators[*result.indicator].title : entry.title));
  const auto shown_value = [&](const auto& dated) {
    return value(dated.value, entry.type, entry.unit, dated.date.written);
  };
  Phrase target = or_dash("");
  if (entry.target) {
    target = value(entry.target->value, entry.type, entry.unit,
                   entry.target->date ? entry.target->date->written : std::string_view());
  }
  std::string trend(is_measured(result.state)
                        ? word_for(result.trend, "trend", kTrendNames, locale_)
                        : word_for(result.state, "state", kIndicatorStateNames, locale_));
  if (result.state == IndicatorState::Stale) {
    trend += ", " + std::string(locale_.word("state-stale"));
  }
  if (result.off_track) trend += ", " + say("off-track");
  if (result.target_missed) trend += ", " + say("target-missed");
  const Phrase baseline = entry.baseline ? shown_value(*entry.baseline) : or_dash("");
  const Phrase latest = result.latest != nullptr ? shown_value(*result.latest) : or_dash("");
  Inline course{.text = trend};
  course.series = series_of(result, entry, outcome_.as_of);
  if (course.series) {
    course.series->title = say("series", {{"id", result.id},
                                          {"baseline", text_of(baseline)},
                                          {"latest", text_of(latest)},
                                          {"target", text_of(target)}});
  }
  return {title, baseline, latest, target, {course}};
}

// Each piece of evidence once, whichever actions it stands behind.
void CommitmentChapter::write_evidence(const CommitmentResult& result) {
  std::vector<Phrase> items;
  std::set<std::string> seen;
  for (const std::size_t index : result.actions) {
    for (const Evidence& item : action(index).evidence) {
      Phrase phrase = evidence(item);
      if (!seen.insert(phrase.front().text + '\n' + phrase.front().url).second) continue;
      phrase.insert(
          phrase.begin(),
          {.text = std::string(action(index).id.value).append(locale_.text("text.colon"))});
      items.push_back(std::move(phrase));
    }
  }
  if (items.empty()) return;
  paragraph(say("evidence"));
  list(std::move(items));
}

}  // namespace

void write_commitments(const Outcome& outcome, const Locale& locale, Document& document) {
  CommitmentChapter(outcome, locale, document).write();
}

}  // namespace charter
