// SPDX-License-Identifier: EUPL-1.2
//
// What holds for the packs, the comparison and the survey of any plan.
#include "charter/report/packs.hpp"

#include "charter/report/comparison.hpp"
#include "charter/report/survey.hpp"
#include "report/requests.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace charter {
namespace {

using test::examine;
using test::Examined;
using test::locale_in;

class AnyPlan : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, AnyPlan, testing::Range(0, 5));

std::string plan_text_from(std::uint64_t seed) {
  return test::random_plan({.seed = seed, .actions = 1 + seed % 40});
}

// The ids in the first column of a page's table of actions.
std::multiset<std::string> ids_on(const Page& page) {
  std::multiset<std::string> ids;
  for (const Block& block : page.document.blocks) {
    if (block.kind != Block::Kind::Table) continue;
    for (const auto& row : block.table.rows) ids.insert(text_of(row.front()));
  }
  return ids;
}

TEST_P(AnyPlan, has_each_action_on_the_page_of_each_of_its_departments) {
  for_each_seed([](std::uint64_t seed) {
    const Examined examined = examine(plan_text_from(seed));
    std::map<std::string, std::multiset<std::string>> wanted;
    for (const Action& action : examined.plan().actions) {
      if (!action.assessed()) continue;
      std::set<std::string> departments;
      for (const std::string_view name : action.departments) departments.emplace(name);
      if (departments.empty()) departments.insert("");
      for (const std::string& name : departments) wanted[name].emplace(action.id.value);
    }
    const auto pages = compose_packs(examined.outcome(), locale_in("en"), "", ".md");
    ASSERT_EQ(pages.size(), wanted.size() + 1);
    std::vector<std::multiset<std::string>> got;
    for (const Page& page : pages) got.push_back(ids_on(page));
    for (const auto& [name, ids] : wanted) {
      EXPECT_NE(std::find(got.begin() + 1, got.end(), ids), got.end()) << name;
    }
  });
}

TEST_P(AnyPlan, has_pages_with_names_of_their_own) {
  for_each_seed([](std::uint64_t seed) {
    const Examined examined = examine(plan_text_from(seed));
    std::set<std::string> names;
    for (const Page& page : compose_packs(examined.outcome(), locale_in("de"), "", ".html")) {
      EXPECT_TRUE(names.insert(page.file).second) << page.file;
      EXPECT_EQ(page.file.find_first_of("/\\: \n"), std::string::npos) << page.file;
      EXPECT_FALSE(page.file.starts_with('.')) << page.file;
    }
  });
}

// A question is asked where, and only where, a finding or a state says so.
TEST_P(AnyPlan, is_asked_what_its_findings_are_about) {
  constexpr std::array kFindings{std::pair(Ask::Overdue, Code::Overdue),
                                 std::pair(Ask::Owner, Code::NoOwner),
                                 std::pair(Ask::Deadline, Code::NoDeadline),
                                 std::pair(Ask::Result, Code::NoResult),
                                 std::pair(Ask::Evidence, Code::CompletedWithoutEvidence),
                                 std::pair(Ask::Partner, Code::IndirectWithoutPartner)};
  for_each_seed([&](std::uint64_t seed) {
    const Examined examined = examine(plan_text_from(seed));
    const Asking asking(examined.outcome());
    for (const auto& [ask, code] : kFindings) {
      std::multiset<std::string> asked;
      for (std::size_t i = 0; i < examined.plan().actions.size(); ++i) {
        const auto asks = asking.about(i);
        if (std::ranges::find(asks, ask) != asks.end()) {
          asked.emplace(examined.plan().actions[i].id.value);
        }
      }
      std::multiset<std::string> found;
      for (const Finding& finding : examined.outcome().findings) {
        if (finding.code == code) found.insert(finding.subject);
      }
      EXPECT_EQ(asked, found) << to_string(code);
    }
  });
}

TEST_P(AnyPlan, has_nothing_to_learn_from_itself) {
  for_each_seed([](std::uint64_t seed) {
    const std::string text = plan_text_from(seed);
    std::array<Outcome, 2> outcomes;
    for (Outcome& outcome : outcomes) outcome = examine(text).take();
    const Comparison comparison = compare(outcomes, locale_in("en"));
    EXPECT_NE(comparison.names[0], comparison.names[1]);
    EXPECT_TRUE(comparison.one_day);
    for (const PeerGap& gap : comparison.gaps) EXPECT_TRUE(gap.peers.empty());
  });
}

TEST_P(AnyPlan, answers_for_every_commitment_in_the_survey) {
  for_each_seed([](std::uint64_t seed) {
    const Examined examined = examine(plan_text_from(seed));
    const auto answers = answer_survey(examined.outcome());
    ASSERT_EQ(answers.size(), examined.assessment().commitments.size());
    std::size_t unsupported = 0;
    for (const SurveyAnswer& answer : answers) {
      const auto& open = answer.open;
      if (std::ranges::find(open, SurveyGap::Unsupported) != open.end()) ++unsupported;
    }
    EXPECT_EQ(unsupported, examined.findings("CH502").size());
  });
}

}  // namespace
}  // namespace charter
