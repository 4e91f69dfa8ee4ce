// SPDX-License-Identifier: EUPL-1.2
//
// The answers for the survey round: what the city says of each commitment,
// what the plan supports, and what stands behind it.
#include "charter/model/text.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/report/survey.hpp"
#include "document_writer.hpp"

#include <algorithm>

namespace charter {
namespace {

class SurveyWriter : public DocumentWriter {
 public:
  SurveyWriter(const Outcome& outcome, const Locale& locale, Document& document)
      : DocumentWriter(outcome, locale, document), answers_(answer_survey(outcome)) {}

  void write();

 private:
  void write_opening();
  void write_ratings();
  void write_answer(const SurveyAnswer& answer);
  void write_open();
  [[nodiscard]] Phrase declared(const CommitmentResult& result) const;
  [[nodiscard]] Phrase proposed(const CommitmentResult& result) const;
  [[nodiscard]] Phrase cited(const SurveyEvidence& item) const;

  const std::vector<SurveyAnswer> answers_;
};

void SurveyWriter::write() {
  write_opening();
  write_ratings();
  write_open();
  heading(2, "commitments", "chapter-commitments");
  for (const SurveyAnswer& answer : answers_) write_answer(answer);
  colophon();
}

void SurveyWriter::write_opening() {
  const Inline city = shown_text(outcome_.plan.city.name);
  document_.title =
      city.text.empty() ? say("survey-title") : say("survey-title-city", {{"city", city.text}});
  heading(1, "survey", plain(document_.title));
  std::vector<Phrase> facts;
  if (!outcome_.plan.title.empty()) {
    facts.push_back(labelled("plan", phrase_of(outcome_.plan.title)));
  }
  facts.push_back(labelled("as-of", day()));
  facts.push_back(labelled("framework", measured_against()));
  list(std::move(facts));
}

Phrase SurveyWriter::declared(const CommitmentResult& result) const {
  return result.declared ? plain(word_for(*result.declared, "rating", kRatingNames, locale_))
                         : or_dash("");
}

// A commitment that is waived is not rated.
Phrase SurveyWriter::proposed(const CommitmentResult& result) const {
  return result.proposed ? plain(word_for(*result.proposed, "rating", kRatingNames, locale_))
                         : marked(Coverage::Waived);
}

void SurveyWriter::write_ratings() {
  heading(2, "ratings", "chapter-ratings");
  paragraph(say("ratings"));
  std::vector<std::vector<Phrase>> rows;
  for (const SurveyAnswer& answer : answers_) {
    const CommitmentResult& result = assessment().commitments[answer.commitment];
    rows.push_back({linked_title(framework().commitments[answer.commitment]), declared(result),
                    proposed(result), plain(std::to_string(result.actions.size())),
                    plain(std::to_string(answer.evidence.size()))});
  }
  table({"commitment", "declared", "proposed", "actions", "evidence"}, std::move(rows));
}

// What somebody has to find out before the survey is sent.
void SurveyWriter::write_open() {
  heading(2, "open", "chapter-survey-open");
  std::vector<Phrase> items;
  for (std::size_t kind = 0; kind < std::size(kSurveyGapNames); ++kind) {
    std::vector<std::string_view> ids;
    for (const SurveyAnswer& answer : answers_) {
      if (std::ranges::find(answer.open, static_cast<SurveyGap>(kind)) != answer.open.end()) {
        ids.push_back(framework().commitments[answer.commitment].id);
      }
    }
    if (ids.empty()) continue;
    items.push_back(plain(
        say("survey-open-" + std::string(kSurveyGapNames[kind]) + "-for", {{"ids", joined(ids)}})));
  }
  if (items.empty()) {
    paragraph(say("survey-nothing-open"));
  } else {
    list(std::move(items));
  }
}

Phrase SurveyWriter::cited(const SurveyEvidence& item) const {
  Phrase phrase = evidence(*item.item);
  if (item.action) {
    phrase.insert(
        phrase.begin(),
        {.text = std::string(action(*item.action).id.value).append(locale_.text("text.colon"))});
  }
  return phrase;
}

void SurveyWriter::write_answer(const SurveyAnswer& answer) {
  const Commitment& commitment = framework().commitments[answer.commitment];
  const CommitmentResult& result = assessment().commitments[answer.commitment];
  heading(3, commitment.id, titled(commitment));
  paragraph(phrase_of(commitment.text));
  paragraph(say("survey-ratings", {{"declared", text_of(declared(result))},
                                   {"proposed", text_of(proposed(result))}}));
  if (answer.assessed != nullptr && !is_blank(answer.assessed->statement)) {
    paragraph(labelled("statement", phrase_of(answer.assessed->statement)));
  }
  std::vector<std::vector<Phrase>> rows;
  rows.reserve(result.actions.size());
  for (const std::size_t index : result.actions) {
    rows.push_back({plain(action(index).id.value), phrase_of(action(index).title),
                    or_dash(responsible(action(index))), deadline(action(index)),
                    status(action(index))});
  }
  table({"id", "action", "department", "deadline", "status"}, std::move(rows), "actions");
  if (answer.evidence.empty()) return;
  paragraph(say("evidence"));
  std::vector<Phrase> items;
  items.reserve(answer.evidence.size());
  for (const SurveyEvidence& item : answer.evidence) items.push_back(cited(item));
  list(std::move(items));
}

}  // namespace

Document compose_survey(const Outcome& outcome, const Locale& locale) {
  Document document;
  document.language = locale.language();
  SurveyWriter(outcome, locale, document).write();
  return document;
}

}  // namespace charter
