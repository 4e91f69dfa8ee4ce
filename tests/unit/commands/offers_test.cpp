// SPDX-License-Identifier: EUPL-1.2
//
// What the rows of the table let a shell offer. That the shells do so is
// tested in tests/completion.
#include "src/commands/offers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace charter {
namespace {

const Locale& english() {
  static const Locale locale("en");
  return locale;
}

std::vector<std::string> words(const Offer& offer) {
  std::vector<std::string> words;
  for (const Offer::Word& word : offer.words) words.push_back(word.word);
  return words;
}

Offer for_value(std::string_view value, Choices choices = nullptr) {
  return offer_for({.name = "option", .value = value, .choices = choices}, english());
}

constexpr std::array<std::string_view, 2> kShapes{"round", "square"};

TEST(Offers, are_the_choices_of_an_option) {
  const Offer offer = for_value("SHAPE", listed<kShapes>);
  EXPECT_EQ(words(offer), (std::vector<std::string>{"round", "square"}));
  EXPECT_EQ(offer.form, Offer::Form::One);
  EXPECT_FALSE(offer.files);
}

TEST(Offers, of_a_pair_are_its_first_part_and_files) {
  const Offer offer = for_value("SHAPE=FILE", listed<kShapes>);
  EXPECT_EQ(words(offer), (std::vector<std::string>{"round", "square"}));
  EXPECT_EQ(offer.form, Offer::Form::Pair);
  EXPECT_TRUE(offer.files);
}

TEST(Offers, follow_from_the_name_of_a_value) {
  EXPECT_TRUE(for_value("FILE").files);
  EXPECT_TRUE(for_value("FOLDER").files);
  EXPECT_FALSE(for_value("N").files);
  EXPECT_EQ(words(for_value("N")), std::vector<std::string>{});
  EXPECT_EQ(for_value("CODES").form, Offer::Form::List);
  EXPECT_EQ(words(for_value("TAG")), (std::vector<std::string>{"en", "nl", "fr", "de"}));
  EXPECT_TRUE(for_value("ID|FILE").files);
  EXPECT_EQ(words(for_value("ID|FILE")),
            (std::vector<std::string>{"big-cities", "hague-declaration",
                                      "integrating-cities-charter", "shared-societies"}));
}

TEST(Offers, for_operands_are_taken_from_their_names) {
  const Command command{.name = "dance", .words = "alone|together [PLAN...]"};
  const auto offers = offers_for_operands(command, english());
  ASSERT_EQ(offers.size(), 2U);
  EXPECT_EQ(words(offers[0]), (std::vector<std::string>{"alone", "together"}));
  EXPECT_FALSE(offers[0].optional);
  EXPECT_TRUE(offers[1].files);
  EXPECT_TRUE(offers[1].optional);
  EXPECT_TRUE(offers[1].repeated);
}

// Whoever adds a command need not think of the shells, or else is told here.
TEST(Offers, are_there_for_all_operands_and_all_closed_lists) {
  for (const Command* const command : commands()) {
    for (const Offer& offer : offers_for_operands(*command, english())) {
      EXPECT_TRUE(offer.files || !offer.words.empty())
          << command->name << " " << offer.name << ": src/commands/offers.cpp does not know it";
    }
    for (const Option& option : command->options) {
      if (!option.value.starts_with("FORMAT")) continue;
      EXPECT_NE(option.choices, nullptr) << command->name << " --" << option.name;
    }
  }
}

TEST(Offers, of_ids_are_all_that_is_explained) {
  const auto ids = words(for_value("ID"));
  for (const char* const id : {"CH001", "CH903", "policymaker", "PM1", "housing", "DL4", "EU1",
                               "SP1.O6", "HD13", "BC2.5", "SS1"}) {
    EXPECT_NE(std::ranges::find(ids, id), ids.end()) << id;
  }
}

TEST(Offers, have_their_help_in_the_language_asked_for) {
  const Locale dutch("nl");
  const Offer offer = offer_for({.name = "option", .value = "CODES"}, dutch);
  const Locale pages("nl", "explanations");
  EXPECT_EQ(offer.words.front().help, pages.text("CH001.title"));
}

}  // namespace
}  // namespace charter
