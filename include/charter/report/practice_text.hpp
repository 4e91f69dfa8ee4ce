// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/practices/choose_practices.hpp"
#include "charter/report/locale.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace charter {

// A practice in words, part by part: "Gent (BE), 2017: ...", what was done, the
// first step, the indicator, the source and its address, which may be empty.
struct PracticeWords {
  std::string head;
  std::string done;
  std::string first_step;
  std::string indicator;
  std::string source;
  std::string url;
  std::string old;  // that it is; empty: it is not
};
PracticeWords words_of(const ChosenPractice& chosen, const PracticeLibrary& library,
                       const Locale& locale);

// The same for a terminal, on lines that begin with `indent` blanks.
std::string practice_text(const ChosenPractice& chosen, const PracticeLibrary& library,
                          const Locale& locale, std::size_t width, std::size_t indent = 2);

}  // namespace charter
