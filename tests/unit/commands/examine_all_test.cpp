// SPDX-License-Identifier: EUPL-1.2
#include "src/commands/examine_all.hpp"

#include "tests/support/project_files.hpp"
#include "tests/support/test_console.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

class ExamineAll : public testing::TestWithParam<std::size_t> {
 protected:
  std::vector<Outcome> examine_plans(const std::function<void(const std::string&)>& begin) {
    std::vector<Outcome> outcomes;
    std::size_t place = 0;
    const auto next = [&]() -> std::optional<PlanInput> {
      if (place == files_.size()) return std::nullopt;
      begin(files_[place]);
      return PlanInput{.file = files_[place++], .source = nullptr};
    };
    examine_all(next, examine_, GetParam(),
                [&](Examined&& examined) { outcomes.push_back(std::move(*examined.outcome)); });
    return outcomes;
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
  std::function<Examined(PlanInput&, std::size_t)> examine_ = [this](PlanInput& input,
                                                                     std::size_t /*place*/) {
    Examined examined;
    examined.outcome = examine(input.file, {}, console_);
    return examined;
  };
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

TEST_P(ExamineAll, passes_on_a_failure_of_who_takes_the_outcomes) {
  std::size_t taken = 0;
  std::size_t place = 0;
  const auto next = [&]() -> std::optional<PlanInput> {
    return PlanInput{.file = files_[place++ % files_.size()], .source = nullptr};
  };
  const auto fail_at_the_third = [&taken](Examined&& /*examined*/) {
    if (++taken == 3) throw std::runtime_error("no more");
  };

  EXPECT_THROW(examine_all(next, examine_, GetParam(), fail_at_the_third), std::runtime_error);
  EXPECT_EQ(taken, 3U);
}

// However many there are, only so many wait.
TEST_P(ExamineAll, begins_only_a_few_before_those_in_front_are_taken) {
  std::size_t begun = 0;
  std::size_t taken = 0;
  std::size_t most = 0;
  const auto next = [&]() -> std::optional<PlanInput> {
    if (begun == 300) return std::nullopt;
    ++begun;
    return PlanInput{.file = files_[1], .source = nullptr};
  };
  examine_all(next, examine_, GetParam(), [&](Examined&& /*examined*/) {
    most = std::max(most, begun - taken);
    ++taken;
  });
  EXPECT_EQ(taken, 300U);
  EXPECT_LE(most, 8 * GetParam());
}

TEST_P(ExamineAll, tells_each_its_place) {
  std::size_t begun = 0;
  const auto next = [&]() -> std::optional<PlanInput> {
    if (begun == 50) return std::nullopt;
    return PlanInput{.file = std::to_string(begun++), .source = nullptr};
  };
  const auto examine = [](PlanInput& input, std::size_t place) {
    Examined examined;
    examined.text = input.file + "=" + std::to_string(place);
    return examined;
  };
  std::size_t taken = 0;
  examine_all(next, examine, GetParam(), [&taken](Examined&& examined) {
    const std::string place = std::to_string(taken++);
    EXPECT_EQ(examined.text, place + "=" + place);
  });
  EXPECT_EQ(taken, 50U);
}

INSTANTIATE_TEST_SUITE_P(Jobs, ExamineAll, testing::Values(1, 2, 7, 1000));

}  // namespace
}  // namespace charter
