// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cell_values.hpp"

#include <string>
#include <string_view>

namespace charter {

// Cells of sheets that were made for people alone.

// `31 december 2011` as 31-12-2011 and `maart 2011` as 03-2011, with the names of
// months in every supported language; other texts as they are.
std::string with_months_as_numbers(std::string_view text);

// "2011-2013", "vanaf maart 2011", "Q2 2012", "jaarlijks": an object with
// startDate, endDate, recurrence.
CellValue read_schedule(const Content& content, const CellReading& reading);
// Puts its members into an action, each with the origin of the whole.
void put_schedule(JsonTree& action, JsonTree schedule);

// "€ 25.000 per jaar", "EUR 1200", "uit bestaande middelen": an object with
// amount, currency, per, or with source.
CellValue read_money(const Content& content, const CellReading& reading);
// Whether it kept figures as where the money comes from.
bool has_unread_amount(const JsonTree& money);

// The currency that a header such as `Budget (EUR)` or `Kosten in €` names;
// empty: none.
std::string currency_in(std::string_view header);

// A number, an amount of money, or a formula that may give one.
bool is_figure(const Content& content);

}  // namespace charter
