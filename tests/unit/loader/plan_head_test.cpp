// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace charter {
namespace {

using test::examine;
using test::Examined;
using test::Lines;
using test::plan_of;

// Members of a plan, each with the findings on the file that it brings.
using Cases = std::vector<std::pair<std::string_view, Lines>>;

void expect_findings(const Cases& cases) {
  for (const auto& [members, findings] : cases) {
    const Examined plan = plan_of(members);
    EXPECT_EQ(plan.findings("CH0"), findings) << members;
    EXPECT_EQ(plan.findings("CH1"), Lines{}) << members;
  }
}

TEST(PlanHead, may_say_everything_the_format_knows) {
  expect_findings({{R"("$schema": "../plan.schema.json", "title": {"nl": "Plan", "en": "Plan"},
    "language": "nl-BE",
    "city": {"name": "Gent", "country": "BE", "population": 260000, "signed": "2010-02-10"},
    "period": {"startDate": "2010", "endDate": "2012-Q2"}, "asOf": "2011-06",
    "framework": "integrating-cities-charter",
    "services": {"language": "direct", "health": "indirect"},
    "sections": [], "documents": [], "indicators": [], "assessments": [], "waivers": [],
    "pledges": [], "x-note": {"anything": null})",
                    {}}});
}

TEST(PlanHead, needs_a_title_and_a_city) {
  const Examined plan = examine(R"({"format": "charter-plan/1", "actions": []})");
  EXPECT_EQ(plan.usable(), Usable::Whole);
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH010  city", "CH010  title"}));
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH010 1:1-1:44", "CH010 1:1-1:44"}));
}

TEST(PlanHead, refuses_a_schema_that_is_no_string) {
  expect_findings({{R"("$schema": 5)", {"CH011 /$schema $schema"}}});
}

TEST(PlanHead, refuses_a_title_that_says_nothing) {
  expect_findings({
      {R"("title": null)", {"CH011 /title title"}},
      {R"("title": ["Plan"])", {"CH011 /title title"}},
      {R"("title": "")", {"CH015 /title title"}},
      {R"("title": " \t\u00a0\u3000")", {"CH015 /title title"}},
      {R"("title": {})", {"CH015 /title title"}},
      {R"("title": {"nl": " ", "en": ""})", {"CH015 /title title"}},
      {R"("title": {"nl": " ", "en": "Plan"})", {}},
      {R"("title": "\u200b")", {}},
  });
}

TEST(PlanHead, says_nothing_more_of_a_title_whose_translation_was_refused) {
  expect_findings({
      {R"("title": {"nl": 5})", {"CH011 /title/nl title"}},
      {R"("title": {"nl": 5, "en": " "})", {"CH011 /title/nl title"}},
      {R"("title": {"n": "Plan"})", {"CH015 /title/n title"}},
      {R"("title": {"nl_BE": "Plan", "en": ""})", {"CH015 /title/nl_BE title"}},
  });
}

TEST(PlanHead, takes_the_shape_of_language_tags_alone) {
  for (const std::string_view tag :
       {"nl", "NL", "nl-BE", "zh-Hant-TW", "abcdefgh", "de-1", "en-a-b-12345678"}) {
    expect_findings({{"\"language\": \"" + std::string(tag) + "\"", {}}});
    EXPECT_EQ(plan_of("\"language\": \"" + std::string(tag) + "\"").plan().language, tag);
  }
}

TEST(PlanHead, refuses_what_is_no_language_tag) {
  for (const std::string_view tag :
       {"", "n", "nl_BE", "abcdefghi", "nl-", "-nl", "nl--BE", "nl-123456789", "n1", "nl BE",
        "fran\xC3\xA7"
        "ais",
        "nl\\n"}) {
    expect_findings({{"\"language\": \"" + std::string(tag) + "\"", {"CH015 /language language"}}});
  }
  expect_findings({{R"("language": ["nl"])", {"CH011 /language language"}}});
}

TEST(PlanHead, speaks_english_where_its_language_is_unusable) {
  EXPECT_EQ(plan_of(R"("language": "nl_BE")").plan().language, "en");
  EXPECT_EQ(plan_of("").plan().language, "en");
}

TEST(PlanHead, refuses_a_city_that_is_none) {
  expect_findings({
      {R"("city": "Gent")", {"CH011 /city city"}},
      {R"("city": null)", {"CH011 /city city"}},
      {R"("city": {})", {"CH010 /city name"}},
      {R"("city": {"name": " "})", {"CH015 /city/name name"}},
      {R"("city": {"name": 5})", {"CH011 /city/name name"}},
      {R"("city": {"name": {"en": 5}})", {"CH011 /city/name/en name"}},
      {R"("city": {"name": "Gent", "mayor": "She"})", {"CH012 /city/mayor mayor"}},
  });
}

TEST(PlanHead, stays_with_a_city_that_has_no_usable_name) {
  const Examined plan = plan_of(R"("city": {"country": "BE", "population": 5})");
  EXPECT_EQ(plan.plan().city.country, "BE");
  EXPECT_EQ(plan.plan().city.population, 5);
  EXPECT_TRUE(plan.outcome().assessment.has_value());
}

TEST(PlanHead, checks_the_shape_of_a_country) {
  for (const std::string_view country : {"NLD", "N", "nl", "Nl", "", "N1",
                                         "\xC3\x89"
                                         "T",
                                         " NL"}) {
    expect_findings({{R"("city": {"name": "C", "country": ")" + std::string(country) + "\"}",
                      {"CH015 /city/country country"}}});
  }
  expect_findings({{R"("city": {"name": "C", "country": 31})", {"CH011 /city/country country"}},
                   {R"("city": {"name": "C", "country": "XX"})", {}}});
}

TEST(PlanHead, counts_people_in_whole_numbers) {
  for (const std::string_view number : {"0", "-0", "3.0", "1e3", "25.0e1", "260000"}) {
    expect_findings({{R"("city": {"name": "C", "population": )" + std::string(number) + "}", {}}});
  }
  expect_findings({
      {R"("city": {"name": "C", "population": 3.5})", {"CH011 /city/population population"}},
      {R"("city": {"name": "C", "population": 5e-1})", {"CH011 /city/population population"}},
      {R"("city": {"name": "C", "population": "3"})", {"CH011 /city/population population"}},
      {R"("city": {"name": "C", "population": null})", {"CH011 /city/population population"}},
      {R"("city": {"name": "C", "population": -1})", {"CH015 /city/population population"}},
      {R"("city": {"name": "C", "population": 1e400})", {"CH015 /city/population population"}},
      {R"("city": {"name": "C", "population": -1e400})", {"CH015 /city/population population"}},
  });
}

TEST(PlanHead, refuses_dates_that_are_none) {
  expect_findings({
      {R"("city": {"name": "C", "signed": "10.2.2010"})", {"CH014 /city/signed signed"}},
      {R"("city": {"name": "C", "signed": 2010})", {"CH011 /city/signed signed"}},
      {R"("period": {"startDate": "2011-02-29"})", {"CH014 /period/startDate startDate"}},
      {R"("period": {"endDate": "2011-Q5"})", {"CH014 /period/endDate endDate"}},
      {R"("period": {"endDate": null})", {"CH011 /period/endDate endDate"}},
      {R"("asOf": "1899-12-31")", {"CH014 /asOf asOf"}},
      {R"("asOf": "2200")", {"CH014 /asOf asOf"}},
      {R"("asOf": "")", {"CH014 /asOf asOf"}},
      {R"("asOf": "2011-06-30T00:00:00Z")", {"CH014 /asOf asOf"}},
  });
}

TEST(PlanHead, refuses_a_period_that_is_none) {
  expect_findings({
      {R"("period": "2010 to 2012")", {"CH011 /period period"}},
      {R"("period": {"start": "2010"})", {"CH012 /period/start start"}},
      {R"("period": {})", {}},
  });
}

TEST(PlanHead, keeps_the_days_that_its_dates_stand_for) {
  const Examined examined = plan_of(R"("period": {"startDate": "2010-Q2", "endDate": "2012"},
    "asOf": "2011-02")");
  const Plan& plan = examined.plan();
  EXPECT_EQ(to_string(plan.period_start->first), "2010-04-01");
  EXPECT_EQ(to_string(plan.period_end->value.last), "2012-12-31");
  EXPECT_EQ(to_string(plan.as_of->last), "2011-02-28");
}

TEST(PlanHead, follows_the_default_where_its_framework_is_unknown) {
  expect_findings({
      {R"("framework": "hague")", {"CH013 /framework framework"}},
      {R"("framework": "")", {"CH013 /framework framework"}},
      {R"("framework": "../frameworks/integrating-cities-charter")",
       {"CH013 /framework framework"}},
      {R"("framework": 5)", {"CH011 /framework framework"}},
      {R"("framework": null)", {"CH011 /framework framework"}},
  });
  const Examined plan = plan_of(R"("framework": "hague")");
  EXPECT_EQ(plan.outcome().framework->id, "integrating-cities-charter");
  EXPECT_TRUE(plan.outcome().assessment.has_value());
}

TEST(PlanHead, does_not_check_a_framework_that_the_user_replaces) {
  test::Question question;
  question.framework = &test::charter_framework();
  for (const std::string_view member : {R"("framework": "hague")", R"("framework": 5)"}) {
    EXPECT_EQ(plan_of(member, question).findings("CH0"), Lines{}) << member;
  }
}

TEST(PlanHead, refuses_services_that_no_framework_has) {
  const Examined plan = plan_of(R"("services": {"housing": "indirect", "transport": "direct"})");
  EXPECT_EQ(plan.findings("CH1"), Lines{"CH104 /services/transport transport"});
  EXPECT_EQ(plan.places("CH1"), Lines{"CH104 1:38-1:49"});
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_TRUE(plan.area("housing").indirect);
}

TEST(PlanHead, suggests_the_nearest_service) {
  EXPECT_EQ(plan_of(R"("services": {"houzing": "direct"})").outcome().findings[0].help,
            "Did you mean housing?");
}

TEST(PlanHead, refuses_a_provision_that_is_none) {
  expect_findings({
      {R"("services": {"housing": "both"})", {"CH013 /services/housing housing"}},
      {R"("services": {"housing": "Direct"})", {"CH013 /services/housing housing"}},
      {R"("services": {"housing": true})", {"CH011 /services/housing housing"}},
      {R"("services": ["housing"])", {"CH011 /services services"}},
      {R"("services": {"x-transport": 5})", {}},
  });
  EXPECT_FALSE(plan_of(R"("services": {"housing": "both"})").area("housing").indirect);
}

TEST(PlanHead, refuses_fields_that_it_does_not_know_where_their_key_stands) {
  const Examined plan = plan_of(R"("periods": {"startDate": 5}, "X-note": 1, "": 2)");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH012 /periods periods", "CH012 /X-note X-note", "CH012 / "}));
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH012 1:2-1:11", "CH012 1:31-1:39", "CH012 1:44-1:46"}));
}

TEST(PlanHead, suggests_the_nearest_field) {
  const Examined plan = plan_of(R"("lnaguage": "nl", "colour": "red")");
  EXPECT_EQ(plan.outcome().findings[0].help, "Did you mean “language”?");
  EXPECT_EQ(plan.outcome().findings[1].help,
            "Remove it, or begin its name with x- to keep notes of your own.");
}

TEST(PlanHead, refuses_lists_that_are_none) {
  for (const std::string_view list :
       {"sections", "documents", "indicators", "assessments", "waivers", "pledges"}) {
    const std::string name(list);
    expect_findings({
        {"\"" + name + "\": {}", {"CH011 /" + name + " " + name}},
        {"\"" + name + "\": null", {"CH011 /" + name + " " + name}},
        {"\"" + name + "\": [5, null]",
         {"CH011 /" + name + "/0 " + name, "CH011 /" + name + "/1 " + name}},
    });
  }
}

}  // namespace
}  // namespace charter
