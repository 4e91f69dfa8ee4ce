// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/report/locale.hpp"

#include <set>
#include <string>
#include <string_view>

namespace charter {

// The names that stand in braces in a text.
std::set<std::string> placeholders(std::string_view text);

// What keeps a finding from being worded: a message that is not there, a word
// that is not there, a `{name}` that nothing fills. Empty: nothing does.
std::string wording_mistake(const Diagnostic& diagnostic, const Locale& locale);

}  // namespace charter
