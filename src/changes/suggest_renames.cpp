// SPDX-License-Identifier: EUPL-1.2
//
// Two titles are nearly the same when at least 70 per cent of their words are,
// counted over both. Titles that share so much share one of their rarest words,
// and only those are compared: thousands of actions do not meet thousands.
#include "suggest_renames.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <utility>

namespace charter {
namespace {

constexpr std::size_t kLeastAlike = 700;  // of a thousand
constexpr std::size_t kSameText = 1001;
// A word that more titles have tells none of them apart.
constexpr std::size_t kTooCommon = 100;

// Letters and digits of ASCII, and whatever lies beyond it.
bool in_word(char character) {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
         static_cast<unsigned char>(character) >= 0x80;
}

std::vector<std::string> words_of(std::string_view title) {
  const std::string text = in_lower_case(title);
  std::vector<std::string> words;
  for (auto begin = text.begin(); begin != text.end();) {
    begin = std::find_if(begin, text.end(), in_word);
    const auto end = std::find_if_not(begin, text.end(), in_word);
    if (begin != end) words.emplace_back(begin, end);
    begin = end;
  }
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

// An action's title in one of its languages. Words are named by how rare they
// are among all titles of that language, the rarest first.
struct Title {
  std::size_t action = 0;  // in its list
  std::string_view text;
  std::vector<std::string> words;
  std::vector<std::size_t> ranks;

  // The rarest words, as many as it takes to share one of them with every title
  // that is nearly the same; less those that are too common.
  [[nodiscard]] std::span<const std::size_t> telling(std::size_t first_common) const {
    // Twice what both share of all that they have is kLeastAlike thousandths.
    constexpr std::size_t kPart = 2000 - kLeastAlike;
    const std::size_t least = (kLeastAlike * ranks.size() + kPart - 1) / kPart;
    const std::span<const std::size_t> rarest(ranks.data(), ranks.size() - least + 1);
    const auto end = std::ranges::lower_bound(rarest, first_common);
    return rarest.first(static_cast<std::size_t>(end - rarest.begin()));
  }
};

std::size_t likeness(const Title& left, const Title& right) {
  if (left.text == right.text) return kSameText;
  std::vector<std::size_t> shared;
  std::ranges::set_intersection(left.ranks, right.ranks, std::back_inserter(shared));
  return 2000 * shared.size() / (left.ranks.size() + right.ranks.size());
}

// The likest of the other edition's actions; none where two are as like.
struct Likest {
  std::size_t likeness = 0;
  std::size_t action = 0;
  bool is_only_one = false;

  void consider(std::size_t candidate, std::size_t how_like) {
    if (how_like < kLeastAlike || how_like < likeness) return;
    if (how_like == likeness) {
      is_only_one = is_only_one && candidate == action;
    } else {
      *this = {.likeness = how_like, .action = candidate, .is_only_one = true};
    }
  }
};

using TitlesByLanguage = std::map<std::string, std::vector<Title>>;

TitlesByLanguage titles_of(const std::vector<const Action*>& actions, std::string_view language) {
  TitlesByLanguage titles;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    for (const Translation& item : actions[i]->title) {
      auto words = words_of(item.text);
      if (words.empty()) continue;
      titles[in_lower_case(item.language.empty() ? language : item.language)].push_back(
          {.action = i, .text = item.text, .words = std::move(words), .ranks = {}});
    }
  }
  return titles;
}

class Suggestions {
 public:
  Suggestions(std::size_t gone, std::size_t added) : of_gone_(gone), of_added_(added) {}

  void compare(std::vector<Title>& gone, std::vector<Title>& added);

  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> mutual() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < of_gone_.size(); ++i) {
      if (!of_gone_[i].is_only_one) continue;
      const Likest& back = of_added_[of_gone_[i].action];
      if (back.is_only_one && back.action == i) pairs.emplace_back(i, of_gone_[i].action);
    }
    return pairs;
  }

 private:
  static std::size_t rank(std::vector<Title>& gone, std::vector<Title>& added);

  std::vector<Likest> of_gone_;
  std::vector<Likest> of_added_;
};

// Gives the words their ranks; says from which rank on they are too common.
std::size_t Suggestions::rank(std::vector<Title>& gone, std::vector<Title>& added) {
  std::map<std::string_view, std::size_t> counts;
  for (const auto* const titles : {&gone, &added}) {
    for (const Title& title : *titles) {
      for (const std::string& word : title.words) ++counts[word];
    }
  }
  std::vector<std::pair<std::size_t, std::string_view>> by_rarity;
  by_rarity.reserve(counts.size());
  for (const auto& [word, count] : counts) by_rarity.emplace_back(count, word);
  std::ranges::sort(by_rarity);
  for (std::size_t i = 0; i < by_rarity.size(); ++i) counts[by_rarity[i].second] = i;
  for (auto* const titles : {&gone, &added}) {
    for (Title& title : *titles) {
      for (const std::string& word : title.words) title.ranks.push_back(counts.at(word));
      std::ranges::sort(title.ranks);
    }
  }
  const auto common = std::ranges::upper_bound(by_rarity, kTooCommon, {},
                                               [](const auto& item) { return item.first; });
  return static_cast<std::size_t>(common - by_rarity.begin());
}

void Suggestions::compare(std::vector<Title>& gone, std::vector<Title>& added) {
  const std::size_t first_common = rank(gone, added);
  std::map<std::size_t, std::vector<const Title*>> with_word;
  for (const Title& title : added) {
    for (const std::size_t word : title.telling(first_common)) with_word[word].push_back(&title);
  }
  for (const Title& title : gone) {
    for (const std::size_t word : title.telling(first_common)) {
      const auto found = with_word.find(word);
      if (found == with_word.end()) continue;
      for (const Title* const other : found->second) {
        const std::size_t how_like = likeness(title, *other);
        of_gone_[title.action].consider(other->action, how_like);
        of_added_[other->action].consider(title.action, how_like);
      }
    }
  }
}

}  // namespace

std::vector<ActionPair> suggest_renames(const std::vector<const Action*>& gone,
                                        std::string_view then_language,
                                        const std::vector<const Action*>& added,
                                        std::string_view now_language) {
  TitlesByLanguage titles = titles_of(gone, then_language);
  TitlesByLanguage others = titles_of(added, now_language);
  Suggestions suggestions(gone.size(), added.size());
  for (auto& [language, list] : titles) {
    const auto found = others.find(language);
    if (found != others.end()) suggestions.compare(list, found->second);
  }
  std::vector<ActionPair> pairs;
  for (const auto& [then, now] : suggestions.mutual()) pairs.push_back({gone[then], added[now]});
  return pairs;
}

}  // namespace charter
