// SPDX-License-Identifier: EUPL-1.2
#include "lexicon.hpp"

#include "charter/json/read_json.hpp"
#include "charter/model/text.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kShortestPiece = 4;

template <class Patterns>
void collect(const Patterns& patterns, std::string_view letters,
             std::vector<std::uint32_t>& concepts) {
  const auto [from, to] = patterns.equal_range(letters);
  for (auto found = from; found != to; ++found) concepts.push_back(found->second);
}

}  // namespace

Lexicon::Lexicon(std::string_view json) {
  MemorySource source(json);
  Arena tree;
  Diagnostics diagnostics;
  const Node* const root = read_json(source, Limits{}, tree, diagnostics);
  if (root == nullptr) return;
  for (const Node& entry : Children(*root)) {
    const auto place = static_cast<std::uint32_t>(names_.size());
    names_.emplace_back(entry.key);
    for (const Node& language : Children(entry)) {
      Words& words = languages_[std::string(language.key)];
      for (const Node& pattern : Children(language)) words.add(pattern.text, place);
    }
  }
}

void Lexicon::Words::add(std::string_view pattern, std::uint32_t place) {
  const bool open_front = pattern.starts_with('*');
  const bool open_back = pattern.ends_with('*');
  if (open_front) pattern.remove_prefix(1);
  if (open_back) pattern.remove_suffix(1);
  Patterns& patterns =
      open_front ? (open_back ? pieces : endings) : (open_back ? beginnings : whole);
  patterns.emplace(pattern, place);
  longest = std::max(longest, pattern.size());
}

std::vector<std::uint32_t> Lexicon::concepts_of(std::string_view letters,
                                                std::string_view language) const {
  std::vector<std::uint32_t> concepts;
  const auto words = languages_.find(primary_language(language));
  if (words == languages_.end()) return concepts;
  collect(words->second.whole, letters, concepts);
  const std::size_t longest = std::min(words->second.longest, letters.size());
  for (std::size_t size = 1; size <= longest; ++size) {
    collect(words->second.beginnings, letters.substr(0, size), concepts);
    collect(words->second.endings, letters.substr(letters.size() - size), concepts);
  }
  const bool any_pieces = !words->second.pieces.empty();
  for (std::size_t at = 0; any_pieces && at + kShortestPiece <= letters.size(); ++at) {
    const std::size_t most = std::min(longest, letters.size() - at);
    for (std::size_t size = kShortestPiece; size <= most; ++size) {
      collect(words->second.pieces, letters.substr(at, size), concepts);
    }
  }
  std::ranges::sort(concepts);
  const auto twice = std::ranges::unique(concepts);
  concepts.erase(twice.begin(), twice.end());
  return concepts;
}

}  // namespace charter
