// SPDX-License-Identifier: EUPL-1.2
//
// Writes a dense plan with the given number of actions to standard output.
#include "tests/support/random_plan.hpp"

#include <cstdio>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string plan = PLACEHOLDER;
  return std::fwrite(plan.data(), 1, plan.size(), stdout) == plan.size() ? 0 : 1;
}
