// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace charter {

// The files that the operands `PLAN...` stand for.
struct Plans {
  std::vector<std::string> files;
  bool many = false;  // several operands, or a folder: the result is a list
};

// A folder stands for the plans in it, less those that `left_out` names; `-` for
// standard input.
Plans plans_of(const std::vector<std::string>& words, const std::vector<std::string>& left_out);

}  // namespace charter
