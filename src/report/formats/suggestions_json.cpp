// SPDX-License-Identifier: EUPL-1.2
//
// The suggestions for programs, as schemas/suggestions.schema.json has them.
#include "charter/report/suggestions.hpp"
#include "result_parts.hpp"

#include <algorithm>
#include <cmath>

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

// More digits would say more than was measured, and nothing is certain.
double in_hundredths(double confidence) {
  return std::min(std::round(confidence * 100), 99.0) / 100;
}

void write_suggestion(JsonWriter& json, const Suggestion& suggestion, const Framework& framework) {
  const Commitment& commitment = framework.commitments[suggestion.commitment];
  json.begin_object(Layout::OneLine).member("commitment", commitment.id);
  json.member("role", framework.roles[commitment.role].id);
  json.key("confidence").number(in_hundredths(suggestion.confidence));
  json.key("services").begin_array();
  for (std::size_t i = 0; i < framework.services.size(); ++i) {
    if (contains(suggestion.services, i)) json.string(framework.services[i].id);
  }
  json.end_array().key("evidence").begin_array();
  for (const SuggestionEvidence& evidence : suggestion.evidence) {
    json.begin_object().member("field", evidence.field).member("text", evidence.text);
    json.member("start", evidence.start).member("end", evidence.end).end_object();
  }
  json.end_array().end_object();
}

void write_action(JsonWriter& json, const SuggestedAction& action, const Framework& framework) {
  json.begin_object().key("id");
  action.id.empty() ? json.null() : json.string(action.id);
  json.member("language", action.suggestions.language);
  json.key("proposed").begin_array(Layout::OneLine);
  for (const std::size_t commitment : action.suggestions.proposed) {
    json.string(framework.commitments[commitment].id);
  }
  json.end_array().key("suggestions").begin_array();
  for (const Suggestion& suggestion : for_the_person(action)) {
    write_suggestion(json, suggestion, framework);
  }
  json.end_array().end_object();
}

}  // namespace

std::span<const Suggestion> for_the_person(const SuggestedAction& action) {
  constexpr std::size_t kMostShown = 3;
  const auto& all = action.suggestions.all;
  return {all.data(), std::min(kMostShown, all.size())};
}

std::string write_suggestions_json(const SuggestionList& list) {
  std::string text;
  JsonWriter json(text);
  json.begin_object().member("format", "charter-suggestions/1");
  write_framework(json, *list.outcome.framework);
  json.key("plan");
  if (list.outcome.file.empty()) {
    json.null();
  } else {
    json.begin_object();
    write_plan_members(json, list.outcome);
    json.end_object();
  }
  json.key("actions").begin_array();
  for (const SuggestedAction& action : list.actions) {
    write_action(json, action, *list.outcome.framework);
  }
  json.end_array().end_object();
  return text + "\n";
}

}  // namespace charter
