// SPDX-License-Identifier: EUPL-1.2
#include "evidence.hpp"

#include "charter/json/utf8.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kMostPieces = 4;
constexpr double kEnough = 0.3;       // of the heaviest word
constexpr std::size_t kShortest = 4;  // letters; shorter words explain nothing by themselves

std::size_t characters(std::string_view text) { return text.size() - continuation_bytes(text); }

}  // namespace

std::vector<SuggestionEvidence> evidence_from(std::span<const FieldText> fields,
                                              const std::vector<Word>& words,
                                              const std::vector<double>& weights) {
  std::vector<std::size_t> heavy;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].letters.size() >= kShortest && weights[i] > 0) heavy.push_back(i);
  }
  std::ranges::stable_sort(heavy, std::greater<>(), [&](std::size_t i) { return weights[i]; });
  if (heavy.size() > kMostPieces) heavy.resize(kMostPieces);
  std::erase_if(heavy,
                [&](std::size_t i) { return weights[i] < kEnough * weights[heavy.front()]; });
  std::ranges::sort(heavy);

  std::vector<SuggestionEvidence> evidence;
  std::size_t last = 0;  // word of the piece before
  for (const std::size_t i : heavy) {
    const Word& word = words[i];
    const std::string_view text = fields[word.field].text;
    const bool joins = !evidence.empty() && i == last + 1 && words[last].field == word.field;
    if (!joins) {
      evidence.push_back({.field = fields[word.field].field,
                          .text = text.substr(word.begin, 0),
                          .start = characters(text.substr(0, word.begin))});
    }
    SuggestionEvidence& piece = evidence.back();
    const auto begin = static_cast<std::size_t>(piece.text.data() - text.data());
    piece.text = text.substr(begin, word.end - begin);
    piece.end = piece.start + characters(piece.text);
    last = i;
  }
  return evidence;
}

}  // namespace charter
