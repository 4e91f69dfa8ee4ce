// SPDX-License-Identifier: EUPL-1.2
#include "charter/assessment/infer_coverage.hpp"

#include "tests/support/plan_of.hpp"
#include "tests/support/small_framework.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::observed;
using test::plan_of;

// What a plan means for `voice` of the small framework, laid beside the Charter
// by one pair.
Inferred inferred(const Examined& plan, const std::string& pair) {
  const Framework other = test::load(test::small_framework_text(
      R"("crosswalk": {"framework": "integrating-cities-charter", "note": {"en": "So."},
         "pairs": [{"from": "voice", "reason": {"en": "So."}, )" +
      pair + "}]}"));
  return infer_coverage(other, test::charter_framework(), plan.assessment()).front().result;
}

Examined on(std::string_view claim) {
  return plan_of(actions({action(R"("commitments": [)" + std::string(claim) + "]")}) +
                 R"(, "indicators": [)" + observed("PM3.P3") + "]");
}

TEST(InferCoverage, follows_a_covered_commitment_that_asks_the_same_or_holds_the_entry) {
  const Examined deep = on(R"("PM3")");
  ASSERT_EQ(deep.coverage("PM3"), "deep");
  EXPECT_EQ(inferred(deep, R"("to": "PM3", "relation": "equal")"), Inferred::Deep);
  EXPECT_EQ(inferred(deep, R"("to": "PM3", "relation": "narrower")"), Inferred::Deep);
  const Examined shallow = on(R"({"id": "PM3", "extent": "partial"})");
  EXPECT_EQ(inferred(shallow, R"("to": "PM3", "relation": "equal")"), Inferred::Shallow);
}

TEST(InferCoverage, leaves_all_else_to_review) {
  const Examined deep = on(R"("PM3")");
  EXPECT_EQ(inferred(deep, R"("to": "PM3", "relation": "broader")"), Inferred::Review);
  EXPECT_EQ(inferred(deep, R"("to": "PM3", "relation": "related")"), Inferred::Review);
  EXPECT_EQ(inferred(deep, R"("to": "PM1", "relation": "equal")"), Inferred::Review);
  EXPECT_EQ(inferred(deep, R"("to": "DL1", "relation": "equal")"), Inferred::Review);
  EXPECT_EQ(inferred(deep, R"("to": "EU1", "relation": "equal")"), Inferred::Review);
}

TEST(InferCoverage, asks_for_every_area_that_the_pair_names) {
  const Examined plan = on(R"({"id": "SP1", "services": ["health", "housing"]})");
  EXPECT_EQ(inferred(plan, R"("to": "SP1", "services": ["health"], "relation": "narrower")"),
            Inferred::Shallow);
  EXPECT_EQ(inferred(plan, R"("to": "SP1", "services": ["health", "housing"],
      "relation": "narrower")"),
            Inferred::Shallow);
  EXPECT_EQ(inferred(plan, R"("to": "SP1", "services": ["health", "education"],
      "relation": "narrower")"),
            Inferred::Review);
}

TEST(InferCoverage, does_not_follow_from_a_waiver) {
  const Examined plan = plan_of(
      R"("waivers": [{"commitment": "PM3", "reason": "So.", "owner": "M", "reviewDate": "2012"}])");
  ASSERT_EQ(plan.coverage("PM3"), "waived");
  EXPECT_EQ(inferred(plan, R"("to": "PM3", "relation": "equal")"), Inferred::Review);
}

TEST(InferCoverage, has_nothing_to_say_of_an_entry_without_a_pair) {
  const Examined plan = on(R"("PM3")");
  for (const InferredResult& one :
       infer_coverage(test::small_framework(), test::charter_framework(), plan.assessment())) {
    EXPECT_EQ(one.result, Inferred::None);
    EXPECT_TRUE(one.pairs.empty());
  }
}

}  // namespace
}  // namespace charter
