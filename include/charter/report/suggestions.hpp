// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/formats.hpp"
#include "charter/suggestion/suggest.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// One action of a plan, or one sentence, with what is suggested for it.
struct SuggestedAction {
  std::string_view id;  // empty: a sentence that belongs to no plan
  std::vector<FieldText> fields;
  bool has_claims = false;  // of whatever origin
  Suggestions suggestions;  // less what the action claims already
};

// What is suggested for a plan. `outcome` has no file where it is for a
// sentence alone.
struct SuggestionList {
  const Outcome& outcome;
  std::vector<SuggestedAction> actions;  // in the order of the plan
  bool by_model = false;
};

// What a person is shown at most, best first.
std::span<const Suggestion> for_the_person(const SuggestedAction& action);

// As schemas/suggestions.schema.json has it.
std::string write_suggestions_json(const SuggestionList& list);

// For a person who reads down and decides.
std::string write_suggestions_text(const SuggestionList& list, const Locale& locale,
                                   const Style& style);

// Why a commitment was suggested, in one sentence: its confidence and words.
std::string reason_for(const Suggestion& suggestion, bool by_model, const Locale& locale);

}  // namespace charter
