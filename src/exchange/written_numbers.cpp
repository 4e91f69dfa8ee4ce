// SPDX-License-Identifier: EUPL-1.2
#include "written_numbers.hpp"

#include "charter/model/ascii.hpp"
#include "charter/model/date.hpp"
#include "folded.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace charter {
namespace {

bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

Written understood(std::string text) {
  return {.kind = Written::Kind::Understood, .text = std::move(text)};
}

// Without the spaces and apostrophes that set thousands apart.
std::string without_spaces(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kSpaces{" ", "\xC2\xA0", "\xE2\x80\xAF", "'",
                                                           "\xE2\x80\x99"};
  std::string result;
  while (!text.empty()) {
    const auto* const space = std::ranges::find_if(
        kSpaces, [text](std::string_view candidate) { return text.starts_with(candidate); });
    if (space == kSpaces.end()) result += text.front();
    text.remove_prefix(space == kSpaces.end() ? 1 : space->size());
  }
  return result;
}

// One to three digits, then threes behind `mark`.
bool is_grouped(std::string_view digits, char mark) {
  const std::size_t first = digits.find(mark);
  if (first == 0 || first > 3) return false;
  for (std::string_view rest = digits.substr(first); !rest.empty(); rest.remove_prefix(4)) {
    if (rest.size() < 4 || rest[0] != mark || !all_digits(rest.substr(1, 3))) return false;
  }
  return all_digits(digits.substr(0, first)) && digits.front() != '0';
}

std::string without(std::string_view text, char mark) {
  std::string result(text);
  std::erase(result, mark);
  return result;
}

// The digits of a number without sign and exponent: which of point and comma
// sets the decimals apart?
Written read_digits(std::string_view digits, char decimal_mark, bool is_money) {
  const std::size_t mark = digits.find_last_of(".,");
  if (mark == std::string_view::npos) return understood(std::string(digits));
  const char last = digits[mark];
  const char other = last == '.' ? ',' : '.';
  const auto count = std::ranges::count(digits, last);
  const std::string_view whole = digits.substr(0, mark);
  if (digits.find(other) != std::string_view::npos) {
    if (count > 1 || !is_grouped(whole, other)) return {};
    return understood(without(whole, other) + "." + std::string(digits.substr(mark + 1)));
  }
  if (count > 1) {
    return is_grouped(digits, last) ? understood(without(digits, last)) : Written{};
  }
  if (last != decimal_mark && is_grouped(digits, last)) {
    if (is_money) return understood(without(digits, last));
    return {.kind = Written::Kind::Ambiguous, .text = {}};
  }
  return understood(std::string(whole) + "." + std::string(digits.substr(mark + 1)));
}

// Digits as JSON has them: something on both sides of the point, no zeros in
// front. Empty: no number.
std::string json_digits(std::string_view digits) {
  const std::size_t point = digits.find('.');
  std::string_view whole = digits.substr(0, point);
  if (!all_digits(whole)) return {};
  while (whole.size() > 1 && whole.front() == '0') whole.remove_prefix(1);
  const std::string result = whole.empty() ? "0" : std::string(whole);
  if (point == std::string_view::npos) return whole.empty() ? "" : result;
  const std::string_view decimals = digits.substr(point + 1);
  if (decimals.empty() || !all_digits(decimals)) return {};
  return result + "." + std::string(decimals);
}

bool is_exponent(std::string_view text) {
  if (text.empty()) return true;
  text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && all_digits(text);
}

std::string two_digits(std::string_view text) {
  return text.size() == 1 ? "0" + std::string(text) : std::string(text);
}

Written day(std::string_view year, std::string_view month, std::string_view number) {
  std::string text = std::string(year) + "-" + two_digits(month) + "-" + two_digits(number);
  return parse_date(text) ? understood(std::move(text)) : Written{};
}

// Three numbers between equal marks.
Written read_day(const std::vector<std::string_view>& parts, char mark, DateOrder order) {
  if (parts[0].size() == 4) return day(parts[0], parts[1], parts[2]);
  if (parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4) return {};
  Written day_first = day(parts[2], parts[1], parts[0]);
  if (mark != '/' || order == DateOrder::DayFirst) return day_first;
  Written month_first = day(parts[2], parts[0], parts[1]);
  if (order == DateOrder::MonthFirst) return month_first;
  if (day_first.kind != Written::Kind::Understood) return month_first;
  if (month_first.kind != Written::Kind::Understood || month_first.text == day_first.text) {
    return day_first;
  }
  return {.kind = Written::Kind::Ambiguous, .text = {}};
}

// `Q2 2011`, `2011 T2`, `2. Quartal 2011`, `2e kwartaal 2011`.
Written read_quarter(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kWords{
      "q", "t", "k", "quarter", "kwartaal", "trimestre", "quartal", "ekwartaal", "etrimestre"};
  const std::string plain = folded(text);
  std::string year;
  std::string quarter;
  std::string word;
  for (std::size_t at = 0; at < plain.size();) {
    std::size_t end = at;
    while (end < plain.size() && is_digit(plain[end]) == is_digit(plain[at])) ++end;
    const std::string run = plain.substr(at, end - at);
    if (!is_digit(plain[at])) {
      word += run;
    } else if (run.size() == 5 && year.empty() && quarter.empty()) {
      // `Q22011`: the space was folded away.
      quarter = run.substr(0, 1);
      year = run.substr(1);
    } else {
      std::string& part = run.size() == 4 ? year : quarter;
      if (!part.empty()) return {};
      part = run;
    }
    at = end;
  }
  if (std::ranges::find(kWords, word) == kWords.end()) return {};
  std::string date = year + "-Q" + quarter;
  return parse_date(date) ? understood(std::move(date)) : Written{};
}

}  // namespace

Written read_number(std::string_view text, char decimal_mark, bool is_money) {
  std::string number = without_spaces(trimmed(text));
  if (number.ends_with('%')) number.pop_back();
  std::string sign;
  if (number.starts_with("\xE2\x88\x92")) number.replace(0, 3, "-");
  if (number.starts_with('-') || number.starts_with('+')) {
    if (number.front() == '-') sign = "-";
    number.erase(0, 1);
  }
  const std::size_t exponent = std::min(number.find_first_of("eE"), number.size());
  const std::string_view digits = std::string_view(number).substr(0, exponent);
  if (digits.empty() || !is_exponent(std::string_view(number).substr(exponent))) return {};
  Written read = read_digits(digits, decimal_mark, is_money);
  if (read.kind != Written::Kind::Understood) {
    return digits.find_first_not_of("0123456789.,") == std::string_view::npos ? read : Written{};
  }
  read.text = json_digits(read.text);
  if (read.text.empty()) return {};
  read.text = sign + read.text + number.substr(exponent);
  return read;
}

Written read_date(std::string_view text, DateOrder order) {
  text = trimmed(text);
  if (parse_date(text)) return understood(std::string(text));
  for (const char mark : {'-', '/', '.'}) {
    std::vector<std::string_view> parts;
    std::string_view rest = text;
    while (true) {
      const std::size_t end = rest.find(mark);
      parts.push_back(trimmed(rest.substr(0, end)));
      if (end == std::string_view::npos) break;
      rest.remove_prefix(end + 1);
    }
    const bool numbers = std::ranges::all_of(
        parts, [](std::string_view part) { return !part.empty() && all_digits(part); });
    if (!numbers || parts.size() < 2) continue;
    if (parts.size() == 3) return read_day(parts, mark, order);
    if (parts.size() > 3 || parts[0].size() > 2 || parts[1].size() != 4) return {};
    std::string month = std::string(parts[1]) + "-" + two_digits(parts[0]);
    return parse_date(month) ? understood(std::move(month)) : Written{};
  }
  return read_quarter(text);
}

}  // namespace charter
