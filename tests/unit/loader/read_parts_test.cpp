// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

using test::Examined;
using test::Lines;
using test::plan_of;

using Cases = std::vector<std::pair<std::string_view, Lines>>;

// Elements of a list at the root, each alone in it, with the findings on the
// file that it brings.
void expect_mistakes(std::string_view list, const Cases& cases) {
  for (const auto& [element, findings] : cases) {
    const Examined plan = plan_of("\"" + std::string(list) + "\": [" + std::string(element) + "]");
    Lines found = plan.findings("CH0");
    for (const std::string& line : plan.findings("CH1")) found.push_back(line);
    EXPECT_EQ(found, findings) << element;
  }
}

TEST(ReadSection, needs_an_id_and_a_title) {
  expect_mistakes(
      "sections",
      {
          {R"({"id": "S1", "title": "Axis"})", {}},
          {R"({"id": "S1", "title": {"nl": "As", "en": "Axis"}, "x-page": 7})", {}},
          {"{}", {"CH010 /sections/0 id", "CH010 /sections/0 title"}},
          {R"({"id": "S1"})", {"CH010 /sections/0 S1"}},
          {R"({"id": "S 1", "title": "Axis"})", {"CH015 /sections/0/id id"}},
          {R"({"id": 1, "title": "Axis"})", {"CH011 /sections/0/id id"}},
          {R"({"id": "S1", "title": " "})", {"CH015 /sections/0/title S1"}},
          {R"({"id": "S1", "title": []})", {"CH011 /sections/0/title S1"}},
          {R"({"id": "S1", "title": "Axis", "parent": 5})", {"CH011 /sections/0/parent S1"}},
          {R"({"id": "S1", "title": "Axis", "name": "Axis"})", {"CH012 /sections/0/name S1"}},
      });
}

TEST(ReadSection, may_have_another_for_its_parent) {
  const Examined plan = plan_of(R"("sections": [{"id": "S1", "title": "Axis"},
    {"id": "S1.1", "title": "Goal", "parent": "S1"}])");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_EQ(plan.findings("CH1"), Lines{});
}

TEST(ReadDocument, needs_a_title) {
  expect_mistakes(
      "documents",
      {
          {R"({"title": "Plan 2011", "url": "https://city.example", "date": "2011-02", "body": "Council"})",
           {}},
          {"{}", {"CH010 /documents/0 title"}},
          {R"({"title": ""})", {"CH015 /documents/0/title title"}},
          {R"({"title": 5})", {"CH011 /documents/0/title title"}},
          {R"({"title": "Plan", "url": "city.example"})", {"CH015 /documents/0/url url"}},
          {R"({"title": "Plan", "url": 5})", {"CH011 /documents/0/url url"}},
          {R"({"title": "Plan", "date": "2011-2"})", {"CH014 /documents/0/date date"}},
          {R"({"title": "Plan", "body": {"en": "Council"}})", {"CH011 /documents/0/body body"}},
          {R"({"title": "Plan", "author": "Me"})", {"CH012 /documents/0/author author"}},
      });
}

TEST(ReadDocument, is_left_out_without_a_title) {
  const Examined plan = plan_of(R"("documents": [{"title": 5}, {"title": "Plan"}, {}])");
  ASSERT_EQ(plan.plan().documents.size(), 1U);
  EXPECT_EQ(plan.plan().documents[0].title[0].text, "Plan");
}

TEST(ReadDocument, has_no_subject_but_its_fields_name) {
  const Examined plan = plan_of(R"("documents": [{"title": {"n": "Plan"}}, 5])");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH015 /documents/0/title/n title", "CH011 /documents/1 documents"}));
}

TEST(ReadAssessment, needs_a_commitment_and_a_rating) {
  expect_mistakes(
      "assessments",
      {
          {R"({"commitment": "PM1", "rating": "not", "statement": {"nl": "Nog niet"}, "date": "2011",
           "evidence": [{"title": "Report"}]})",
           {}},
          {"{}", {"CH010 /assessments/0 commitment", "CH010 /assessments/0 rating"}},
          {R"({"commitment": "PM1"})", {"CH010 /assessments/0 PM1"}},
          {R"({"rating": "not"})", {"CH010 /assessments/0 commitment"}},
          {R"({"commitment": 5, "rating": "not"})", {"CH011 /assessments/0/commitment commitment"}},
          {R"({"commitment": "PM9", "rating": "not"})",
           {"CH102 /assessments/0/commitment commitment"}},
          {R"({"commitment": "PM9", "rating": "good"})",
           {"CH013 /assessments/0/rating rating", "CH102 /assessments/0/commitment commitment"}},
          {R"({"commitment": "PM1", "rating": "Fully"})", {"CH013 /assessments/0/rating PM1"}},
          {R"({"commitment": "PM1", "rating": 1})", {"CH011 /assessments/0/rating PM1"}},
          {R"({"commitment": "PM1", "rating": "not", "statement": 5})",
           {"CH011 /assessments/0/statement PM1"}},
          {R"({"commitment": "PM1", "rating": "not", "date": "May"})",
           {"CH014 /assessments/0/date PM1"}},
          {R"({"commitment": "PM1", "rating": "not", "evidence": [{}, 5]})",
           {"CH010 /assessments/0/evidence/0 PM1", "CH011 /assessments/0/evidence/1 PM1"}},
          {R"({"commitment": "PM1", "rating": "not", "by": "Me"})",
           {"CH012 /assessments/0/by PM1"}},
      });
}

TEST(ReadAssessment, is_left_out_without_commitment_or_rating) {
  for (const std::string_view element :
       {R"({"commitment": "PM1"})", R"({"commitment": "PM1", "rating": "good"})",
        R"({"rating": "fully"})"}) {
    const Examined plan = plan_of("\"assessments\": [" + std::string(element) + "]");
    EXPECT_EQ(plan.declared("PM1"), "none") << element;
    EXPECT_EQ(plan.findings("CH502"), Lines{}) << element;
  }
  for (const std::string_view rating : {"not", "partly", "fully"}) {
    const Examined plan = plan_of(R"("assessments": [{"commitment": "PM1", "rating": ")" +
                                  std::string(rating) + "\"}]");
    EXPECT_EQ(plan.declared("PM1"), rating);
  }
}

TEST(ReadWaiver, names_exactly_one_thing) {
  expect_mistakes(
      "waivers",
      {
          {R"({"commitment": "PM1", "reason": {"nl": "Daarom"}, "owner": "Head", "reviewDate": "2012"})",
           {}},
          {R"({"service": "health"})", {}},
          {R"({"indicator": "PM1.P1"})", {}},
          {"{}", {"CH010 /waivers/0 commitment"}},
          {R"({"reason": "Because"})", {"CH010 /waivers/0 commitment"}},
          {R"({"commitment": "PM1", "service": "health"})", {"CH015 /waivers/0 waivers"}},
          {R"({"commitment": "PM1", "indicator": "PM1.P1"})", {"CH015 /waivers/0 waivers"}},
          {R"({"service": "health", "indicator": "SP1.O4", "commitment": "SP1"})",
           {"CH015 /waivers/0 waivers"}},
      });
}

TEST(ReadWaiver, is_told_once_where_what_it_names_is_refused) {
  expect_mistakes("waivers",
                  {
                      {R"({"commitment": 5})", {"CH011 /waivers/0/commitment commitment"}},
                      {R"({"service": null})", {"CH011 /waivers/0/service service"}},
                      {R"({"indicator": []})", {"CH011 /waivers/0/indicator indicator"}},
                      {R"({"commitment": "PM9"})", {"CH102 /waivers/0/commitment commitment"}},
                      {R"({"service": "transport"})", {"CH104 /waivers/0/service service"}},
                      {R"({"indicator": "PM1.P9"})", {"CH103 /waivers/0/indicator indicator"}},
                  });
}

TEST(ReadWaiver, counts_the_keys_that_stand_there_whatever_their_values) {
  expect_mistakes("waivers",
                  {
                      {R"({"commitment": null, "service": "health"})",
                       {"CH015 /waivers/0 waivers", "CH011 /waivers/0/commitment commitment"}},
                  });
}

TEST(ReadWaiver, refuses_other_fields_where_they_are_wrong) {
  expect_mistakes(
      "waivers",
      {
          {R"({"commitment": "PM1", "reason": 5})", {"CH011 /waivers/0/reason PM1"}},
          {R"({"commitment": "PM1", "owner": {"en": "Head"}})", {"CH011 /waivers/0/owner PM1"}},
          {R"({"commitment": "PM1", "reviewDate": "next year"})",
           {"CH014 /waivers/0/reviewDate PM1"}},
          {R"({"commitment": "PM1", "until": "2012"})", {"CH012 /waivers/0/until PM1"}},
          {R"({"service": "health", "reason": {"e": "x"}})", {"CH015 /waivers/0/reason/e health"}},
          {R"({"indicator": "PM1.P1", "owner": 5})", {"CH011 /waivers/0/owner PM1.P1"}},
      });
}

TEST(ReadWaiver, raises_no_gap_where_it_is_left_out) {
  for (const std::string_view element :
       {"{}", R"({"commitment": "PM9"})", R"({"commitment": "PM1", "service": "health"})",
        R"({"commitment": 5})"}) {
    const Examined plan = plan_of("\"waivers\": [" + std::string(element) + "]");
    EXPECT_EQ(plan.findings("CH7"), Lines{}) << element;
    EXPECT_EQ(plan.coverage("PM1"), "uncovered") << element;
  }
}

TEST(ReadPledge, needs_a_pledge_and_a_status) {
  expect_mistakes(
      "pledges",
      {
          {R"({"pledge": "DL2", "status": "planned", "statement": "Soon",
           "evidence": [{"title": "Note"}]})",
           {}},
          {"{}", {"CH010 /pledges/0 pledge", "CH010 /pledges/0 status"}},
          {R"({"pledge": "DL2"})", {"CH010 /pledges/0 DL2"}},
          {R"({"status": "planned"})", {"CH010 /pledges/0 pledge"}},
          {R"({"pledge": 2, "status": "planned"})", {"CH011 /pledges/0/pledge pledge"}},
          {R"({"pledge": "DL9", "status": "planned"})", {"CH105 /pledges/0/pledge pledge"}},
          {R"({"pledge": "DL2", "status": "unstated"})", {"CH013 /pledges/0/status DL2"}},
          {R"({"pledge": "DL2", "status": "open"})", {"CH013 /pledges/0/status DL2"}},
          {R"({"pledge": "DL2", "status": null})", {"CH011 /pledges/0/status DL2"}},
          {R"({"pledge": "DL2", "status": "planned", "statement": 5})",
           {"CH011 /pledges/0/statement DL2"}},
          {R"({"pledge": "DL2", "status": "planned", "evidence": {}})",
           {"CH011 /pledges/0/evidence DL2"}},
          {R"({"pledge": "DL2", "status": "planned", "date": "2011"})",
           {"CH012 /pledges/0/date DL2"}},
      });
}

TEST(ReadPledge, knows_five_statuses) {
  for (const std::string_view status :
       {"planned", "ongoing", "completed", "suspended", "cancelled"}) {
    const Examined plan =
        plan_of(R"("pledges": [{"pledge": "DL2", "status": ")" + std::string(status) + "\"}]");
    EXPECT_EQ(plan.findings("CH0"), Lines{}) << status;
    EXPECT_EQ(plan.pledge("DL2"), status);
  }
}

TEST(ReadPledge, is_left_out_without_pledge_or_status) {
  for (const std::string_view element :
       {R"({"pledge": "DL2"})", R"({"pledge": "DL2", "status": "open"})",
        R"({"status": "planned"})"}) {
    const Examined plan = plan_of("\"pledges\": [" + std::string(element) + "]");
    EXPECT_EQ(plan.pledge("DL2"), "unaddressed") << element;
  }
}

}  // namespace
}  // namespace charter
