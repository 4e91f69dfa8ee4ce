// SPDX-License-Identifier: EUPL-1.2
#include "sheet_names.hpp"

#include "charter/json/object_reader.hpp"
#include "folded.hpp"
#include "sheet_words.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kColumns = "sheets.columns.";
constexpr std::size_t kLongestHeader = 200;

std::string column_text(const Locale& locale, std::string_view name) {
  return std::string(locale.text(std::string(kColumns) + std::string(name)));
}

// `Titel (nl)`: the language, and the header without it.
std::optional<std::pair<std::string_view, std::string_view>> language_of(std::string_view header) {
  if (!header.ends_with(')')) return std::nullopt;
  const std::size_t open = header.rfind('(');
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view tag = header.substr(open + 1, header.size() - open - 2);
  if (!is_language_tag(tag)) return std::nullopt;
  return std::pair(tag, header.substr(0, open));
}

}  // namespace

SheetNames::SheetNames() {
  for (const std::string_view language : supported_languages()) learn(Locale(language));
  for (const Shape& shape : shapes()) {
    shapes_.emplace(folded(shape.name), &shape);
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
      if (shape.fields[i].name.empty()) continue;
      columns_[&shape].emplace(folded(shape.fields[i].path),
                               Column{.role = Column::Role::Field, .index = i, .name = {}});
    }
  }
  for (std::size_t i = 0; i < kListNames; ++i) {
    for (const std::string_view value : choices_of(static_cast<ListName>(i)).values) {
      values_[i].emplace(folded(value), value);
    }
  }
  learn_words("status", ListName::Status);
  learn_words("recurrence", ListName::Recurrence);
  for_people_.insert({"guide", "lists"});
  yes_or_no_.emplace("true", true);
  yes_or_no_.emplace("false", false);
}

// What people write instead of the words of the list.
void SheetNames::learn_words(std::string_view group, ListName list) {
  const auto& known = choices_of(list).values;
  for (const SheetWord& word : sheet_words(group)) {
    const auto value = std::ranges::find(known, word.meaning);
    if (value != known.end()) {
      values_[static_cast<std::size_t>(list)].emplace(folded(word.word), *value);
    }
  }
}

void SheetNames::learn(const Locale& locale) {
  for (const Shape& shape : shapes()) {
    shapes_.emplace(folded(locale.text("sheets.names." + std::string(shape.name))), &shape);
    learn_columns(locale, shape);
  }
  for (const char* const name : {"sheets.names.guide", "sheets.names.lists"}) {
    for_people_.insert(folded(locale.text(name)));
  }
  rest_names_.insert(folded(column_text(locale, "rest")));
  for (std::size_t i = 0; i < kListNames; ++i) {
    const ChoiceList list = choices_of(static_cast<ListName>(i));
    for (const std::string_view value : list.values) {
      values_[i].emplace(folded(locale.word(std::string(list.word) + std::string(value))), value);
    }
  }
  yes_or_no_.emplace(folded(locale.word("yes")), true);
  yes_or_no_.emplace(folded(locale.word("no")), false);
}

void SheetNames::learn_columns(const Locale& locale, const Shape& shape) {
  using enum Column::Role;
  Columns& columns = columns_[&shape];
  for (std::size_t i = 0; i < shape.fields.size(); ++i) {
    if (shape.fields[i].name.empty()) continue;
    columns.emplace(folded(column_text(locale, shape.fields[i].name)),
                    Column{.role = Field, .index = i, .name = {}});
  }
  for (std::size_t i = 0; i < shape.parents.size(); ++i) {
    columns.emplace(folded(column_text(locale, shape.parents[i].name)),
                    Column{.role = Parent, .index = i, .name = {}});
  }
  columns.emplace(folded(column_text(locale, "label")),
                  Column{.role = Ignored, .index = 0, .name = {}});
}

const Shape* SheetNames::shape_called(std::string_view name) const {
  const auto found = shapes_.find(folded(name));
  return found == shapes_.end() ? nullptr : found->second;
}

bool SheetNames::is_for_people(std::string_view name) const {
  return for_people_.contains(folded(name));
}

std::optional<Column> SheetNames::column_called(const Shape& shape, std::string_view header) const {
  header = trimmed(header);
  if (header.starts_with("x-")) {
    return Column{.role = Column::Role::Extension, .index = 0, .name = std::string(header)};
  }
  const Columns& columns = columns_.at(&shape);
  if (const auto found = columns.find(folded(header)); found != columns.end()) {
    return found->second;
  }
  // Behind the name of the rest stands a number, from the second on.
  std::string name = folded(header);
  while (!name.empty() && name.back() >= '0' && name.back() <= '9') name.pop_back();
  if (rest_names_.contains(name)) {
    return Column{.role = Column::Role::Rest, .index = 0, .name = {}};
  }
  if (const auto language = language_of(header)) {
    const auto found = columns.find(folded(language->second));
    if (found != columns.end() && found->second.role == Column::Role::Field &&
        shape.fields[found->second.index].kind == FieldKind::Translated) {
      Column column = found->second;
      column.name = language->first;
      return column;
    }
  }
  return std::nullopt;
}

std::optional<Column> SheetNames::column_for(const Shape& shape, std::string_view field) const {
  if (field == "-") return Column{.role = Column::Role::Ignored, .index = 0, .name = {}};
  const std::string_view path = field == "budget" ? std::string_view("money") : field;
  const Field* const whole = shape.find(path);
  const bool says_several =
      whole != nullptr && (whole->kind == FieldKind::Money || whole->kind == FieldKind::Schedule);
  if (!says_several) return column_called(shape, field);
  return Column{.role = Column::Role::Field,
                .index = static_cast<std::size_t>(whole - shape.fields.data()),
                .name = {}};
}

std::optional<std::string_view> SheetNames::value_called(ListName list,
                                                         std::string_view word) const {
  const Values& values = values_[static_cast<std::size_t>(list)];
  const auto found = values.find(folded(word));
  if (found == values.end()) return std::nullopt;
  return found->second;
}

std::optional<bool> SheetNames::yes_or_no(std::string_view word) const {
  const auto found = yes_or_no_.find(folded(word));
  if (found == yes_or_no_.end()) return std::nullopt;
  return found->second;
}

const SheetNames& all_sheet_names() {
  static const SheetNames kNames;
  return kNames;
}

std::string header_of(const Shape& shape, const Column& column, const Locale& locale) {
  switch (column.role) {
    case Column::Role::Field: {
      const std::string header = column_text(locale, shape.fields[column.index].name);
      return column.name.empty() ? header : header + " (" + column.name + ")";
    }
    case Column::Role::Parent: return column_text(locale, shape.parents[column.index].name);
    case Column::Role::Extension: return column.name;
    case Column::Role::Rest:
      return column_text(locale, "rest") +
             (column.index == 0 ? std::string() : " " + std::to_string(column.index + 1));
    case Column::Role::Ignored: return column_text(locale, "label");
  }
  return {};
}

bool can_be_header(std::string_view extension) {
  return extension.size() > 2 && extension.size() <= kLongestHeader &&
         trimmed(extension) == extension && std::ranges::none_of(extension, [](char byte) {
           return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
         });
}

std::string extension_for(std::string_view header) { return "x-" + folded(header, "-"); }

}  // namespace charter
