// SPDX-License-Identifier: EUPL-1.2
//
// The program names no id of any framework: the same rules hold for one whose
// ids are all different.
#include "tests/support/plan_of.hpp"
#include "tests/support/small_framework.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::Question;

Examined small_plan_of(const std::string& members) {
  Question question;
  question.framework = &test::small_framework();
  return test::plan_of(members, question);
}

TEST(OtherFramework, raises_gaps_for_its_own_commitments_roles_and_pledges) {
  EXPECT_EQ(small_plan_of("").findings("CH2"),
            (Lines{"CH201 /actions voice", "CH201 /actions door", "CH203 /actions speaker",
                   "CH203 /actions host", "CH205 /actions party", "CH209 /actions actions"}));
}

TEST(OtherFramework, knows_no_id_of_the_charter) {
  const Examined plan = small_plan_of(
      actions({action(R"("commitments": ["PM1"], "services": ["health"], "pledges": ["DL1"])")}) +
      R"(, "indicators": [{"indicator": "PM1.P1"}], "services": {"health": "indirect"})");
  EXPECT_EQ(plan.findings("CH1"),
            (Lines{"CH102 /actions/0/commitments/0 A1", "CH104 /actions/0/services/0 A1",
                   "CH105 /actions/0/pledges/0 A1", "CH103 /indicators/0/indicator indicator",
                   "CH104 /services/health health"}));
}

TEST(OtherFramework, has_its_own_services) {
  const Examined plan = small_plan_of(
      actions({action(R"("commitments": [{"id": "voice", "services": ["parks"]}, "door"])"),
               action(R"("id": "A2", "commitments": [{"id": "door", "services": ["pools"]}])")}) +
      R"(, "services": {"parks": "indirect"})");
  EXPECT_EQ(plan.findings("CH107"), Lines{"CH107 /actions/1/commitments/0/services A2"});
  EXPECT_EQ(plan.findings("CH206"), Lines{"CH206 /actions/0 A1"});
  EXPECT_EQ(plan.findings("CH202"), Lines{"CH202 /actions pools"});
  EXPECT_EQ(plan.area_coverage("parks"), "covered");
}

TEST(OtherFramework, waives_a_commitment_with_all_its_services) {
  const Examined plan = small_plan_of(R"("waivers": [
    {"service": "parks", "reason": "R", "owner": "O", "reviewDate": "2012"},
    {"service": "pools", "reason": "R", "owner": "O", "reviewDate": "2012"}])");
  EXPECT_EQ(plan.coverage("voice"), "waived");
  EXPECT_EQ(plan.coverage("door"), "uncovered");
  EXPECT_EQ(plan.state("heard"), "waived");
}

TEST(OtherFramework, waives_the_indicator_of_an_area_with_it) {
  const Examined plan = small_plan_of(R"("waivers": [
    {"service": "parks", "reason": "R", "owner": "O", "reviewDate": "2012"}])");
  EXPECT_EQ(plan.state("louder"), "waived");
  EXPECT_EQ(plan.state("heard"), "unreported");
}

TEST(OtherFramework, tells_process_from_outcome_and_better_from_worse) {
  const Examined plan = small_plan_of(R"("indicators": [
    {"indicator": "heard", "observations": [{"date": "2011-01-01", "value": 1}]},
    {"indicator": "louder", "baseline": {"date": "2009", "value": 50},
     "target": {"date": "2010", "value": 20}, "observations": [{"date": "2008", "value": 60}]}])");
  EXPECT_EQ(plan.findings("CH408"), Lines{});
  EXPECT_EQ(plan.trend("louder"), "worsening");
  EXPECT_TRUE(plan.indicator("louder").target_missed);
}

TEST(OtherFramework, covers_deeply_what_has_no_indicators) {
  EXPECT_EQ(small_plan_of(actions({action(R"("commitments": ["door"])")})).coverage("door"),
            "deep");
}

TEST(OtherFramework, has_a_pledge_that_the_plan_itself_is_evidence_for) {
  EXPECT_EQ(small_plan_of("").pledge("paper"), "ongoing");
  EXPECT_EQ(small_plan_of("").pledge("party"), "unaddressed");
}

TEST(OtherFramework, may_lack_services_pledges_and_indicators) {
  const std::string text = test::small_framework_text(R"("services": [], "pledges": [],
    "indicators": [], "commitments": [{"id": "door", "role": "host", "title": {"en": "Door"},
      "promise": {"en": "Be open."}}])");
  const Framework bare = test::load(text);
  Question question;
  question.framework = &bare;
  const Examined plan = test::plan_of(
      actions({action(R"("commitments": ["door"], "services": ["parks"])")}), question);
  EXPECT_EQ(plan.coverage("door"), "deep");
  EXPECT_EQ(plan.findings("CH"), (Lines{"CH104 /actions/0/services/0 A1"}));
  EXPECT_EQ(plan.summary().roles.size(), 2U);
  EXPECT_EQ(plan.summary().roles[0].total, 0U);
}

}  // namespace
}  // namespace charter
