// SPDX-License-Identifier: EUPL-1.2
//
// How a plan is written down changes no result; only places and lists follow
// the file.
#include "tests/support/plan_of.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace charter {
namespace {

using test::examine;
using test::OrderedJson;
using test::Random;

class WrittenDifferently : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, WrittenDifferently, testing::Range(0, 5));

OrderedJson ordered_plan_from(std::uint64_t seed) {
  return OrderedJson::parse(test::random_plan({.seed = seed, .actions = 1 + seed % 15}));
}

// `/actions/3/id` without the place of the action.
std::string without_action(const std::string& pointer) {
  const std::string_view list = "/actions/";
  if (!pointer.starts_with(list)) return pointer;
  const std::size_t rest = std::min(pointer.find('/', list.size()), pointer.size());
  return std::string(list) + "N" + pointer.substr(rest);
}

void drop_place(OrderedJson& item, bool keep_actions) {
  for (const std::string name : {"line", "column", "endLine", "endColumn"}) item.erase(name);
  if (!keep_actions) item["pointer"] = without_action(item["pointer"]);
}

void sort_by_text(OrderedJson& array) {
  std::vector<std::string> texts;
  for (const OrderedJson& item : array) texts.push_back(item.dump());
  std::ranges::sort(texts);
  array = texts;
}

// The result of a plan without the places in its file and, where asked,
// without the order of its actions.
std::string result_of(const std::string& text, bool keep_actions) {
  OrderedJson result = OrderedJson::parse(examine(text).json());
  result["plan"].erase("sha256");
  for (OrderedJson& finding : result["findings"]) {
    drop_place(finding, keep_actions);
    for (OrderedJson& related : finding["related"]) drop_place(related, keep_actions);
  }
  sort_by_text(result["findings"]);
  if (keep_actions) return result.dump(1);
  for (OrderedJson& commitment : result["commitments"]) {
    for (const std::string name : {"actions", "lapsed", "suggested"})
      sort_by_text(commitment[name]);
    if (!commitment.contains("services")) continue;
    for (OrderedJson& area : commitment["services"]) sort_by_text(area["actions"]);
  }
  return result.dump(1);
}

TEST_P(WrittenDifferently, with_other_white_space_has_the_same_result) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    const OrderedJson plan = ordered_plan_from(seed);
    EXPECT_EQ(result_of(with_random_white_space(plan, random), true),
              result_of(plan.dump(2), true));
  });
}

TEST_P(WrittenDifferently, with_keys_in_another_order_has_the_same_result) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    const OrderedJson plan = ordered_plan_from(seed);
    EXPECT_EQ(result_of(with_shuffled_keys(plan, random).dump(), true),
              result_of(plan.dump(), true));
  });
}

TEST_P(WrittenDifferently, with_keys_in_another_order_has_the_same_mistakes) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    OrderedJson plan = ordered_plan_from(seed);
    test::spoil(plan, 1 + seed % 5, random);
    EXPECT_EQ(result_of(with_shuffled_keys(plan, random).dump(), true),
              result_of(plan.dump(), true));
  });
}

TEST_P(WrittenDifferently, with_actions_in_another_order_has_the_same_result) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    const OrderedJson plan = ordered_plan_from(seed);
    OrderedJson shuffled = plan;
    shuffle_elements(shuffled["actions"], random);
    EXPECT_EQ(result_of(shuffled.dump(), false), result_of(plan.dump(), false));
  });
}

TEST_P(WrittenDifferently, with_actions_in_another_order_lists_them_in_that_order) {
  for_each_seed([](std::uint64_t seed) {
    Random random(seed);
    OrderedJson plan = ordered_plan_from(seed);
    shuffle_elements(plan["actions"], random);
    std::vector<std::string> in_file;
    for (const OrderedJson& action : plan["actions"]) in_file.push_back(action["id"]);
    const OrderedJson result = OrderedJson::parse(examine(plan.dump()).json());
    for (const OrderedJson& commitment : result["commitments"]) {
      for (const std::string name : {"actions", "lapsed", "suggested"}) {
        std::vector<std::ptrdiff_t> places;
        for (const OrderedJson& id : commitment[name]) {
          places.push_back(std::ranges::find(in_file, id.get<std::string>()) - in_file.begin());
        }
        EXPECT_TRUE(std::ranges::is_sorted(places)) << commitment["id"] << ' ' << name;
      }
    }
  });
}

}  // namespace
}  // namespace charter
