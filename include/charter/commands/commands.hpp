// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/commands/exit_status.hpp"

#include <string>
#include <vector>

namespace charter {

// The whole program: `arguments` are those behind its name. Every failure is
// worded here; nothing is thrown.
ExitStatus run_charter(const std::vector<std::string>& arguments, Console& console);

}  // namespace charter
