// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/plan.hpp"

#include "charter/model/assessment.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

TEST(Status, is_live_unless_suspended_or_cancelled) {
  EXPECT_TRUE(is_live(Status::Unstated));
  EXPECT_TRUE(is_live(Status::Planned));
  EXPECT_TRUE(is_live(Status::Ongoing));
  EXPECT_TRUE(is_live(Status::Completed));
  EXPECT_FALSE(is_live(Status::Suspended));
  EXPECT_FALSE(is_live(Status::Cancelled));
}

TEST(Origin, counts_where_a_person_said_so) {
  EXPECT_TRUE(can_count(Origin::Stated));
  EXPECT_TRUE(can_count(Origin::Linked));
  EXPECT_TRUE(can_count(Origin::Accepted));
  EXPECT_FALSE(can_count(Origin::Suggested));
  EXPECT_FALSE(can_count(Origin::Rejected));
}

TEST(ServiceSet, holds_up_to_64_areas) {
  const ServiceSet set = ServiceSet{1} << 63U | 1U;
  EXPECT_TRUE(contains(set, 0));
  EXPECT_FALSE(contains(set, 1));
  EXPECT_TRUE(contains(set, 63));
}

TEST(Words, stand_in_the_order_of_their_enumerators) {
  EXPECT_EQ(kStatusNames[static_cast<std::size_t>(Status::Cancelled)], "cancelled");
  EXPECT_EQ(kRecurrenceNames[static_cast<std::size_t>(Recurrence::Standing)], "standing");
  EXPECT_EQ(kExtentNames[static_cast<std::size_t>(Extent::Partial)], "partial");
  EXPECT_EQ(kOriginNames[static_cast<std::size_t>(Origin::Suggested)], "suggested");
  EXPECT_EQ(kRatingNames[static_cast<std::size_t>(Rating::Partly)], "partly");
  EXPECT_EQ(kAvailabilityNames[static_cast<std::size_t>(Availability::Restricted)], "restricted");
  EXPECT_EQ(kIndicatorTypeNames[static_cast<std::size_t>(IndicatorType::YesNo)], "yesNo");
  EXPECT_EQ(kCoverageNames[static_cast<std::size_t>(Coverage::Uncovered)], "uncovered");
  EXPECT_EQ(kAreaCoverageNames[static_cast<std::size_t>(AreaCoverage::Covered)], "covered");
  EXPECT_EQ(kBasisNames[static_cast<std::size_t>(Basis::Documented)], "documented");
  EXPECT_EQ(kIndicatorStateNames[static_cast<std::size_t>(IndicatorState::Stale)], "stale");
  EXPECT_EQ(kTrendNames[static_cast<std::size_t>(Trend::Steady)], "steady");
  EXPECT_EQ(kPledgeStateNames[static_cast<std::size_t>(PledgeState::Ongoing)], "ongoing");
}

TEST(Needs, are_told_apart) {
  const Needs missing = static_cast<Needs>(Need::Owner) | static_cast<Needs>(Need::Evidence);
  EXPECT_TRUE(lacks(missing, Need::Owner));
  EXPECT_TRUE(lacks(missing, Need::Evidence));
  EXPECT_FALSE(lacks(missing, Need::Deadline));
}

}  // namespace
}  // namespace charter
