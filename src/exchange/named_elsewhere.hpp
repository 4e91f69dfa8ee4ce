// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// What actions name and do not hold: sections and indicators of the plan's own.
// A sheet of actions that stands alone carries them along, so that it can be a
// plan again.

class NamedElsewhere {
 public:
  // `plan` has to outlive this.
  explicit NamedElsewhere(const JsonTree& plan);

  // Those that `action` names, in lists as the plan has them, each section
  // behind the one that it belongs to; nothing where it names none.
  [[nodiscard]] std::optional<JsonTree> by(const JsonTree& action) const;

 private:
  std::map<std::string_view, const JsonTree*> sections_;
  std::map<std::string_view, const JsonTree*> indicators_;
};

// Puts into `plan` what its actions carried along; what it has already stays.
void add_named(JsonTree& plan, const std::vector<JsonTree>& named);

// Makes a section of each that an action names: the text is its title and,
// where it can be, its id; else that is S1, S2 and on.
void make_sections(JsonTree& plan);

}  // namespace charter
