// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <cstring>

namespace charter {

// Eight bytes of a text at a time, as one number, for looking at many at once.
inline std::uint64_t eight_bytes(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

inline constexpr std::uint64_t kOnes = 0x0101010101010101U;      // a one in each byte
inline constexpr std::uint64_t kHighBits = 0x8080808080808080U;  // the highest of each

}  // namespace charter
