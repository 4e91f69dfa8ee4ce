// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/model/plan.hpp"

#include <cstddef>
#include <map>
#include <string_view>

namespace charter {

// Where each id of a list was used first.
class FirstPlaces {
 public:
  // `list` is a member of the root, `field` the one of its elements that holds
  // their id.
  FirstPlaces(std::string_view list, std::string_view field) : list_(list), field_(field) {}

  [[nodiscard]] bool has(std::string_view id) const { return first_.contains(id); }

  // Notes the id of the element at `index`; true, with CH101, if it was used
  // before.
  bool repeats(const LocatedString& id, std::size_t index, Diagnostics& diagnostics);

 private:
  struct Place {
    Span span;
    std::size_t index = 0;
  };
  std::string_view list_;
  std::string_view field_;
  std::map<std::string_view, Place> first_;
};

}  // namespace charter
