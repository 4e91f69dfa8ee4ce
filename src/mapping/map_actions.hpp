// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace charter {

// The indicators that a plan may name: the framework's and its own. One of its
// own exists as soon as an entry with its id stands in the file, even a
// left-out one.
class IndicatorNames {
 public:
  IndicatorNames(const Plan& plan, const Framework& framework);

  // True where `name` exists; else reports CH103.
  bool check(const LocatedString& name, const Path& path, Diagnostics& diagnostics) const;

 private:
  std::vector<std::string_view> in_order_;
  std::set<std::string_view> known_;
};

// What actions and their claims name; CH101 to CH108 inside actions.
void map_actions(Plan& plan, const Framework& framework, const IndicatorNames& indicators,
                 Diagnostics& diagnostics);

}  // namespace charter
