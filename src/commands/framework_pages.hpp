// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/model/practice.hpp"
#include "charter/report/locale.hpp"

#include <string>

namespace charter {

// What `charter framework` shows, at 80 columns.

// The frameworks and languages that the program carries, and how many
// practices.
std::string list_frameworks(const Locale& locale);

// Everything in a framework, by its ids.
std::string show_framework(const Framework& framework, const Locale& locale);

// Each commitment of a framework that has a crosswalk, with its pairs.
std::string show_crosswalk(const Framework& framework, const Locale& locale);

// The practices that answer a framework, by commitment.
std::string list_practices(const Framework& framework, const PracticeLibrary& library,
                           const Locale& locale);

}  // namespace charter
