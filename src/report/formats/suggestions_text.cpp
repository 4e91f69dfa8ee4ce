// SPDX-License-Identifier: EUPL-1.2
//
// Suggestions for a person who reads down and decides:
//
//   A07 Taallessen in elke wijk voor wie nieuw is
//       SP1 Equal access to services (Service provider), 91%: language
//           [Taallessen] in elke wijk voor wie [nieuw] is
//       Or: SP2 12%
#include "charter/report/suggestions.hpp"
#include "charter/report/wrap.hpp"
#include "text_style.hpp"

#include <algorithm>
#include <cmath>

namespace charter {
namespace {

constexpr std::string_view kSuggestionIndent = "    ";
constexpr double kWorthTelling = 0.05;

// Nothing is certain.
std::string shown_percent(double confidence) {
  return std::to_string(std::min(std::lround(confidence * 100), 99L));
}

class SuggestionsText {
 public:
  SuggestionsText(const SuggestionList& list, const Locale& locale, const Style& style)
      : list_(list), framework_(*list.outcome.framework), locale_(locale), style_(style) {}

  std::string write();

 private:
  void write_answer();
  void write_action(const SuggestedAction& action);
  void write_proposal(const SuggestedAction& action, const Suggestion& suggestion);
  void write_others(const SuggestedAction& action);
  void line(std::string_view first, std::string_view text) {
    text_ += wrapped(first, printable(text), style_.width);
  }
  [[nodiscard]] static bool is_proposed(const SuggestedAction& action, std::size_t commitment) {
    return std::ranges::count(action.suggestions.proposed, commitment) != 0;
  }

  const SuggestionList& list_;
  const Framework& framework_;
  const Locale& locale_;
  const Style& style_;
  std::string text_;
};

// The field with its evidence in brackets.
std::string marked(const FieldText& field, const Suggestion& suggestion) {
  std::string text;
  std::size_t from = 0;
  for (const SuggestionEvidence& evidence : suggestion.evidence) {
    if (evidence.field != field.field) continue;
    const auto begin = static_cast<std::size_t>(evidence.text.data() - field.text.data());
    text += field.text.substr(from, begin - from);
    text += "[" + std::string(evidence.text) + "]";
    from = begin + evidence.text.size();
  }
  text += field.text.substr(from);
  return text;
}

void SuggestionsText::write_answer() {
  std::size_t proposed = 0;
  std::size_t linked = 0;
  for (const SuggestedAction& action : list_.actions) {
    if (!action.suggestions.proposed.empty()) {
      ++proposed;
    } else if (action.has_claims) {
      ++linked;
    }
  }
  const std::size_t all = list_.actions.size();
  line("", locale_.counted("suggestions.answer", all,
                           {{"proposed", std::to_string(proposed)},
                            {"linked", std::to_string(linked)},
                            {"none", std::to_string(all - proposed - linked)}}));
  line("", locale_.text("suggestions.who-decides"));
  if (!list_.by_model) line("", locale_.text("suggestions.by-words"));
}

void SuggestionsText::write_proposal(const SuggestedAction& action, const Suggestion& suggestion) {
  const Commitment& commitment = framework_.commitments[suggestion.commitment];
  const std::string head =
      std::string(commitment.id) + " " + in_language_of(locale_, commitment.title) + " (" +
      in_language_of(locale_, framework_.roles[commitment.role].title) + "), " +
      locale_.fill("suggestions.percent", {{"number", shown_percent(suggestion.confidence)}});
  std::string areas;
  for (std::size_t i = 0; i < framework_.services.size(); ++i) {
    if (!contains(suggestion.services, i)) continue;
    areas.append(areas.empty() ? locale_.text("text.colon") : ", ")
        .append(in_language_of(locale_, framework_.services[i].title));
  }
  line(kSuggestionIndent, head + areas);
  const std::string deeper = std::string(kSuggestionIndent) + std::string(kSuggestionIndent);
  for (const FieldText& field : action.fields) {
    const bool shows = std::ranges::any_of(
        suggestion.evidence,
        [&](const SuggestionEvidence& evidence) { return evidence.field == field.field; });
    if (shows) line(deeper, marked(field, suggestion));
  }
}

void SuggestionsText::write_others(const SuggestedAction& action) {
  std::string others;
  for (const Suggestion& suggestion : for_the_person(action)) {
    if (is_proposed(action, suggestion.commitment) || suggestion.confidence < kWorthTelling)
      continue;
    others +=
        (others.empty() ? "" : ", ") +
        std::string(framework_.commitments[suggestion.commitment].id) + " " +
        locale_.fill("suggestions.percent", {{"number", shown_percent(suggestion.confidence)}});
  }
  const bool fits = !action.suggestions.proposed.empty();
  if (!others.empty()) {
    line(kSuggestionIndent, locale_.fill(fits                ? "suggestions.or"
                                         : action.has_claims ? "suggestions.besides"
                                                             : "suggestions.nearest",
                                         {{"others", others}}));
  } else if (!fits) {
    line(kSuggestionIndent,
         locale_.text(action.has_claims ? "suggestions.nothing-more" : "suggestions.no-fit"));
  }
}

void SuggestionsText::write_action(const SuggestedAction& action) {
  if (!text_.empty()) text_ += "\n";
  const std::string head =
      (action.id.empty() ? std::string() : std::string(action.id) + " ") +
      (action.fields.empty() ? std::string() : std::string(action.fields.front().text));
  for (const std::string& part : wrap(printable(head), style_.width)) {
    text_ += bold(part, style_) + "\n";
  }
  for (const Suggestion& suggestion : for_the_person(action)) {
    if (is_proposed(action, suggestion.commitment)) write_proposal(action, suggestion);
  }
  write_others(action);
}

std::string SuggestionsText::write() {
  const bool is_plan = !list_.outcome.file.empty();
  if (is_plan) write_answer();
  for (const SuggestedAction& action : list_.actions) write_action(action);
  const bool any = std::ranges::any_of(list_.actions, [](const SuggestedAction& action) {
    return !action.suggestions.proposed.empty();
  });
  if (is_plan && any) {
    text_ += "\n";
    line("", locale_.fill("suggestions.next", {{"file", list_.outcome.file}}));
  }
  return text_;
}

}  // namespace

std::string write_suggestions_text(const SuggestionList& list, const Locale& locale,
                                   const Style& style) {
  return SuggestionsText(list, locale, style).write();
}

std::string reason_for(const Suggestion& suggestion, bool by_model, const Locale& locale) {
  std::string words;
  for (const SuggestionEvidence& evidence : suggestion.evidence) {
    words +=
        (words.empty() ? "" : ", ") + locale.fill("suggestions.quoted", {{"text", evidence.text}});
  }
  const std::string_view said = words.empty() ? "suggestions.reason-unsaid"
                                : by_model    ? "suggestions.reason"
                                              : "suggestions.reason-by-words";
  return locale.fill(said, {{"words", words}, {"number", shown_percent(suggestion.confidence)}});
}

}  // namespace charter
