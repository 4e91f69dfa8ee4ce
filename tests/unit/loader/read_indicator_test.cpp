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

// The plan with one indicator entry.
Examined entry(std::string_view members) {
  return plan_of("\"indicators\": [{" + std::string(members) + "}]");
}

// An own entry with all it needs, and `members` behind it.
std::string own(std::string_view members, std::string_view type = "number") {
  return R"("indicator": "own.a", "commitment": "PM1", "title": "Mine", "type": ")" +
         std::string(type) + "\", " + std::string(members);
}

using EntryCases = std::vector<std::pair<std::string, Lines>>;

void expect_entry_mistakes(const EntryCases& cases) {
  for (const auto& [members, findings] : cases) {
    EXPECT_EQ(entry(members).findings("CH0"), findings) << members;
    EXPECT_EQ(entry(members).findings("CH1"), Lines{}) << members;
  }
}

TEST(ReadIndicator, takes_everything_the_format_knows) {
  expect_entry_mistakes({
      {R"("indicator": "PM1.O1", "title": "Theirs", "definition": {"nl": "Zo"},
        "baseline": {"date": "2009", "value": 60}, "target": {"value": 80, "date": "2012"},
        "observations": [{"date": "2010-Q4", "value": 64.5, "source": "Survey"}],
        "availability": "available", "note": "Yearly", "x-sheet": 3)",
       {}},
      {own(R"("better": "down", "unit": "days", "definition": "So", "availability": "restricted",
        "baseline": {"date": "2009", "value": -60}, "target": {"value": 1e9},
        "observations": [], "note": "The law")"),
       {}},
  });
}

TEST(ReadIndicator, needs_an_id) {
  expect_entry_mistakes({{"", {"CH010 /indicators/0 indicator"}},
                         {R"("indicator": 5)", {"CH011 /indicators/0/indicator indicator"}},
                         {R"("indicator": null)", {"CH011 /indicators/0/indicator indicator"}}});
}

TEST(ReadIndicator, is_one_of_the_frameworks_or_an_own_one) {
  for (const std::string_view id : {"", "PM1", "PM1.P9", "pm1.p1", "Own.a", "ownage", "PM1.P1 "}) {
    const Examined plan = entry("\"indicator\": \"" + std::string(id) + "\"");
    EXPECT_EQ(plan.findings("CH1"), Lines{"CH103 /indicators/0/indicator indicator"}) << id;
    EXPECT_EQ(plan.findings("CH0"), Lines{}) << id;
  }
}

TEST(ReadIndicator, checks_the_shape_of_an_own_id) {
  const auto with_id = [](std::string_view id) {
    return R"("indicator": ")" + std::string(id) +
           R"(", "commitment": "PM1", "title": "Mine", "type": "count")";
  };
  for (const std::string_view id :
       {"own.a", "own..", "own.own.", "own.A-b_c.9",
        "own.456789012345678901234567890123456789012345678901234567890123"}) {
    expect_entry_mistakes({{with_id(id), {}}});
  }
  for (const std::string_view id :
       {"own.", "own.a b", "own.\xC3\xA9", "own.a/b",
        "own.4567890123456789012345678901234567890123456789012345678901234"}) {
    expect_entry_mistakes({{with_id(id), {"CH015 /indicators/0/indicator indicator"}}});
  }
}

TEST(ReadIndicator, needs_a_commitment_a_title_and_a_type_of_an_own_one) {
  const Examined plan = entry(R"("indicator": "own.a")");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH010 /indicators/0 own.a", "CH010 /indicators/0 own.a",
                                         "CH010 /indicators/0 own.a"}));
  EXPECT_TRUE(plan.plan().indicators[0].left_out);
  EXPECT_EQ(plan.assessment().indicators.size(), 35U);
}

TEST(ReadIndicator, is_left_out_where_what_an_own_one_needs_is_refused) {
  const std::pair<std::string_view, Lines> refused[] = {
      {R"("commitment": 5, "title": "Mine", "type": "count")",
       {"CH011 /indicators/0/commitment own.a"}},
      {R"("commitment": "PM9", "title": "Mine", "type": "count")",
       {"CH102 /indicators/0/commitment own.a"}},
      {R"("commitment": "", "title": "Mine", "type": "count")",
       {"CH102 /indicators/0/commitment own.a"}},
      {R"("commitment": "PM1", "title": " ", "type": "count")",
       {"CH015 /indicators/0/title own.a"}},
      {R"("commitment": "PM1", "title": 5, "type": "count")", {"CH011 /indicators/0/title own.a"}},
      {R"("commitment": "PM1", "title": "Mine", "type": "people")",
       {"CH013 /indicators/0/type own.a"}},
      {R"("commitment": "PM1", "title": "Mine", "type": null)", {"CH011 /indicators/0/type own.a"}},
  };
  for (const auto& [members, findings] : refused) {
    const Examined plan = entry(R"("indicator": "own.a", )" + std::string(members));
    Lines found = plan.findings("CH0");
    for (const std::string& line : plan.findings("CH1")) found.push_back(line);
    EXPECT_EQ(found, findings) << members;
    EXPECT_EQ(plan.assessment().indicators.size(), 35U) << members;
  }
}

TEST(ReadIndicator, refuses_on_the_frameworks_what_the_framework_fixes) {
  const Examined plan = entry(R"("indicator": "PM1.O1", "commitment": "PM9", "type": 5,
    "better": [], "unit": null, "observations": [{"date": "2011-01-01", "value": 50}])");
  EXPECT_EQ(plan.findings("CH0"),
            (Lines{"CH012 /indicators/0/commitment PM1.O1", "CH012 /indicators/0/type PM1.O1",
                   "CH012 /indicators/0/better PM1.O1", "CH012 /indicators/0/unit PM1.O1"}));
  EXPECT_EQ(plan.findings("CH1"), Lines{});
  EXPECT_EQ(plan.places("CH0"),
            (Lines{"CH012 1:41-1:53", "CH012 1:62-1:68", "CH012 2:5-2:13", "CH012 2:19-2:25"}));
  EXPECT_EQ(plan.state("PM1.O1"), "reported");
}

TEST(ReadIndicator, may_leave_the_title_of_a_framework_indicator_blank) {
  expect_entry_mistakes(
      {{R"("indicator": "PM1.O1", "title": " ", "definition": "", "note": "")", {}}});
}

TEST(ReadIndicator, refuses_a_direction_that_is_none) {
  expect_entry_mistakes({
      {own(R"("better": "higher")"), {"CH013 /indicators/0/better own.a"}},
      {own(R"("better": true)"), {"CH011 /indicators/0/better own.a"}},
      {own(R"("unit": {"en": "days"})"), {"CH011 /indicators/0/unit own.a"}},
  });
  EXPECT_EQ(entry(own(R"("better": "higher")")).plan().indicators[0].better, Direction::Up);
}

TEST(ReadIndicator, refuses_texts_and_availability_that_are_none) {
  expect_entry_mistakes({
      {R"("indicator": "PM1.O1", "title": 5)", {"CH011 /indicators/0/title PM1.O1"}},
      {R"("indicator": "PM1.O1", "definition": [])", {"CH011 /indicators/0/definition PM1.O1"}},
      {R"("indicator": "PM1.O1", "note": {"en": 5})", {"CH011 /indicators/0/note/en PM1.O1"}},
      {R"("indicator": "PM1.O1", "availability": "secret")",
       {"CH013 /indicators/0/availability PM1.O1"}},
      {R"("indicator": "PM1.O1", "availability": false)",
       {"CH011 /indicators/0/availability PM1.O1"}},
      {R"("indicator": "PM1.O1", "observation": [])", {"CH012 /indicators/0/observation PM1.O1"}},
  });
}

TEST(ReadIndicator, leaves_out_a_baseline_without_date_or_value) {
  const EntryCases cases = {
      {R"({"value": 5})", {"CH010 /indicators/0/baseline PM1.O1"}},
      {R"({"date": "2009"})", {"CH010 /indicators/0/baseline PM1.O1"}},
      {R"({"date": "2009", "value": 101})", {"CH015 /indicators/0/baseline/value PM1.O1"}},
      {R"({"date": "then", "value": 5})", {"CH014 /indicators/0/baseline/date PM1.O1"}},
      {"5", {"CH011 /indicators/0/baseline PM1.O1"}},
      {"null", {"CH011 /indicators/0/baseline PM1.O1"}},
  };
  for (const auto& [baseline, findings] : cases) {
    const Examined plan = entry(R"("indicator": "PM1.O1", "baseline": )" + baseline);
    EXPECT_EQ(plan.findings("CH0"), findings) << baseline;
    EXPECT_FALSE(plan.plan().indicators[0].baseline.has_value()) << baseline;
  }
  expect_entry_mistakes(
      {{R"("indicator": "PM1.O1", "baseline": {"date": "2009", "value": 5, "source": ""})",
        {"CH012 /indicators/0/baseline/source PM1.O1"}}});
}

TEST(ReadIndicator, needs_a_value_of_a_target_but_no_date) {
  const Examined undated =
      entry(R"("indicator": "PM1.O1", "target": {"value": 5, "date": "soon"})");
  EXPECT_EQ(undated.findings("CH0"), Lines{"CH014 /indicators/0/target/date PM1.O1"});
  ASSERT_TRUE(undated.plan().indicators[0].target.has_value());
  EXPECT_FALSE(undated.plan().indicators[0].target->date.has_value());

  const EntryCases cases = {
      {"{}", {"CH010 /indicators/0/target PM1.O1"}},
      {R"({"date": "2012"})", {"CH010 /indicators/0/target PM1.O1"}},
      {R"({"value": -1, "date": "2012"})", {"CH015 /indicators/0/target/value PM1.O1"}},
      {R"({"value": "80 %"})", {"CH011 /indicators/0/target/value PM1.O1"}},
      {"[80]", {"CH011 /indicators/0/target PM1.O1"}},
  };
  for (const auto& [target, findings] : cases) {
    const Examined plan = entry(R"("indicator": "PM1.O1", "target": )" + target);
    EXPECT_EQ(plan.findings("CH0"), findings) << target;
    EXPECT_FALSE(plan.plan().indicators[0].target.has_value()) << target;
  }
}

TEST(ReadIndicator, leaves_out_observations_without_date_or_value) {
  const Examined plan = entry(R"("indicator": "PM1.O1", "observations": [
    {"date": "2010", "value": 50}, {"value": 51}, {"date": "2010"}, 5,
    {"date": "2010-13", "value": 52}, {"date": "2010", "value": 101},
    {"date": "2011-01", "value": 53, "source": {"en": "Survey"}}])");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH010 /indicators/0/observations/1 PM1.O1",
                                         "CH010 /indicators/0/observations/2 PM1.O1",
                                         "CH011 /indicators/0/observations/3 PM1.O1",
                                         "CH014 /indicators/0/observations/4/date PM1.O1",
                                         "CH015 /indicators/0/observations/5/value PM1.O1",
                                         "CH011 /indicators/0/observations/6/source PM1.O1"}));
  const auto& kept = plan.plan().indicators[0].observations;
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].index, 0U);
  EXPECT_EQ(kept[1].index, 6U);
  EXPECT_EQ(kept[1].value.number, 53);
  expect_entry_mistakes({{R"("indicator": "PM1.O1", "observations": {})",
                          {"CH011 /indicators/0/observations PM1.O1"}}});
}

// What a value of each type brings: nothing, or this code.
void expect_values(std::string_view type,
                   const std::vector<std::pair<std::string, std::string>>& values) {
  for (const auto& [value, code] : values) {
    const Examined plan = entry(own("\"target\": {\"value\": " + value + "}", type));
    const Lines expected =
        code.empty() ? Lines{} : Lines{code + " /indicators/0/target/value own.a"};
    EXPECT_EQ(plan.findings("CH0"), expected) << type << ' ' << value;
  }
}

TEST(IndicatorValue, of_a_count_is_0_or_more) {
  expect_values("count", {{"0", ""},
                          {"2.5", ""},
                          {"1e15", ""},
                          {"-1", "CH015"},
                          {"-1e-9", "CH015"},
                          {"1e400", "CH015"},
                          {"true", "CH011"},
                          {"\"5\"", "CH011"}});
}

TEST(IndicatorValue, of_a_percentage_is_0_to_100) {
  expect_values("percent", {{"0", ""},
                            {"100", ""},
                            {"100.001", "CH015"},
                            {"-0.001", "CH015"},
                            {"1e400", "CH015"},
                            {"null", "CH011"},
                            {"false", "CH011"}});
}

TEST(IndicatorValue, of_points_is_minus_100_to_100) {
  expect_values("points", {{"-100", ""},
                           {"100", ""},
                           {"-100.5", "CH015"},
                           {"101", "CH015"},
                           {"-1e400", "CH015"},
                           {"[]", "CH011"}});
}

TEST(IndicatorValue, of_a_number_or_an_amount_has_no_bounds) {
  for (const std::string_view type : {"number", "amount"}) {
    expect_values(type, {{"-1e300", ""},
                         {"0", ""},
                         {"1e300", ""},
                         {"1e400", "CH015"},
                         {"-1e400", "CH015"},
                         {"true", "CH011"},
                         {"\"1\"", "CH011"}});
  }
}

TEST(IndicatorValue, of_yes_or_no_is_true_or_false) {
  expect_values("yesNo", {{"true", ""},
                          {"false", ""},
                          {"1", "CH011"},
                          {"0", "CH011"},
                          {"\"yes\"", "CH011"},
                          {"1e400", "CH011"}});
}

TEST(IndicatorValue, of_an_unknown_type_is_any_number_or_true_or_false) {
  for (const std::string entry_head :
       {R"("indicator": "XX1.P1")", R"("indicator": "own.a", "commitment": "PM1", "title": "M")",
        R"("indicator": "own.a", "commitment": "PM1", "title": "M", "type": "people")"}) {
    const auto mistakes = [&entry_head](std::string_view value) {
      const Examined plan =
          entry(entry_head + ", \"target\": {\"value\": " + std::string(value) + "}");
      std::size_t count = 0;
      for (const std::string& line : plan.findings("CH01")) {
        if (line.find("/target") != std::string::npos) ++count;
      }
      return count;
    };
    EXPECT_EQ(mistakes("-500"), 0U) << entry_head;
    EXPECT_EQ(mistakes("true"), 0U) << entry_head;
    EXPECT_EQ(mistakes("1e400"), 1U) << entry_head;
    EXPECT_EQ(mistakes("null"), 1U) << entry_head;
    EXPECT_EQ(mistakes("\"5\""), 1U) << entry_head;
  }
}

TEST(IndicatorValue, of_the_frameworks_has_the_frameworks_type) {
  const auto target = [](const std::string& indicator, const std::string& value) {
    return entry("\"indicator\": \"" + indicator + "\", \"target\": {\"value\": " + value + "}")
        .findings("CH0");
  };
  EXPECT_EQ(target("PM3.P1", "true"), Lines{});
  EXPECT_EQ(target("PM3.P1", "1"), Lines{"CH011 /indicators/0/target/value PM3.P1"});
  EXPECT_EQ(target("PM2.O1", "-100"), Lines{});
  EXPECT_EQ(target("PM1.P1", "-1"), Lines{"CH015 /indicators/0/target/value PM1.P1"});
}

}  // namespace
}  // namespace charter
