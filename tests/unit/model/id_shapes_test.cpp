// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/id_shapes.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

TEST(IdShapes, take_1_to_64_letters_digits_dots_dashes_and_underscores) {
  for (const std::string_view id : {"a", "Z", "0", ".", "-", "_", "A-1.b_2"}) {
    EXPECT_TRUE(is_id(id)) << id;
  }
  EXPECT_TRUE(is_id(std::string(64, 'x')));
  EXPECT_FALSE(is_id(std::string(65, 'x')));
  for (const std::string_view id : {"", " ", "a b", "a/b", "a\n", "\xC3\xA9", "@", "[", "`", "{"}) {
    EXPECT_FALSE(is_id(id)) << id;
  }
}

TEST(IdShapes, ask_something_behind_own) {
  EXPECT_TRUE(is_own_id("own.a"));
  EXPECT_TRUE(is_own_id("own.."));
  EXPECT_TRUE(is_own_id("own." + std::string(60, 'x')));
  EXPECT_FALSE(is_own_id("own." + std::string(61, 'x')));
  for (const std::string_view id : {"", "own", "own.", "Own.a", "a.own.b", "own.a b"}) {
    EXPECT_FALSE(is_own_id(id)) << id;
  }
}

TEST(IdShapes, count_capitals) {
  EXPECT_TRUE(is_capitals("BE", 2));
  EXPECT_TRUE(is_capitals("EUR", 3));
  for (const std::string_view text : {"", "B", "BEL", "be", "Be", "B1", "\xC3\x89"}) {
    EXPECT_FALSE(is_capitals(text, 2)) << text;
  }
}

}  // namespace
}  // namespace charter
