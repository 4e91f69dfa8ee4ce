// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/arena.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace charter {
namespace {

bool is_aligned(const void* at, std::size_t alignment) {
  return reinterpret_cast<std::uintptr_t>(at) % alignment == 0;
}

TEST(Arena, aligns_what_it_hands_out) {
  Arena arena;
  for (const std::size_t alignment : {1U, 2U, 4U, 8U, 16U}) {
    arena.allocate(1, 1);
    EXPECT_TRUE(is_aligned(arena.allocate(8, alignment), alignment)) << alignment;
  }
}

TEST(Arena, keeps_what_it_handed_out_while_it_grows) {
  Arena arena;
  std::vector<std::string_view> copies;
  for (int i = 0; i < 20000; ++i) copies.push_back(arena.copy("text " + std::to_string(i)));

  EXPECT_EQ(copies[0], "text 0");
  EXPECT_EQ(copies[9999], "text 9999");
  EXPECT_EQ(copies[19999], "text 19999");
}

TEST(Arena, takes_one_thing_that_is_larger_than_a_block) {
  Arena arena;
  const std::string large(std::size_t{5} << 20U, 'x');

  const std::string_view before = arena.copy("before");
  const std::string_view copy = arena.copy(large);
  const std::string_view after = arena.copy("after");

  EXPECT_EQ(before, "before");
  EXPECT_EQ(copy, large);
  EXPECT_EQ(after, "after");
}

TEST(Arena, copies_nothing_of_nothing) {
  Arena arena;
  EXPECT_TRUE(arena.copy("").empty());
  EXPECT_TRUE(arena.copy(std::vector<int>()).empty());
}

TEST(Arena, copies_a_list) {
  Arena arena;
  const std::span<int> copy = arena.copy(std::vector<int>{1, 2, 3});
  ASSERT_EQ(copy.size(), 3U);
  EXPECT_EQ(copy[0], 1);
  EXPECT_EQ(copy[2], 3);
}

TEST(Arena, makes_things_with_their_defaults) {
  struct Pair {
    int first = 7;
    double second = 0.5;
  };
  Arena arena;
  const Pair* const made = arena.make<Pair>();
  EXPECT_EQ(made->first, 7);
  EXPECT_EQ(made->second, 0.5);
}

TEST(Arena, uses_memory_again_after_a_rewind) {
  Arena arena;
  const std::string_view kept = arena.copy("kept");
  const Arena::Mark mark = arena.mark();
  const char* const first = arena.copy("one").data();

  arena.rewind(mark);
  const std::string_view second = arena.copy("two");

  EXPECT_EQ(second.data(), first);
  EXPECT_EQ(second, "two");
  EXPECT_EQ(kept, "kept");
}

TEST(Arena, rewinds_over_several_blocks) {
  Arena arena;
  const std::string_view kept = arena.copy("kept");
  const Arena::Mark mark = arena.mark();
  for (int round = 0; round < 3; ++round) {
    arena.copy(std::string(10000, 'a'));
    const std::string_view large = arena.copy(std::string(100000, 'b'));
    EXPECT_EQ(large, std::string(100000, 'b'));
    arena.rewind(mark);
  }
  EXPECT_EQ(kept, "kept");
}

TEST(Arena, can_be_rewound_to_its_beginning) {
  Arena arena;
  const Arena::Mark beginning = arena.mark();
  const char* const first = arena.copy("first").data();
  arena.rewind(beginning);
  EXPECT_EQ(arena.copy("again").data(), first);
}

}  // namespace
}  // namespace charter
