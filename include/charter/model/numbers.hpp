// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace charter {

// The number that all of `text` spells in digits, with a point and an exponent
// or without, rounded to the nearest double; infinite where it is too large.
std::optional<double> parse_number(std::string_view text);

// To the fifteen digits that spreadsheets keep and show.
double rounded_as_in_sheets(double number);

// The shortest decimal spelling that reads back as the same double, as JSON
// writes it: no exponent for the figures that people use (below 1e15).
std::string spell_number(double number);

}  // namespace charter
