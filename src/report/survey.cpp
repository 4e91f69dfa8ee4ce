// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/survey.hpp"

#include <set>
#include <utility>

namespace charter {
namespace {

std::vector<SurveyGap> gaps_of(const CommitmentResult& result, const SurveyAnswer& answer) {
  std::vector<SurveyGap> gaps;
  // What the city has set aside it need not answer.
  if (result.coverage == Coverage::Waived) return gaps;
  if (!result.declared) gaps.push_back(SurveyGap::Rating);
  if (answer.assessed == nullptr || is_blank(answer.assessed->statement)) {
    gaps.push_back(SurveyGap::Statement);
  }
  // Of what is not done, nothing can be shown.
  const bool says_something =
      !result.actions.empty() || (result.declared && *result.declared != Rating::Not);
  if (answer.evidence.empty() && says_something) gaps.push_back(SurveyGap::Evidence);
  if (result.actions.empty()) gaps.push_back(SurveyGap::Actions);
  if (result.declared && result.proposed && *result.declared > *result.proposed) {
    gaps.push_back(SurveyGap::Unsupported);
  }
  return gaps;
}

}  // namespace

std::vector<SurveyAnswer> answer_survey(const Outcome& outcome) {
  std::vector<SurveyAnswer> answers(outcome.assessment->commitments.size());
  for (const Assessed& assessed : outcome.plan.assessments) {
    if (!assessed.left_out) answers[*assessed.commitment].assessed = &assessed;
  }
  for (std::size_t i = 0; i < answers.size(); ++i) {
    SurveyAnswer& answer = answers[i];
    const CommitmentResult& result = outcome.assessment->commitments[i];
    answer.commitment = i;
    std::set<std::pair<std::string_view, std::string_view>> known;
    const auto add = [&answer, &known](std::optional<std::size_t> action,
                                       std::span<const Evidence> evidence) {
      for (const Evidence& item : evidence) {
        const std::string_view title =
            item.title.empty() ? std::string_view() : item.title.front().text;
        if (known.emplace(item.url, title).second) answer.evidence.push_back({action, &item});
      }
    };
    if (answer.assessed != nullptr) add(std::nullopt, answer.assessed->evidence);
    for (const std::size_t action : result.actions) {
      add(action, outcome.plan.actions[action].evidence);
    }
    answer.open = gaps_of(result, answer);
  }
  return answers;
}

}  // namespace charter
