// SPDX-License-Identifier: EUPL-1.2
#include "charter/suggestion/suggest.hpp"

#include "charter/resources/resources.hpp"
#include "evidence.hpp"
#include "linear_model.hpp"
#include "word_overlap.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace charter {
namespace {

constexpr std::size_t kMost = 3;
// Chosen by cross-validation (benchmarks/suggestions).
constexpr double kFits = 0.09;    // the share of "none" up to which something fits
constexpr double kSecond = 0.35;  // the share from which a second commitment does
constexpr double kService = 0.3;  // the share from which a service area is meant

std::vector<Word> words_in(std::span<const FieldText> fields) {
  std::vector<Word> all;
  for (std::size_t field = 0; field < fields.size(); ++field) {
    for (Word& word : words_of(fields[field].text)) {
      word.field = field;
      all.push_back(std::move(word));
    }
  }
  return all;
}

std::vector<std::size_t> best_first(const std::vector<double>& shares, std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return shares[i]; });
  return order;
}

}  // namespace

struct Suggester::Parts {
  Parts(const Framework& for_framework, const SuggestionModels& models)
      : framework(for_framework),
        languages(models.languages),
        commitments(models.commitments),
        services(models.services),
        lexicon(models.concepts) {}

  [[nodiscard]] std::string_view language_of(const std::vector<Word>& words) const;
  [[nodiscard]] ServiceSet services_of(std::span<const Feature> features) const;
  // Whether a commitment, by its place, is still to be suggested.
  using IsOpen = std::function<bool(std::size_t commitment)>;
  void by_model(std::span<const FieldText> fields, const std::vector<Word>& words,
                const IsOpen& is_open, Suggestions& suggestions) const;
  void by_words(std::span<const FieldText> fields, const std::vector<Word>& words,
                const IsOpen& is_open, Suggestions& suggestions);

  const Framework& framework;
  LinearModel languages;
  LinearModel commitments;
  LinearModel services;
  Lexicon lexicon;
  // Of the labels of `commitments`; empty: the model is for another framework.
  std::vector<std::size_t> places;
  std::map<std::string, WordOverlap, std::less<>> overlaps;  // by language
};

SuggestionModels built_in_models() {
  return {.commitments = resource("suggestions/commitments.model"),
          .services = resource("suggestions/services.model"),
          .languages = resource("suggestions/languages.model"),
          .concepts = resource("suggestions/concepts.json")};
}

Suggester::Suggester(const Framework& framework, const SuggestionModels& models)
    : parts_(std::make_unique<Parts>(framework, models)) {
  if (parts_->commitments.framework() != framework.id) return;
  std::vector<std::size_t> places;
  for (const std::string& label : parts_->commitments.labels()) {
    const auto place = position_of(framework.commitments, label);
    if (place) places.push_back(*place);
  }
  // The last label stands for none of them.
  if (places.size() + 1 == parts_->commitments.labels().size()) parts_->places = places;
}

Suggester::~Suggester() = default;

bool Suggester::has_model() const { return !parts_->places.empty(); }

Suggestions Suggester::suggest(std::span<const FieldText> fields, std::string_view language,
                               std::span<const std::size_t> claimed) const {
  const std::vector<Word> words = words_in(fields);
  Suggestions suggestions;
  suggestions.language = language.empty() ? parts_->language_of(words) : language;
  if (words.empty()) return suggestions;
  const auto is_open = [claimed](std::size_t commitment) {
    return std::ranges::find(claimed, commitment) == claimed.end();
  };
  has_model() ? parts_->by_model(fields, words, is_open, suggestions)
              : parts_->by_words(fields, words, is_open, suggestions);
  return suggestions;
}

std::string_view Suggester::Parts::language_of(const std::vector<Word>& words) const {
  const std::vector<double> shares = languages.shares(letters_of(words));
  const auto most = std::ranges::max_element(shares) - shares.begin();
  return languages.labels()[static_cast<std::size_t>(most)];
}

ServiceSet Suggester::Parts::services_of(std::span<const Feature> features) const {
  const std::vector<double> shares = services.shares(features);
  ServiceSet set = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const auto place = position_of(framework.services, services.labels()[i]);
    if (place && shares[i] >= kService) set |= ServiceSet{1} << *place;
  }
  return set;
}

void Suggester::Parts::by_model(std::span<const FieldText> fields, const std::vector<Word>& words,
                                const IsOpen& is_open, Suggestions& suggestions) const {
  const std::vector<Feature> features = features_of(words, suggestions.language, lexicon);
  const std::vector<double> shares = commitments.shares(features);
  const std::vector<std::size_t> order = best_first(shares, places.size());
  for (const std::size_t label : order) {
    if (!is_open(places[label])) continue;
    Suggestion& suggestion = suggestions.all.emplace_back();
    suggestion.commitment = places[label];
    suggestion.confidence = commitments.confidence(shares[label]);
    if (suggestions.all.size() > kMost) continue;
    std::vector<double> weights(words.size());
    for (const Feature& feature : features) {
      weights[feature.word] += commitments.weight(feature, label);
    }
    suggestion.evidence = evidence_from(fields, words, weights);
    if (framework.commitments[suggestion.commitment].has_services) {
      suggestion.services = services_of(features);
    }
  }
  if (shares.back() > kFits) return;
  for (const std::size_t label : {order[0], order[1]}) {
    const bool is_likely = label == order[0] || shares[label] >= kSecond;
    if (is_likely && is_open(places[label])) suggestions.proposed.push_back(places[label]);
  }
}

void Suggester::Parts::by_words(std::span<const FieldText> fields, const std::vector<Word>& words,
                                const IsOpen& is_open, Suggestions& suggestions) {
  auto overlap = overlaps.find(suggestions.language);
  if (overlap == overlaps.end()) {
    overlap = overlaps.try_emplace(suggestions.language, framework, suggestions.language).first;
  }
  const auto score = [](const std::vector<double>& weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    return sum / (sum + static_cast<double>(weights.size()));
  };
  std::vector<std::vector<double>> weights;
  std::vector<double> scores;
  for (std::size_t i = 0; i < overlap->second.size(); ++i) {
    weights.push_back(overlap->second.weights(words, i));
    scores.push_back(score(weights.back()));
  }
  for (const std::size_t commitment : best_first(scores, scores.size())) {
    if (scores[commitment] <= 0) break;
    if (!is_open(commitment)) continue;
    suggestions.all.push_back({.commitment = commitment,
                               .confidence = scores[commitment],
                               .evidence = evidence_from(fields, words, weights[commitment])});
  }
}

}  // namespace charter
