// SPDX-License-Identifier: EUPL-1.2
//
// The ids of the Charter are a promise to other people's files: they are
// written out here as the contract has them.
#include "charter/framework/load_framework.hpp"
#include "charter/framework/references.hpp"
#include "charter/report/locale.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

using Ids = std::vector<std::string_view>;

const Framework& charter() { return *built_in_framework(kDefaultFramework); }

TEST(IntegratingCitiesCharter, says_what_it_is) {
  EXPECT_EQ(charter().id, "integrating-cities-charter");
  EXPECT_EQ(charter().version, "2010");
  EXPECT_FALSE(charter().official);
  EXPECT_EQ(charter().indicator_set, "monitoring-2011");
}

TEST(IntegratingCitiesCharter, has_four_roles_and_eleven_commitments) {
  EXPECT_EQ(ids_of(charter().roles),
            (Ids{"policymaker", "service-provider", "employer", "purchaser"}));
  EXPECT_EQ(ids_of(charter().commitments),
            (Ids{"PM1", "PM2", "PM3", "SP1", "SP2", "EM1", "EM2", "EM3", "PU1", "PU2", "PU3"}));
  std::vector<std::size_t> roles;
  for (const Commitment& commitment : charter().commitments) roles.push_back(commitment.role);
  EXPECT_EQ(roles, (std::vector<std::size_t>{0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3}));
}

TEST(IntegratingCitiesCharter, has_six_service_areas_of_one_commitment) {
  EXPECT_EQ(ids_of(charter().services),
            (Ids{"language", "housing", "employment", "health", "social-care", "education"}));
  for (const Commitment& commitment : charter().commitments) {
    EXPECT_EQ(commitment.has_services, commitment.id == "SP1") << commitment.id;
  }
}

TEST(IntegratingCitiesCharter, has_four_pledges_and_four_requests) {
  EXPECT_EQ(ids_of(charter().pledges), (Ids{"DL1", "DL2", "DL3", "DL4"}));
  EXPECT_EQ(ids_of(charter().requests), (Ids{"EU1", "EU2", "EU3", "EU4"}));
  for (const Pledge& pledge : charter().pledges) {
    EXPECT_EQ(pledge.evidenced_by_plan, pledge.id == "DL1") << pledge.id;
  }
}

struct Expected {
  std::string_view id;
  IndicatorType type{};
  Direction better = Direction::Up;
  std::string_view service;
};

TEST(IntegratingCitiesCharter, has_35_indicators) {
  using enum IndicatorType;
  const std::vector<Expected> expected = {
      {"PM1.P1", Count},
      {"PM1.P2", Count},
      {"PM1.O1", Percent},
      {"PM2.P1", Percent},
      {"PM2.P2", Percent},
      {"PM2.O1", Points, Direction::Down},
      {"PM3.P1", YesNo},
      {"PM3.P2", YesNo},
      {"PM3.P3", Percent},
      {"PM3.O1", Percent},
      {"SP1.P1", Count},
      {"SP1.O1", Percent, Direction::Up, "language"},
      {"SP1.O2", Points, Direction::Down, "housing"},
      {"SP1.O3", Points, Direction::Down, "employment"},
      {"SP1.O4", Points, Direction::Down, "health"},
      {"SP1.O5", Points, Direction::Down, "social-care"},
      {"SP1.O6", Points, Direction::Down, "education"},
      {"SP2.P1", Percent},
      {"SP2.P2", Percent},
      {"SP2.O1", Points, Direction::Down},
      {"EM1.P1", YesNo},
      {"EM1.O1", Percent},
      {"EM1.O2", Percent},
      {"EM2.P1", YesNo},
      {"EM2.P2", Percent},
      {"EM2.O1", Points, Direction::Down},
      {"EM3.P1", Percent},
      {"EM3.O1", Percent},
      {"PU1.P1", Percent},
      {"PU1.O1", Count},
      {"PU2.P1", Percent},
      {"PU2.O1", Percent},
      {"PU3.P1", Count},
      {"PU3.O1", Percent},
      {"PU3.O2", Percent},
  };
  ASSERT_EQ(charter().indicators.size(), 35U);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const Indicator& indicator = charter().indicators[i];
    EXPECT_EQ(indicator.id, expected[i].id);
    EXPECT_EQ(indicator.type, expected[i].type) << indicator.id;
    EXPECT_EQ(indicator.better, expected[i].better) << indicator.id;
    EXPECT_EQ(indicator.service ? charter().services[*indicator.service].id : "",
              expected[i].service)
        << indicator.id;
  }
}

TEST(IntegratingCitiesCharter, has_indicators_whose_ids_tell_their_commitment_and_kind) {
  for (const Indicator& indicator : charter().indicators) {
    const std::string_view commitment = charter().commitments[indicator.commitment].id;
    EXPECT_TRUE(indicator.id.starts_with(std::string(commitment) + ".")) << indicator.id;
    EXPECT_EQ(indicator.kind == IndicatorKind::Process, indicator.id[4] == 'P') << indicator.id;
  }
}

// Every text of every entry, with the id that it belongs to.
std::vector<std::pair<std::string_view, Text>> all_texts() {
  std::vector<std::pair<std::string_view, Text>> texts = {
      {"title", charter().title},
      {"summary", charter().summary},
      {"indicatorSet", charter().indicator_set_title},
      {"indicatorSet", charter().indicator_set_note}};
  const auto add = [&texts](const auto& entries) {
    for (const FrameworkEntry& entry : entries) {
      for (const Text& text : {entry.title, entry.text, entry.guidance, entry.note}) {
        if (!text.empty()) texts.emplace_back(entry.id, text);
      }
    }
  };
  add(charter().notes);
  add(charter().roles);
  add(charter().commitments);
  add(charter().services);
  add(charter().pledges);
  add(charter().requests);
  add(charter().indicators);
  for (const Request& request : charter().requests) {
    texts.emplace_back(request.id, request.addressee);
  }
  return texts;
}

TEST(IntegratingCitiesCharter, says_everything_in_every_language) {
  for (const auto& [id, text] : all_texts()) {
    EXPECT_EQ(text.size(), supported_languages().size()) << id;
    for (const std::string_view language : supported_languages()) {
      const Translation* const found = choose(text, language, language);
      ASSERT_NE(found, nullptr) << id;
      EXPECT_EQ(found->language, language) << id;
      EXPECT_FALSE(is_blank(found->text)) << id << ' ' << language;
    }
  }
}

TEST(IntegratingCitiesCharter, has_a_source_for_every_entry) {
  const auto expect_sources = [](const auto& entries) {
    for (const FrameworkEntry& entry : entries) {
      EXPECT_TRUE(position_of(charter().sources, entry.source.document).has_value()) << entry.id;
      EXPECT_FALSE(entry.source.section.empty()) << entry.id;
    }
  };
  expect_sources(charter().notes);
  expect_sources(charter().roles);
  expect_sources(charter().commitments);
  expect_sources(charter().services);
  expect_sources(charter().pledges);
  expect_sources(charter().requests);
  // The indicators are this project's own; their set tells where they come from.
}

TEST(IntegratingCitiesCharter, says_what_it_asks_of_a_city) {
  for (const Commitment& commitment : charter().commitments) {
    EXPECT_FALSE(commitment.text.empty()) << commitment.id;
    EXPECT_FALSE(commitment.guidance.empty()) << commitment.id;
  }
}

}  // namespace
}  // namespace charter
