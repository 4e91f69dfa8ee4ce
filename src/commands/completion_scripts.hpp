// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/locale.hpp"

#include <string>
#include <string_view>

namespace charter {

// The scripts that teach a shell to complete command lines of the program:
// made from the table of commands, and run without the program.
std::string bash_completion(const Locale& locale);
std::string zsh_completion(const Locale& locale);
std::string fish_completion(const Locale& locale);

// `text` with `replacement` for each of its `character`s.
std::string replaced(std::string_view text, char character, std::string_view replacement);

// One word for bash and zsh, whatever it holds.
std::string shell_quoted(std::string_view text);

}  // namespace charter
