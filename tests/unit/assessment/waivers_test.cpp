// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

// A complete waiver, for which `names` says what it waives.
std::string waiver(std::string_view names, std::string_view review = "2012-01-01") {
  return "{" + std::string(names) + R"(, "reason": "No duty", "owner": "Head", "reviewDate": ")" +
         std::string(review) + "\"}";
}

Examined waived(const std::string& waivers, std::string_view more = {}) {
  return plan_of("\"waivers\": [" + waivers + "]" + std::string(more));
}

TEST(Waiver, takes_its_commitment_and_its_indicators_out_of_scope) {
  const Examined plan = waived(waiver(R"("commitment": "PM1")"),
                               R"(, "indicators": [{"indicator": "own.a", "commitment": "PM1",
                                 "title": "Mine", "type": "count"}])");
  EXPECT_EQ(plan.coverage("PM1"), "waived");
  for (const std::string_view id : {"PM1.P1", "PM1.P2", "PM1.O1", "own.a"}) {
    EXPECT_EQ(plan.state(id), "waived") << id;
  }
  EXPECT_EQ(plan.state("PM2.P1"), "unreported");
  EXPECT_EQ(plan.coverage("PM2"), "uncovered");
  EXPECT_EQ(plan.findings("CH7"), Lines{});
}

TEST(Waiver, takes_its_service_area_and_that_areas_indicator_out_of_scope) {
  const Examined plan = waived(waiver(R"("service": "health")"));
  EXPECT_EQ(plan.area_coverage("health"), "waived");
  EXPECT_EQ(plan.area_coverage("housing"), "uncovered");
  EXPECT_EQ(plan.state("SP1.O4"), "waived");
  EXPECT_EQ(plan.state("SP1.O3"), "unreported");
  EXPECT_EQ(plan.state("SP1.P1"), "unreported");
  EXPECT_EQ(plan.coverage("SP1"), "uncovered");
}

TEST(Waiver, takes_its_indicator_out_of_scope) {
  const Examined plan =
      waived(waiver(R"("indicator": "PM1.P1")") + ", " + waiver(R"("indicator": "own.a")"),
             R"(, "indicators": [{"indicator": "own.a", "commitment": "PM1",
                                 "title": "Mine", "type": "count"}])");
  EXPECT_EQ(plan.state("PM1.P1"), "waived");
  EXPECT_EQ(plan.state("own.a"), "waived");
  EXPECT_EQ(plan.state("PM1.P2"), "unreported");
  EXPECT_EQ(plan.coverage("PM1"), "uncovered");
  EXPECT_EQ(plan.commitment("PM1").indicators_in_scope, 2U);
}

TEST(Waiver, is_valid_until_the_day_of_its_review) {
  EXPECT_EQ(waived(waiver(R"("commitment": "PM1")", "2011-06-30")).coverage("PM1"), "waived");
  const Examined expired = waived(waiver(R"("commitment": "PM1")", "2011-06-29"));
  EXPECT_EQ(expired.coverage("PM1"), "uncovered");
  EXPECT_EQ(expired.findings("CH7"), Lines{"CH702 /waivers/0/reviewDate PM1"});
}

TEST(Waiver, is_reviewed_on_the_last_day_of_a_coarse_date) {
  EXPECT_EQ(waived(waiver(R"("commitment": "PM1")", "2011-06")).coverage("PM1"), "waived");
  EXPECT_EQ(waived(waiver(R"("commitment": "PM1")", "2011-Q2")).coverage("PM1"), "waived");
  EXPECT_EQ(waived(waiver(R"("commitment": "PM1")", "2011")).coverage("PM1"), "waived");
  EXPECT_EQ(waived(waiver(R"("commitment": "PM1")", "2010")).coverage("PM1"), "uncovered");
}

TEST(Waiver, is_told_as_expired_at_its_review_date) {
  const Examined plan = waived(
      "{\"service\": \"health\",\n\"reason\": \"R\", \"owner\": \"O\", "
      "\"reviewDate\": \"2010\"}");
  EXPECT_EQ(plan.findings("CH7"), Lines{"CH702 /waivers/0/reviewDate health"});
  EXPECT_EQ(plan.places("CH7"), Lines{"CH702 2:44-2:50"});
}

TEST(Waiver, is_told_as_incomplete_where_it_lacks_one_of_three) {
  for (const std::string_view rest :
       {"", R"(, "reason": "R", "owner": "O")", R"(, "reason": "R", "reviewDate": "2012")",
        R"(, "owner": "O", "reviewDate": "2012")",
        R"(, "reason": " ", "owner": "O", "reviewDate": "2012")",
        R"(, "reason": {"nl": "", "en": "\t"}, "owner": "O", "reviewDate": "2012")",
        R"(, "reason": {}, "owner": "O", "reviewDate": "2012")",
        R"(, "reason": "R", "owner": "\u3000", "reviewDate": "2012")",
        R"(, "reason": "R", "owner": "O", "reviewDate": "some day")",
        R"(, "reason": 5, "owner": "O", "reviewDate": "2012")"}) {
    const Examined plan = waived(R"({"commitment": "PM1")" + std::string(rest) + "}");
    EXPECT_EQ(plan.findings("CH7"), Lines{"CH701 /waivers/0 PM1"}) << rest;
    EXPECT_EQ(plan.coverage("PM1"), "uncovered") << rest;
  }
}

TEST(Waiver, is_incomplete_rather_than_expired) {
  const Examined plan = waived(R"({"commitment": "PM1", "reason": "R", "reviewDate": "2010"})");
  EXPECT_EQ(plan.findings("CH7"), Lines{"CH701 /waivers/0 PM1"});
}

TEST(Waiver, is_enough_where_one_of_several_is_valid) {
  const Examined plan =
      waived(R"({"commitment": "PM1"}, )" + waiver(R"("commitment": "PM1")", "2010") + ", " +
             waiver(R"("commitment": "PM1")"));
  EXPECT_EQ(plan.coverage("PM1"), "waived");
  EXPECT_EQ(plan.findings("CH7"),
            (Lines{"CH701 /waivers/0 PM1", "CH702 /waivers/1/reviewDate PM1"}));
}

TEST(Waiver, is_unneeded_where_the_commitment_has_a_counting_claim) {
  const std::string pm1 = waiver(R"("commitment": "PM1")");
  const auto with_claim = [&pm1](std::string_view members) {
    return waived(pm1, ", " + actions({action(members)})).findings("CH703");
  };
  EXPECT_EQ(with_claim(R"("commitments": ["PM1"])"), Lines{"CH703 /waivers/0 PM1"});
  EXPECT_EQ(with_claim(R"("commitments": ["PM1"], "status": "cancelled")"), Lines{});
  EXPECT_EQ(with_claim(R"("commitments": [{"id": "PM1", "origin": "suggested"}])"), Lines{});
  EXPECT_EQ(with_claim(R"("commitments": ["PM2"])"), Lines{});
}

TEST(Waiver, is_unneeded_where_the_area_is_named_by_a_counting_claim) {
  const std::string health = waiver(R"("service": "health")");
  const auto with_claim = [&health](std::string_view members) {
    return waived(health, ", " + actions({action(members)})).findings("CH703");
  };
  EXPECT_EQ(with_claim(R"("commitments": [{"id": "SP1", "services": ["health"]}])"),
            Lines{"CH703 /waivers/0 health"});
  EXPECT_EQ(with_claim(R"("services": ["health"], "commitments": ["SP1"])"),
            Lines{"CH703 /waivers/0 health"});
  EXPECT_EQ(with_claim(R"("commitments": [{"id": "SP1", "services": ["housing"]}])"), Lines{});
  EXPECT_EQ(with_claim(R"("services": ["health"], "commitments": ["SP2"])"), Lines{});
}

TEST(Waiver, is_unneeded_where_the_indicator_has_an_observation_up_to_the_day) {
  const auto with_entry = [](std::string_view members) {
    return waived(waiver(R"("indicator": "PM1.P1")"),
                  R"(, "indicators": [{"indicator": "PM1.P1", )" + std::string(members) + "}]")
        .findings("CH703");
  };
  EXPECT_EQ(with_entry(R"("observations": [{"date": "2011-06-30", "value": 1}])"),
            Lines{"CH703 /waivers/0 PM1.P1"});
  EXPECT_EQ(with_entry(R"("observations": [{"date": "2001", "value": 1}])"),
            Lines{"CH703 /waivers/0 PM1.P1"});
  EXPECT_EQ(with_entry(R"("observations": [{"date": "2011-07-01", "value": 1}])"), Lines{});
  EXPECT_EQ(with_entry(R"("observations": [], "note": "None yet")"), Lines{});
}

TEST(Waiver, is_unneeded_only_while_it_is_valid) {
  const Examined plan =
      waived(waiver(R"("commitment": "PM1")", "2010") + R"(, {"commitment": "PM1"})",
             ", " + actions({action(R"("commitments": ["PM1"])")}));
  EXPECT_EQ(plan.findings("CH703"), Lines{});
}

TEST(Waiver, of_an_own_indicator_that_is_left_out_holds_nothing_back) {
  const Examined plan = waived(waiver(R"("indicator": "own.a")"),
                               R"(, "indicators": [{"indicator": "own.a",
                                 "observations": [{"date": "2011-01-01", "value": 1}]}])");
  EXPECT_EQ(plan.findings("CH7"), Lines{});
  EXPECT_EQ(plan.assessment().indicators.size(), 35U);
}

TEST(UnderAWaiver, a_commitment_raises_no_gap) {
  const Examined plan = waived(
      waiver(R"("commitment": "PM1")") + ", " + waiver(R"("commitment": "PM2")") + ", " +
          waiver(R"("commitment": "PM3")") + ", " + waiver(R"("commitment": "SP1")"),
      ", " +
          actions({action(R"("commitments": ["PM1"], "status": "cancelled")"),
                   action(R"("id": "A2", "commitments": [{"id": "PM2", "origin": "suggested"}])"),
                   action(R"("id": "A3", "commitments": ["SP1"])")}));
  const Lines others = {"CH201 /actions SP2", "CH201 /actions EM1", "CH201 /actions EM2",
                        "CH201 /actions EM3", "CH201 /actions PU1", "CH201 /actions PU2",
                        "CH201 /actions PU3"};
  EXPECT_EQ(plan.findings("CH201"), others);
  EXPECT_EQ(plan.findings("CH203"), (Lines{"CH203 /actions service-provider",
                                           "CH203 /actions employer", "CH203 /actions purchaser"}));
  for (const std::string_view code : {"CH202", "CH204", "CH208", "CH210"}) {
    EXPECT_EQ(plan.findings(code), Lines{}) << code;
  }
}

TEST(UnderAWaiver, an_indicator_raises_no_gap_but_that_of_an_observation_to_come) {
  const Examined plan =
      waived(waiver(R"("commitment": "PM1")") + ", " + waiver(R"("commitment": "PM2")"),
             R"(, "indicators": [
        {"indicator": "PM1.O1", "observations": [{"date": "2005", "value": 1},
          {"date": "2011-07-01", "value": 2}], "target": {"date": "2010", "value": 90},
          "baseline": {"date": "2004", "value": 1}},
        {"indicator": "PM2.O1", "availability": "restricted"},
        {"indicator": "PM1.P1", "observations": [{"date": "2011-01-01", "value": 1}]}], )" +
                 actions({action(R"("commitments": ["PM1", "PM2"])")}));
  EXPECT_EQ(plan.findings("CH4"), Lines{"CH407 /indicators/0/observations/1/date PM1.O1"});
}

TEST(UnderAWaiver, an_action_is_looked_at_as_ever) {
  const Examined plan = waived(
      waiver(R"("commitment": "PM1")"),
      ", " + actions({action(R"("commitments": ["PM1"], "status": "completed", "progress": 10,
        "startDate": "2011-02", "endDate": "2011-01")",
                             {"department", "expectedResult", "budget"})}));
  EXPECT_EQ(plan.findings("CH3"),
            (Lines{"CH301 /actions/0 A1", "CH306 /actions/0 A1", "CH307 /actions/0 A1",
                   "CH305 /actions/0/progress A1", "CH303 /actions/0/endDate A1"}));
  EXPECT_EQ(plan.findings("CH5"), Lines{"CH501 /actions/0 A1"});
}

TEST(UnderAWaiver, a_commitment_is_still_described) {
  const Examined plan = waived(
      waiver(R"("commitment": "PM1")"),
      R"(, "assessments": [{"commitment": "PM1", "rating": "fully"}],
      "indicators": [{"indicator": "PM1.P1", "baseline": {"date": "2009", "value": 1},
        "target": {"value": 9}, "observations": [{"date": "2011-01-01", "value": 5}]}], )" +
          actions(
              {action(R"("commitments": ["PM1"], "evidence": [{"title": "Report"}])"),
               action(R"("id": "A2", "commitments": ["PM1"], "status": "suspended")"),
               action(R"("id": "A3", "commitments": [{"id": "PM1", "origin": "suggested"}])")}));
  EXPECT_EQ(plan.coverage("PM1"), "waived");
  const CommitmentResult& result = plan.commitment("PM1");
  EXPECT_EQ(plan.ids(result.actions), Lines{"A1"});
  EXPECT_EQ(plan.ids(result.lapsed), Lines{"A2"});
  EXPECT_EQ(plan.ids(result.suggested), Lines{"A3"});
  EXPECT_EQ(result.delivery.by_status[static_cast<std::size_t>(Status::Ongoing)], 1U);
  EXPECT_EQ(result.delivery.by_status[static_cast<std::size_t>(Status::Suspended)], 1U);
  EXPECT_EQ(plan.basis("PM1"), "documented");
  EXPECT_EQ(plan.declared("PM1"), "fully");
  EXPECT_EQ(plan.proposed("PM1"), "none");
  EXPECT_EQ(plan.findings("CH502"), Lines{});
  EXPECT_EQ(plan.indicator("PM1.P1").latest->value.number, 5);
  EXPECT_EQ(plan.trend("PM1.P1"), "unknown");
}

}  // namespace
}  // namespace charter
