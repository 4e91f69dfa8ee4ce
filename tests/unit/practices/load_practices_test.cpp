// SPDX-License-Identifier: EUPL-1.2
#include "charter/practices/load_practices.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/report/locale.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace charter {
namespace {

using Lines = std::vector<std::string>;

std::string library(const std::string& practice) {
  return R"({"format": "charter-practices/1", "note": {"en": "Invented."},
      "sources": [{"id": "paper", "title": "A paper", "publisher": "Nobody", "date": "2020",
                   "language": "en"}],
      "practices": [)" +
         practice + "]}";
}

// A practice with `changed` in the place of `original`.
std::string practice(const std::string& original = "", const std::string& changed = "") {
  std::string text = R"({"id": "nowhere-desk", "place": "Nowhere", "country": "IE",
      "size": "small", "year": "2020", "title": {"en": "A desk"}, "done": {"en": "A desk was set up."},
      "firstStep": {"en": "Find a desk."}, "indicator": "SP1.P1",
      "answers": [{"framework": "integrating-cities-charter", "entry": "SP1"}],
      "services": ["health"], "source": {"document": "paper", "section": "One"},
      "recorded": "2020", "until": "2030-06"})";
  if (!original.empty()) text.replace(text.find(original), original.size(), changed);
  return text;
}

Lines findings(const std::string& text) {
  MemorySource source(text);
  Diagnostics diagnostics;
  const auto loaded = load_practices(source, diagnostics);
  Lines lines;
  for (const Diagnostic& finding : diagnostics.all()) {
    lines.push_back(to_string(finding.code) + " " + finding.pointer);
  }
  EXPECT_EQ(loaded.has_value(), lines.empty()) << text;
  return lines;
}

TEST(LoadPractices, reads_what_was_done_where) {
  const std::string text = library(practice());
  MemorySource source(text);
  Diagnostics diagnostics;
  const auto loaded = load_practices(source, diagnostics);
  ASSERT_TRUE(loaded.has_value());
  ASSERT_EQ(loaded->practices.size(), 1U);
  const Practice& desk = loaded->practices.front();
  EXPECT_EQ(desk.id, "nowhere-desk");
  EXPECT_EQ(desk.country, "IE");
  EXPECT_EQ(desk.size, CitySize::Small);
  EXPECT_EQ(desk.year, "2020");
  EXPECT_EQ(desk.first_step.front().text, "Find a desk.");
  EXPECT_EQ(desk.answers.front().commitment, "SP1");
  EXPECT_EQ(desk.services.front(), "health");
  EXPECT_EQ(desk.until, parse_date("2030-06-30")->last);
}

TEST(LoadPractices, refuses_what_is_no_library) {
  for (const std::string text : {"[]", "{}", R"({"format": "charter-framework/1"})"}) {
    EXPECT_EQ(findings(text), Lines{"CH006 "}) << text;
  }
}

TEST(LoadPractices, refuses_names_that_lead_nowhere) {
  const std::string at = "/practices/0/";
  const std::vector<std::tuple<std::string, std::string, std::string>> cases = {
      {R"("SP1")", R"("SP9")", "CH013 " + at + "answers/0/entry"},
      {"SP1.P1", "SP1.P9", "CH103 " + at + "indicator"},
      {R"("health")", R"("parks")", "CH104 " + at + "services/0"},
      {R"("paper")", R"("letter")", "CH013 " + at + "source/document"},
      {R"("small")", R"("tiny")", "CH013 " + at + "size"},
      {R"("IE")", R"("Irl")", "CH015 " + at + "country"},
      {R"("2030-06")", R"("soon")", "CH014 " + at + "until"},
      {R"("title": {"en": "A desk"})", R"("title": {"en": " "})", "CH015 " + at + "title"}};
  for (const auto& [original, changed, finding] : cases) {
    EXPECT_EQ(findings(library(practice(original, changed))), Lines{finding}) << changed;
  }
  EXPECT_EQ(findings(library(practice("integrating-cities-charter", "of-somebody"))),
            (Lines{"CH013 " + at + "answers/0/framework", "CH103 " + at + "indicator",
                   "CH104 " + at + "services/0"}));
}

TEST(LoadPractices, refuses_two_with_one_id) {
  EXPECT_EQ(findings(library(practice() + ", " + practice())), Lines{"CH101 /practices/1/id"});
}

TEST(BuiltInPractices, are_told_in_every_language_with_their_source) {
  const PracticeLibrary& built_in = built_in_practices();
  EXPECT_GE(built_in.practices.size(), 60U);
  const auto expect_languages = [](Text text, std::string_view what) {
    EXPECT_EQ(text.size(), supported_languages().size()) << what;
  };
  expect_languages(built_in.note, "note");
  for (const Practice& one : built_in.practices) {
    for (const Text& text : {one.title, one.done, one.first_step}) expect_languages(text, one.id);
    EXPECT_FALSE(one.source.document.empty()) << one.id;
    EXPECT_FALSE(one.source.section.empty()) << one.id;
  }
  for (const SourceDocument& document : built_in.sources) {
    const bool used = std::ranges::any_of(built_in.practices, [&document](const Practice& one) {
      return one.source.document == document.id;
    });
    EXPECT_TRUE(used) << document.id;
  }
}

TEST(BuiltInPractices, answer_every_commitment_and_every_area_of_the_charter) {
  std::map<std::string_view, int> answers;
  for (const Practice& one : built_in_practices().practices) {
    for (const Answered& answer : one.answers) ++answers[answer.commitment];
    for (const std::string_view service : one.services) ++answers[service];
  }
  const Framework& charter = *built_in_framework(kDefaultFramework);
  for (const Commitment& commitment : charter.commitments) {
    EXPECT_GE(answers[commitment.id], 4) << commitment.id;
  }
  for (const ServiceArea& service : charter.services)
    EXPECT_GE(answers[service.id], 2) << service.id;
}

// An indicator would show little of a practice that answers something else.
TEST(BuiltInPractices, name_an_indicator_of_a_commitment_that_they_answer) {
  const Framework& charter = *built_in_framework(kDefaultFramework);
  for (const Practice& one : built_in_practices().practices) {
    const auto indicator = position_of(charter.indicators, one.indicator);
    ASSERT_TRUE(indicator.has_value()) << one.id;
    const std::string_view commitment =
        charter.commitments[charter.indicators[*indicator].commitment].id;
    EXPECT_TRUE(std::ranges::any_of(one.answers, [commitment](const Answered& answer) {
      return answer.commitment == commitment;
    })) << one.id;
  }
}

}  // namespace
}  // namespace charter
