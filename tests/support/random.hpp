// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace charter::test {

// Random numbers that are the same with every compiler and library: splitmix64.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
  }

  // 0 to `bound` - 1. That small numbers come up a hair more often does not
  // matter here.
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

  std::size_t between(std::size_t least, std::size_t most) {
    return least + below(most - least + 1);
  }

  // True this many times in a hundred.
  bool chance(std::size_t percent) { return below(100) < percent; }

  template <class Item, std::size_t size>
  const Item& pick(const Item (&items)[size]) {
    return items[below(size)];
  }
  template <class Item>
  const Item& pick(std::span<const Item> items) {
    return items[below(items.size())];
  }

 private:
  std::uint64_t state_;
};

}  // namespace charter::test
