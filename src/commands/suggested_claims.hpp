// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"
#include "charter/report/suggestions.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace charter {

// From which confidence on a proposal is accepted, by whom, and when.
struct Acceptance {
  double above = 2;  // more than any confidence: nothing is
  std::string by;
  Day date;
};

struct AddedClaims {
  std::size_t suggested = 0;
  std::size_t accepted = 0;
};

// Adds what is proposed to the actions of `plan`, as claims with a reason in
// the words of `locale`. `plan` is the file that the list was made from.
AddedClaims add_claims(JsonTree& plan, const SuggestionList& list, const Acceptance& acceptance,
                       const Locale& locale);

}  // namespace charter
