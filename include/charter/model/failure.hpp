// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"

#include <exception>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// The command cannot go on: wrong usage, an environment that failed (disk full,
// output not writable), or a workbook that cannot be read as one. Thrown where
// it is noticed, worded and turned into an exit status once, at the top. Never
// thrown for a mistake in a plan.
class Failure : public std::exception {
 public:
  enum class Kind { Usage, Environment, Unreadable };

  // `message` names a sentence of the language files.
  Failure(Kind kind, std::string_view message, std::vector<Argument> arguments = {})
      : kind_(kind), message_(message), arguments_(std::move(arguments)) {}

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] std::string_view message() const { return message_; }
  [[nodiscard]] const std::vector<Argument>& arguments() const { return arguments_; }
  [[nodiscard]] const char* what() const noexcept override { return "charter failure"; }

 private:
  Kind kind_;
  std::string_view message_;
  std::vector<Argument> arguments_;
};

}  // namespace charter
