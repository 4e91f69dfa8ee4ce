// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/framework.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

Commitment commitment(std::string_view id, bool has_services) {
  Commitment made;
  made.id = id;
  made.has_services = has_services;
  return made;
}

TEST(Framework, finds_the_commitment_that_has_the_service_areas) {
  Framework framework;
  framework.commitments = {commitment("A1", false), commitment("B1", true)};
  EXPECT_EQ(framework.service_commitment(), 1U);
}

TEST(Framework, may_have_no_commitment_with_service_areas) {
  Framework framework;
  framework.commitments = {commitment("A1", false)};
  EXPECT_EQ(framework.service_commitment(), std::nullopt);
  EXPECT_EQ(Framework().service_commitment(), std::nullopt);
}

TEST(PositionOf, finds_an_entry_by_its_whole_id) {
  const std::vector<Commitment> entries{commitment("PM1", false), commitment("PM10", false)};
  EXPECT_EQ(position_of(entries, "PM1"), 0U);
  EXPECT_EQ(position_of(entries, "PM10"), 1U);
  EXPECT_EQ(position_of(entries, "PM"), std::nullopt);
  EXPECT_EQ(position_of(entries, "pm1"), std::nullopt);
  EXPECT_EQ(position_of(entries, ""), std::nullopt);
}

}  // namespace
}  // namespace charter
