// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/compared.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Compared;
using test::Lines;

// What is said where one action changes from the one to the other.
Lines said(std::string_view then, std::string_view now) {
  return test::compared(actions({action(then)}), actions({action(now)})).statements();
}

// The same of an indicator; `members` are those of an entry for PM1.P1 or, where
// they say so, of the city's own.
std::string entry(std::string_view members) {
  return R"("indicators": [{)" + std::string(members) + "}]";
}
Lines said_of_entry(std::string_view then, std::string_view now) {
  return test::compared(entry(then), entry(now)).statements();
}

TEST(StatusStatements, tell_what_was_finished_and_reopened) {
  EXPECT_EQ(said(R"("status": "planned")", R"("status": "completed")"),
            (Lines{"actionFinished A1: planned, completed"}));
  EXPECT_EQ(said(R"("status": "completed")", R"("status": "cancelled")"),
            (Lines{"actionReopened A1: completed, cancelled"}));
  EXPECT_EQ(said(R"("status": "planned")", R"("status": "suspended")"),
            (Lines{"statusChanged A1: planned, suspended"}));
}

TEST(StatusStatements, do_not_make_words_of_a_refused_status) {
  EXPECT_EQ(said(R"("status": "planned")", R"("status": "doing")"), Lines{});
  EXPECT_EQ(said(R"("status": "doing")", R"("status": "planned")"), Lines{});
}

TEST(DateStatements, go_by_the_day) {
  EXPECT_EQ(said(R"("endDate": "2012")", R"("endDate": "2012-12-31")"), Lines{});
  EXPECT_EQ(said(R"("startDate": "2012-Q1")", R"("startDate": "2012")"), Lines{});
  EXPECT_EQ(said(R"("endDate": "2012")", R"("endDate": "2012-Q3")"),
            (Lines{"deadlineChanged A1: 2012-12-31, 2012-09-30"}));
  EXPECT_EQ(said(R"("startDate": "2010")", R"("startDate": "2010-Q2")"),
            (Lines{"startChanged A1: 2010-01-01, 2010-04-01"}));
}

TEST(DateStatements, tell_of_what_was_not_there_before) {
  const std::string without = actions({action({}, {"endDate"})});
  const std::string with = actions({action(R"("endDate": "2012-05-01")")});
  EXPECT_EQ(test::compared(without, with).statements(),
            (Lines{"deadlineChanged A1: -, 2012-05-01"}));
  EXPECT_EQ(test::compared(with, without).statements(),
            (Lines{"deadlineChanged A1: 2012-05-01, -"}));
}

TEST(PeopleStatements, do_not_mind_order) {
  EXPECT_EQ(said(R"("department": ["Work", "Schools"], "owner": "Head")",
                 R"("department": ["Schools", "Work", "Work"], "owner": "Head")"),
            Lines{});
  EXPECT_EQ(said(R"("department": ["Work", "Schools"], "owner": "Head")",
                 R"("department": "Work", "owner": " ")"),
            (Lines{"departmentChanged A1: Work+Schools, Work", "ownerChanged A1: Head, -"}));
}

TEST(LinkStatements, tell_what_people_say_an_action_answers) {
  EXPECT_EQ(said(R"("commitments": ["PM2", "PM1"])", R"("commitments": ["PM1", "PM2"])"), Lines{});
  const Compared plans = test::compared(
      actions({action(R"("commitments": ["PM1", {"id": "EM1", "origin": "suggested"}])")}),
      actions({action(R"("commitments": [{"id": "PM2", "origin": "rejected"}])")}));
  EXPECT_EQ(plans.statements(ChangeKind::LinksChanged), (Lines{"A1: PM1, -"}));
}

TEST(TitleStatements, compare_one_language_with_itself) {
  EXPECT_EQ(said(R"("title": "Courses")", R"("title": {"nl": "Lessen", "en": "Courses"})"),
            Lines{});
  EXPECT_EQ(said(R"("title": {"nl": "Lessen"})", R"("title": {"en": "Courses"})"), Lines{});
  EXPECT_EQ(said(R"("title": {"nl": "Lessen", "de": "Kurse"})",
                 R"("title": {"de": "Sprachkurse", "nl": "Taallessen"})"),
            (Lines{"titleChanged A1: Kurse, Sprachkurse"}));
  // The language of both plans, English, comes first.
  EXPECT_EQ(said(R"("title": {"de": "Kurse", "en": "Courses"})",
                 R"("title": {"de": "Sprachkurse", "en": "Language courses"})"),
            (Lines{"titleChanged A1: Courses, Language courses"}));
}

TEST(CoverageStatements, tell_what_is_newly_covered) {
  const std::string none = "\"actions\": []";
  const std::string some = actions({action(R"("commitments": ["PM1"])")});
  EXPECT_EQ(test::compared(none, some).statements(ChangeKind::NewlyCovered),
            (Lines{"PM1: uncovered, shallow"}));
  EXPECT_EQ(test::compared(some, none).statements(ChangeKind::NoLongerCovered),
            (Lines{"PM1: shallow, uncovered"}));
  const std::string waived = none + R"(, "waivers": [{"commitment": "PM1", "reason": "r",
      "owner": "o", "reviewDate": "2012-01-01"}])";
  const Compared plans = test::compared(none, waived);
  // Its indicators are not told one by one.
  EXPECT_EQ(plans.statements(), (Lines{"coverageChanged PM1: uncovered, waived"}));
}

TEST(CoverageStatements, tell_of_service_areas) {
  const Compared plans =
      test::compared("\"actions\": []", actions({action(R"("commitments": [{"id": "SP1",
                                             "services": ["housing"]}])")}));
  EXPECT_EQ(plans.statements(ChangeKind::AreaChanged), (Lines{"housing: uncovered, covered"}));
}

TEST(RatingStatements, tell_what_the_city_declares) {
  const std::string none = "\"actions\": []";
  const std::string rated = none + R"(, "assessments": [{"commitment": "PU1", "rating": "not"}])";
  EXPECT_EQ(test::compared(none, rated).statements(), (Lines{"ratingChanged PU1: -, not"}));
}

TEST(PledgeStatements, tell_what_became_of_a_pledge) {
  const std::string none = "\"actions\": []";
  const std::string stated = none + R"(, "pledges": [{"pledge": "DL2", "status": "planned"}])";
  EXPECT_EQ(test::compared(none, stated).statements(),
            (Lines{"pledgeChanged DL2: unaddressed, planned"}));
}

TEST(IndicatorStatements, tell_what_is_newly_measured) {
  const std::string_view silent = R"("indicator": "PM1.P1")";
  const std::string_view measured =
      R"("indicator": "PM1.P1", "observations": [{"date": "2011", "value": 5}])";
  const std::string_view old =
      R"("indicator": "PM1.P1", "observations": [{"date": "2008", "value": 5}])";
  EXPECT_EQ(said_of_entry(silent, measured), (Lines{"newlyMeasured PM1.P1: unreported, reported",
                                                    "figureChanged PM1.P1: -, 5 on 2011-06-30"}));
  EXPECT_EQ(said_of_entry(measured, silent), (Lines{"noLongerMeasured PM1.P1: reported, unreported",
                                                    "figureChanged PM1.P1: 5 on 2011-06-30, -"}));
  EXPECT_EQ(said_of_entry(measured, old),
            (Lines{"stateChanged PM1.P1: reported, stale",
                   "figureChanged PM1.P1: 5 on 2011-06-30, 5 on 2008-12-31"}));
}

TEST(IndicatorStatements, tell_of_baselines_and_targets) {
  EXPECT_EQ(said_of_entry(
                R"("indicator": "PM1.P1", "baseline": {"date": "2009", "value": 1},
                   "target": {"value": 8}, "note": "n")",
                R"("indicator": "PM1.P1", "baseline": {"date": "2009-12-31", "value": 1},
                   "target": {"value": 8, "date": "2012"}, "note": "other")"),
            (Lines{"targetChanged PM1.P1: 8 on some day, 8 on 2012-12-31"}));
  EXPECT_EQ(said_of_entry(R"("indicator": "PM1.P1", "baseline": {"date": "2009", "value": 1})",
                          R"("indicator": "PM1.P1", "baseline": {"date": "2009", "value": 2})"),
            (Lines{"baselineChanged PM1.P1: 1 on 2009-12-31, 2 on 2009-12-31"}));
}

TEST(IndicatorStatements, tell_of_the_citys_own) {
  const std::string own = R"("indicator": "own.a", "commitment": "PM1", "title": "Mine",
      "type": "count", "observations": [{"date": "2011", "value": 1}])";
  EXPECT_EQ(test::compared("\"indicators\": []", entry(own)).statements(),
            (Lines{"indicatorAdded own.a: -, Mine"}));
  EXPECT_EQ(test::compared(entry(own), "\"indicators\": []").statements(),
            (Lines{"indicatorGone own.a: Mine, -"}));
}

TEST(Statements, follow_an_action_to_another_id) {
  const Compared plans = test::compared(
      actions({action(R"("id": "A", "title": "T", "status": "planned")")}),
      actions({action(R"("id": "B", "title": "T", "status": "ongoing", "replaces": ["A"])")}));
  EXPECT_EQ(plans.statements(),
            (Lines{"actionRenamed B: A, B", "statusChanged B: planned, ongoing"}));
}

TEST(Statements, stand_by_kind_and_then_in_the_order_of_the_later_plan) {
  const Compared plans =
      test::compared(actions({action(R"("id": "A", "status": "planned", "owner": "x")"),
                              action(R"("id": "B", "status": "planned", "owner": "x")")}),
                     actions({action(R"("id": "B", "status": "ongoing", "owner": "y")"),
                              action(R"("id": "A", "status": "ongoing", "owner": "y")")}));
  EXPECT_EQ(plans.statements(),
            (Lines{"statusChanged B: planned, ongoing", "statusChanged A: planned, ongoing",
                   "ownerChanged B: x, y", "ownerChanged A: x, y"}));
}

}  // namespace
}  // namespace charter
