// SPDX-License-Identifier: EUPL-1.2
#include "drop_downs.hpp"

#include "charter/model/text.hpp"
#include "folded.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace charter {
namespace {

// How far down drop-down lists follow a sheet that grows.
constexpr std::size_t kRowsToGrow = 500;
constexpr std::size_t kMostDepartments = 1000;

std::string in_quotes(std::string_view sheet) {
  std::string name = "'";
  for (const char character : sheet) {
    if (character == '\'') name += '\'';
    name += character;
  }
  return name + "'";
}

std::string range(std::string_view sheet, std::uint32_t column, std::size_t last_row) {
  const std::string name = column_name(column);
  return in_quotes(sheet) + "!$" + name + "$2:$" + name + "$" + std::to_string(last_row);
}

// What stands in a column, between semicolons.
void collect_items(const Sheet& sheet, std::uint32_t column, std::set<std::string>& items) {
  for (std::size_t row = 1; row < sheet.rows.size() && items.size() < kMostDepartments; ++row) {
    const Cell* const cell = sheet.rows[row].find(column);
    if (cell == nullptr) continue;
    for (const std::string_view item : items_in(cell->text, ";\n")) items.emplace(item);
  }
}

// The names of the texts `sheets.lists....`, by ListName.
constexpr std::array<std::string_view, kListNames> kTitles{
    "",           "status",    "pledgeStatus", "recurrence", "extent",
    "origin",     "rating",    "availability", "type",       "better",
    "per",        "provision", "commitments",  "services",   "pledges",
    "indicators", "sections",  "actions",      "departments"};

}  // namespace

DropDowns::DropDowns(const Workbook& workbook, const std::vector<FilledSheet>& filled,
                     const Framework& framework, const Locale& locale, std::string_view language)
    : locale_(locale) {
  const auto entries = [&](const auto& list) {
    std::vector<Entry> result;
    for (const auto& item : list) {
      const Translation* const title = choose(item.title, locale.language(), language);
      result.push_back({.value = std::string(item.id),
                        .title = title == nullptr ? std::string() : std::string(title->text)});
    }
    return result;
  };
  add(ListName::Commitments, entries(framework.commitments));
  add(ListName::Services, entries(framework.services));
  add(ListName::Pledges, entries(framework.pledges));
  add(ListName::Indicators, entries(framework.indicators));
  add_fixed(locale);
  add_departments(workbook, filled);
  for (std::size_t i = 0; i < filled.size(); ++i) {
    const Sheet& sheet = workbook.sheets[i];
    const std::string_view name = filled[i].shape->name;
    if (name != kActionsSheet && name != "sections") continue;
    elsewhere_[name == kActionsSheet ? ListName::Actions : ListName::Sections] =
        range(sheet.name, 0, sheet.rows.size() + kRowsToGrow);
  }
}

void DropDowns::add(ListName list, std::vector<Entry> entries) {
  if (entries.empty()) return;
  order_.push_back(list);
  lists_[list] = std::move(entries);
}

void DropDowns::add_fixed(const Locale& locale) {
  for (std::size_t i = 0; i < kListNames; ++i) {
    const ChoiceList list = choices_of(static_cast<ListName>(i));
    std::vector<Entry> words;
    for (const std::string_view value : list.values) {
      words.push_back(
          {.value = std::string(locale.word(std::string(list.word) + std::string(value))),
           .title = {}});
    }
    add(static_cast<ListName>(i), std::move(words));
  }
}

void DropDowns::add_departments(const Workbook& workbook, const std::vector<FilledSheet>& filled) {
  std::set<std::string> units;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    for (std::uint32_t column = 0; column < filled[i].columns.size(); ++column) {
      const Column& what = filled[i].columns[column];
      const bool holds_departments =
          what.role == Column::Role::Field &&
          filled[i].shape->fields[what.index].list == ListName::Departments;
      if (holds_departments) collect_items(workbook.sheets[i], column, units);
    }
  }
  std::vector<Entry> entries;
  entries.reserve(units.size());
  for (const std::string& unit : units) entries.push_back({.value = unit, .title = {}});
  add(ListName::Departments, std::move(entries));
}

std::string DropDowns::range_of(ListName list) const {
  if (const auto found = elsewhere_.find(list); found != elsewhere_.end()) return found->second;
  const auto place = std::ranges::find(order_, list);
  if (place == order_.end()) return {};
  // Each list takes two columns: what is chosen, and what it means.
  const auto column = static_cast<std::uint32_t>(2 * (place - order_.begin()));
  return range(locale_.text("sheets.names.lists"), column, lists_.at(list).size() + 1);
}

Sheet DropDowns::sheet() const {
  Sheet sheet;
  sheet.name = locale_.text("sheets.names.lists");
  Row header{.number = 1, .cells = {}};
  std::size_t longest = 0;
  for (std::uint32_t i = 0; i < order_.size(); ++i) {
    const auto title = "sheets.lists." + std::string(kTitles[static_cast<std::size_t>(order_[i])]);
    header.add(2 * i, Cell::Kind::String, std::string(locale_.text(title)));
    longest = std::max(longest, lists_.at(order_[i]).size());
  }
  sheet.rows.push_back(std::move(header));
  for (std::size_t at = 0; at < longest; ++at) {
    Row row{.number = static_cast<std::uint32_t>(at + 2), .cells = {}};
    for (std::uint32_t i = 0; i < order_.size(); ++i) {
      const auto& entries = lists_.at(order_[i]);
      if (at >= entries.size()) continue;
      row.add(2 * i, Cell::Kind::String, entries[at].value);
      row.add(2 * i + 1, Cell::Kind::String, entries[at].title);
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace charter
