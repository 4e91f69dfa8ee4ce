// SPDX-License-Identifier: EUPL-1.2
//
// More work that is well described never makes a city look worse.
#include "tests/support/plan_of.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::examine;
using test::Examined;
using test::OrderedJson;
using test::Random;

class AddedAction : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, AddedAction, testing::Range(0, 20));

OrderedJson random_services(Random& random) {
  OrderedJson services = OrderedJson::array();
  for (const ServiceArea& area : test::charter_framework().services) {
    if (random.chance(50)) services.push_back(area.id);
  }
  return services;
}

OrderedJson counting_claims(Random& random) {
  static constexpr std::string_view kCounting[] = {"stated", "linked", "accepted"};
  OrderedJson claims = OrderedJson::array();
  for (const Commitment& commitment : test::charter_framework().commitments) {
    if (!random.chance(30)) continue;
    OrderedJson claim = {{"id", commitment.id},
                         {"extent", random.chance(50) ? "full" : "partial"},
                         {"origin", random.pick(kCounting)}};
    if (commitment.has_services && random.chance(70)) claim["services"] = random_services(random);
    claims.push_back(claim);
  }
  if (claims.empty()) claims.push_back("SP1");
  return claims;
}

// A live action that meets its needs, with counting claims.
OrderedJson good_action(Random& random) {
  static constexpr std::string_view kLive[] = {"unstated", "planned", "ongoing", "completed"};
  OrderedJson action = {{"id", "added"},
                        {"title", "Added"},
                        {"status", random.pick(kLive)},
                        {"partners", {"Partner"}},
                        {"evidence", {{{"title", "Report"}}}}};
  action[random.chance(50) ? "department" : "owner"] = "Unit";
  if (random.chance(50)) {
    action["endDate"] = random.chance(50) ? "2010" : "2012-03-01";
  } else {
    action["recurrence"] = random.chance(50) ? "yearly" : "standing";
  }
  if (random.chance(50)) {
    action["indicators"] = {"PM1.P1"};
  } else {
    action["expectedResult"] = {{"nl", " "}, {"en", "It is better"}};
  }
  action["commitments"] = counting_claims(random);
  return action;
}

int height(std::string_view coverage) {
  if (coverage == "uncovered") return 0;
  return coverage == "shallow" ? 1 : 2;
}

void expect_no_loss(const Examined& before, const Examined& after) {
  for (const Commitment& commitment : test::charter_framework().commitments) {
    const std::string_view was = before.coverage(commitment.id);
    const std::string_view is = after.coverage(commitment.id);
    EXPECT_EQ(was == "waived", is == "waived") << commitment.id;
    EXPECT_GE(height(is), height(was)) << commitment.id;
  }
  for (const ServiceArea& area : test::charter_framework().services) {
    if (before.area_coverage(area.id) == "uncovered") continue;
    EXPECT_EQ(after.area_coverage(area.id), before.area_coverage(area.id)) << area.id;
  }
}

TEST_P(AddedAction, never_lowers_the_coverage_of_a_commitment) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    OrderedJson plan = OrderedJson::parse(test::random_plan({.seed = seed, .actions = seed % 12}));
    const Examined before = examine(plan.dump());
    const OrderedJson added = good_action(random);
    SCOPED_TRACE(added.dump(2));
    OrderedJson& actions = plan["actions"];
    const std::size_t place = random.below(actions.size() + 1);
    actions.insert(actions.begin() + static_cast<std::ptrdiff_t>(place), added);
    const Examined after = examine(plan.dump());
    EXPECT_EQ(after.assessment().missing_needs.at(place), 0);
    expect_no_loss(before, after);
  });
}

TEST_P(AddedAction, covers_what_it_claims) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    OrderedJson plan = OrderedJson::parse(test::random_plan({.seed = seed, .actions = 3}));
    const OrderedJson added = good_action(random);
    plan["actions"].push_back(added);
    const Examined after = examine(plan.dump());
    for (const OrderedJson& claim : added["commitments"]) {
      const std::string id = claim.is_string() ? claim : claim["id"];
      EXPECT_NE(after.coverage(id), "uncovered") << id;
    }
  });
}

}  // namespace
}  // namespace charter
