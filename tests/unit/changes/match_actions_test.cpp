// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/compared.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace charter {
namespace {

using test::compared;
using test::Compared;
using test::Lines;

struct Id {
  std::string_view id;
  std::string_view replaces;  // the elements of the list
};

// Actions that differ in nothing but their ids, and in titles that share no
// word.
std::string actions_called(std::initializer_list<Id> ids) {
  std::string list;
  for (const Id& id : ids) {
    std::string members =
        R"("id": ")" + std::string(id.id) + R"(", "title": "t)" + std::string(id.id) + R"(")";
    if (!id.replaces.empty()) members += R"(, "replaces": [)" + std::string(id.replaces) + "]";
    list += (list.empty() ? "" : ", ") + test::action(members);
  }
  return R"("actions": [)" + list + "]";
}

// What is said of whole actions; titles are another test's.
Lines said(const Compared& plans) {
  Lines lines;
  for (const ChangeKind kind : {ChangeKind::ActionAdded, ChangeKind::ActionGone,
                                ChangeKind::ActionRenamed, ChangeKind::ActionsReplaced}) {
    for (const Statement& statement : plans.changes().statements) {
      if (statement.kind == kind) lines.push_back(test::described(statement));
    }
  }
  return lines;
}

TEST(MatchedActions, have_one_id) {
  const Compared plans =
      compared(actions_called({{"A", ""}, {"B", ""}}), actions_called({{"B", ""}, {"A", ""}}));
  EXPECT_EQ(plans.statements(), Lines{});
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(MatchedActions, are_added_or_gone_where_nothing_ties_them) {
  const Compared plans = compared(actions_called({{"A", ""}}), actions_called({{"B", ""}}));
  EXPECT_EQ(said(plans), (Lines{"actionAdded B: -, tB", "actionGone A: tA, -"}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions A"}));
}

TEST(MatchedActions, may_have_another_id_now) {
  const Compared plans = compared(actions_called({{"A", ""}}), actions_called({{"B", R"("A")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionRenamed B: A, B"}));
  EXPECT_EQ(plans.statements(ChangeKind::TitleChanged), (Lines{"B: tA, tB"}));
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(MatchedActions, may_be_one_for_several) {
  const Compared plans =
      compared(actions_called({{"A", ""}, {"B", ""}}), actions_called({{"C", R"("B", "A")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced C: A+B, C"}));
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(MatchedActions, may_be_several_for_one) {
  const Compared plans =
      compared(actions_called({{"A", ""}}), actions_called({{"C", R"("A")"}, {"B", R"("A")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced C: A, C+B"}));
}

TEST(MatchedActions, may_join_one_that_goes_on) {
  const Compared plans =
      compared(actions_called({{"A", ""}, {"B", ""}}), actions_called({{"A", R"("B")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced A: A+B, A"}));
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(MatchedActions, may_leave_what_they_replace_in_the_plan) {
  const Compared plans =
      compared(actions_called({{"A", ""}}), actions_called({{"A", ""}, {"B", R"("A")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced A: A, A+B"}));
}

TEST(MatchedActions, are_no_news_where_both_were_there_before) {
  const std::string both = actions_called({{"A", ""}, {"B", R"("A")"}});
  const Compared plans = compared(both, both);
  EXPECT_EQ(plans.statements(), Lines{});
  EXPECT_TRUE(plans.findings().all().empty());
}

TEST(Chains, lead_through_the_later_plan) {
  const Compared plans =
      compared(actions_called({{"A", ""}}), actions_called({{"B", R"("A")"}, {"C", R"("B")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced B: A, B+C"}));
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(Chains, lead_through_the_earlier_plan) {
  const Compared plans =
      compared(actions_called({{"A", ""}, {"B", R"("A")"}}), actions_called({{"C", R"("B")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced C: A+B, C"}));
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

TEST(Chains, end_at_ids_that_no_plan_has) {
  const Compared plans =
      compared(actions_called({{"A", R"("Z")"}}), actions_called({{"B", R"("Z")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionAdded B: -, tB", "actionGone A: tA, -"}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions A"}));
}

TEST(Chains, do_not_tie_those_that_share_a_predecessor) {
  const Compared plans = compared(actions_called({{"Z", ""}, {"A", R"("Z")"}, {"B", R"("Z")"}}),
                                  actions_called({{"A", R"("Z")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionGone B: tB, -", "actionsReplaced A: Z+A, A"}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions B"}));
}

TEST(Chains, may_be_circles) {
  const Compared plans = compared(actions_called({{"A", R"("B")"}, {"B", R"("A")"}}),
                                  actions_called({{"C", R"("D", "A")"}, {"D", R"("C", "D")"}}));
  EXPECT_EQ(said(plans), (Lines{"actionsReplaced C: A+B, C+D"}));
  const Compared lonely =
      compared(actions_called({{"A", R"("B", "A")"}, {"B", R"("A")"}}), actions_called({}));
  EXPECT_EQ(lonely.findings("CH601"), (Lines{"/actions A", "/actions B"}));
}

// Of two editions in the wrong order the statements are the same, turned; the
// findings are not.
TEST(Chains, are_followed_backwards) {
  const Compared plans = compared(actions_called({{"B", R"("A")"}}), actions_called({{"A", ""}}));
  EXPECT_EQ(said(plans), (Lines{"actionRenamed A: B, A"}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions B"}));
}

TEST(Chains, may_be_long) {
  std::string list;
  constexpr int kLength = 20000;
  for (int i = 0; i < kLength; ++i) {
    list += (i == 0 ? "" : ", ") +
            test::action(R"("id": "B)" + std::to_string(i) + R"(", "replaces": [")" +
                         (i == 0 ? "A" : "B" + std::to_string(i - 1)) + R"("])");
  }
  const Compared plans = compared(actions_called({{"A", ""}}), R"("actions": [)" + list + "]");
  ASSERT_EQ(said(plans).size(), 1U);
  EXPECT_EQ(plans.findings("CH601"), Lines{});
}

// An action that lacks its title is left out of the assessment, but its id
// stands in the file.
TEST(LeftOutActions, are_neither_gone_nor_added) {
  const std::string broken =
      R"("actions": [{"id": "A", "status": "planned"}, )" + test::action(R"("id": "B")") + "]";
  const Compared plans = compared(actions_called({{"A", ""}, {"B", ""}}), broken);
  EXPECT_EQ(said(plans), Lines{});
  EXPECT_EQ(plans.findings("CH601"), Lines{});
  EXPECT_EQ(said(compared(broken, actions_called({{"A", ""}, {"B", ""}}))), Lines{});
}

}  // namespace
}  // namespace charter
