// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// One page of a set that lies in one folder.
struct Page {
  std::string file;  // its name, with the ending
  Document document;
};

// The packs of an assessed plan: the index first, then a page for each
// department, in the order of their names, and last one for the actions
// without a department. `answer_by` is shown as it stands; empty: no day is
// named.
std::vector<Page> compose_packs(const Outcome& outcome, const Locale& locale,
                                std::string_view answer_by, std::string_view ending);

}  // namespace charter
