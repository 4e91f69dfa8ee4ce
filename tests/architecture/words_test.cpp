// SPDX-License-Identifier: EUPL-1.2
//
// Every word of the plan format and of the result has a word for people.
#include "charter/model/assessment.hpp"
#include "charter/report/locale.hpp"
#include "src/commands/command.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

template <class Names>
void expect_words(const std::string& prefix, const Names& names) {
  const Locale english("en");
  for (const std::string_view name : names) {
    const std::string word = "words." + prefix + "-" + std::string(name);
    EXPECT_TRUE(english.has(word)) << "locales/en.json lacks " << word;
  }
}

TEST(Words, are_there_for_every_value) {
  expect_words("status", kStatusNames);
  expect_words("rating", kRatingNames);
  expect_words("coverage", kCoverageNames);
  expect_words("area", kAreaCoverageNames);
  expect_words("basis", kBasisNames);
  expect_words("state", kIndicatorStateNames);
  expect_words("trend", kTrendNames);
  expect_words("pledge", kPledgeStateNames);
  expect_words("provision", std::array<std::string_view, 2>{"direct", "indirect"});
  expect_words("severity", std::array<std::string_view, 3>{"error", "warning", "note"});
}

// The legend explains these; other programs and pages repeat them.
TEST(Words, for_coverage_are_those_of_the_contract) {
  const Locale english("en");
  EXPECT_EQ(english.word("coverage-deep"), "covered in full");
  EXPECT_EQ(english.word("coverage-shallow"), "covered in part");
  EXPECT_EQ(english.word("coverage-uncovered"), "not covered");
  EXPECT_EQ(english.word("coverage-waived"), "waived");
}

TEST(Commands, have_their_help) {
  const Locale english("en");
  const auto expect = [&english](const std::string& name) {
    EXPECT_TRUE(english.has(name)) << "locales/en.json lacks " << name;
  };
  for (const Command* const command : commands()) {
    const std::string own = "commands." + std::string(command->name) + ".";
    expect(own + "summary");
    expect(own + "description");
    EXPECT_FALSE(command->examples.empty()) << command->name << " has no example";
    for (std::size_t i = 1; i <= command->examples.size(); ++i) {
      expect(own + "example-" + std::to_string(i));
    }
    for (const Option& option : command->options) {
      const std::string name(option.name);
      const std::string special = "options." + std::string(command->name) + "-" + name;
      if (!english.has(special)) expect("options." + name);
    }
  }
}

// The Charter is a voluntary, political promise.
TEST(Texts, never_speak_of_the_charter_as_of_a_law) {
  for (const char* const folder : {"locales", "explanations"}) {
    const Locale english("en", folder);
    for (const auto& [name, text] : english.entries()) {
      std::string lower(text);
      for (char& letter : lower) letter = static_cast<char>(std::tolower(letter));
      for (const char* const word : {"complian", "violat", "breach", " score", "ranking"}) {
        EXPECT_EQ(lower.find(word), std::string::npos) << folder << " " << name << ": " << text;
      }
    }
  }
}

}  // namespace
}  // namespace charter
