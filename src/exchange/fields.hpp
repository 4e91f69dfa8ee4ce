// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace charter {

// How the parts of a plan stand in sheets: one row of a table for each field.
// Export, import, headers, drop-down lists and the reading guide all follow it.

enum class FieldKind : std::uint8_t {
  Translated,  // a text: one column, or one for each language
  String,
  Id,
  Date,
  Number,
  Value,  // a number, or yes or no
  Choice,
  Strings,      // a list in one cell, by semicolons
  Departments,  // the same, but for a single one, which is a string
  Ids,          // a list in one cell, by commas
  Claims,       // the commitments of an action; what else a claim says has a sheet of its own
  Schedule,     // only read: a span of time in words, for start, end and recurrence
  Money,        // only read: an amount with its currency, or where the money comes from
  Children,     // a list that is a sheet of its own
  Fixed         // always the same, so not shown
};

// What may stand in a field: a fixed list with words, or what the framework or
// the plan itself has.
enum class ListName : std::uint8_t {
  None,
  Status,
  PledgeStatus,
  Recurrence,
  Extent,
  Origin,
  Rating,
  Availability,
  IndicatorType,
  Better,
  Per,
  Provision,
  Commitments,
  Services,
  Pledges,
  Indicators,
  Sections,
  Actions,
  Departments
};
inline constexpr std::size_t kListNames = 19;

struct ChoiceList {
  std::string_view word;                     // what the names of the words begin with
  std::span<const std::string_view> values;  // as the plan has them
};

// The fixed list called `name`; without values where there is none.
ChoiceList choices_of(ListName name);

struct Field {
  std::string_view path;  // from the row's object: `budget/amount`
  FieldKind kind{};
  std::string_view name;  // of its header, under `sheets.columns`; empty: it has no column
  ListName list{};
  bool required = false;
};

// A row belongs to a row of another sheet: which, and by which of its fields.
struct Parent {
  std::string_view sheet;
  std::string_view key;
  std::string_view name;  // of the header
  ListName list{};
};

enum class Layout : std::uint8_t {
  List,    // a row for each element
  Record,  // a single object, a row for each field
  Map      // an object with two columns: its keys and their values
};

struct Shape {
  std::string_view name;  // of the sheet, under `sheets.names`; and of its file
  std::string_view list;  // the member that holds the rows
  Layout layout{};
  std::span<const Field> fields;
  std::span<const Parent> parents;

  [[nodiscard]] const Field* find(std::string_view path) const;
};

// All sheets, those that officers edit first.
std::span<const Shape> shapes();
const Shape& shape_of(std::string_view name);

inline constexpr std::string_view kActionsSheet = "actions";
inline constexpr std::string_view kClaimsSheet = "claims";
inline constexpr std::string_view kPlanSheet = "plan";

// The first step of a path, and the second; empty where there is none.
std::string_view first_step(std::string_view path);
std::string_view second_step(std::string_view path);

}  // namespace charter
