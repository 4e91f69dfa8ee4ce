// SPDX-License-Identifier: EUPL-1.2
#include "suggested_claims.hpp"

#include <algorithm>
#include <vector>

namespace charter {
namespace {

// A plain string is in the plan's language.
JsonTree text_in(const Locale& locale, std::string_view plan_language, const std::string& text) {
  if (supported_language(plan_language) == locale.language()) return JsonTree::string(text);
  JsonTree translations = JsonTree::object();
  translations.append(locale.language(), JsonTree::string(text));
  return translations;
}

JsonTree claim_for(const Suggestion& suggestion, const SuggestionList& list,
                   const Acceptance& acceptance, const Locale& locale, bool names_services) {
  const Framework& framework = *list.outcome.framework;
  const bool accepted = suggestion.confidence >= acceptance.above;
  JsonTree claim = JsonTree::object();
  claim.append("id", JsonTree::string(framework.commitments[suggestion.commitment].id));
  if (names_services && suggestion.services != 0) {
    JsonTree& services = claim.append("services", JsonTree::array());
    for (std::size_t i = 0; i < framework.services.size(); ++i) {
      if (!contains(suggestion.services, i)) continue;
      services.children.push_back(JsonTree::string(framework.services[i].id));
    }
  }
  claim.append("origin", JsonTree::string(accepted ? "accepted" : "suggested"));
  claim.append("reason", text_in(locale, list.outcome.plan.language,
                                 reason_for(suggestion, list.by_model, locale)));
  if (accepted) {
    claim.append("by", JsonTree::string(acceptance.by));
    claim.append("date", JsonTree::string(to_string(acceptance.date)));
  }
  return claim;
}

}  // namespace

AddedClaims add_claims(JsonTree& plan, const SuggestionList& list, const Acceptance& acceptance,
                       const Locale& locale) {
  AddedClaims added;
  std::vector<JsonTree>& actions = plan.find("actions")->children;
  auto action = actions.begin();
  for (const SuggestedAction& suggested : list.actions) {
    // Both are in the order of the plan.
    action = std::find_if(action, actions.end(), [&](const JsonTree& candidate) {
      return candidate.string_at("id") == suggested.id;
    });
    const bool names_services = action->find("services") == nullptr;
    for (const Suggestion& suggestion : for_the_person(suggested)) {
      if (std::ranges::count(suggested.suggestions.proposed, suggestion.commitment) == 0) continue;
      JsonTree* claims = action->find("commitments");
      if (claims == nullptr) claims = &action->append("commitments", JsonTree::array());
      claims->children.push_back(claim_for(suggestion, list, acceptance, locale, names_services));
      ++(suggestion.confidence >= acceptance.above ? added.accepted : added.suggested);
    }
  }
  return added;
}

}  // namespace charter
