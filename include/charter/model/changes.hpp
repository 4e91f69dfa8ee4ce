// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/date.hpp"
#include "charter/model/plan.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace charter {

// What became of a plan: an earlier edition (then) beside a later one (now),
// both assessed for the same day. All texts and results are those of the two
// editions, which have to outlive it.
struct Edition {
  const Plan& plan;
  const Assessment& assessment;
};

// What a statement says, in the order in which people read it. Seen the other
// way round, each turns into itself, or into its neighbour where the names say
// so (added and gone).
enum class ChangeKind : std::uint8_t {
  ActionAdded,
  ActionGone,
  ActionRenamed,    // one action under another id
  ActionsReplaced,  // some actions in the place of others
  RenameSuggested,  // titles alike, and nobody says `replaces`
  ActionFinished,
  ActionReopened,
  StatusChanged,
  DeadlineChanged,
  StartChanged,
  DepartmentChanged,
  OwnerChanged,
  LinksChanged,  // to commitments
  TitleChanged,
  NewlyCovered,
  NoLongerCovered,
  CoverageChanged,
  AreaChanged,
  RatingChanged,
  PledgeChanged,
  IndicatorAdded,
  IndicatorGone,
  NewlyMeasured,
  NoLongerMeasured,
  StateChanged,
  FigureChanged,
  BaselineChanged,
  TargetChanged
};
inline constexpr std::string_view kChangeNames[] = {
    "actionAdded",       "actionGone",      "actionRenamed", "actionsReplaced",  "renameSuggested",
    "actionFinished",    "actionReopened",  "statusChanged", "deadlineChanged",  "startChanged",
    "departmentChanged", "ownerChanged",    "linksChanged",  "titleChanged",     "newlyCovered",
    "noLongerCovered",   "coverageChanged", "areaChanged",   "ratingChanged",    "pledgeChanged",
    "indicatorAdded",    "indicatorGone",   "newlyMeasured", "noLongerMeasured", "stateChanged",
    "figureChanged",     "baselineChanged", "targetChanged"};

// A day, and how the plan wrote it.
struct WrittenDay {
  Day day;
  std::string_view written;
};

// A measured or aimed-at value; a target may have no day.
struct Figure {
  Value value;
  std::optional<WrittenDay> date;
};

// What something was, or is: nothing; a word of the result, an id or a text;
// ids or names; a day; a figure.
using ChangeValue = std::variant<std::monostate, std::string_view, std::vector<std::string_view>,
                                 WrittenDay, Figure>;

struct Statement {
  ChangeKind kind{};
  std::string_view id;  // as it is now; of what is gone, as it was
  ChangeValue then;
  ChangeValue now;
};

// An indicator of the framework, or of the city's own; one side is null where
// only the other edition has it.
struct IndicatorPair {
  const IndicatorResult* then = nullptr;
  const IndicatorResult* now = nullptr;
};

struct Changes {
  std::vector<Statement> statements;
  std::vector<IndicatorPair>
      indicators;  // the framework's, then own ones, those that are gone last
};

}  // namespace charter
