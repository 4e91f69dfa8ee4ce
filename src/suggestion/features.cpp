// SPDX-License-Identifier: EUPL-1.2
#include "features.hpp"

#include "stemmer.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace charter {
namespace {

constexpr std::uint64_t kHashStart = 14695981039346656037ULL;  // FNV-1a
constexpr std::uint64_t kHashPrime = 1099511628211ULL;

std::uint32_t hash_of(char kind, std::string_view letters) {
  std::uint64_t hash = (kHashStart ^ static_cast<unsigned char>(kind)) * kHashPrime;
  for (const char c : letters) hash = (hash ^ static_cast<unsigned char>(c)) * kHashPrime;
  return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

// The features of one kind: what is added, weighed when it is done.
class Kind {
 public:
  Kind(std::vector<Feature>& features, char name)
      : features_(features), first_(features.size()), name_(name) {}

  void add(std::string_view letters, std::size_t word) {
    features_.push_back(
        {.hash = hash_of(name_, letters), .value = 1, .word = static_cast<std::uint32_t>(word)});
  }

  // What stands twice in a text says little more than what stands once.
  void weigh(float weight = 1) {
    const std::span<Feature> mine(features_.begin() + static_cast<std::ptrdiff_t>(first_),
                                  features_.end());
    std::vector<std::uint32_t> hashes(mine.size());
    std::ranges::transform(mine, hashes.begin(), &Feature::hash);
    std::ranges::sort(hashes);
    double squares = 0;
    for (Feature& feature : mine) {
      const auto times = static_cast<double>(std::ranges::equal_range(hashes, feature.hash).size());
      const double all = 1 + std::log(times);
      feature.value = static_cast<float>(all / times);
      squares += all * all / times;
    }
    const auto length = static_cast<float>(std::sqrt(squares));
    for (Feature& feature : mine) feature.value *= weight / length;
  }

 private:
  std::vector<Feature>& features_;
  std::size_t first_;
  char name_;
};

// Every piece of `letters`, its ends marked, that is `shortest` to `longest`
// bytes long.
void add_pieces(Kind& kind, const std::string& letters, std::size_t word, std::size_t shortest,
                std::size_t longest) {
  const std::string marked = "<" + letters + ">";
  for (std::size_t size = shortest; size <= std::min(longest, marked.size()); ++size) {
    for (std::size_t at = 0; at + size <= marked.size(); ++at) {
      kind.add(std::string_view(marked).substr(at, size), word);
    }
  }
}

// The concepts of a word with those of the words that follow it closely, in
// whatever order: "an award to firms" is not "firms at award".
void add_pairs(Kind& kind, const std::vector<std::vector<std::uint32_t>>& concepts,
               std::size_t word, const Lexicon& lexicon) {
  constexpr std::size_t kWindow = 8;
  const std::size_t end = std::min(concepts.size(), word + kWindow);
  for (std::size_t other = word + 1; other < end; ++other) {
    for (const std::uint32_t one : concepts[word]) {
      for (const std::uint32_t two : concepts[other]) {
        if (one == two) continue;
        const auto [first, second] = std::minmax(one, two);
        kind.add(lexicon.names()[first] + "+" + lexicon.names()[second], word);
      }
    }
  }
}

}  // namespace

std::vector<Feature> features_of(const std::vector<Word>& words, std::string_view language,
                                 const Lexicon& lexicon) {
  std::vector<Feature> features;
  Stemmer stemmer(language);
  Kind stems(features, 's');
  for (std::size_t i = 0; i < words.size(); ++i) stems.add(stemmer.stem(words[i].letters), i);
  stems.weigh();
  Kind pieces(features, 'p');
  for (std::size_t i = 0; i < words.size(); ++i) add_pieces(pieces, words[i].letters, i, 3, 5);
  pieces.weigh();
  std::vector<std::vector<std::uint32_t>> concepts;
  concepts.reserve(words.size());
  for (const Word& word : words) concepts.push_back(lexicon.concepts_of(word.letters, language));
  Kind alone(features, 'c');
  for (std::size_t i = 0; i < concepts.size(); ++i) {
    for (const std::uint32_t one : concepts[i]) alone.add(lexicon.names()[one], i);
  }
  // Words that are known to mean something count for more.
  alone.weigh(1.5F);
  Kind pairs(features, 'd');
  for (std::size_t i = 0; i < concepts.size(); ++i) add_pairs(pairs, concepts, i, lexicon);
  pairs.weigh();
  return features;
}

std::vector<Feature> letters_of(const std::vector<Word>& words) {
  std::vector<Feature> features;
  Kind whole(features, 'w');
  for (std::size_t i = 0; i < words.size(); ++i) whole.add(words[i].letters, i);
  whole.weigh();
  Kind pieces(features, 'l');
  for (std::size_t i = 0; i < words.size(); ++i) add_pieces(pieces, words[i].letters, i, 2, 3);
  pieces.weigh();
  return features;
}

}  // namespace charter
