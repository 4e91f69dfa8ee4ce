// SPDX-License-Identifier: EUPL-1.2
#include "src/commands/plan_lines.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace charter {
namespace {

// Gives `text` in small pieces, and fails at its end where it is told to.
class Trickle : public MemorySource {
 public:
  explicit Trickle(std::string_view text, bool fails = false) : MemorySource(text), fails_(fails) {}

  std::optional<std::size_t> read(char* to, std::size_t size) override {
    const auto taken = MemorySource::read(to, std::min<std::size_t>(size, 3));
    return fails_ && taken == 0 ? std::nullopt : taken;
  }

 private:
  bool fails_;
};

// Each line; behind it `...` where its end is missing, `!` where reading fails.
std::vector<std::string> lines_of(std::string_view text, std::uint64_t max_bytes = 100,
                                  bool fails = false) {
  std::vector<std::string> lines;
  PlanLines plans(std::make_unique<Trickle>(text, fails), max_bytes);
  while (auto plan = plans.next()) {
    EXPECT_EQ(plan->file, "-");
    std::string line;
    char c = 0;
    auto taken = plan->source->read(&c, 1);
    for (; taken == 1U; taken = plan->source->read(&c, 1)) line += c;
    if (!plan->source->is_finite()) line += "...";
    if (!taken) line += "!";
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(PlanLines, are_what_stands_between_line_feeds) {
  EXPECT_EQ(lines_of(""), Lines{});
  EXPECT_EQ(lines_of("{}"), Lines{"{}"});
  EXPECT_EQ(lines_of("{}\n"), Lines{"{}"});
  EXPECT_EQ(lines_of("{\"a\": 1}\n[]\r\n"), (Lines{"{\"a\": 1}", "[]\r"}));
}

TEST(PlanLines, may_be_empty) {
  EXPECT_EQ(lines_of("\n"), Lines{""});
  EXPECT_EQ(lines_of("\n\n{}\n\n"), (Lines{"", "", "{}", ""}));
}

TEST(PlanLines, are_kept_no_further_than_it_takes_to_call_them_too_long) {
  EXPECT_EQ(lines_of("12345\n123456789\n12\n", 5), (Lines{"12345", "123456...", "12"}));
}

TEST(PlanLines, end_with_the_one_in_which_reading_fails) {
  EXPECT_EQ(lines_of("{}\n[1,", 100, true), (Lines{"{}", "[1,!"}));
  EXPECT_EQ(lines_of("{}\n", 100, true), (Lines{"{}", "!"}));
  EXPECT_EQ(lines_of("", 100, true), Lines{"!"});
}

}  // namespace
}  // namespace charter
