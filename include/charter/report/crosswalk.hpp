// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// Another framework's entry as a pair names it: "SP1 Equal access to services
// (Housing)". `other` is null where the program does not carry it.
std::string target_in_words(const CrosswalkPair& pair, const Framework* other,
                            const Locale& locale);

// "BC2.1 is a part of PM3 ...", with the sides as the caller calls them.
std::string relation_in_words(Relation relation, std::string_view from, std::string_view to,
                              const Locale& locale);

// The pairs of a crosswalk with their reasons, and the commitments that have
// none, for programs.
std::string crosswalk_as_json(const Framework& framework, const Locale& locale);

}  // namespace charter
