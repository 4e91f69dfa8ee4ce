// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <string>

namespace charter::test {

// A property that is tried with many seeds, a batch of them in each test; a
// failure tells its seed.
class Batch : public testing::TestWithParam<int> {
 protected:
  static void for_each_seed(const std::function<void(std::uint64_t seed)>& check) {
    for (int i = 0; i < kSeedsInBatch; ++i) {
      const auto seed = static_cast<std::uint64_t>(GetParam() * kSeedsInBatch + i);
      SCOPED_TRACE("seed " + std::to_string(seed));
      check(seed);
    }
  }

 private:
  // Under a sanitizer each takes ten times as long.
#ifdef CHARTER_SANITIZED
  static constexpr int kSeedsInBatch = 3;
#else
  static constexpr int kSeedsInBatch = 10;
#endif
};

}  // namespace charter::test
