// SPDX-License-Identifier: EUPL-1.2
//
// The opening of the report: what it is about, and the answer.
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "requests.hpp"
#include "title_about.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

namespace charter {
namespace {

constexpr std::ptrdiff_t kMeasuredCell = 4;  // of the table of a role

class Opening : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    write_title_block();
    write_answer();
    write_roles();
  }

 private:
  void write_title_block();
  void write_answer();
  void write_tiles();
  void write_roles();
  [[nodiscard]] std::string period() const;
};

std::string Opening::period() const {
  const Plan& plan = outcome_.plan;
  const std::string_view start = plan.period_start ? plan.period_start->written : "";
  const std::string_view end = plan.period_end ? plan.period_end->value.written : "";
  if (start.empty()) return std::string(end);
  return end.empty() ? std::string(start) : say("period", {{"start", start}, {"end", end}});
}

void Opening::write_title_block() {
  const Inline city = shown_text(outcome_.plan.city.name);
  document_.title = title_about("report.title", framework(), city.text, locale_);
  heading(1, "report", plain(document_.title));

  std::vector<Phrase> facts;
  if (!outcome_.plan.title.empty())
    facts.push_back(labelled("plan", phrase_of(outcome_.plan.title)));
  if (!period().empty()) facts.push_back(labelled("period", plain(period())));
  facts.push_back(labelled("as-of", day()));
  facts.push_back(labelled("framework", measured_against()));
  facts.push_back(labelled("method", plain(say("method-short"))));
  list(facts);
}

// What the sentences say, in figures.
void Opening::write_tiles() {
  const Summary& summary = assessment().summary;
  const auto covered = [&summary](Coverage coverage) {
    return summary.commitments.by_coverage[static_cast<std::size_t>(coverage)];
  };
  const auto reported = static_cast<std::size_t>(IndicatorState::Reported);
  const auto waived = static_cast<std::size_t>(IndicatorState::Waived);
  Block& block = document_.blocks.emplace_back();
  block.kind = Block::Kind::Tiles;
  const auto add = [&](std::string_view label, std::size_t part, std::size_t whole) {
    Tile& tile = block.tiles.emplace_back();
    tile.figure = part_of(part, whole).front().text;
    tile.label =
        say("tile-" + std::string(label), {{"deep", std::to_string(covered(Coverage::Deep))}});
    tile.share = {.part = part, .whole = whole};
  };
  add("covered", covered(Coverage::Deep) + covered(Coverage::Shallow),
      summary.commitments.in_scope);
  add("completed", summary.actions_by_status[static_cast<std::size_t>(Status::Completed)],
      summary.actions);
  add("overdue", summary.overdue, summary.actions);
  if (!measures()) return;
  add("measured", summary.indicators_by_state[reported],
      summary.indicators - summary.indicators_by_state[waived]);
}

// Three sentences: coverage, delivery, measurement.
void Opening::write_answer() {
  heading(2, "answer", "chapter-answer");
  const Summary& summary = assessment().summary;
  const auto covered = [&summary](Coverage coverage) {
    return summary.commitments.by_coverage[static_cast<std::size_t>(coverage)];
  };
  const auto measured = [&summary](IndicatorState state) {
    return summary.indicators_by_state[static_cast<std::size_t>(state)];
  };
  const std::size_t deep = covered(Coverage::Deep);
  const std::size_t shallow = covered(Coverage::Shallow);
  std::string answer =
      say("answer-coverage", {{"covered", std::to_string(deep + shallow)},
                              {"scope", std::to_string(summary.commitments.in_scope)},
                              {"deep", std::to_string(deep)},
                              {"shallow", std::to_string(shallow)}});
  const std::size_t passed = passed_without_status(outcome_);
  answer +=
      " " + (summary.actions == 0
                 ? say("answer-no-actions")
                 : count(passed > 0 ? "answer-delivery-passed" : "answer-delivery", summary.actions,
                         {{"statuses", counts_by_status(summary, locale_)},
                          {"overdue", std::to_string(summary.overdue)},
                          {"passed", std::to_string(passed)}}));
  if (measures()) {
    const std::size_t stale = measured(IndicatorState::Stale);
    answer +=
        " " +
        say(stale > 0 ? "answer-indicators-stale" : "answer-indicators",
            {{"reported", std::to_string(measured(IndicatorState::Reported))},
             {"stale", std::to_string(stale)},
             {"scope", std::to_string(summary.indicators - measured(IndicatorState::Waived))}});
  }
  paragraph(answer);
  write_tiles();
  paragraph(say(measures() ? "legend" : "legend-unmeasured"));
}

void Opening::write_roles() {
  heading(2, "roles", "chapter-roles");
  std::vector<std::string_view> columns{"id",   "commitment", "coverage",
                                        "done", "measured",   "basis"};
  if (!measures()) columns.erase(columns.begin() + kMeasuredCell);
  for (std::size_t role = 0; role < framework().roles.size(); ++role) {
    heading(3, framework().roles[role].id, phrase_of(framework().roles[role].title));
    std::vector<std::vector<Phrase>> rows;
    for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
      const Commitment& commitment = framework().commitments[i];
      if (commitment.role != role) continue;
      const CommitmentResult& result = assessment().commitments[i];
      std::size_t actions = 0;
      for (const std::size_t number : result.delivery.by_status) actions += number;
      rows.push_back(
          {{{.text = std::string(commitment.id), .anchor = std::string(commitment.id)}},
           phrase_of(commitment.title),
           marked(result.coverage),
           part_of(result.delivery.by_status[static_cast<std::size_t>(Status::Completed)], actions),
           part_of(result.indicators_reported, result.indicators_in_scope),
           plain(word_for(result.basis, "basis", kBasisNames, locale_))});
      if (!measures()) rows.back().erase(rows.back().begin() + kMeasuredCell);
    }
    table(columns, rows);
  }
}

}  // namespace

void write_opening(const Outcome& outcome, const Locale& locale, Document& document) {
  Opening(outcome, locale, document).write();
}

void tell_languages(Document& document, const Locale& locale) {
  std::set<std::string> tags;
  const auto look_at = [&tags](const Phrase& phrase) {
    for (const Inline& run : phrase) {
      if (run.foreign) tags.insert("(" + run.language + ")");
    }
  };
  for (const Block& block : document.blocks) {
    look_at(block.phrase);
    std::ranges::for_each(block.items, look_at);
    for (const auto& row : block.table.rows) std::ranges::for_each(row, look_at);
  }
  const auto facts = std::ranges::find(document.blocks, Block::Kind::List, &Block::kind);
  if (tags.empty() || facts == document.blocks.end()) return;
  std::string all;
  for (const std::string& tag : tags) all += (all.empty() ? "" : ", ") + tag;
  facts->items.push_back({{.text = std::string(locale.text("report.label-language")) + " " +
                                   locale.fill("report.other-languages", {{"tags", all}})}});
}

Document compose_report(const Outcome& outcome, const Locale& locale,
                        const ReportAdditions& additions) {
  Document document;
  document.language = locale.language();
  write_opening(outcome, locale, document);
  if (additions.since != nullptr) write_changes(*additions.since, locale, document);
  write_next_steps(outcome, locale, document);
  write_practices(outcome, locale, document);
  write_overview(outcome, locale, document);
  write_timeline(outcome, locale, document);
  write_commitments(outcome, locale, document);
  for (const Framework* const other : additions.also) {
    write_also(outcome, *other, locale, document);
  }
  write_annex(outcome, locale, document);
  tell_languages(document, locale);
  return document;
}

}  // namespace charter
