// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

// Ends the process, which a fuzzer takes for a crash, where something that has
// to hold does not.
inline void insist(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "It does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

// The same for what is told as a mistake; empty: there is none.
inline void insist_on_none(std::string_view mistake) { insist(mistake.empty(), mistake); }
