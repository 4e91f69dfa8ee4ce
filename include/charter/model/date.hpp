// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace charter {

// A day of the calendar, counted from 1970-01-01.
struct Day {
  std::int32_t number = 0;

  friend bool operator==(const Day&, const Day&) = default;
  friend auto operator<=>(const Day&, const Day&) = default;
  friend std::int32_t operator-(const Day& later, const Day& earlier) {
    return later.number - earlier.number;
  }
};

// A date as a plan may write it: a day, or as coarse as its source (a year, a
// quarter, a month). `written` is what stood there, for reports.
struct Date {
  Day first;
  Day last;
  std::string_view written;
};

// Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Q1` to `YYYY-Q4` or `YYYY`, in the years
// 1900 to 2199. Nothing where there is no such day. `written` points into
// `text`.
std::optional<Date> parse_date(std::string_view text);

// `YYYY-MM-DD`.
std::string to_string(Day day);

}  // namespace charter
