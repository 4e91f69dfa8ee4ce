// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/commands.hpp"
#include "charter/commands/console.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// A process that exists only in a test: what is written is kept, what is read
// and what the surroundings say is set, and it is always 30 June 2011.
class TestConsole : public Console {
 public:
  std::string input;
  std::string output;
  std::string complaints;
  std::map<std::string, std::string> variables;
  bool terminal = false;
  std::chrono::milliseconds step{0};
  mutable std::chrono::milliseconds time{0};

  void write(std::string_view text) override { output += text; }
  void complain(std::string_view text) override { complaints += text; }
  std::unique_ptr<ByteSource> standard_input() override {
    return std::make_unique<MemorySource>(input);
  }
  [[nodiscard]] std::string variable(const char* name) const override {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  }
  [[nodiscard]] Day today() const override { return parse_date("2011-06-30")->first; }
  [[nodiscard]] bool writes_to_terminal() const override { return terminal; }
  [[nodiscard]] std::size_t complaint_columns() const override { return terminal ? 40 : 0; }
  // Each look at the clock takes as long as a test wants.
  [[nodiscard]] std::chrono::milliseconds running_time() const override { return time += step; }

  // Runs the program; the exit status as a number.
  int run(const std::vector<std::string>& arguments) {
    return static_cast<int>(run_charter(arguments, *this));
  }
};

}  // namespace charter
