// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/changes.hpp"
#include "charter/report/document.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <string>

namespace charter {

// All there is to say about two editions of a plan: what every format of
// `diff` is written from. What became of the one in the other is among the
// findings of `now`.
struct Difference {
  const Outcome& then;
  const Outcome& now;
  Changes changes;
  // Mistakes in the files, which make figures doubtful.
  std::size_t errors_then = 0;
  std::size_t errors_now = 0;
};

// The formats, one file each under `src/report/formats`.
std::string write_difference_text(const Difference& difference, const Locale& locale,
                                  const Style& style);
std::string write_difference_markdown(const Difference& difference, const Locale& locale);
// Also where one of the plans could not be assessed, and nothing is compared.
std::string write_difference_json(const Difference& difference, const Locale& locale);

Document compose_difference(const Difference& difference, const Locale& locale);

}  // namespace charter
