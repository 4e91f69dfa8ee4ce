// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

using test::Examined;
using test::Lines;
using test::plan_of;

TEST(PersonalDataPlaces, are_titles_of_the_plan_its_sections_and_its_documents) {
  const Examined plan = plan_of(R"("title": "Ask a@b.cd",
    "sections": [{"id": "S1", "title": {"nl": "Vraag a@b.cd", "en": "Ask"}}],
    "documents": [{"title": "Ask 02 123 45 67"}])");
  EXPECT_EQ(plan.findings("CH801"), (Lines{"CH801 /title title", "CH801 /sections/0/title/nl S1",
                                           "CH801 /documents/0/title title"}));
  EXPECT_EQ(plan.places("CH801"), (Lines{"CH801 1:11-1:23", "CH801 2:47-2:61", "CH801 3:29-3:47"}));
}

TEST(PersonalDataPlaces, are_the_texts_of_an_action) {
  const Examined plan = plan_of(R"("actions": [{"id": "A1", "title": "a@b.cd",
    "description": "a@b.cd", "expectedResult": {"en": "a@b.cd"},
    "commitments": [{"id": "PM1", "reason": "a@b.cd"}],
    "evidence": [{"title": "a@b.cd"}], "updates": [{"date": "2011", "text": "a@b.cd"}]}])");
  EXPECT_EQ(
      plan.findings("CH801"),
      (Lines{"CH801 /actions/0/title A1", "CH801 /actions/0/description A1",
             "CH801 /actions/0/expectedResult/en A1", "CH801 /actions/0/commitments/0/reason A1",
             "CH801 /actions/0/evidence/0/title A1", "CH801 /actions/0/updates/0/text A1"}));
}

TEST(PersonalDataPlaces, are_the_texts_of_an_indicator_entry) {
  const Examined plan = plan_of(R"("indicators": [
    {"indicator": "PM1.P1", "title": "a@b.cd", "definition": "a@b.cd", "note": "a@b.cd"}])");
  EXPECT_EQ(plan.findings("CH801"),
            (Lines{"CH801 /indicators/0/title PM1.P1", "CH801 /indicators/0/definition PM1.P1",
                   "CH801 /indicators/0/note PM1.P1"}));
}

TEST(PersonalDataPlaces, are_statements_and_reasons) {
  const Examined plan = plan_of(R"(
    "assessments": [{"commitment": "PM1", "rating": "not", "statement": "a@b.cd",
      "evidence": [{"title": "a@b.cd"}]}],
    "waivers": [{"service": "health", "reason": "a@b.cd"}],
    "pledges": [{"pledge": "DL2", "status": "planned", "statement": "a@b.cd",
      "evidence": [{"title": "a@b.cd"}]}])");
  EXPECT_EQ(plan.findings("CH801"),
            (Lines{"CH801 /assessments/0/statement PM1",
                   "CH801 /assessments/0/evidence/0/title PM1", "CH801 /waivers/0/reason health",
                   "CH801 /pledges/0/statement DL2", "CH801 /pledges/0/evidence/0/title DL2"}));
}

TEST(PersonalDataPlaces, are_not_names_of_posts_units_partners_people_and_cities) {
  const Examined plan = plan_of(R"("city": {"name": "a@b.cd"}, "$schema": "a@b.cd",
    "documents": [{"title": "T", "url": "https://a@b.cd", "body": "a@b.cd"}],
    "actions": [{"id": "A1", "title": "Act", "number": "02 123 45 67", "owner": "a@b.cd",
      "department": ["a@b.cd"], "partners": ["a@b.cd"], "targetGroups": ["a@b.cd"],
      "tags": ["a@b.cd"], "budget": {"source": "a@b.cd"},
      "commitments": [{"id": "PM1", "by": "a@b.cd"}],
      "evidence": [{"title": "T", "url": "https://a@b.cd", "kind": "a@b.cd"}]}],
    "indicators": [{"indicator": "PM1.P1",
      "observations": [{"date": "2011-01-01", "value": 1, "source": "a@b.cd"}]}],
    "waivers": [{"commitment": "PM1", "owner": "a@b.cd"}])");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_EQ(plan.findings("CH801"), Lines{});
}

TEST(PersonalDataPlaces, are_also_in_items_that_are_left_out) {
  const Examined plan = plan_of(R"("actions": [{"description": "a@b.cd"}],
    "waivers": [{"reason": "a@b.cd"}], "indicators": [{"indicator": "own.", "title": "a@b.cd"}],
    "documents": [{"title": 5}], "pledges": [{"statement": "a@b.cd"}])");
  EXPECT_EQ(plan.findings("CH801"),
            (Lines{"CH801 /actions/0/description description", "CH801 /waivers/0/reason reason",
                   "CH801 /indicators/0/title title", "CH801 /pledges/0/statement statement"}));
}

TEST(PersonalDataPlaces, are_never_in_fields_that_are_not_read) {
  const Examined plan = plan_of(R"("x-contact": "a@b.cd", "contact": {"title": "a@b.cd"},
    "title": "Plan", "title": "a@b.cd",
    "waivers": [{"commitment": "PM1", "reason": {"x-mail": "a@b.cd"}}])");
  EXPECT_EQ(plan.findings("CH801"), Lines{});
}

TEST(PersonalDataPlaces, are_told_once_for_each_text) {
  const Examined plan =
      plan_of(R"("title": {"nl": "a@b.cd, e@f.gh, 02 123 45 67", "fr": "a@b.cd"})");
  EXPECT_EQ(plan.findings("CH801"), (Lines{"CH801 /title/nl title", "CH801 /title/fr title"}));
}

TEST(PersonalDataPlaces, say_what_kind_of_data_it_is) {
  EXPECT_EQ(
      plan_of(R"("title": {"nl": "a@b.cd", "fr": "02 123 45 67"})").messages("CH801"),
      (Lines{"This text holds an e-mail address.", "This text seems to hold a telephone number."}));
}

TEST(PersonalDataPlaces, are_looked_for_in_the_text_as_it_is_read) {
  EXPECT_EQ(plan_of(R"("title": "a\u0040b.cd")").findings("CH801"), Lines{"CH801 /title title"});
  EXPECT_EQ(plan_of(R"("title": "012345678\u00e9")").findings("CH801"), Lines{});
}

}  // namespace
}  // namespace charter
