// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"
#include "requests.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What a department is shown and asked.
struct Pack {
  std::string_view department;       // empty: the actions without one
  std::vector<std::size_t> actions;  // in the plan's order
  // The actions that a question concerns; of figures, the indicators, by their
  // place in the assessment.
  std::map<Ask, std::vector<std::size_t>> questions;
  std::string file;

  [[nodiscard]] std::size_t open_items() const {
    std::size_t items = 0;
    for (const auto& [ask, concerned] : questions) items += concerned.size();
    return items;
  }
};

// What all pages of a set share.
struct PackSet {
  std::string_view answer_by;  // empty: no day is named
  std::string index;           // the file with the overview
  std::vector<Pack> packs;
  const Asking& asking;
  // Of each action of the plan, the departments that have it, each once.
  std::vector<std::vector<std::string_view>> departments;
};

Document compose_pack(const Outcome& outcome, const Locale& locale, const PackSet& set,
                      const Pack& pack);
Document compose_pack_index(const Outcome& outcome, const Locale& locale, const PackSet& set);

}  // namespace charter
