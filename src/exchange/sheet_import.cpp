// SPDX-License-Identifier: EUPL-1.2
#include "sheet_import.hpp"

#include "charter/model/text.hpp"
#include "folded.hpp"
#include "free_form.hpp"
#include "kept_rest.hpp"
#include "sheet_export.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

// Of columns that are read: each costs something in every row.
constexpr std::size_t kMostHeaders = 1000;
// Of rows that become members of one object: no framework has as many areas.
constexpr std::size_t kMostMembers = 1000;

void set_at(JsonTree& element, std::string_view path, JsonTree value) {
  const std::string_view nested = second_step(path);
  if (nested.empty()) {
    element.set(path, std::move(value));
    return;
  }
  JsonTree* parent = element.find(first_step(path));
  if (parent == nullptr || !parent->is(Node::Kind::Object)) {
    JsonTree created = JsonTree::object();
    created.origin = value.origin;
    parent = &element.set(first_step(path), std::move(created));
  }
  parent->set(nested, std::move(value));
}

}  // namespace

SheetImport::SheetImport(const Shape& shape, const Sheet& sheet, std::size_t number,
                         const ImportSurroundings& surroundings, ImportedPlan& result)
    : shape_(shape),
      turned_(shape.layout == Layout::Record ? turned(sheet) : Sheet{}),
      sheet_(shape.layout == Layout::Record ? turned_ : sheet),
      number_(number),
      surroundings_(surroundings),
      reading_{.names = surroundings.names,
               .decimal_mark = sheet.decimal_mark,
               .order = surroundings.choices.order,
               .currency = surroundings.choices.currency},
      result_(result) {
  find_headers();
}

void SheetImport::find_headers() {
  const auto is_known = [this](std::string_view text) {
    return surroundings_.choices.columns.contains(folded(text)) ||
           surroundings_.names.column_called(shape_, text);
  };
  header_ = find_header(sheet_, is_known, shape_.layout != Layout::Record);
  name_columns();
}

void SheetImport::name_columns() {
  for (const Cell& cell : header_.row.cells) {
    if (cell.column >= kMostColumns || trimmed(cell.text).empty()) continue;
    if (columns_.size() == kMostHeaders) {
      report_too_many(cell.column, header_.row.number, kMostHeaders);
      break;
    }
    Column column = column_for(cell.text, cell.column);
    const bool may_repeat =
        column.role == Column::Role::Rest || column.role == Column::Role::Ignored;
    if (!may_repeat && std::ranges::find(columns_, column) != columns_.end()) {
      report(cell.column, header_.row.number, "sheets.mistakes.header-twice",
             {{.name = "found", .text = cell.text}});
      continue;
    }
    const bool is_money =
        column.role == Column::Role::Field && shape_.fields[column.index].kind == FieldKind::Money;
    if (is_money && reading_.currency.empty()) {
      currency_ = currency_in(cell.text);
      reading_.currency = currency_;
    }
    columns_.push_back(std::move(column));
    positions_.push_back(cell.column);
  }
}

Column SheetImport::column_for(std::string_view header, std::uint32_t column) {
  const auto mapped = surroundings_.choices.columns.find(folded(header));
  if (shape_.name == kActionsSheet && mapped != surroundings_.choices.columns.end()) {
    if (auto chosen = surroundings_.names.column_for(shape_, mapped->second)) {
      return std::move(*chosen);
    }
  }
  if (auto known = surroundings_.names.column_called(shape_, header)) return std::move(*known);
  const std::string name = extension_for(header);
  if (name == "x-") return {.role = Column::Role::Ignored, .index = 0, .name = {}};
  result_.notes.push_back({.place = place(column, header_.row.number),
                           .message = "sheets.remarks.kept",
                           .arguments = {{.name = "found", .text = std::string(trimmed(header))},
                                         {.name = "field", .text = name}}});
  return {.role = Column::Role::Extension, .index = 0, .name = name};
}

bool SheetImport::has_field(std::string_view path) const { return position_of(path).has_value(); }

std::vector<ImportedRow> SheetImport::rows() {
  std::vector<ImportedRow> result;
  const OtherRows others(sheet_, header_.below, position_of("id"), position_of("title"));
  for (std::size_t i = header_.below; i < sheet_.rows.size(); ++i) {
    const Row& row = sheet_.rows[i];
    tell_row(surroundings_.tell, sheet_.name, i - header_.below);
    if (shape_.name == kActionsSheet && leaves_out(row, others, i)) continue;
    insist_on_headers(row);
    const RowValues values = values_of(row);
    if (says_nothing(values)) continue;
    if (shape_.layout == Layout::Map && result.size() == kMostMembers) {
      report_too_many(0, row.number, kMostMembers);
      break;
    }
    if (shape_.name == kActionsSheet) ask_about_heading(i);
    result.push_back(read_row(row, values));
    // Beside the values of a record people may note what they like.
    if (shape_.layout == Layout::Record) break;
  }
  return result;
}

// Where the field's column is in the sheet.
std::optional<std::uint32_t> SheetImport::position_of(std::string_view path) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool is_field = columns_[i].role == Column::Role::Field;
    if (is_field && shape_.fields[columns_[i].index].path == path) return positions_[i];
  }
  return std::nullopt;
}

void SheetImport::note(const Cell& cell, std::uint32_t row, std::string_view message) {
  const std::string found(utf16_prefix(trimmed(cell.text), 60));
  result_.notes.push_back({.place = place(cell.column, row),
                           .message = message,
                           .arguments = {{.name = "found", .text = found}}});
}

// Leaves a row out that is no action, and says so.
bool SheetImport::leaves_out(const Row& row, const OtherRows& others, std::size_t index) {
  const bool is_total = others.is_total(row);
  if (!is_total && !others.is_remark(index)) return false;
  const auto words = std::ranges::find_if(row.cells, [](const Cell& cell) {
    return cell.kind == Cell::Kind::String && !is_blank(cell.text);
  });
  if (words == row.cells.end()) return true;
  note(*words, row.number, is_total ? "sheets.remarks.total-row" : "sheets.remarks.remark-row");
  return true;
}

// In a city's own sheet, what has a title alone above a row that says more may
// be a heading.
void SheetImport::ask_about_heading(std::size_t index) {
  const auto has_title_alone = [this](const Row& row) {
    return std::ranges::all_of(row.cells, [this](const Cell& cell) {
      return is_blank(cell.text) || cell.column == position_of("title") ||
             cell.column == position_of("id") || cell.column == position_of("number");
    });
  };
  if (surroundings_.choices.columns.empty() || index + 1 >= sheet_.rows.size()) return;
  const Row& row = sheet_.rows[index];
  const auto column = position_of("title");
  const Cell* const title = column ? row.find(*column) : nullptr;
  if (title == nullptr || !has_title_alone(row) || has_title_alone(sheet_.rows[index + 1])) return;
  note(*title, row.number, "sheets.remarks.heading-row");
}

void SheetImport::report_too_many(std::uint32_t column, std::uint32_t row, std::size_t limit) {
  report(column, row, "sheets.mistakes.too-many",
         {{.name = "limit", .text = std::to_string(limit)}});
}

// Of a column that has no header one cell is told.
void SheetImport::insist_on_headers(const Row& row) {
  for (const Cell& cell : row.cells) {
    if (is_blank(cell.text) || header_.row.find(cell.column) != nullptr) continue;
    if (without_header_.insert(cell.column).second) {
      report(cell.column, row.number, "sheets.mistakes.no-header", {});
    }
  }
}

RowValues SheetImport::values_of(const Row& row) const {
  RowValues values;
  values.contents.resize(columns_.size());
  values.origins.resize(columns_.size());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool is_record = shape_.layout == Layout::Record;
    values.origins[i] = is_record ? origin_of(number_, row.number - 1, positions_[i] + 1)
                                  : origin_of(number_, positions_[i], row.number);
    const Cell* const cell = row.find(positions_[i]);
    if (cell != nullptr) values.contents[i] = {.kind = cell->kind, .text = cell->text};
  }
  return values;
}

// A row of which only the labels, or nothing at all, is filled in. The areas
// of services have names in any case.
bool SheetImport::says_nothing(const RowValues& values) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Column::Role role = columns_[i].role;
    if (role == Column::Role::Ignored) continue;
    if (role == Column::Role::Rest && shape_.layout != Layout::Record) continue;
    if (shape_.layout == Layout::Map && columns_[i].index == 0) continue;
    if (!is_blank(values.contents[i].text)) return false;
  }
  return true;
}

ImportedRow SheetImport::read_row(const Row& row, const RowValues& values) {
  ImportedRow result;
  result.element = JsonTree::object();
  for (std::size_t i = columns_.size(); i > 0; --i) {
    if (!values.contents[i - 1].text.empty()) result.element.origin = values.origins[i - 1];
  }
  result.address = address_of(result.element.origin);
  read_fields(values, row, result);
  read_owner(values, row, result);
  read_rest(values, row, result);
  expect_required(row, result.element);
  return result;
}

void SheetImport::read_fields(const RowValues& values, const Row& row, ImportedRow& result) {
  std::vector<RowMistake> mistakes;
  std::set<std::size_t> read;
  for (const Column& column : columns_) {
    if (column.role != Column::Role::Field || !read.insert(column.index).second) continue;
    auto value = read_field(shape_, column.index, columns_, values, reading_,
                            surroundings_.language, mistakes);
    if (!value) continue;
    const Field& field = shape_.fields[column.index];
    if (field.kind == FieldKind::Schedule) {
      put_schedule(result.element, std::move(*value));
      continue;
    }
    const auto place = static_cast<std::size_t>(&column - columns_.data());
    if (has_unread_amount(*value)) {
      note(*row.find(positions_[place]), row.number, "sheets.remarks.no-amount");
    }
    const std::string_view path = field.kind == FieldKind::Money ? "budget" : field.path;
    set_at(result.element, path, std::move(*value));
  }
  for (RowMistake& mistake : mistakes) {
    report(positions_[mistake.column], row.number, mistake.message, std::move(mistake.arguments));
  }
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i].role != Column::Role::Extension || values.contents[i].text.empty()) continue;
    JsonTree value = read_extension(values.contents[i]);
    value.origin = values.origins[i];
    result.element.append(columns_[i].name, std::move(value));
  }
}

void SheetImport::read_owner(const RowValues& values, const Row& row, ImportedRow& result) {
  if (shape_.parents.empty()) return;
  std::size_t owners = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::string_view id = trimmed(values.contents[i].text);
    if (columns_[i].role != Column::Role::Parent || id.empty()) continue;
    ++owners;
    result.owner = id;
    result.parent = columns_[i].index;
    result.owner_address = address_of(values.origins[i]);
  }
  if (owners == 1) return;
  report(result.address.column, row.number,
         owners == 0 ? "sheets.mistakes.no-owner" : "sheets.mistakes.several-owners", {});
}

void SheetImport::read_rest(const RowValues& values, const Row& row, ImportedRow& result) {
  std::string text;
  std::size_t first = columns_.size();
  for (std::size_t i = columns_.size(); i > 0; --i) {
    if (columns_[i - 1].role != Column::Role::Rest) continue;
    text.insert(0, values.contents[i - 1].text);
    first = i - 1;
  }
  if (is_blank(text)) return;
  auto rest = parse_tree(text);
  if (!rest || !rest->is(Node::Kind::Object)) {
    report(positions_[first], row.number, "sheets.mistakes.rest", {});
    return;
  }
  KeptRest(shape_, columns_, values, reading_, surroundings_.language)
      .put_back(std::move(*rest), result);
}

void SheetImport::expect_required(const Row& row, const JsonTree& element) {
  for (std::size_t i = 0; i < shape_.fields.size(); ++i) {
    const Field& field = shape_.fields[i];
    if (!field.required || (shape_.name == kActionsSheet && field.path == "id")) continue;
    const JsonTree* value = element.find(first_step(field.path));
    const std::string_view nested = second_step(field.path);
    if (value != nullptr && !nested.empty()) value = value->find(nested);
    if (value != nullptr) continue;
    const auto column = std::ranges::find_if(columns_, [i](const Column& candidate) {
      return candidate.role == Column::Role::Field && candidate.index == i;
    });
    // Without a column there is no cell to fill in: the loader, or the person
    // who maps the columns, is told of the field.
    if (column == columns_.end()) continue;
    const bool is_title = shape_.name == kActionsSheet && field.path == "title";
    report(positions_[static_cast<std::size_t>(column - columns_.begin())], row.number,
           is_title ? "sheets.mistakes.title-missing" : "sheets.mistakes.missing", {});
  }
}

SheetPlaces SheetImport::places() const {
  SheetPlaces places{
      .name = sheet_.name, .headers = {}, .is_record = shape_.layout == Layout::Record};
  if (sheet_.rows.empty()) return places;
  for (const Cell& cell : header_.row.cells) {
    places.headers[places.is_record ? cell.column + 1 : cell.column] = trimmed(cell.text);
  }
  return places;
}

CellPlace SheetImport::place(std::uint32_t column, std::uint32_t row) const {
  CellPlace found{.sheet = sheet_.name, .column = column, .row = row, .header = {}};
  if (const Cell* const header = header_.row.find(column)) {
    found.header = trimmed(header->text);
  }
  if (shape_.layout == Layout::Record) {
    found.column = row - 1;
    found.row = column + 1;
  }
  return found;
}

// A value that a cell refuses is not missing too.
void SheetImport::report(std::uint32_t column, std::uint32_t row, std::string_view message,
                         std::vector<Argument> arguments) {
  if (!told_.emplace(column, row).second) return;
  result_.mistakes.push_back(
      {.place = place(column, row), .message = message, .arguments = std::move(arguments)});
}

}  // namespace charter
