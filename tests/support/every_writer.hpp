// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/plan_of.hpp"

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

// A plan in every format of `check`, `report`, `packs`, `export --survey` and
// `suggest`, and beside the text of an earlier edition in those of `compare`
// and `diff`. Where a plan cannot be assessed, fewer.
std::vector<Written> written_by_all(std::string_view plan, std::string_view earlier,
                                    const Question& question);

// What is wrong with it, by what it is; empty: nothing.
std::string mistake_in(const Written& written);

}  // namespace charter::test
