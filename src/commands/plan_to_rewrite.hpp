// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"
#include "examine.hpp"

#include <functional>
#include <optional>
#include <string>

namespace charter {

// A plan that is to be written again, with whatever nobody knows in it.
class PlanToRewrite {
 public:
  // Codes that `examination` leaves out of reports are looked for all the same;
  // `when_read` is called between reading and looking. Throws Failure for a
  // depth that a tree cannot have.
  PlanToRewrite(const std::string& file, const Arguments& arguments, Examination& examination,
                Console& console, const std::function<void()>& when_read = {});

  Outcome outcome;

  // What is wrong in the file: it could not come back as it was.
  [[nodiscard]] Diagnostics mistakes() const;
  // All of the plan, which was assessed.
  [[nodiscard]] JsonTree tree() const;

 private:
  std::optional<std::string> bytes_;
  Limits limits_;
};

}  // namespace charter
