// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/codes.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/place.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A diagnostic in words, ready to be shown. Every format gets the same, so
// they cannot disagree.
struct Finding {
  Code code{};
  Severity severity{};
  std::string subject;
  std::string message;
  std::string help;  // empty: none
  Span span;
  std::string pointer;
  std::string file;         // empty: the plan's own
  std::size_t ordinal = 1;  // among those of one code and subject, in the order shown
  bool known = false;       // it was there before, says the baseline
  std::vector<RelatedPlace> related;
};

}  // namespace charter
