// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace charter {

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
