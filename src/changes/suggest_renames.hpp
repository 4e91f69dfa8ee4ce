// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "match_actions.hpp"

#include <string_view>
#include <vector>

namespace charter {

// Which of the actions that are gone may go on among those that were added: in
// some language their titles have the same words, or nearly, and no other
// title is as like to either. A guess for a person to look at. The languages
// are those of plain strings.
std::vector<ActionPair> suggest_renames(const std::vector<const Action*>& gone,
                                        std::string_view then_language,
                                        const std::vector<const Action*>& added,
                                        std::string_view now_language);

}  // namespace charter
