// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/changes.hpp"
#include "tests/support/plan_of.hpp"

#include <string>
#include <string_view>

namespace charter::test {

// Two editions of a plan side by side, as `charter diff` looks at them, and
// easy questions about what changed.
class Compared {
 public:
  // The texts of two whole plans.
  Compared(std::string_view then, std::string_view now, const Question& question = {});

  [[nodiscard]] const Examined& then() const { return then_; }
  [[nodiscard]] const Examined& now() const { return now_; }
  [[nodiscard]] const Changes& changes() const { return changes_; }
  [[nodiscard]] const Diagnostics& findings() const { return findings_; }

  // Each as "statusChanged A1: planned, ongoing"; "-" stands for nothing.
  [[nodiscard]] Lines statements() const;
  // Those of one kind alone, without its name.
  [[nodiscard]] Lines statements(ChangeKind kind) const;

  // The findings with this code, each as "/actions/0 A1".
  [[nodiscard]] Lines findings(std::string_view code) const;

  // The JSON result, to the byte.
  [[nodiscard]] std::string json() const;

 private:
  Examined then_;
  Examined now_;
  Changes changes_;
  Diagnostics findings_;
};

// Compares `plan(then)` with `plan(now)`.
Compared compared(std::string_view then, std::string_view now, const Question& question = {});

// "statusChanged A1: planned, ongoing".
std::string described(const Statement& statement);

}  // namespace charter::test
