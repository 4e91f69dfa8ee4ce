// SPDX-License-Identifier: EUPL-1.2
//
// The answers for the survey round, one row for each commitment. What a cell
// has several of is parted by a semicolon.
#include "charter/report/survey.hpp"
#include "charter/report/wrap.hpp"
#include "csv_cell.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 9> kSurveyColumns{"commitment", "title",     "declared",
                                                         "proposed",   "statement", "actions",
                                                         "evidence",   "open",      "promise"};

void append(std::string& cell, std::string_view part) {
  if (!cell.empty()) cell += "; ";
  cell += part;
}

// A cell may have several lines; nothing else in it acts.
std::string in_lines(std::string_view text) {
  std::string cell;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    cell += printable(line);
    if (end == text.size()) return cell;
    cell += '\n';
    text.remove_prefix(end + 1);
  }
}

class SurveyRow {
 public:
  SurveyRow(const Outcome& outcome, const Locale& locale, const SurveyAnswer& answer)
      : outcome_(outcome), locale_(locale), answer_(answer) {}

  [[nodiscard]] std::string write() const;

 private:
  [[nodiscard]] std::string said(Text text) const {
    return in_lines(shown(text, outcome_.plan, locale_.language()));
  }
  [[nodiscard]] std::string actions(const CommitmentResult& result) const;
  [[nodiscard]] std::string evidence() const;
  [[nodiscard]] std::string open() const;

  const Outcome& outcome_;
  const Locale& locale_;
  const SurveyAnswer& answer_;
};

std::string SurveyRow::actions(const CommitmentResult& result) const {
  std::string cell;
  for (const std::size_t index : result.actions) {
    const Action& action = outcome_.plan.actions[index];
    append(cell, std::string(action.id.value) + " " + said(action.title));
  }
  return cell;
}

std::string SurveyRow::evidence() const {
  std::string cell;
  for (const SurveyEvidence& evidence : answer_.evidence) {
    std::string part = evidence.action
                           ? std::string(outcome_.plan.actions[*evidence.action].id.value)
                                 .append(locale_.text("text.colon"))
                           : std::string();
    part += said(evidence.item->title);
    if (!evidence.item->url.empty()) part += " <" + printable(evidence.item->url) + ">";
    append(cell, part);
  }
  return cell;
}

std::string SurveyRow::open() const {
  std::string cell;
  for (const SurveyGap gap : answer_.open) {
    const std::string name(kSurveyGapNames[static_cast<std::size_t>(gap)]);
    append(cell, locale_.text("report.survey-open-" + name));
  }
  return cell;
}

std::string SurveyRow::write() const {
  const Commitment& commitment = outcome_.framework->commitments[answer_.commitment];
  const CommitmentResult& result = outcome_.assessment->commitments[answer_.commitment];
  const auto word = [](const std::optional<Rating>& rating) {
    return rating ? kRatingNames[static_cast<std::size_t>(*rating)] : std::string_view();
  };
  const std::string statement =
      answer_.assessed == nullptr ? std::string() : said(answer_.assessed->statement);
  const std::array<std::string, 5> texts{said(commitment.title), actions(result), evidence(),
                                         open(), said(commitment.text)};
  return csv_row(std::array<std::string_view, 9>{
      commitment.id, texts[0], word(result.declared),
      result.proposed ? word(result.proposed) : std::string_view("waived"), statement, texts[1],
      texts[2], texts[3], texts[4]});
}

}  // namespace

std::string write_survey_csv(const Outcome& outcome, const Locale& locale) {
  std::string text = csv_row(kSurveyColumns);
  for (const SurveyAnswer& answer : answer_survey(outcome)) {
    text += SurveyRow(outcome, locale, answer).write();
  }
  return text;
}

}  // namespace charter
