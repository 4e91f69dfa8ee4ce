// SPDX-License-Identifier: EUPL-1.2
#include "sheet_export.hpp"

#include "charter/model/path.hpp"
#include "charter/model/text.hpp"

#include <algorithm>
#include <utility>

namespace charter {
namespace {

// Of a text with columns of their own; what more there are lies in the JSON
// column.
constexpr std::size_t kMostLanguages = 60;

// More members of one's own than anybody looks at share the last column.
constexpr std::size_t kMostExtensions = 60;
// Of the JSON that is cut into cells, so that it stays clear of the limit.
constexpr std::size_t kLongestPiece = 30'000;

std::string pointer_to(const std::string& prefix, std::string_view name) {
  std::string pointer;
  if (!prefix.empty()) append_step(pointer, first_step(prefix));
  append_step(pointer, name);
  return pointer;
}

std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    const std::string_view piece = utf16_prefix(text, kLongestPiece);
    pieces.emplace_back(piece);
    text.remove_prefix(piece.size());
  }
  return pieces;
}

void keep(JsonTree& rest, std::string_view pointer, const JsonTree& value) {
  rest.append(pointer, value);
}

}  // namespace

void SheetExport::add(const JsonTree& element, const Owner& owner, JsonTree rest) {
  elements_.push_back({.tree = &element, .owner = owner, .rest = std::move(rest)});
}

void SheetExport::choose_columns() {
  if (shape_.layout == Layout::Record) columns_.push_back({.role = Column::Role::Ignored});
  for (std::size_t i = 0; i < shape_.parents.size(); ++i) {
    columns_.push_back({.role = Column::Role::Parent, .index = i, .name = {}});
  }
  for (std::size_t i = 0; i < shape_.fields.size(); ++i) {
    if (!shape_.fields[i].name.empty()) add_field_columns(i);
  }
  add_extension_columns();
}

// A text has a column for each language that it is written in somewhere, and
// one without where it is a plain string somewhere, or nowhere at all.
void SheetExport::add_field_columns(std::size_t field) {
  const Field& wanted = shape_.fields[field];
  std::vector<std::string> languages;
  bool plain = wanted.kind != FieldKind::Translated;
  for (const Element& element : elements_) {
    const JsonTree* value = element.tree->find(first_step(wanted.path));
    const std::string_view nested = second_step(wanted.path);
    if (value != nullptr && !nested.empty()) value = value->find(nested);
    if (value == nullptr || wanted.kind != FieldKind::Translated) continue;
    if (!value->is(Node::Kind::Object)) plain = true;
    for (const JsonTree& item : value->children) {
      const bool known = std::ranges::find(languages, item.key) != languages.end();
      if (known || item.key.starts_with("x-") || languages.size() >= kMostLanguages) continue;
      languages.push_back(item.key);
    }
  }
  if (plain || languages.empty()) {
    columns_.push_back({.role = Column::Role::Field, .index = field, .name = {}});
  }
  for (std::string& language : languages) {
    columns_.push_back({.role = Column::Role::Field, .index = field, .name = std::move(language)});
  }
}

void SheetExport::add_extension_columns() {
  std::vector<std::string_view> names;
  for (const Element& element : elements_) {
    for (const JsonTree& member : element.tree->children) {
      if (names.size() >= kMostExtensions) break;
      if (!member.key.starts_with("x-") || !can_be_header(member.key)) continue;
      if (std::ranges::find(names, member.key) == names.end()) names.push_back(member.key);
    }
  }
  for (const std::string_view name : names) {
    columns_.push_back({.role = Column::Role::Extension, .index = 0, .name = std::string(name)});
  }
}

RowValues SheetExport::fill(Element& element) {
  RowValues row{.contents = std::vector<Content>(columns_.size()), .origins = {}};
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i].role == Column::Role::Parent && columns_[i].index == element.owner.parent) {
      row.contents[i].text = element.owner.id;
    }
    if (columns_[i].role == Column::Role::Ignored) {
      row.contents[i].text = locale_.text("sheets.columns.content");
    }
  }
  for (const JsonTree& member : element.tree->children) {
    show_member(member, {}, row, element.rest);
  }
  if (order_ != nullptr && shape_.layout == Layout::List) {
    JsonTree own = own_order(*element.tree, shape_.name, *order_);
    if (!own.children.empty()) element.rest.append("order", std::move(own));
  }
  return row;
}

// Puts a member into its cells, or what they cannot hold into the rest.
void SheetExport::show_member(const JsonTree& member, const std::string& prefix, RowValues& row,
                              JsonTree& rest) {
  const std::string pointer = pointer_to(prefix, member.key);
  const std::string path = prefix + member.key;
  const Field* const field =
      prefix.empty() && member.key.find('/') != std::string::npos ? nullptr : shape_.find(path);
  bool shown = false;
  if (field != nullptr) {
    const auto index = static_cast<std::size_t>(field - shape_.fields.data());
    shown = show_in_field(member, index, row);
  } else if (prefix.empty()) {
    shown = show_extension(member, row) || show_nested(member, row, rest);
  }
  if (!shown) keep(rest, pointer, member);
}

bool SheetExport::show_in_field(const JsonTree& member, std::size_t field, RowValues& row) {
  switch (shape_.fields[field].kind) {
    case FieldKind::Fixed: return true;
    case FieldKind::Children: return has_rows_elsewhere(member);
    default: break;
  }
  show_field(shape_, field, member, columns_, locale_, row);
  std::vector<RowMistake> mistakes;
  const auto back = read_field(shape_, field, columns_, row, reading_, language_, mistakes);
  if (shape_.fields[field].kind == FieldKind::Claims && apart_) {
    // The sheet of claims says the rest; an empty list has no rows there.
    return back && back->children.size() == member.children.size();
  }
  return mistakes.empty() && back && *back == member;
}

bool SheetExport::has_rows_elsewhere(const JsonTree& list) const {
  const bool has_own_members =
      list.is(Node::Kind::Object) && std::ranges::any_of(list.children, [](const JsonTree& member) {
        return member.key.starts_with("x-");
      });
  return apart_ && !list.children.empty() && !has_own_members;
}

// A member object whose own members have columns.
bool SheetExport::show_nested(const JsonTree& member, RowValues& row, JsonTree& rest) {
  const std::string prefix = member.key + "/";
  const auto begins = [&prefix](const Field& field) { return field.path.starts_with(prefix); };
  if (!member.is(Node::Kind::Object) || std::ranges::none_of(shape_.fields, begins)) return false;
  const RowValues before = row;
  JsonTree nested = JsonTree::object();
  for (const JsonTree& item : member.children) show_member(item, prefix, row, nested);
  // Where no cell says anything, the object would not be there again.
  const bool says_nothing =
      std::ranges::equal(before.contents, row.contents, [](const Content& was, const Content& is) {
        return was.text == is.text || is_blank(is.text);
      });
  if (says_nothing) {
    row = before;
    return false;
  }
  for (const JsonTree& item : nested.children) keep(rest, item.key, item);
  return true;
}

bool SheetExport::show_extension(const JsonTree& member, RowValues& row) {
  const auto column = std::ranges::find_if(columns_, [&member](const Column& candidate) {
    return candidate.role == Column::Role::Extension && candidate.name == member.key;
  });
  if (column == columns_.end()) return false;
  Content content = content_of_extension(member);
  if (content.text.empty() || !(read_extension(content) == member)) return false;
  row.contents[static_cast<std::size_t>(column - columns_.begin())] = std::move(content);
  return true;
}

Row SheetExport::header() const {
  Row row{.number = 1, .cells = {}};
  for (std::uint32_t i = 0; i < columns_.size(); ++i) {
    row.add(i, Cell::Kind::String, header_of(shape_, columns_[i], locale_));
  }
  return row;
}

Sheet SheetExport::finish(const TellRow& tell) {
  choose_columns();
  Sheet sheet;
  sheet.name = locale_.text("sheets.names." + std::string(shape_.name));
  std::vector<Row> rows;
  const std::size_t shown = columns_.size();
  for (Element& element : elements_) {
    tell_row(tell, sheet.name, rows.size());
    const RowValues values = fill(element);
    Row row{.number = static_cast<std::uint32_t>(rows.size() + 2), .cells = {}};
    for (std::size_t i = 0; i < shown; ++i) {
      row.add(static_cast<std::uint32_t>(i), values.contents[i].kind, values.contents[i].text);
    }
    if (!element.rest.children.empty()) {
      const auto pieces = pieces_of(to_json(element.rest, true));
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (shown + i == columns_.size()) {
          columns_.push_back({.role = Column::Role::Rest, .index = i, .name = {}});
        }
        row.add(static_cast<std::uint32_t>(shown + i), Cell::Kind::String, pieces[i]);
      }
    }
    rows.push_back(std::move(row));
  }
  sheet.rows.push_back(header());
  std::ranges::move(rows, std::back_inserter(sheet.rows));
  return sheet;
}

Sheet turned(const Sheet& sheet) {
  Sheet result;
  result.name = sheet.name;
  result.hidden = sheet.hidden;
  result.decimal_mark = sheet.decimal_mark;
  for (const Row& row : sheet.rows) {
    for (const Cell& cell : row.cells) {
      if (cell.column >= kMostRows) continue;
      const auto place = std::ranges::lower_bound(result.rows, cell.column + 1, {}, &Row::number);
      const auto target =
          place != result.rows.end() && place->number == cell.column + 1
              ? place
              : result.rows.insert(place, Row{.number = cell.column + 1, .cells = {}});
      target->add(row.number - 1, cell.kind, cell.text);
    }
  }
  return result;
}

}  // namespace charter
