// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/guess_columns.hpp"

#include "charter/exchange/import_plan.hpp"
#include "find_actions.hpp"
#include "folded.hpp"
#include "sheet_words.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

constexpr std::size_t kRowsAboveHeader = 20;
// A word within a longer header counts from this length on.
constexpr std::size_t kShortestPart = 5;

class Guess {
 public:
  // The field that a header seems to name; empty: none.
  [[nodiscard]] std::string field_for(std::string_view header) const;
  [[nodiscard]] const SheetNames& names() const { return names_; }

 private:
  [[nodiscard]] std::string by_name(std::string_view header) const;
  [[nodiscard]] std::string by_word(std::string_view header) const;

  const SheetNames& names_ = all_sheet_names();
  std::vector<SheetWord> words_ = sheet_words("headers");
};

std::string Guess::by_name(std::string_view header) const {
  const Shape& actions = shape_of(kActionsSheet);
  const auto column = names_.column_called(actions, header);
  if (!column) return {};
  if (column->role == Column::Role::Extension) return column->name;
  if (column->role != Column::Role::Field) return {};
  std::string field(actions.fields[column->index].path);
  // A budget of somebody's own mostly says the currency in the same cell.
  if (field == "budget/amount") field = "budget";
  if (!column->name.empty()) field += " (" + column->name + ")";
  return field;
}

std::string Guess::by_word(std::string_view header) const {
  const std::string text = " " + folded(header, " ") + " ";
  for (const SheetWord& known : words_) {
    if (text == " " + known.word + " ") return known.meaning;
  }
  for (const SheetWord& known : words_) {
    if (known.word.size() < kShortestPart) continue;
    if (text.find(" " + known.word + " ") != std::string::npos) return known.meaning;
  }
  return {};
}

std::string Guess::field_for(std::string_view header) const {
  const std::string name = by_name(header);
  return name.empty() ? by_word(header) : name;
}

}  // namespace

GuessedColumns guess_columns(const Workbook& workbook, std::string_view sheet) {
  static const Guess kGuess;
  GuessedColumns result;
  const auto found = find_actions(workbook, kGuess.names(), sheet);
  if (!found || workbook.sheets[*found].rows.empty()) return result;
  const Sheet& actions = workbook.sheets[*found];
  result.sheet = actions.name;
  const auto known = [](const Row& row) {
    return std::ranges::count_if(
        row.cells, [](const Cell& cell) { return !kGuess.field_for(cell.text).empty(); });
  };
  const auto last = actions.rows.begin() +
                    static_cast<std::ptrdiff_t>(std::min(actions.rows.size(), kRowsAboveHeader));
  const auto header = std::ranges::max_element(actions.rows.begin(), last, {}, known);
  std::set<std::string> taken;
  for (const Cell& cell : header->cells) {
    const std::string_view name = trimmed(cell.text);
    if (name.empty()) continue;
    std::string field = kGuess.field_for(name);
    if (field.empty() || taken.contains(field)) field = extension_for(name);
    taken.insert(field);
    result.columns.emplace_back(name, field == "x-" ? "-" : field);
  }
  return result;
}

std::vector<std::string> fields_for_columns() {
  std::vector<std::string> fields;
  for (const Field& field : shape_of(kActionsSheet).fields) {
    if (field.kind == FieldKind::Children) continue;
    std::string name(field.kind == FieldKind::Money ? "budget" : field.path);
    std::ranges::replace(name, '/', '.');
    fields.push_back(std::move(name));
  }
  return fields;
}

bool is_field_for_column(std::string_view field) {
  const auto column = all_sheet_names().column_for(shape_of(kActionsSheet), field);
  return column && column->role != Column::Role::Rest;
}

}  // namespace charter
