// SPDX-License-Identifier: EUPL-1.2
//
// The ids of the frameworks beside the Charter are a promise to other people's
// files, and their crosswalks are what reports infer from.
#include "charter/framework/load_framework.hpp"
#include "charter/framework/references.hpp"
#include "charter/report/locale.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace charter {
namespace {

using Ids = std::vector<std::string_view>;

const Framework& framework(std::string_view id) { return *built_in_framework(id); }

TEST(FrameworksBesideTheCharter, are_three_and_the_charter_is_the_fourth) {
  EXPECT_EQ(built_in_frameworks(), (Ids{"big-cities", "hague-declaration",
                                        "integrating-cities-charter", "shared-societies"}));
}

TEST(FrameworksBesideTheCharter, number_the_paragraphs_of_the_hague_declaration) {
  const Framework& hague = framework("hague-declaration");
  std::vector<std::string> expected;
  for (int i = 1; i <= 16; ++i) expected.push_back("HD" + std::to_string(i));
  const Ids ids = ids_of(hague.commitments);
  EXPECT_EQ(std::vector<std::string>(ids.begin(), ids.end()), expected);
  EXPECT_EQ(ids_of(hague.roles), (Ids{"active-citizenship", "governance", "conclusions"}));
  for (std::size_t i = 0; i < hague.commitments.size(); ++i) {
    EXPECT_EQ(hague.commitments[i].source.position, static_cast<int>(i) + 1);
    EXPECT_EQ(hague.commitments[i].role, i < 9 ? 0U : i < 13 ? 1U : 2U);
  }
}

TEST(FrameworksBesideTheCharter, number_the_directions_of_the_big_cities_by_theme) {
  const Framework& cities = framework("big-cities");
  EXPECT_EQ(ids_of(cities.roles), (Ids{"BC1", "BC2", "BC3", "BC4", "BC5"}));
  std::vector<int> in_theme(cities.roles.size());
  for (const Commitment& direction : cities.commitments) {
    const int position = ++in_theme[direction.role];
    EXPECT_EQ(direction.id,
              std::string(cities.roles[direction.role].id) + "." + std::to_string(position));
    EXPECT_EQ(direction.source.position, position);
  }
  EXPECT_EQ(in_theme, (std::vector<int>{4, 5, 4, 3, 4}));
}

TEST(FrameworksBesideTheCharter, have_the_four_principles_of_shared_societies) {
  EXPECT_EQ(ids_of(framework("shared-societies").commitments), (Ids{"SS1", "SS2", "SS3", "SS4"}));
}

void expect_all_languages(Text text, std::string_view what) {
  std::set<std::string_view> languages;
  for (const Translation& translation : text) languages.insert(translation.language);
  const auto supported = supported_languages();
  EXPECT_EQ(languages, (std::set<std::string_view>(supported.begin(), supported.end()))) << what;
}

TEST(FrameworksBesideTheCharter, stand_beside_the_charter_pair_by_pair) {
  for (const std::string_view id : built_in_frameworks()) {
    if (id == kDefaultFramework) continue;
    const Framework& one = framework(id);
    ASSERT_TRUE(one.crosswalk.has_value()) << id;
    EXPECT_EQ(one.crosswalk->framework, kDefaultFramework) << id;
    expect_all_languages(one.crosswalk->note, id);
    std::set<std::size_t> paired;
    std::set<std::pair<std::size_t, std::string_view>> ends;
    for (const CrosswalkPair& pair : one.crosswalk->pairs) {
      paired.insert(pair.from);
      EXPECT_TRUE(ends.emplace(pair.from, pair.to).second)
          << one.commitments[pair.from].id << " and " << pair.to
          << " stand beside each other twice";
      expect_all_languages(pair.reason, one.commitments[pair.from].id);
      EXPECT_FALSE(pair.source.document.empty()) << one.commitments[pair.from].id;
    }
    EXPECT_EQ(paired.size(), one.commitments.size()) << id;
  }
}

// What lets a plan on the Charter count an entry as covered.
TEST(FrameworksBesideTheCharter, call_few_entries_a_part_of_a_commitment) {
  std::vector<std::string> contained;
  for (const std::string_view id : built_in_frameworks()) {
    const Framework& one = framework(id);
    if (!one.crosswalk) continue;
    for (const CrosswalkPair& pair : one.crosswalk->pairs) {
      if (!is_contained(pair.relation)) continue;
      contained.push_back(std::string(one.commitments[pair.from].id) + " " + std::string(pair.to));
    }
  }
  EXPECT_EQ(contained, (std::vector<std::string>{"BC1.3 PM2", "BC2.1 PM3", "BC3.1 SP1", "BC3.2 SP1",
                                                 "BC4.1 SP1", "SS3 PM2"}));
}

}  // namespace
}  // namespace charter
