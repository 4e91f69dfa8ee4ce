// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/plan_of.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter::test {

// Something that the program wrote, and what it is: the ending of its name.
struct Written {
  std::string name;  // `check.json`
  std::string text;

  friend bool operator==(const Written&, const Written&) = default;
};

// The commands that write: `check`, `report`, `packs` with `export --survey`,
// `suggest`, `compare`, `diff`.
constexpr std::size_t kWritingCommands = 6;

// A plan in every format of a command; those of `compare` and `diff` have the
// text of an earlier edition beside it. Where a plan cannot be assessed, fewer.
std::vector<Written> written_by(std::size_t command, std::string_view plan,
                                std::string_view earlier, const Question& question);

// In every format of all commands.
std::vector<Written> written_by_all(std::string_view plan, std::string_view earlier,
                                    const Question& question);

// What is wrong with it, by what it is; empty: nothing.
std::string mistake_in(const Written& written);

}  // namespace charter::test
