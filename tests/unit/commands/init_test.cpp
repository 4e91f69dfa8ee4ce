// SPDX-License-Identifier: EUPL-1.2
//
// The plan that `init` writes depends on the day, so it is looked at here and
// not by the cases of tests/cli.
#include "charter/report/locale.hpp"
#include "tests/support/test_console.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace charter {
namespace {

std::string starter_plan(std::string_view language) {
  TestConsole console;
  EXPECT_EQ(console.run({"init", "-o", "-", "--city", "Vaartstede", "--country", "NL", "--lang",
                         std::string(language)}),
            0);
  EXPECT_EQ(console.complaints, "");
  return console.output;
}

TEST(StarterPlan, has_no_mistake_in_any_language) {
  for (const std::string_view language : supported_languages()) {
    TestConsole console;
    console.input = starter_plan(language);
    EXPECT_EQ(console.run({"check", "--no-config", "--select", "CH0,CH1,CH8", "--fail-on", "note",
                           "-q", "--lang", "en", "-"}),
              0)
        << console.output;
  }
}

TEST(StarterPlan, shows_one_action_that_says_all_it_should) {
  TestConsole console;
  console.input = starter_plan("fr");
  console.run({"check", "--no-config", "--format", "json", "-"});
  const auto result = nlohmann::json::parse(console.output);
  for (const auto& finding : result["findings"]) {
    EXPECT_NE(finding["subject"], "A01") << finding["message"];
  }
  EXPECT_EQ(result["plan"]["city"], "Vaartstede");
  EXPECT_EQ(result["plan"]["language"], "fr");
  EXPECT_EQ(result["asOf"], "2011-06-30");
}

TEST(StarterPlan, is_about_the_years_to_come) {
  const auto plan = nlohmann::json::parse(starter_plan("nl"));
  EXPECT_EQ(plan["period"]["startDate"], "2011");
  EXPECT_EQ(plan["period"]["endDate"], "2014");
  EXPECT_EQ(plan["city"]["country"], "NL");
}

TEST(StarterPlan, takes_any_name_of_a_city_as_text) {
  TestConsole console;
  ASSERT_EQ(console.run({"init", "-o", "-", "--city", "A \"city\"\n\x80"}), 0);
  EXPECT_EQ(nlohmann::json::parse(console.output)["city"]["name"], "A \"city\"\n\uFFFD");
}

}  // namespace
}  // namespace charter
