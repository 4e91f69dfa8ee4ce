// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/difference.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace charter {

// Statements that people read under one heading, `changes.group-<name>`.
struct ChangeGroup {
  std::string_view name;
  std::vector<const Statement*> statements;
};

// The sentences that come first: coverage, actions, figures.
std::vector<std::string> change_answer(const Difference& difference, const Locale& locale);

// What makes the figures doubtful: mistakes in the files.
std::vector<std::string> change_doubts(const Difference& difference, const Locale& locale);

// The words for what changed, for every format that people read.
class ChangeWords {
 public:
  ChangeWords(const Difference& difference, const Locale& locale);

  // What there is to list: all but the coverage of commitments, which people see
  // in a table, and first or last figures, which go with the state.
  [[nodiscard]] std::vector<ChangeGroup> groups() const;

  // The ids that a statement is about.
  [[nodiscard]] static std::string ids(const Statement& statement);
  // What they are called; empty where there are several.
  [[nodiscard]] Inline title(const Statement& statement) const;
  // What it was or is: a dash for nothing.
  [[nodiscard]] Inline value(const Statement& statement, const ChangeValue& value) const;
  // "was A, is B".
  [[nodiscard]] std::string was_is(const Statement& statement) const;

  // Of an action that was added or is gone.
  [[nodiscard]] const Action& action(const Statement& statement) const;

 private:
  struct Named {
    Text title;
    std::string_view language;  // of plain strings
    const Action* action = nullptr;
    std::optional<IndicatorType> type;
    std::string_view unit;
  };

  void name_entries(const Outcome& outcome);
  [[nodiscard]] std::string figure(std::string_view id, const Figure& figure) const;
  // Those of a replacement that are only on that side, else all.
  [[nodiscard]] static std::string ids_of(const Statement& statement, bool now);

  const Difference& difference_;
  const Locale& locale_;
  // By id: actions, and everything else. What stands in both editions is
  // called as it is now.
  std::unordered_map<std::string_view, Named> actions_;
  std::unordered_map<std::string_view, Named> entries_;
  // The figures with which measuring began or ended.
  std::unordered_map<std::string_view, Figure> first_or_last_;
};

}  // namespace charter
