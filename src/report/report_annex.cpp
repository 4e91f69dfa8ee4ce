// SPDX-License-Identifier: EUPL-1.2
//
// What stands behind the commitments: waivers, ratings, pledges, the papers of
// the plan, the Charter's requests to others, and how every figure is made.
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"

#include <unordered_map>

namespace charter {
namespace {

class Annex : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    write_waivers();
    write_ratings();
    write_pledges();
    write_documents();
    write_requests();
    write_method();
  }

 private:
  void write_waivers();
  void write_ratings();
  [[nodiscard]] Phrase stated(Text statement, std::span<const Evidence> evidence_for_it) const;
  void write_pledges();
  void write_documents();
  void write_requests();
  void write_method();
  [[nodiscard]] Phrase waived_thing(const Waiver& waiver) const;
};

Phrase Annex::waived_thing(const Waiver& waiver) const {
  Phrase phrase = plain(std::string(waiver.waived) + " ");
  if (waiver.commitment) {
    phrase.push_back(shown_text(framework().commitments[*waiver.commitment].title));
  } else if (waiver.service) {
    phrase.push_back(shown_text(framework().services[*waiver.service].title));
  } else if (waiver.indicator) {
    phrase.push_back(shown_text(framework().indicators[*waiver.indicator].title));
  }
  return phrase;
}

void Annex::write_waivers() {
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < outcome_.plan.waivers.size(); ++i) {
    const Waiver& waiver = outcome_.plan.waivers[i];
    if (waiver.left_out) continue;
    const bool has_reason = !is_blank(waiver.reason);
    const bool complete = has_reason && !is_blank(waiver.owner) && waiver.review;
    const std::string_view state = assessment().valid_waivers[i] ? "waiver-valid"
                                   : complete                    ? "waiver-expired"
                                                                 : "waiver-incomplete";
    rows.push_back({waived_thing(waiver), has_reason ? phrase_of(waiver.reason) : or_dash(""),
                    or_dash(waiver.owner),
                    or_dash(waiver.review ? waiver.review->value.written : std::string_view()),
                    plain(say(state))});
  }
  if (rows.empty()) return;
  heading(2, "waivers", "chapter-waivers");
  table({"waived", "reason", "owner", "review", "state"}, rows);
}

// What the city says beside what the plan supports.
void Annex::write_ratings() {
  std::unordered_map<std::size_t, const Assessed*> declared;
  for (const Assessed& assessed : outcome_.plan.assessments) {
    if (!assessed.left_out) declared.emplace(*assessed.commitment, &assessed);
  }
  const auto word = [this](const std::optional<Rating>& rating) {
    return rating ? plain(word_for(*rating, "rating", kRatingNames, locale_)) : or_dash("");
  };
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
    const CommitmentResult& result = assessment().commitments[i];
    const auto found = declared.find(i);
    rows.push_back(
        {titled(framework().commitments[i]), word(result.declared), word(result.proposed),
         found == declared.end() ? or_dash("")
                                 : stated(found->second->statement, found->second->evidence)});
  }
  heading(2, "ratings", "chapter-ratings");
  paragraph(say("ratings"));
  table({"commitment", "declared", "proposed", "statement"}, rows);
}

// What the city says, then its evidence; a dash where there is neither.
Phrase Annex::stated(Text statement, std::span<const Evidence> evidence_for_it) const {
  Phrase said;
  if (!is_blank(statement)) said.push_back(shown_text(statement));
  for (const Evidence& item : evidence_for_it) {
    if (!said.empty()) said.push_back({.text = said.back().text.ends_with('.') ? " " : "; "});
    const Phrase link = evidence(item);
    said.insert(said.end(), link.begin(), link.end());
  }
  return said.empty() ? or_dash("") : said;
}

void Annex::write_pledges() {
  if (framework().pledges.empty()) return;
  heading(2, "pledges", "chapter-pledges");
  std::unordered_map<std::size_t, const PledgeStatement*> statements;
  for (const PledgeStatement& statement : outcome_.plan.pledges) {
    if (!statement.left_out) statements.emplace(*statement.pledge, &statement);
  }
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < framework().pledges.size(); ++i) {
    const PledgeResult& result = assessment().pledges[i];
    const auto found = statements.find(i);
    rows.push_back({titled(framework().pledges[i]),
                    plain(word_for(result.state, "pledge", kPledgeStateNames, locale_)),
                    or_dash(first_few(ids_of(result.actions), locale_, 6)),
                    found == statements.end()
                        ? or_dash("")
                        : stated(found->second->statement, found->second->evidence)});
  }
  table({"pledge", "state", "actions", "statement"}, rows);
}

void Annex::write_documents() {
  std::vector<Phrase> items;
  for (const PaperOfPlan& paper : outcome_.plan.documents) {
    Inline title = shown_text(paper.title);
    title.url = paper.url;
    Phrase item{title};
    std::string adopted(paper.body);
    if (paper.date) {
      if (!adopted.empty()) adopted += ", ";
      adopted += paper.date->written;
    }
    if (!adopted.empty()) item.push_back({.text = " (" + adopted + ")"});
    items.push_back(item);
  }
  if (items.empty()) return;
  heading(2, "documents", "chapter-documents");
  list(std::move(items));
}

void Annex::write_requests() {
  if (framework().requests.empty()) return;
  heading(2, "requests", "chapter-requests");
  paragraph(say("requests"));
  std::vector<Phrase> items;
  for (const Request& request : framework().requests) {
    Phrase item = plain(std::string(request.id).append(locale_.text("text.colon")));
    item.push_back(shown_text(request.text));
    items.push_back(item);
  }
  list(std::move(items));
}

void Annex::write_method() {
  heading(2, "method", "chapter-method");
  std::vector<Phrase> items;
  const auto add = [&](std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) items.push_back(plain(say(name)));
  };
  add({"method-wording", measures() ? "method-coverage" : "method-coverage-unmeasured",
       "method-done"});
  if (measures()) add({"method-measured", "method-trend"});
  add({"method-basis", "method-rating", "method-day", "method-no-score"});
  list(std::move(items));
  if (!framework().indicator_set_note.empty()) paragraph(phrase_of(framework().indicator_set_note));
  colophon();
}

}  // namespace

void write_annex(const Outcome& outcome, const Locale& locale, Document& document) {
  Annex(outcome, locale, document).write();
}

}  // namespace charter
