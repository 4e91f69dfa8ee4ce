// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace charter {

// What a plan cannot answer in the survey, or answers with a question.
enum class SurveyGap : std::uint8_t { Rating, Statement, Evidence, Actions, Unsupported };
inline constexpr std::string_view kSurveyGapNames[] = {"rating", "statement", "evidence", "actions",
                                                       "unsupported"};

// A piece of evidence, and the action that it belongs to; none: it is given
// with the city's own rating.
struct SurveyEvidence {
  std::optional<std::size_t> action;
  const Evidence* item = nullptr;
};

// What a plan says on one commitment when the network of cities asks how far
// it is met.
struct SurveyAnswer {
  std::size_t commitment = 0;
  const Assessed* assessed = nullptr;    // the city's own rating; null: none
  std::vector<SurveyEvidence> evidence;  // each piece once
  std::vector<SurveyGap> open;
};

// An answer for each commitment, in the framework's order.
std::vector<SurveyAnswer> answer_survey(const Outcome& outcome);

Document compose_survey(const Outcome& outcome, const Locale& locale);

// One row for each commitment, as RFC 4180 has it, with a head.
std::string write_survey_csv(const Outcome& outcome, const Locale& locale);

}  // namespace charter
