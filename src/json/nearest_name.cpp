// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/nearest_name.hpp"

#include "charter/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace charter {
namespace {

// Longer names are nobody's slip of the finger, and comparing them costs the
// product of both lengths.
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kMostCandidates = 1000;

// Optimal string alignment distance, by three rows of the usual table.
std::size_t distance(std::string_view left, std::string_view right) {
  std::array<std::array<std::size_t, kLongestName + 1>, 3> rows{};
  for (std::size_t j = 0; j <= right.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const bool same = lower(left[i - 1]) == lower(right[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && lower(left[i - 1]) == lower(right[j - 2]) &&
                           lower(left[i - 2]) == lower(right[j - 1]);
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
    }
  }
  return rows[left.size() % 3][right.size()];
}

}  // namespace

std::string_view nearest_name(std::string_view name, std::span<const std::string_view> candidates) {
  if (name.empty() || name.size() > kLongestName || candidates.size() > kMostCandidates) return {};
  std::string_view nearest;
  std::size_t least = 0;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > kLongestName) continue;
    const std::size_t tolerable = std::max<std::size_t>(1, candidate.size() / 3);
    // Each letter that one has more than the other is an edit.
    if (std::max(name.size(), candidate.size()) >
        std::min(name.size(), candidate.size()) + tolerable) {
      continue;
    }
    const std::size_t edits = distance(name, candidate);
    if (edits <= tolerable && edits < candidate.size() && (nearest.empty() || edits < least)) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
}

}  // namespace charter
