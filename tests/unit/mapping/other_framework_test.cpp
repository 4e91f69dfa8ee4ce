// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Question;

// The variant of each CH102 in a plan whose one action claims `ids`.
std::vector<std::string> variants(const std::string& ids, std::string_view framework) {
  Question question;
  question.framework = built_in_framework(framework);
  const Examined plan =
      test::plan_of(actions({action(R"("commitments": [)" + ids + "]")}), question);
  std::vector<std::string> found;
  for (const Diagnostic& finding : plan.outcome().diagnostics.all()) {
    if (finding.code == Code::UnknownCommitment) found.emplace_back(finding.variant);
  }
  return found;
}

using Variants = std::vector<std::string>;

TEST(ClaimedFramework, is_named_where_most_claims_belong_to_it) {
  EXPECT_EQ(variants(R"("PM1", "PM2", "BC1.1")", "big-cities"),
            (Variants{"also-framework", "also-framework"}));
  EXPECT_EQ(variants(R"("HD1", "HD2")", kDefaultFramework), (Variants{"of-another", "of-another"}));
  EXPECT_EQ(variants(R"("HD1")", "big-cities"), Variants{"of-another"});
}

TEST(ClaimedFramework, is_not_named_where_half_of_the_claims_or_fewer_do) {
  EXPECT_EQ(variants(R"("PM1", "BC1.1")", "big-cities"), Variants{""});
  EXPECT_EQ(variants(R"("PM1", "XY1", "XY2")", "big-cities"), (Variants{"", "", ""}));
}

TEST(ClaimedFramework, is_not_said_of_ids_that_it_lacks) {
  EXPECT_EQ(variants(R"("PM1", "PM2", "PM3", "nothing-of-the-kind")", "big-cities"),
            (Variants{"also-framework", "also-framework", "also-framework", ""}));
}

}  // namespace
}  // namespace charter
