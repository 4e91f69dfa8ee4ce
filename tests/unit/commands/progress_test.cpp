// SPDX-License-Identifier: EUPL-1.2
#include "commands/progress.hpp"

#include "tests/support/test_console.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using namespace std::chrono_literals;

// What is written while ten plans take `step` each.
std::string said(TestConsole& console, std::chrono::milliseconds step,
                 const Arguments& arguments = {}) {
  console.step = step;
  Progress progress(arguments, console, "en", 10);
  for (int i = 0; i < 10; ++i) progress.next("plan.json");
  progress.clear();
  return console.complaints;
}

TestConsole& at_a_terminal(TestConsole& console) {
  console.terminal = true;
  return console;
}

TEST(Progress, tells_of_long_work_and_leaves_nothing_behind) {
  TestConsole console;
  const std::string text = said(at_a_terminal(console), 600ms);
  EXPECT_TRUE(text.starts_with("\rReading plan 1 of 10: plan.json\r")) << text;
  EXPECT_TRUE(
      text.ends_with("\rReading plan 10 of 10: plan.json\r\r" + std::string(32, ' ') + "\r"))
      << text;
}

TEST(Progress, says_nothing_of_work_that_is_soon_done) {
  TestConsole console;
  EXPECT_EQ(said(at_a_terminal(console), 49ms), "");
}

TEST(Progress, says_nothing_more_often_than_can_be_read) {
  TestConsole console;
  const std::string text = said(at_a_terminal(console), 60ms);
  // Shown at 540 of 600 milliseconds, and not again at 600.
  EXPECT_NE(text.find("Reading plan 9 of 10"), std::string::npos) << text;
  EXPECT_EQ(text.find("Reading plan 10 of 10"), std::string::npos) << text;
}

TEST(Progress, says_nothing_in_a_pipe_or_where_it_is_not_wanted) {
  TestConsole pipe;
  EXPECT_EQ(said(pipe, 600ms), "");
  TestConsole dumb;
  dumb.variables["TERM"] = "dumb";
  EXPECT_EQ(said(at_a_terminal(dumb), 600ms), "");
  TestConsole quiet;
  Arguments arguments;
  arguments.add("quiet", {});
  EXPECT_EQ(said(at_a_terminal(quiet), 600ms, arguments), "");
}

TEST(Progress, counts_nothing_where_there_is_one_plan) {
  TestConsole console;
  at_a_terminal(console).step = 600ms;
  Progress progress(Arguments(), console, "en", 1);
  progress.next("plan.json");
  EXPECT_EQ(console.complaints, "");
}

TEST(Progress, tells_sheet_and_row_of_a_workbook) {
  TestConsole console;
  at_a_terminal(console).step = 600ms;
  Progress progress(Arguments(), console, "en");
  const TellRow tell = progress.rows("progress.sheet-read");
  tell("Actions", 0);
  tell("Actions", 1000);
  progress.clear();
  EXPECT_TRUE(console.complaints.starts_with(
      "\rReading sheet Actions, row 1\r\rReading sheet Actions, row 1001\r\r"))
      << console.complaints;
}

TEST(Progress, keeps_to_one_line_and_sends_no_control_characters) {
  TestConsole console;
  at_a_terminal(console).step = 600ms;
  {
    Progress progress(Arguments(), console, "en", 2);
    progress.next("a/very/long/name/of/a/folder\x1B[2J/plan.json");
    progress.next("b.json");
  }
  EXPECT_EQ(console.complaints.find('\x1B'), std::string::npos);
  EXPECT_EQ(console.complaints.find('\n'), std::string::npos);
  // What is shorter blots out what stood there.
  EXPECT_NE(console.complaints.find("\rReading plan 2 of 2: b.json" + std::string(12, ' ') + "\r"),
            std::string::npos)
      << console.complaints;
}

}  // namespace
}  // namespace charter
