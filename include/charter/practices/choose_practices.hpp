// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/plan.hpp"
#include "charter/model/practice.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace charter {

// What practices are looked for.
struct PracticeWish {
  std::string_view framework;
  std::string_view commitment;  // empty: any
  std::string_view service;     // empty: any, and none in particular
};

// Who asks, and when.
struct PracticeReader {
  Text city;                         // whose own practices are no news to it; empty: not known
  std::string_view country;          // empty: not known
  std::optional<double> population;  // none: not known
  Day as_of;
};

PracticeReader reader_of(const City& city, Day as_of);

struct ChosenPractice {
  const Practice* practice = nullptr;
  bool old = false;  // on the day that is asked about
};

inline constexpr std::size_t kMostPractices = 3;

// The practices that fit, those of comparable cities first: of the same
// country, then of a size near the reader's, then the newer, then by id. An old
// one comes last, and only where fewer than two others fit.
std::vector<ChosenPractice> choose_practices(const PracticeLibrary& library,
                                             const PracticeWish& wish, const PracticeReader& reader,
                                             std::size_t most = kMostPractices);

}  // namespace charter
