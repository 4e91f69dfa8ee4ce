// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/date.hpp"

#include "charter/model/ascii.hpp"

#include <chrono>
#include <string>

namespace charter {
namespace {

namespace chrono = std::chrono;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

// The number that `text` spells in decimal digits alone.
std::optional<unsigned> digits(std::string_view text) {
  unsigned value = 0;
  for (const char character : text) {
    if (!is_digit(character)) return std::nullopt;
    value = value * 10 + static_cast<unsigned>(character - '0');
  }
  return value;
}

Day day_of(const chrono::year_month_day& date) {
  return {static_cast<std::int32_t>(chrono::sys_days(date).time_since_epoch().count())};
}

// From the first day of `first` to the last day of `last`.
Date months(chrono::year year, unsigned first, unsigned last, std::string_view written) {
  return {.first = day_of(year / chrono::month(first) / chrono::day(1)),
          .last = day_of(chrono::year_month_day(year / chrono::month(last) / chrono::last)),
          .written = written};
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  const auto number = digits(text.substr(0, 4));
  if (!number || *number < kFirstYear || *number > kLastYear) return std::nullopt;
  const chrono::year year(static_cast<int>(*number));
  if (text.size() == 4) return months(year, 1, 12, text);

  if (text[4] != '-') return std::nullopt;
  if (text[5] == 'Q') {
    if (text.size() != 7 || text[6] < '1' || text[6] > '4') return std::nullopt;
    const auto quarter = static_cast<unsigned>(text[6] - '0');
    return months(year, quarter * 3 - 2, quarter * 3, text);
  }
  const auto month = digits(text.substr(5, 2));
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  if (text.size() == 7) return months(year, *month, *month, text);

  if (text[7] != '-') return std::nullopt;
  const auto day = digits(text.substr(8, 2));
  if (!day) return std::nullopt;
  const chrono::year_month_day date = year / chrono::month(*month) / chrono::day(*day);
  if (!date.ok()) return std::nullopt;
  return Date{.first = day_of(date), .last = day_of(date), .written = text};
}

std::string to_string(Day day) {
  const chrono::year_month_day date{chrono::sys_days(chrono::days(day.number))};
  std::string text = "0000-00-00";
  const auto put = [&text](std::size_t last, unsigned value) {
    for (; value > 0; value /= 10) text[last--] = static_cast<char>('0' + value % 10);
  };
  put(3, static_cast<unsigned>(static_cast<int>(date.year())));
  put(6, static_cast<unsigned>(date.month()));
  put(9, static_cast<unsigned>(date.day()));
  return text;
}

}  // namespace charter
