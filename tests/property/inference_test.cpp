// SPDX-License-Identifier: EUPL-1.2
//
// Nothing is inferred of another framework that the plan does not bear out.
#include "charter/assessment/infer_coverage.hpp"
#include "charter/framework/load_framework.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

using test::Examined;

class InferredCoverage : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, InferredCoverage, testing::Range(0, 5));

// Whatever the plan: covered only by a covered commitment, and never in full
// by one that is covered in part.
TEST_P(InferredCoverage, is_never_more_than_what_it_comes_through) {
  for_each_seed([](std::uint64_t seed) {
    const Examined plan = test::examine(test::random_plan({.seed = seed}));
    const Framework& charter = test::charter_framework();
    for (const std::string_view id : built_in_frameworks()) {
      const Framework& other = *built_in_framework(id);
      if (!other.crosswalk) continue;
      for (const InferredResult& one : infer_coverage(other, charter, plan.assessment())) {
        EXPECT_EQ(one.result < Inferred::Review, !one.through.empty());
        for (const std::size_t place : one.through) {
          const CrosswalkPair& pair = other.crosswalk->pairs[place];
          EXPECT_TRUE(is_contained(pair.relation));
          EXPECT_EQ(plan.coverage(pair.to), one.result == Inferred::Deep ? "deep" : "shallow");
          for (const std::string_view area : pair.services) {
            EXPECT_EQ(plan.area_coverage(area), "covered");
          }
        }
      }
    }
  });
}

}  // namespace
}  // namespace charter
