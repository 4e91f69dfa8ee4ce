// SPDX-License-Identifier: EUPL-1.2
#include "src/commands/examine_all.hpp"

#include "tests/support/project_files.hpp"
#include "tests/support/test_console.hpp"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace charter {
namespace {

class ExamineAll : public testing::TestWithParam<std::size_t> {
 protected:
  std::vector<Outcome> examine_plans(const std::function<void(const std::string&)>& begin) {
    return examine_all(files_, {}, console_, GetParam(), begin);
  }

  // Large and small ones in turns, so that the later are ready first.
  std::vector<std::string> files_ = [] {
    std::vector<std::string> files;
    for (int i = 0; i < 12; ++i) {
      files.push_back(project_path("examples/city-plan.json"));
      files.push_back(project_path("examples/smallest.json"));
      files.push_back(project_path("examples/none-" + std::to_string(i) + ".json"));
    }
    return files;
  }();
  TestConsole console_;
};

TEST_P(ExamineAll, keeps_the_order_of_the_files) {
  std::multiset<std::string> begun;
  const auto outcomes = examine_plans([&begun](const std::string& file) { begun.insert(file); });

  ASSERT_EQ(outcomes.size(), files_.size());
  for (std::size_t i = 0; i < files_.size(); ++i) {
    EXPECT_EQ(outcomes[i].file, files_[i]);
    EXPECT_EQ(outcomes[i].assessment.has_value(), i % 3 != 2) << files_[i];
  }
  EXPECT_EQ(begun, std::multiset<std::string>(files_.begin(), files_.end()));
}

TEST_P(ExamineAll, begins_nothing_more_after_a_failure_and_passes_it_on) {
  std::size_t begun = 0;
  const auto fail_at_the_third = [&begun](const std::string& /*file*/) {
    if (++begun == 3) throw std::runtime_error("no more");
  };

  EXPECT_THROW(examine_plans(fail_at_the_third), std::runtime_error);
  EXPECT_EQ(begun, 3U);
}

INSTANTIATE_TEST_SUITE_P(Jobs, ExamineAll, testing::Values(1, 2, 7, 1000));

}  // namespace
}  // namespace charter
