// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

constexpr Needs kNone = 0;

// What an action lacks, in a plan with `more` members.
Needs missing(std::string_view members, std::initializer_list<std::string_view> without = {},
              std::string_view more = {}) {
  const Examined plan = plan_of(actions({action(members, without)}) + std::string(more));
  return plan.assessment().missing_needs.at(0);
}

constexpr Needs bit(Need need) { return static_cast<Needs>(need); }

TEST(Needs, are_met_by_the_action_that_these_tests_start_from) { EXPECT_EQ(missing(""), kNone); }

TEST(Needs, ask_for_a_department_or_an_owner) {
  EXPECT_EQ(missing("", {"department"}), bit(Need::Owner));
  EXPECT_EQ(missing(R"("owner": "Head")", {"department"}), kNone);
  EXPECT_EQ(missing(R"("department": ["Unit", "Other"])"), kNone);
  EXPECT_EQ(missing(R"("department": ["", "Other"])"), kNone);
}

TEST(Needs, do_not_count_a_blank_department_or_owner) {
  for (const std::string_view members :
       {R"("department": "")", R"("department": " \u00a0")", R"("department": [])",
        R"("department": [" ", "\t"])", R"("department": "", "owner": "\u2028")",
        R"("department": 5)"}) {
    EXPECT_EQ(missing(members), bit(Need::Owner)) << members;
  }
}

TEST(Needs, ask_for_an_end_of_what_happens_once) {
  EXPECT_EQ(missing("", {"endDate"}), bit(Need::Deadline));
  EXPECT_EQ(missing(R"("recurrence": "once")", {"endDate"}), bit(Need::Deadline));
  EXPECT_EQ(missing(R"("recurrence": "yearly")", {"endDate"}), kNone);
  EXPECT_EQ(missing(R"("recurrence": "standing")", {"endDate"}), kNone);
  EXPECT_EQ(missing(R"("endDate": "end of 2011")"), bit(Need::Deadline));
}

TEST(Needs, ask_for_an_end_that_is_not_before_the_start) {
  EXPECT_EQ(missing(R"("startDate": "2012-01-01", "endDate": "2011-12-31")"), bit(Need::Deadline));
  EXPECT_EQ(missing(R"("startDate": "2011-12-31", "endDate": "2011-12-31")"), kNone);
  EXPECT_EQ(missing(R"("startDate": "2012", "endDate": "2011", "recurrence": "yearly")"),
            bit(Need::Deadline));
}

TEST(Needs, take_the_first_day_of_a_coarse_start_and_the_last_of_a_coarse_end) {
  EXPECT_EQ(missing(R"("startDate": "2011", "endDate": "2011-01-01")"), kNone);
  EXPECT_EQ(missing(R"("startDate": "2011-12-31", "endDate": "2011")"), kNone);
  EXPECT_EQ(missing(R"("startDate": "2011-Q3", "endDate": "2011-Q2")"), bit(Need::Deadline));
}

TEST(Needs, ask_for_an_indicator_or_an_expected_result) {
  EXPECT_EQ(missing("", {"expectedResult"}), bit(Need::Result));
  EXPECT_EQ(missing(R"("indicators": ["PU3.O2"])", {"expectedResult"}), kNone);
  EXPECT_EQ(missing(R"("indicators": [])", {"expectedResult"}), bit(Need::Result));
  EXPECT_EQ(missing(R"("indicators": ["PU3.O9"])", {"expectedResult"}), bit(Need::Result));
  EXPECT_EQ(missing(R"("indicators": ["PU3.O9", "PM1.P1"])", {"expectedResult"}), kNone);
  EXPECT_EQ(missing(R"("indicators": ["PU3.O9"])"), kNone);
}

TEST(Needs, do_not_count_a_blank_expected_result) {
  for (const std::string_view members :
       {R"("expectedResult": "")", R"("expectedResult": {})",
        R"("expectedResult": {"nl": " ", "en": "\t"})", R"("expectedResult": {"nl": 5})",
        R"("expectedResult": 5)"}) {
    EXPECT_EQ(missing(members), bit(Need::Result)) << members;
  }
  EXPECT_EQ(missing(R"("expectedResult": {"nl": " ", "en": "Better"})"), kNone);
}

TEST(Needs, take_an_own_indicator_that_stands_in_the_file) {
  EXPECT_EQ(missing(R"("indicators": ["own.a"])", {"expectedResult"}), bit(Need::Result));
  EXPECT_EQ(missing(R"("indicators": ["own.a"])", {"expectedResult"},
                    R"(, "indicators": [{"indicator": "own.a", "title": 5}])"),
            kNone);
}

TEST(Needs, ask_for_evidence_of_what_is_completed) {
  EXPECT_EQ(missing(R"("status": "completed")"), bit(Need::Evidence));
  EXPECT_EQ(missing(R"("status": "completed", "evidence": [])"), bit(Need::Evidence));
  EXPECT_EQ(missing(R"("status": "completed", "evidence": [{"title": " "}])"), bit(Need::Evidence));
  EXPECT_EQ(missing(R"("status": "completed", "evidence": [{"title": "Report"}])"), kNone);
  EXPECT_EQ(missing(R"("status": "completed", "evidence": [{"title": "R", "url": "no address"}])"),
            kNone);
  for (const std::string status : {"unstated", "planned", "ongoing", "suspended", "cancelled"}) {
    EXPECT_EQ(missing("\"status\": \"" + status + "\""), kNone) << status;
  }
}

TEST(Needs, ask_for_a_partner_where_others_provide_the_service) {
  const std::string_view indirect = R"(, "services": {"health": "indirect"})";
  const std::string health = R"("commitments": [{"id": "SP1", "services": ["health"]}])";
  EXPECT_EQ(missing(health), kNone);
  EXPECT_EQ(missing(health, {}, indirect), bit(Need::Partner));
  EXPECT_EQ(missing(health + R"(, "partners": ["Hospital"])", {}, indirect), kNone);
  EXPECT_EQ(missing(health + R"(, "partners": [" "])", {}, indirect), bit(Need::Partner));
  EXPECT_EQ(missing(health + R"(, "partners": [])", {}, indirect), bit(Need::Partner));
}

TEST(Needs, ask_for_no_partner_for_what_the_city_provides_itself) {
  const std::string_view indirect = R"(, "services": {"health": "indirect", "housing": "direct"})";
  EXPECT_EQ(missing(R"("commitments": [{"id": "SP1", "services": ["housing"]}])", {}, indirect),
            kNone);
  EXPECT_EQ(missing(R"("commitments": ["SP1"])", {}, indirect), kNone);
  EXPECT_EQ(missing(R"("services": ["health"])", {}, indirect), kNone);
  EXPECT_EQ(missing(R"("services": ["health"], "commitments": ["SP2"])", {}, indirect), kNone);
  EXPECT_EQ(missing(R"("services": ["health"], "commitments": ["SP1"])", {}, indirect),
            bit(Need::Partner));
}

TEST(Needs, ask_for_no_partner_where_the_claim_does_not_count) {
  const std::string_view indirect = R"(, "services": {"health": "indirect"})";
  for (const std::string_view members :
       {R"("commitments": [{"id": "SP1", "services": ["health"], "origin": "suggested"}])",
        R"("commitments": [{"id": "SP1", "services": ["health"], "origin": "rejected"}])",
        R"("commitments": [{"id": "SP1", "services": ["health"], "extent": "half"}])",
        R"("commitments": [{"id": "SP1", "services": ["health"]}], "status": "suspended")",
        R"("commitments": [{"id": "SP1"}, {"id": "SP1", "services": ["health"]}])"}) {
    EXPECT_EQ(missing(members, {}, indirect), kNone) << members;
  }
}

TEST(Needs, ask_for_no_partner_for_an_area_out_of_scope) {
  const std::string health = R"("commitments": [{"id": "SP1", "services": ["health"]}])";
  EXPECT_EQ(missing(health, {}, R"(, "services": {"health": "indirect"}, "waivers": [
      {"service": "health", "reason": "R", "owner": "O", "reviewDate": "2012"}])"),
            kNone);
  EXPECT_EQ(missing(health, {}, R"(, "services": {"health": "indirect"}, "waivers": [
      {"commitment": "SP1", "reason": "R", "owner": "O", "reviewDate": "2012"}])"),
            kNone);
  EXPECT_EQ(missing(health, {}, R"(, "services": {"health": "indirect"}, "waivers": [
      {"service": "health", "reason": "R", "owner": "O", "reviewDate": "2011-06-29"}])"),
            bit(Need::Partner));
}

TEST(Needs, may_all_be_missing) {
  EXPECT_EQ(
      missing(R"("status": "completed", "commitments": [{"id": "SP1", "services": ["health"]}])",
              {"department", "endDate", "expectedResult"},
              R"(, "services": {"health": "indirect"})"),
      31);
}

}  // namespace
}  // namespace charter
