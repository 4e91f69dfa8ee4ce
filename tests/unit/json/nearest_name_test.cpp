// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/nearest_name.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace charter {
namespace {

constexpr std::array<std::string_view, 6> kFields{"title",     "status",  "endDate",
                                                  "startDate", "section", "services"};

TEST(NearestName, takes_one_edit_of_each_kind) {
  EXPECT_EQ(nearest_name("titel", kFields), "title");    // neighbours swapped
  EXPECT_EQ(nearest_name("tile", kFields), "title");     // a letter missing
  EXPECT_EQ(nearest_name("tittle", kFields), "title");   // a letter too many
  EXPECT_EQ(nearest_name("ztatus", kFields), "status");  // another letter
  EXPECT_EQ(nearest_name("statuss", kFields), "status");
}

TEST(NearestName, passes_over_case) {
  EXPECT_EQ(nearest_name("enddate", kFields), "endDate");
  EXPECT_EQ(nearest_name("TITLE", kFields), "title");
}

TEST(NearestName, tolerates_a_third_of_the_candidates_length) {
  EXPECT_EQ(nearest_name("sxrxicex", kFields), "");
  EXPECT_EQ(nearest_name("sxrxices", kFields), "services");
  EXPECT_EQ(nearest_name("ttl", kFields), "");
}

TEST(NearestName, prefers_the_nearest_and_then_the_first) {
  constexpr std::array<std::string_view, 3> kIds{"PM1", "PM2", "SP1"};
  EXPECT_EQ(nearest_name("PM3", kIds), "PM1");
  EXPECT_EQ(nearest_name("pm2", kIds), "PM2");
}

TEST(NearestName, never_replaces_all_of_a_name) {
  constexpr std::array<std::string_view, 2> kShort{"a", "or"};
  EXPECT_EQ(nearest_name("b", kShort), "");
  EXPECT_EQ(nearest_name("of", kShort), "or");
}

TEST(NearestName, finds_nothing_for_nothing_and_among_nothing) {
  EXPECT_EQ(nearest_name("", kFields), "");
  EXPECT_EQ(nearest_name("title", {}), "");
  EXPECT_EQ(nearest_name("something else", kFields), "");
}

TEST(NearestName, does_not_look_at_long_names) {
  const std::string at_most(40, 'a');
  const std::string longer(41, 'a');
  const std::array<std::string_view, 1> candidates{at_most};
  const std::array<std::string_view, 1> long_candidates{longer};
  EXPECT_EQ(nearest_name(at_most.substr(1), candidates), at_most);
  EXPECT_EQ(nearest_name(longer, candidates), "");
  EXPECT_EQ(nearest_name(at_most, long_candidates), "");
}

TEST(NearestName, does_not_look_among_very_many) {
  std::vector<std::string_view> candidates(1000, "title");
  EXPECT_EQ(nearest_name("titel", candidates), "title");
  candidates.push_back("title");
  EXPECT_EQ(nearest_name("titel", candidates), "");
}

}  // namespace
}  // namespace charter
