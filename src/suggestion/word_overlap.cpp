// SPDX-License-Identifier: EUPL-1.2
#include "word_overlap.hpp"

#include <cmath>

namespace charter {
namespace {

constexpr double kSaturation = 1.2;    // k1
constexpr double kLengthShare = 0.75;  // b

}  // namespace

WordOverlap::WordOverlap(const Framework& framework, std::string_view language)
    : language_(language) {
  Stemmer stemmer(language);
  double all = 0;
  for (const Commitment& commitment : framework.commitments) {
    Document& document = documents_.emplace_back();
    for (const Text text : {commitment.title, commitment.text, commitment.guidance}) {
      const Translation* const said = choose(text, language, "en");
      if (said == nullptr) continue;
      for (const Word& word : words_of(said->text)) {
        document.counts[stemmer.stem(word.letters)] += 1;
        document.length += 1;
      }
    }
    all += document.length;
    for (const auto& [stem, count] : document.counts) rarity_[stem] += 1;
  }
  const auto documents = static_cast<double>(documents_.size());
  usual_length_ = all / documents;
  for (auto& [stem, found] : rarity_) {
    found = std::log(1 + (documents - found + 0.5) / (found + 0.5));
  }
}

std::vector<double> WordOverlap::weights(std::span<const Word> words,
                                         std::size_t commitment) const {
  Stemmer stemmer(language_);
  const Document& document = documents_[commitment];
  const double length = 1 - kLengthShare + kLengthShare * document.length / usual_length_;
  std::vector<double> weights;
  for (const Word& word : words) {
    const auto found = document.counts.find(stemmer.stem(word.letters));
    if (found == document.counts.end()) {
      weights.push_back(0);
      continue;
    }
    weights.push_back(rarity_.find(found->first)->second * found->second * (kSaturation + 1) /
                      (found->second + kSaturation * length));
  }
  return weights;
}

}  // namespace charter
