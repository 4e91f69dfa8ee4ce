// SPDX-License-Identifier: EUPL-1.2
#include "command.hpp"
namespace charter {
const Command kFrameworkCommand{.name = "framework", .words = ""};
}
