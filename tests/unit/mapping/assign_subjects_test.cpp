// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::Examined;
using test::Lines;
using test::plan_of;

// The findings on the file of a plan with one element in one list.
Lines findings_in(std::string_view list, std::string_view element) {
  const Examined plan = plan_of("\"" + std::string(list) + "\": [" + std::string(element) + "]");
  Lines lines = plan.findings("CH0");
  for (const std::string& line : plan.findings("CH1")) lines.push_back(line);
  return lines;
}

TEST(Subject, is_the_id_of_the_element_wherever_the_place_lies_in_it) {
  EXPECT_EQ(findings_in("actions", R"({"id": "A1", "title": "Act", "status": 5,
      "evidence": [{"title": {"n": "x", "en": "y"}}], "foo": 1, "commitments": [{}]})"),
            (Lines{"CH011 /actions/0/status A1", "CH015 /actions/0/evidence/0/title/n A1",
                   "CH012 /actions/0/foo A1", "CH010 /actions/0/commitments/0 A1"}));
}

TEST(Subject, is_found_also_where_the_id_stands_behind_the_place) {
  EXPECT_EQ(findings_in("actions", R"({"status": 5, "title": "Act", "id": "A1"})"),
            Lines{"CH011 /actions/0/status A1"});
  EXPECT_EQ(findings_in("waivers", R"({"owner": 5, "service": "health"})"),
            Lines{"CH011 /waivers/0/owner health"});
}

TEST(Subject, is_the_last_field_where_the_id_is_not_usable) {
  EXPECT_EQ(
      findings_in("actions", R"({"id": "A 1", "title": "Act", "status": 5,
      "evidence": [{"title": {"n": "x", "en": "y"}}], "tags": [5], "commitments": [{}, 6]})"),
      (Lines{"CH015 /actions/0/id id", "CH011 /actions/0/status status",
             "CH015 /actions/0/evidence/0/title/n title", "CH011 /actions/0/tags/0 tags",
             "CH010 /actions/0/commitments/0 id", "CH011 /actions/0/commitments/1 commitments"}));
}

TEST(Subject, is_never_an_unknown_id) {
  EXPECT_EQ(
      findings_in("assessments", R"({"commitment": "PM9", "rating": 5})"),
      (Lines{"CH011 /assessments/0/rating rating", "CH102 /assessments/0/commitment commitment"}));
  EXPECT_EQ(findings_in("pledges", R"({"pledge": "DL9", "status": 5})"),
            (Lines{"CH011 /pledges/0/status status", "CH105 /pledges/0/pledge pledge"}));
  EXPECT_EQ(findings_in("indicators", R"({"indicator": "PM9.P1", "note": 5})"),
            (Lines{"CH011 /indicators/0/note note", "CH103 /indicators/0/indicator indicator"}));
  EXPECT_EQ(findings_in("waivers", R"({"service": "transport", "owner": 5})"),
            (Lines{"CH011 /waivers/0/owner owner", "CH104 /waivers/0/service service"}));
}

TEST(Subject, is_a_usable_id_even_where_the_element_is_left_out) {
  EXPECT_EQ(findings_in("actions", R"({"id": "A1", "title": 5})"),
            Lines{"CH011 /actions/0/title A1"});
  EXPECT_EQ(findings_in("indicators", R"({"indicator": "own.a", "commitment": "PM1", "type": 5,
      "title": "M"})"),
            Lines{"CH011 /indicators/0/type own.a"});
  EXPECT_EQ(findings_in("assessments", R"({"commitment": "PM1", "rating": "good"})"),
            Lines{"CH013 /assessments/0/rating PM1"});
}

TEST(Subject, is_a_repeated_id_too) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "title": "Act"},
    {"id": "A1", "title": "Act", "status": 5}])");
  EXPECT_EQ(plan.findings("CH011"), Lines{"CH011 /actions/1/status A1"});
  EXPECT_EQ(plan.findings("CH101"), Lines{"CH101 /actions/1/id A1"});
}

TEST(Subject, is_the_missing_field_where_there_is_no_usable_id) {
  EXPECT_EQ(findings_in("actions", R"({"title": "Act", "updates": [{"text": "x"}]})"),
            (Lines{"CH010 /actions/0 id", "CH010 /actions/0/updates/0 date"}));
  EXPECT_EQ(findings_in("documents", "{}"), Lines{"CH010 /documents/0 title"});
}

TEST(Subject, is_a_field_where_the_place_lies_in_no_list_with_ids) {
  const Examined plan = plan_of(R"("city": {"name": {"en": "C", "n": "D"}, "country": 5},
    "period": {"startDate": 5}, "services": {"health": 5}, "documents": [{"title": "T", "date": 5}])");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH015 /city/name/n name", "CH011 /city/country country",
                   "CH011 /period/startDate startDate", "CH011 /services/health health",
                   "CH011 /documents/0/date date"}));
}

TEST(Subject, of_an_element_that_is_no_object_is_the_list) {
  const Examined plan = plan_of(R"("actions": [5, {"id": "A1", "title": "Act", "tags": 5}, []])");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH011 /actions/0 actions", "CH011 /actions/1/tags A1",
                                         "CH011 /actions/2 actions"}));
}

TEST(Subject, of_an_own_indicator_needs_no_known_commitment) {
  EXPECT_EQ(findings_in("indicators", R"({"indicator": "own.a", "commitment": "PM9",
      "title": "M", "type": "count", "note": 5})"),
            (Lines{"CH011 /indicators/0/note own.a", "CH102 /indicators/0/commitment own.a"}));
}

TEST(Subject, of_a_waiver_is_what_it_waives) {
  EXPECT_EQ(findings_in("waivers", R"({"indicator": "PM1.P1", "foo": 5})"),
            Lines{"CH012 /waivers/0/foo PM1.P1"});
  EXPECT_EQ(findings_in("waivers", R"({"indicator": "PM1.P1", "service": "health", "foo": 5})"),
            (Lines{"CH015 /waivers/0 waivers", "CH012 /waivers/0/foo foo"}));
}

}  // namespace
}  // namespace charter
