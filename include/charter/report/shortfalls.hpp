// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What keeps a commitment that is covered in part from being covered in full,
// one phrase for each reason, naming the first actions that are behind it.
std::vector<std::string> shortfalls(const Outcome& outcome, std::size_t commitment,
                                    const Locale& locale);

// "A01, A02, A03 and 4 more".
std::string first_few(const std::vector<std::string_view>& names, const Locale& locale,
                      std::size_t most = 3);

// "3 planned, 25 ongoing"; statuses that no action has are left out.
std::string counts_by_status(const Summary& summary, const Locale& locale);

// "0 errors, 3 warnings, 1 note".
std::string counts_by_severity(const SeverityCounts& counts, const Locale& locale);

// The words of an enumerator: `words.<kind>-<name>`.
template <class Enumeration, std::size_t size>
std::string_view word_for(Enumeration value, std::string_view kind,
                          const std::string_view (&names)[size], const Locale& locale) {
  return locale.word(std::string(kind) + "-" + std::string(names[static_cast<std::size_t>(value)]));
}

}  // namespace charter
