// SPDX-License-Identifier: EUPL-1.2
//
// What holds for any two editions of a plan.
#include "tests/support/compared.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace charter {
namespace {

using test::Compared;
using test::Lines;
using test::OrderedJson;
using test::Random;

class TwoEditions : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, TwoEditions, testing::Range(0, 5));

OrderedJson plan_from(std::uint64_t seed) {
  return OrderedJson::parse(test::random_plan({.seed = seed, .actions = 1 + seed % 12}));
}

// Another edition: fields that come and go, actions that leave, come, get
// another id, or take the place of others.
OrderedJson edited(OrderedJson plan, Random& random) {
  OrderedJson& actions = plan["actions"];
  const OrderedJson other = plan_from(random.below(1000));
  OrderedJson kept = OrderedJson::array();
  for (OrderedJson action : actions) {
    if (random.chance(15)) continue;
    if (random.chance(25)) {
      const std::string id = action["id"];
      action["id"] = "n-" + id;
      if (random.chance(70)) action["replaces"] = {id};
    }
    if (random.chance(10)) action["replaces"] = {"A1", "A2", "n-A3"};
    if (random.chance(40)) {
      for (const std::string field : {"status", "endDate", "department", "commitments", "title"}) {
        const OrderedJson& model = other["actions"][random.below(other["actions"].size())];
        if (!random.chance(30)) continue;
        if (model.contains(field)) action[field] = model[field];
      }
    }
    kept.push_back(action);
  }
  actions = kept;
  for (const std::string list : {"indicators", "waivers", "pledges", "assessments"}) {
    if (random.chance(30)) plan[list] = other[list];
  }
  // Some mistakes too: what is left out is on one side only.
  if (random.chance(30)) test::spoil(plan, 1 + random.below(4), random);
  return plan;
}

struct Pair {
  std::string then;
  std::string now;
};

Pair pair_from(std::uint64_t seed) {
  Random random(seed);
  const OrderedJson then = plan_from(seed);
  return {.then = then.dump(), .now = edited(then, random).dump()};
}

bool can_be_compared(const Pair& pair) {
  return test::examine(pair.then).usable() == Usable::Whole &&
         test::examine(pair.now).usable() == Usable::Whole;
}

TEST_P(TwoEditions, that_are_one_differ_in_nothing) {
  for_each_seed([](std::uint64_t seed) {
    const Pair pair = pair_from(seed);
    if (!can_be_compared(pair)) return;
    for (const std::string& text : {pair.then, pair.now}) {
      const Compared plans(text, text);
      EXPECT_EQ(plans.statements(), Lines{});
      EXPECT_TRUE(plans.findings().all().empty());
    }
  });
}

ChangeKind turned(ChangeKind kind) {
  using enum ChangeKind;
  static const std::map<ChangeKind, ChangeKind> kTurned{{ActionAdded, ActionGone},
                                                        {ActionFinished, ActionReopened},
                                                        {NewlyCovered, NoLongerCovered},
                                                        {IndicatorAdded, IndicatorGone},
                                                        {NewlyMeasured, NoLongerMeasured}};
  for (const auto& [one, other] : kTurned) {
    if (kind == one) return other;
    if (kind == other) return one;
  }
  return kind;
}

// The statements as they would be, seen the other way round.
Lines turned_statements(const Changes& changes) {
  std::map<std::string_view, std::string_view> earlier_ids;
  for (const Statement& statement : changes.statements) {
    if (statement.kind != ChangeKind::ActionRenamed) continue;
    earlier_ids[statement.id] = std::get<std::string_view>(statement.then);
  }
  Lines lines;
  for (Statement statement : changes.statements) {
    statement.kind = turned(statement.kind);
    std::swap(statement.then, statement.now);
    if (earlier_ids.contains(statement.id)) statement.id = earlier_ids.at(statement.id);
    if (statement.kind == ChangeKind::RenameSuggested) {
      statement.id = std::get<std::string_view>(statement.now);
    }
    if (statement.kind == ChangeKind::ActionsReplaced) {
      statement.id = std::get<std::vector<std::string_view>>(statement.now).front();
    }
    lines.push_back(test::described(statement));
  }
  std::ranges::sort(lines);
  return lines;
}

TEST_P(TwoEditions, say_the_same_turned_when_they_are_exchanged) {
  for_each_seed([](std::uint64_t seed) {
    const Pair pair = pair_from(seed);
    if (!can_be_compared(pair)) return;
    const Compared forwards(pair.then, pair.now);
    const Compared backwards(pair.now, pair.then);
    Lines found = backwards.statements();
    std::ranges::sort(found);
    EXPECT_EQ(turned_statements(forwards.changes()), found);
  });
}

Lines sorted(Lines lines) {
  std::ranges::sort(lines);
  return lines;
}

// Lists of ids follow the order of a file, and so does the title of an action
// that has none in the plan's language or in English.
Lines without_order(const Lines& lines) {
  Lines rest;
  for (const std::string& line : lines) {
    const bool has_title = line.starts_with("actionAdded") || line.starts_with("actionGone") ||
                           line.starts_with("indicatorAdded") || line.starts_with("indicatorGone");
    const bool has_list = line.starts_with("actionsReplaced");
    if (!has_list) rest.push_back(has_title ? line.substr(0, line.find(':')) : line);
  }
  return sorted(rest);
}

Lines findings_without_places(const Compared& plans) {
  Lines lines;
  for (const Diagnostic& finding : plans.findings().all()) {
    lines.push_back(to_string(finding.code) + " " + finding.subject);
  }
  return sorted(lines);
}

TEST_P(TwoEditions, say_the_same_in_whatever_order_they_are_written) {
  for_each_seed([](std::uint64_t seed) {
    const Pair pair = pair_from(seed);
    if (!can_be_compared(pair)) return;
    // Which of two with one id counts depends on their order.
    if (!test::examine(pair.now).findings("CH101").empty()) return;
    Random random(seed);
    const auto reordered = [&random](const std::string& text) {
      OrderedJson plan = test::with_shuffled_keys(OrderedJson::parse(text), random);
      test::shuffle_elements(plan["actions"], random);
      return plan.dump();
    };
    const Compared plans(pair.then, pair.now);
    const Compared others(reordered(pair.then), reordered(pair.now));
    EXPECT_EQ(without_order(plans.statements()), without_order(others.statements()));
    EXPECT_EQ(findings_without_places(plans), findings_without_places(others));
  });
}

TEST_P(TwoEditions, are_told_alike_twice) {
  for_each_seed([](std::uint64_t seed) {
    const Pair pair = pair_from(seed);
    if (!can_be_compared(pair)) return;
    EXPECT_EQ(Compared(pair.then, pair.now).json(), Compared(pair.then, pair.now).json());
  });
}

}  // namespace
}  // namespace charter
