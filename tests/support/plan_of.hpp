// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/json/read_json.hpp"
#include "charter/loader/load_plan.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter::test {

using Lines = std::vector<std::string>;

// What a person may ask for on the command line.
struct Question {
  std::string_view as_of = "2011-06-30";  // empty: the plan's own, else 30 June 2011
  const Framework* framework = nullptr;   // null: the plan's own
  Limits limits;
  std::string_view language = "en";
};

// A plan that was read, mapped, assessed and put into words, as `charter check`
// does it, and easy questions about the outcome. What does not exist is named
// in an exception, which fails the test.
class Examined {
 public:
  Examined(ByteSource& source, const Question& question);

  [[nodiscard]] Usable usable() const { return usable_; }
  [[nodiscard]] const Outcome& outcome() const { return outcome_; }
  // The outcome, for somebody who needs it longer.
  [[nodiscard]] Outcome take() && { return std::move(outcome_); }
  [[nodiscard]] const Plan& plan() const { return outcome_.plan; }
  [[nodiscard]] const Assessment& assessment() const;
  [[nodiscard]] const Summary& summary() const { return assessment().summary; }

  // The findings whose code begins with `codes`, in the order in which they
  // are shown, each as "CH201 /actions PM1".
  [[nodiscard]] Lines findings(std::string_view codes) const;
  // The same as "CH201 1:14-1:16".
  [[nodiscard]] Lines places(std::string_view codes) const;
  // The places that belong to them, as "/actions/0/id 1:20-1:24".
  [[nodiscard]] Lines related(std::string_view codes) const;
  [[nodiscard]] Lines messages(std::string_view codes) const;

  [[nodiscard]] const CommitmentResult& commitment(std::string_view id) const;
  [[nodiscard]] const AreaResult& area(std::string_view id) const;
  [[nodiscard]] const IndicatorResult& indicator(std::string_view id) const;

  // The words of the result.
  [[nodiscard]] std::string_view coverage(std::string_view commitment) const;
  [[nodiscard]] std::string_view area_coverage(std::string_view area) const;
  [[nodiscard]] std::string_view basis(std::string_view commitment) const;
  [[nodiscard]] std::string_view proposed(std::string_view commitment) const;  // or "none"
  [[nodiscard]] std::string_view declared(std::string_view commitment) const;  // or "none"
  [[nodiscard]] std::string_view state(std::string_view indicator) const;
  [[nodiscard]] std::string_view trend(std::string_view indicator) const;
  [[nodiscard]] std::string_view pledge(std::string_view id) const;

  // The ids of actions that a result names by their place in the plan.
  [[nodiscard]] Lines ids(const std::vector<std::size_t>& actions) const;

  // The JSON result, to the byte.
  [[nodiscard]] std::string json() const;

 private:
  Usable usable_ = Usable::NotAtAll;
  Outcome outcome_;
};

// Looks at the text of a plan.
Examined examine(std::string_view text, const Question& question = {});

// The text of an object: `members`, and behind them those of `defaults` whose
// names neither `members` nor `without` name.
struct Member {
  std::string_view name;
  std::string_view value;
};
std::string object_text(std::string_view members, std::initializer_list<Member> defaults,
                        std::initializer_list<std::string_view> without = {});

// The text of a plan with `members` at its beginning, in line 1, and behind
// them those of a small plan that `members` does not name: a format, a title,
// a city, no actions.
std::string plan(std::string_view members);

// Looks at `plan(members)`.
Examined plan_of(std::string_view members, const Question& question = {});

// The text of an action with `members` at its beginning and behind them those
// of an ongoing action, called A1, that meets its needs and raises no finding
// but that it is unlinked; less those that `members` or `without` name.
std::string action(std::string_view members = {},
                   std::initializer_list<std::string_view> without = {});

// `"actions": [first, second, ...]`, a member of a plan.
std::string actions(std::initializer_list<std::string_view> elements);

// An observation of `indicator`, fresh on 30 June 2011, as an indicator entry.
std::string observed(std::string_view indicator, std::string_view value = "5");

// The texts of a language, loaded once.
const Locale& locale_in(std::string_view language);

// The built-in framework that plans follow by default.
const Framework& charter_framework();

}  // namespace charter::test
