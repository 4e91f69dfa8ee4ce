// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/failure.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

TEST(Failure, carries_the_name_of_its_sentence_and_what_fills_it) {
  const Failure failure(Failure::Kind::Usage, "usage.date", {{.name = "found", .text = "soon"}});
  EXPECT_EQ(failure.kind(), Failure::Kind::Usage);
  EXPECT_EQ(failure.message(), "usage.date");
  ASSERT_EQ(failure.arguments().size(), 1U);
  EXPECT_EQ(failure.arguments()[0].text, "soon");
}

TEST(Failure, is_caught_as_an_exception) {
  EXPECT_THROW(throw Failure(Failure::Kind::Environment, "failures.write"), std::exception);
}

}  // namespace
}  // namespace charter
