// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/report/locale.hpp"

#include <string>
#include <vector>

namespace charter {

// The files that the operands `PLAN...` stand for.
struct Plans {
  std::vector<std::string> files;
  bool many = false;  // several operands, or a folder: the result is a list
  std::vector<std::string> empty_folders;
};

// A folder stands for the plans in it, less those that `left_out` names; `-` for
// standard input.
Plans plans_of(const std::vector<std::string>& words, const std::vector<std::string>& left_out);

// Says which folders hold none.
void tell_empty_folders(const Plans& plans, Console& console, const Locale& locale);

}  // namespace charter
