// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/suggestion/suggest.hpp"
#include "words.hpp"

#include <span>
#include <vector>

namespace charter {

// The words that weigh most, with those between them that weigh something
// joined to one piece of text; in the order of the text. `weights` has one
// for each word.
std::vector<SuggestionEvidence> evidence_from(std::span<const FieldText> fields,
                                              const std::vector<Word>& words,
                                              const std::vector<double>& weights);

}  // namespace charter
