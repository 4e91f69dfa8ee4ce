// SPDX-License-Identifier: EUPL-1.2
//
// Cities side by side, for people: one column each, and then what the others
// have where the first has a gap.
#include "charter/model/text.hpp"
#include "charter/report/comparison.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/version.hpp"
#include "document_writer.hpp"

#include <algorithm>

namespace charter {
namespace {

// What is said in the words of one of the plans.
class PlanWords : public DocumentWriter {
 public:
  using DocumentWriter::day;
  using DocumentWriter::DocumentWriter;
  using DocumentWriter::marked;
  using DocumentWriter::phrase_of;
  using DocumentWriter::responsible;
  using DocumentWriter::status;

  [[nodiscard]] Phrase area(std::size_t place) const;
  [[nodiscard]] Phrase commitment(std::size_t place) const;
  // The latest figure; where there is none, why.
  [[nodiscard]] Phrase indicator(std::size_t place) const;
};

Phrase PlanWords::commitment(std::size_t place) const {
  const CommitmentResult& result = assessment().commitments[place];
  Phrase phrase = marked(result.coverage);
  if (!result.actions.empty()) {
    phrase.push_back({.text = ", " + locale_.counted("text.actions", result.actions.size())});
  }
  return phrase;
}

Phrase PlanWords::area(std::size_t place) const {
  const AreaResult& result = areas_of(outcome_)[place];
  Phrase phrase = marked(result.coverage);
  if (!result.actions.empty()) {
    phrase.push_back({.text = ", " + locale_.counted("text.actions", result.actions.size())});
  }
  if (result.indirect) phrase.push_back({.text = ", " + say("compare-indirect")});
  return phrase;
}

Phrase PlanWords::indicator(std::size_t place) const {
  const IndicatorResult& result = assessment().indicators[place];
  if (result.latest != nullptr) {
    const IndicatorEntry& entry = outcome_.plan.indicators[*result.entry];
    return value(result.latest->value, entry.type, entry.unit, result.latest->date.written);
  }
  if (result.state == IndicatorState::Unreported) return or_dash("");
  return plain(word_for(result.state, "state", kIndicatorStateNames, locale_));
}

class ComparisonWriter : public DocumentWriter {
 public:
  ComparisonWriter(const Comparison& comparison, const Locale& locale, Document& document)
      : DocumentWriter(comparison.outcomes.front(), locale, document), comparison_(comparison) {
    for (const Outcome& outcome : comparison.outcomes)
      plans_.emplace_back(outcome, locale, document);
  }

  void write();

 private:
  using Cell = Phrase (PlanWords::*)(std::size_t) const;

  void write_opening();
  void write_plans();
  void write_commitments();
  void write_services();
  void write_indicators();
  void write_gaps();
  void write_gap(const PeerGap& gap);
  void write_colophon();
  // A row for each of `places`, which stand in `entries`; a column for each city.
  template <class Entry>
  void write_side_by_side(std::string_view column, const std::vector<Entry>& entries,
                          const std::vector<std::size_t>& places, Cell cell);
  [[nodiscard]] bool anybody_measures(std::size_t indicator) const;
  using DocumentWriter::titled;
  [[nodiscard]] Phrase titled(const PeerGap& gap) const;
  // Areas are known by their titles.
  [[nodiscard]] Phrase titled(const ServiceArea& area) const { return phrase_of(area.title); }

  const Comparison& comparison_;
  std::vector<PlanWords> plans_;
};

void ComparisonWriter::write() {
  write_opening();
  write_plans();
  write_commitments();
  write_services();
  write_indicators();
  write_gaps();
  write_colophon();
}

void ComparisonWriter::write_opening() {
  document_.title = say("compare-title", {{"cities", joined(comparison_.names)}});
  heading(1, "comparison", plain(document_.title));
  list({labelled("framework", measured_against())});
  std::string intro = say("compare-intro");
  if (!framework().official) intro.append(" ").append(locale_.text("text.unofficial"));
  paragraph(intro);
}

void ComparisonWriter::write_plans() {
  heading(2, "plans", "chapter-compared");
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < plans_.size(); ++i) {
    const Outcome& outcome = comparison_.outcomes[i];
    rows.push_back({theirs(comparison_.names[i]), plans_[i].phrase_of(outcome.plan.title),
                    plans_[i].day(),
                    plain(locale_.counted("text.actions", outcome.assessment->summary.actions))});
  }
  table({"city", "plan", "as-of", "actions"}, std::move(rows));
  if (!comparison_.one_day) paragraph(say("compare-days"));
  for (std::size_t i = 0; i < plans_.size(); ++i) {
    const auto errors = comparison_.outcomes[i].counts[static_cast<std::size_t>(Severity::Error)];
    if (errors == 0) continue;
    paragraph(comparison_.names[i] + std::string(locale_.text("text.colon")) +
              count("errors", errors));
  }
}

template <class Entry>
void ComparisonWriter::write_side_by_side(std::string_view column,
                                          const std::vector<Entry>& entries,
                                          const std::vector<std::size_t>& places, Cell cell) {
  Block block;
  block.kind = Block::Kind::Table;
  block.table.head.push_back(say("column-" + std::string(column)));
  for (const std::string& name : comparison_.names) block.table.head.push_back(name);
  for (const std::size_t place : places) {
    std::vector<Phrase> row{titled(entries[place])};
    for (const PlanWords& plan : plans_) row.push_back((plan.*cell)(place));
    block.table.rows.push_back(std::move(row));
  }
  document_.blocks.push_back(std::move(block));
}

std::vector<std::size_t> up_to(std::size_t size) {
  std::vector<std::size_t> places(size);
  for (std::size_t i = 0; i < size; ++i) places[i] = i;
  return places;
}

void ComparisonWriter::write_commitments() {
  heading(2, "commitments", "chapter-compared-commitments");
  write_side_by_side("commitment", framework().commitments, up_to(framework().commitments.size()),
                     &PlanWords::commitment);
}

void ComparisonWriter::write_services() {
  if (areas_of(outcome_).empty()) return;
  heading(2, "services", "chapter-compared-services");
  write_side_by_side("area", framework().services, up_to(framework().services.size()),
                     &PlanWords::area);
}

bool ComparisonWriter::anybody_measures(std::size_t indicator) const {
  return std::ranges::any_of(comparison_.outcomes, [indicator](const Outcome& outcome) {
    return is_measured(outcome.assessment->indicators[indicator].state);
  });
}

void ComparisonWriter::write_indicators() {
  std::vector<std::size_t> measured;
  for (std::size_t i = 0; i < framework().indicators.size(); ++i) {
    if (anybody_measures(i)) measured.push_back(i);
  }
  if (framework().indicators.empty()) return;
  heading(2, "indicators", "chapter-compared-indicators");
  if (!measured.empty()) {
    paragraph(say("compare-figures"));
    write_side_by_side("indicator", framework().indicators, measured, &PlanWords::indicator);
  }
  const std::size_t others = framework().indicators.size() - measured.size();
  if (others > 0) paragraph(count("compare-unmeasured", others));
}

void ComparisonWriter::write_gaps() {
  heading(2, "gaps", plain(say("chapter-peers", {{"city", comparison_.names.front()}})));
  if (comparison_.gaps.empty()) {
    paragraph(say("compare-no-gaps"));
    return;
  }
  paragraph(say("compare-peers"));
  std::vector<Phrase> of_all;
  for (const PeerGap& gap : comparison_.gaps) {
    if (gap.peers.empty()) {
      of_all.push_back(titled(gap));
    } else {
      write_gap(gap);
    }
  }
  if (of_all.empty()) return;
  heading(3, "gaps-of-all", "chapter-gaps-of-all");
  paragraph(say("compare-nobody"));
  list(std::move(of_all));
}

Phrase ComparisonWriter::titled(const PeerGap& gap) const {
  const FrameworkEntry& entry = entry_of(gap, framework());
  return gap.kind == PeerGap::Kind::Service ? phrase_of(entry.title) : titled(entry);
}

void ComparisonWriter::write_gap(const PeerGap& gap) {
  heading(3, "gap-" + std::string(entry_of(gap, framework()).id), titled(gap));
  std::vector<std::vector<Phrase>> rows;
  for (const PeerGap::Peer& peer : gap.peers) {
    const PlanWords& plan = plans_[peer.plan];
    const Phrase city = theirs(comparison_.names[peer.plan]);
    if (gap.kind == PeerGap::Kind::Indicator) rows.push_back({city, plan.indicator(gap.place)});
    for (const std::size_t index : peer.actions) {
      const Action& action = comparison_.outcomes[peer.plan].plan.actions[index];
      rows.push_back({city, plain(action.id.value), plan.phrase_of(action.title),
                      or_dash(PlanWords::responsible(action)), plan.status(action)});
    }
  }
  if (gap.kind == PeerGap::Kind::Indicator) {
    table({"city", "latest"}, std::move(rows));
  } else {
    table({"city", "id", "action", "department", "status"}, std::move(rows));
  }
}

void ComparisonWriter::write_colophon() {
  std::string files;
  for (const Outcome& outcome : comparison_.outcomes) {
    if (!files.empty()) files += ", ";
    files += file_name(outcome) + " (SHA-256 " + outcome.sha256 + ")";
  }
  Block& colophon = document_.blocks.emplace_back();
  colophon.kind = Block::Kind::Colophon;
  colophon.phrase = plain(say("compare-made-with", {{"version", kVersion},
                                                    {"files", files},
                                                    {"framework", framework().id},
                                                    {"frameworkVersion", framework().version}}));
}

}  // namespace

Document compose_comparison(const Comparison& comparison, const Locale& locale) {
  Document document;
  document.language = locale.language();
  ComparisonWriter(comparison, locale, document).write();
  return document;
}

}  // namespace charter
