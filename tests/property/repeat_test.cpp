// SPDX-License-Identifier: EUPL-1.2
//
// The same input gives the same bytes.
#include "tests/support/plan_of.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/reading.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using test::examine;
using test::Examined;
using test::OrderedJson;
using test::Random;
using test::RandomPlan;

class AssessedAgain : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, AssessedAgain, testing::Range(0, 5));

// A plan, every other one with mistakes, some longer than a reader's buffer.
std::string plan_to_repeat(std::uint64_t seed) {
  const bool dense = seed % 5 == 0;
  const std::string whole = test::random_plan(
      {.seed = seed,
       .actions = dense ? 60 : 1 + seed % 10,
       .density = dense ? RandomPlan::Density::Dense : RandomPlan::Density::Sparse});
  if (seed % 2 == 0) return whole;
  Random random(seed);
  OrderedJson plan = OrderedJson::parse(whole);
  test::spoil(plan, 1 + seed % 20, random);
  return plan.dump(1);
}

// The result of a text that comes in pieces of these sizes.
std::string result_in_pieces(const std::string& text, std::vector<std::size_t> sizes) {
  PiecewiseSource source(text, std::move(sizes));
  return Examined(source, {}).json();
}

TEST_P(AssessedAgain, gives_the_same_bytes) {
  for_each_seed([](std::uint64_t seed) {
    const std::string plan = plan_to_repeat(seed);
    EXPECT_EQ(examine(plan).json(), examine(plan).json());
  });
}

TEST_P(AssessedAgain, gives_the_same_bytes_whatever_the_pieces_in_which_they_come) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    const std::string plan = plan_to_repeat(seed);
    const std::string whole = examine(plan).json();
    EXPECT_EQ(result_in_pieces(plan, {1}), whole);
    EXPECT_EQ(result_in_pieces(plan, {1 + random.below(7), 1 + random.below(100)}), whole);
    EXPECT_EQ(result_in_pieces(plan, {1 + random.below(100000)}), whole);
  });
}

TEST_P(AssessedAgain, gives_the_same_bytes_of_a_text_that_was_cut_off) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    std::string plan = plan_to_repeat(seed);
    plan.resize(random.below(plan.size()));
    EXPECT_EQ(result_in_pieces(plan, {1 + random.below(9)}), examine(plan).json());
  });
}

TEST_P(AssessedAgain, comes_from_the_same_random_plan_which_has_no_mistakes) {
  for_each_seed([](std::uint64_t seed) {
    const std::string text = test::random_plan({.seed = seed, .actions = 20});
    EXPECT_EQ(test::random_plan({.seed = seed, .actions = 20}), text);
    const Examined plan = examine(text);
    EXPECT_EQ(plan.findings("CH0"), test::Lines{});
    EXPECT_EQ(plan.findings("CH1"), plan.findings("CH106"));
    EXPECT_EQ(plan.findings("CH303"), test::Lines{});
  });
}

TEST(Random, is_the_same_everywhere) {
  Random random(0);
  EXPECT_EQ(random.next(), 0xE220A8397B1DCDAFU);
  EXPECT_EQ(random.next(), 0x6E789E6AA1B965F4U);
  EXPECT_EQ(random.next(), 0x06C45D188009454FU);
}

TEST(RandomPlan, of_the_dense_kind_is_like_the_plans_that_cities_keep) {
  constexpr std::size_t kPlans = 8;
  constexpr std::size_t kActions = 500;
  std::size_t bytes = 0;
  std::size_t beyond_ascii = 0;
  for (std::uint64_t seed = 1; seed <= kPlans; ++seed) {
    const std::string plan = test::random_plan(
        {.seed = seed, .actions = kActions, .density = RandomPlan::Density::Dense});
    bytes += plan.size();
    for (const char byte : plan) beyond_ascii += static_cast<unsigned char>(byte) >> 7U;
  }
  EXPECT_NEAR(static_cast<double>(bytes) / (kPlans * kActions), 2300, 150);
  EXPECT_NEAR(static_cast<double>(beyond_ascii) / static_cast<double>(bytes), 0.07, 0.005);
}

}  // namespace
}  // namespace charter
