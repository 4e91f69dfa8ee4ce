// SPDX-License-Identifier: EUPL-1.2
//
// A chapter on a framework that the plan does not follow, answered from the
// claims that it has, by way of a crosswalk.
#include "charter/assessment/infer_coverage.hpp"
#include "charter/model/text.hpp"
#include "charter/report/crosswalk.hpp"
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"

#include <array>

namespace charter {
namespace {

class AlsoChapter : public DocumentWriter {
 public:
  AlsoChapter(const Outcome& outcome, const Framework& other, const Locale& locale,
              Document& document)
      : DocumentWriter(outcome, locale, document),
        other_(other),
        inferred_(infer_coverage(other, framework(), assessment())) {}

  void write() {
    heading(2, "also-" + std::string(other_.id),
            plain(say("also-chapter", {{"framework", title_of(other_)}})));
    paragraph(say("also-intro"));
    write_answer();
    for (std::size_t role = 0; role < other_.roles.size(); ++role) write_role(role);
  }

 private:
  void write_answer();
  void write_role(std::size_t role);
  [[nodiscard]] Phrase result(const InferredResult& inferred) const;
  [[nodiscard]] Phrase path(const CrosswalkPair& pair) const;
  [[nodiscard]] std::string state_of(const CrosswalkPair& pair) const;
  [[nodiscard]] std::string title_of(const Framework& one) const {
    return in_language_of(locale_, one.title) + ", " + std::string(one.version);
  }

  const Framework& other_;
  std::vector<InferredResult> inferred_;
};

void AlsoChapter::write_answer() {
  std::array<std::size_t, kInferred> counts{};
  for (const InferredResult& one : inferred_) ++counts[static_cast<std::size_t>(one.result)];
  const auto of = [&counts](Inferred which) { return counts[static_cast<std::size_t>(which)]; };
  paragraph(
      say("also-answer", {{"covered", std::to_string(of(Inferred::Deep) + of(Inferred::Shallow))},
                          {"total", std::to_string(inferred_.size())},
                          {"deep", std::to_string(of(Inferred::Deep))},
                          {"shallow", std::to_string(of(Inferred::Shallow))},
                          {"review", std::to_string(of(Inferred::Review))},
                          {"none", std::to_string(of(Inferred::None))}}));
}

void AlsoChapter::write_role(std::size_t role) {
  std::vector<std::vector<Phrase>> rows;
  std::vector<Phrase> paths;
  for (std::size_t i = 0; i < other_.commitments.size(); ++i) {
    const Commitment& entry = other_.commitments[i];
    if (entry.role != role) continue;
    rows.push_back({titled(entry), result(inferred_[i])});
    for (const std::size_t pair : inferred_[i].pairs) {
      paths.push_back(path(other_.crosswalk->pairs[pair]));
    }
  }
  if (rows.empty()) return;
  heading(3, "also-" + std::string(other_.id) + "-" + std::string(other_.roles[role].id),
          phrase_of(other_.roles[role].title));
  table({"entry", "inferred"}, std::move(rows));
  if (paths.empty()) return;
  paragraph(say("also-reasons"));
  list(std::move(paths));
}

Phrase AlsoChapter::result(const InferredResult& inferred) const {
  if (inferred.result == Inferred::None) return plain(say("also-none"));
  if (inferred.result == Inferred::Review) return plain(say("also-review"));
  std::vector<std::string_view> ids;
  ids.reserve(inferred.through.size());
  for (const std::size_t pair : inferred.through) {
    ids.push_back(other_.crosswalk->pairs[pair].to);
  }
  Phrase phrase = marked(inferred.result == Inferred::Deep ? Coverage::Deep : Coverage::Shallow);
  phrase.front().text =
      say("also-through", {{"coverage", phrase.front().text}, {"ids", joined(ids)}});
  return phrase;
}

// The relation, how far its end is covered, and the reason.
Phrase AlsoChapter::path(const CrosswalkPair& pair) const {
  const std::string relation =
      relation_in_words(pair.relation, other_.commitments[pair.from].id,
                        target_in_words(pair, &framework(), locale_), locale_);
  Phrase phrase = plain(say("also-path", {{"relation", relation}, {"coverage", state_of(pair)}}));
  phrase.push_back({.text = ". "});
  phrase.push_back(shown_text(pair.reason));
  return phrase;
}

std::string AlsoChapter::state_of(const CrosswalkPair& pair) const {
  if (const auto pledge = position_of(framework().pledges, pair.to)) {
    return std::string(
        word_for(assessment().pledges[*pledge].state, "pledge", kPledgeStateNames, locale_));
  }
  const auto commitment = position_of(framework().commitments, pair.to);
  if (!commitment) return say("also-request");
  const CommitmentResult& result = assessment().commitments[*commitment];
  std::string state(word_for(result.coverage, "coverage", kCoverageNames, locale_));
  for (const std::string_view service : pair.services) {
    const auto area = position_of(framework().services, service);
    if (!area || *area >= result.services.size()) continue;
    state.append(locale_.text("text.join"))
        .append(in_language_of(locale_, framework().services[*area].title))
        .append(locale_.text("text.colon"));
    state += word_for(result.services[*area].coverage, "area", kAreaCoverageNames, locale_);
  }
  return state;
}

}  // namespace

void write_also(const Outcome& outcome, const Framework& other, const Locale& locale,
                Document& document) {
  AlsoChapter(outcome, other, locale, document).write();
}

}  // namespace charter
