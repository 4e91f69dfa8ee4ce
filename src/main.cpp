// SPDX-License-Identifier: EUPL-1.2
#include "charter/commands/commands.hpp"

#include <string>
#include <vector>

int main(int argc, char** argv) {
  const auto console = charter::process_console();
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  return static_cast<int>(charter::run_charter(arguments, *console));
}
