// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace charter {
namespace {

// Where from_chars cannot say whether a number is too large or too small, and
// for libraries that have none for doubles. The process never leaves the "C"
// locale, so a point is a point.
std::optional<double> parse_slowly(std::string_view text) {
  if (text.empty() || text.starts_with('+')) return std::nullopt;
  if (text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  return end == copy.c_str() + copy.size() ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
#ifdef __cpp_lib_to_chars
  double value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = result.ec == std::errc() && result.ptr == text.data() + text.size();
  if (is_whole && std::isfinite(value)) return value;
#endif
  return parse_slowly(text);
}

double rounded_as_in_sheets(double number) {
  std::array<char, 64> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                 std::chars_format::general, 15);
  const double rounded = parse_number({digits.data(), end.ptr}).value_or(number);
  return std::isfinite(rounded) ? rounded : number;  // the largest of all would not be
}

std::string spell_number(double number) {
  std::array<char, 64> buffer{};
  const double size = std::fabs(number);
  const bool plain = size == 0 || (size >= 1e-6 && size < 1e15);
  const auto result = plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed)
                            : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::scientific);
  return {buffer.data(), result.ptr};
}

}  // namespace charter
