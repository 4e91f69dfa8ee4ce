// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/references.hpp"

#include "tests/support/small_framework.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using test::small_framework;

TEST(FrameworkOrder, follows_the_framework_list_by_list) {
  const FrameworkOrder order(small_framework());
  std::vector<std::size_t> ranks;
  for (const std::string_view id : {"speaker", "host", "voice", "door", "parks", "pools", "party",
                                    "paper", "heard", "louder"}) {
    ranks.push_back(order.rank(id));
  }
  for (std::size_t i = 1; i < ranks.size(); ++i) EXPECT_LT(ranks[i - 1], ranks[i]);
}

TEST(FrameworkOrder, puts_ids_that_the_framework_has_not_behind_all_others) {
  const FrameworkOrder order(small_framework());
  EXPECT_GT(order.rank("A1"), order.rank("louder"));
  EXPECT_EQ(order.rank("A1"), order.rank(""));
  EXPECT_EQ(order.rank("A1"), order.rank("zebra"));
}

TEST(ReportUnknown, names_what_was_found_and_the_nearest) {
  Diagnostics diagnostics;
  const auto known = ids_of(small_framework().services);
  report_unknown(diagnostics, Code::UnknownService, {.value = "parcs", .span = {}}, Path(), known);
  report_unknown(diagnostics, Code::UnknownService, {.value = "libraries", .span = {}}, Path(),
                 known);
  ASSERT_EQ(diagnostics.all().size(), 2U);
  EXPECT_EQ(diagnostics.all()[0].variant, "nearest");
  ASSERT_EQ(diagnostics.all()[0].arguments.size(), 2U);
  EXPECT_EQ(diagnostics.all()[0].arguments[1].text, "parks");
  EXPECT_EQ(diagnostics.all()[1].variant, "");
  EXPECT_EQ(diagnostics.all()[1].arguments.size(), 1U);
}

}  // namespace
}  // namespace charter
