// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/compared.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Compared;
using test::Lines;

// The findings with this code where one action changes.
Lines found(std::string_view code, std::string_view then, std::string_view now) {
  const Compared plans = test::compared(actions({action(then)}), actions({action(now)}));
  for (const Diagnostic& finding : plans.findings().all()) {
    EXPECT_EQ(wording_mistake(finding, test::locale_in("en")), "");
  }
  return plans.findings(code);
}

const Lines kNone;
const Lines kAction{"/actions/0 A1"};
const Lines kEnd{"/actions/0/endDate A1"};

TEST(GoneActions, are_in_the_list_of_actions) {
  const Compared plans = test::compared(actions({action()}), actions({action(R"("id": "A2")")}));
  EXPECT_EQ(plans.findings("CH601"), (Lines{"/actions A1"}));
  EXPECT_EQ(plans.findings().all().front().span, plans.now().plan().actions_span);
}

// The city's own indicator; its target is the last member.
std::string own(std::string_view better, std::string_view target) {
  return R"("indicators": [{"indicator": "own.a", "commitment": "PM1", "title": "Mine",
      "type": "number", "better": ")" +
         std::string(better) + R"(", "target": )" + std::string(target) + "}]";
}

TEST(EasedTargets, moved_toward_the_worse_side) {
  const auto eased = [](const std::string& then, const std::string& now) {
    return test::compared(then, now).findings("CH602");
  };
  const Lines target{"/indicators/0/target own.a"};
  EXPECT_EQ(eased(own("up", R"({"value": 8})"), own("up", R"({"value": 7})")), target);
  EXPECT_EQ(eased(own("up", R"({"value": 8})"), own("up", R"({"value": 9})")), kNone);
  EXPECT_EQ(eased(own("up", R"({"value": 8})"), own("up", R"({"value": 8, "date": "2013"})")),
            kNone);
  EXPECT_EQ(eased(own("down", R"({"value": 8})"), own("down", R"({"value": 9})")), target);
  EXPECT_EQ(eased(own("down", R"({"value": 8})"), own("down", R"({"value": 7})")), kNone);
}

TEST(EasedTargets, are_not_those_that_vanished_or_turned_round) {
  EXPECT_EQ(test::compared(own("up", R"({"value": 8})"), own("down", R"({"value": 7})"))
                .findings("CH602"),
            kNone);
  EXPECT_EQ(test::compared(own("up", R"({"value": 8})"), own("up", "{}")).findings("CH602"), kNone);
}

TEST(EasedTargets, go_by_what_is_better_for_the_framework) {
  const auto eased = [](std::string_view indicator, std::string_view then, std::string_view now) {
    const auto plan = [&](std::string_view value) {
      return R"("indicators": [{"indicator": ")" + std::string(indicator) +
             R"(", "target": {"value": )" + std::string(value) + "}}]";
    };
    const Compared plans = test::compared(plan(then), plan(now));
    for (const Diagnostic& finding : plans.findings().all()) {
      EXPECT_EQ(wording_mistake(finding, test::locale_in("en")), "");
    }
    return !plans.findings("CH602").empty();
  };
  EXPECT_TRUE(eased("PM1.P1", "8", "7"));
  EXPECT_TRUE(eased("PM3.P1", "true", "false"));
  EXPECT_FALSE(eased("PM3.P1", "false", "true"));
  EXPECT_TRUE(eased("SP1.O3", "8", "9"));
  EXPECT_FALSE(eased("SP1.O3", "9", "8"));
}

TEST(LaterDeadlines, go_by_the_day) {
  const auto later = [](std::string_view then, std::string_view now) {
    return found("CH603", R"("endDate": ")" + std::string(then) + "\"",
                 R"("endDate": ")" + std::string(now) + "\"");
  };
  EXPECT_EQ(later("2012-06-30", "2012-07-01"), kEnd);
  EXPECT_EQ(later("2012-06-30", "2012"), kEnd);
  EXPECT_EQ(later("2012", "2012-12-31"), kNone);
  EXPECT_EQ(later("2012-12-31", "2012"), kNone);
  EXPECT_EQ(later("2012-12-31", "2012-Q3"), kNone);
}

TEST(LaterDeadlines, are_also_those_that_are_taken_away) {
  const Compared plans =
      test::compared(actions({action(R"("endDate": "2012")")}), actions({action({}, {"endDate"})}));
  EXPECT_EQ(plans.findings("CH603"), kAction);
  EXPECT_EQ(
      test::compared(actions({action({}, {"endDate"})}), actions({action(R"("endDate": "2012")")}))
          .findings("CH603"),
      kNone);
}

TEST(LostCoverage, is_lower_than_before) {
  const std::string none = "\"actions\": []";
  const std::string shallow = actions({action(R"("commitments": ["PM1"])")});
  const std::string deep = shallow + ", \"indicators\": [" + test::observed("PM1.P1") + "]";
  const auto lost = [](const std::string& then, const std::string& now) {
    return test::compared(then, now).findings("CH604");
  };
  const Lines commitment{"/actions PM1"};
  EXPECT_EQ(lost(deep, shallow), commitment);
  EXPECT_EQ(lost(shallow, none), commitment);
  EXPECT_EQ(lost(deep, none), commitment);
  EXPECT_EQ(lost(none, deep), kNone);
  EXPECT_EQ(lost(shallow, deep), kNone);
}

TEST(LostCoverage, is_none_where_one_side_is_waived) {
  const std::string shallow = actions({action(R"("commitments": ["PM1"])")});
  const std::string waiver = R"(, "waivers": [{"commitment": "PM1", "reason": "r",
      "owner": "o", "reviewDate": "2012-01-01"}])";
  const std::string none = "\"actions\": []";
  EXPECT_EQ(test::compared(shallow, none + waiver).findings("CH604"), kNone);
  EXPECT_EQ(test::compared(shallow + waiver, none).findings("CH604"), kNone);
}

TEST(GoneOwners, leave_nobody) {
  const auto gone = [](std::string_view then, std::string_view now) {
    return test::compared(actions({action(then, {"department", "owner"})}),
                          actions({action(now, {"department", "owner"})}))
        .findings("CH605");
  };
  EXPECT_EQ(gone(R"("department": "Work")", ""), kAction);
  EXPECT_EQ(gone(R"("owner": "Head")", R"("department": " ")"), kAction);
  EXPECT_EQ(gone(R"("owner": "Head")", R"("department": "Work")"), kNone);
  EXPECT_EQ(gone("", ""), kNone);
}

TEST(StatusBack, is_from_completed_or_from_ongoing_to_planned) {
  const auto back = [](std::string_view then, std::string_view now) {
    return found("CH606", R"("status": ")" + std::string(then) + "\"",
                 R"("status": ")" + std::string(now) + "\"");
  };
  for (const std::string_view now : kStatusNames) {
    EXPECT_EQ(back("completed", now), now == "completed" ? kNone : kAction) << now;
    EXPECT_EQ(back("ongoing", now), now == "planned" ? kAction : kNone) << now;
    EXPECT_EQ(back("suspended", now), kNone) << now;
  }
  // A status that was refused is not known.
  EXPECT_EQ(back("completed", "done"), kNone);
}

TEST(GoneIndicators, had_an_observation_and_have_no_entry) {
  const std::string measured = "\"indicators\": [" + test::observed("PM1.P1") + "]";
  const Compared plans = test::compared(measured, "\"indicators\": []");
  EXPECT_EQ(plans.findings("CH607"), (Lines{"/indicators PM1.P1"}));
  EXPECT_EQ(
      test::compared(measured, R"("indicators": [{"indicator": "PM1.P1"}])").findings("CH607"),
      kNone);
  EXPECT_EQ(test::compared(R"("indicators": [{"indicator": "PM1.P1"}])", "\"indicators\": []")
                .findings("CH607"),
            kNone);
}

TEST(GoneIndicators, stand_at_the_plan_where_it_has_no_list) {
  const std::string measured = "\"indicators\": [" + test::observed("PM1.P1") + "]";
  for (const std::string now : {"\"actions\": []", "\"actions\": [], \"indicators\": 5"}) {
    const Compared plans = test::compared(measured, now);
    EXPECT_EQ(plans.findings("CH607"), (Lines{" PM1.P1"}));
    EXPECT_EQ(plans.findings().all().front().span.begin, (Position{.line = 1, .column = 1}));
  }
}

TEST(GoneIndicators, are_the_citys_own_too) {
  const std::string mine = R"({"indicator": "own.a", "commitment": "PM1", "title": "Mine",
      "type": "count", "observations": [{"date": "2011", "value": 1}]})";
  const std::string measured = "\"indicators\": [" + mine + "]";
  EXPECT_EQ(test::compared(measured, "\"indicators\": []").findings("CH607"),
            (Lines{"/indicators own.a"}));
  // An entry that lacks its title is left out of the assessment, not of the file.
  EXPECT_EQ(test::compared(measured, R"("indicators": [{"indicator": "own.a"}])").findings("CH607"),
            kNone);
  // It had a figure only after the day.
  test::Question earlier;
  earlier.as_of = "2010-12-31";
  EXPECT_EQ(test::compared(measured, "\"indicators\": []", earlier).findings("CH607"), kNone);
}

TEST(ReplacedBeforeDone, were_not_completed) {
  const auto early = [](std::string_view status) {
    return test::compared(
               actions({action(R"("id": "A", "status": ")" + std::string(status) + "\"")}),
               actions({action(R"("id": "B", "replaces": ["A", "none"])")}))
        .findings("CH608");
  };
  for (const std::string_view status : kStatusNames) {
    EXPECT_EQ(early(status), status == "completed" ? kNone : (Lines{"/actions/0 B"})) << status;
  }
}

TEST(ReplacedBeforeDone, is_told_once_for_several) {
  const Compared plans = test::compared(actions({action(R"("id": "A")"), action(R"("id": "B")")}),
                                        actions({action(R"("id": "C", "replaces": ["A", "B"])")}));
  EXPECT_EQ(plans.findings("CH608"), (Lines{"/actions/0 C"}));
}

TEST(ReplacedBeforeDone, names_each_once) {
  const Compared plans = test::compared(actions({action(R"("id": "A")")}),
                                        actions({action(R"("id": "C", "replaces": ["A", "A"])")}));
  EXPECT_EQ(plans.findings("CH608"), (Lines{"/actions/0 C"}));
  EXPECT_EQ(plans.json().find("A, A"), std::string::npos);
}

TEST(ReplacedBeforeDone, is_no_news_where_it_was_so_before) {
  const std::string first = action(R"("id": "A")");
  const std::string second = action(R"("id": "B", "replaces": ["A"])");
  EXPECT_EQ(test::compared(actions({first, second}), actions({first, second})).findings("CH608"),
            kNone);
  EXPECT_EQ(test::compared(actions({first}), actions({first, second})).findings("CH608"),
            (Lines{"/actions/1 B"}));
  // The one that was replaced has left the plan since.
  EXPECT_EQ(test::compared(actions({first, second}), actions({second})).findings("CH608"),
            (Lines{"/actions/0 B"}));
}

TEST(Losses, are_told_of_an_action_under_another_id) {
  const Compared plans = test::compared(
      actions({action(R"("id": "A", "status": "completed", "endDate": "2010")")}),
      actions({action(R"("id": "B", "status": "ongoing", "endDate": "2011", "replaces": ["A"])")}));
  EXPECT_EQ(plans.findings("CH603"), (Lines{"/actions/0/endDate B"}));
  EXPECT_EQ(plans.findings("CH606"), (Lines{"/actions/0 B"}));
  EXPECT_EQ(plans.findings("CH608"), kNone);
}

}  // namespace
}  // namespace charter
