// SPDX-License-Identifier: EUPL-1.2
#include "row_values.hpp"

#include "charter/model/text.hpp"

#include <algorithm>

namespace charter {
namespace {

bool is_of_field(const Column& column, std::size_t field) {
  return column.role == Column::Role::Field && column.index == field;
}

// Puts translations together; a plain text beside them is in the plan's own
// language.
std::optional<JsonTree> put_together(std::optional<JsonTree> plain, JsonTree translations,
                                     std::string_view language) {
  if (translations.children.empty()) return plain;
  if (!plain) return translations;
  plain->key = language;
  translations.children.insert(translations.children.begin(), std::move(*plain));
  return translations;
}

}  // namespace

std::optional<JsonTree> read_field(const Shape& shape, std::size_t field,
                                   const std::vector<Column>& columns, const RowValues& row,
                                   const CellReading& reading, std::string_view language,
                                   std::vector<RowMistake>& mistakes) {
  std::optional<JsonTree> plain;
  JsonTree translations = JsonTree::object();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!is_of_field(columns[i], field)) continue;
    CellValue cell = read_cell(shape.fields[field], row.contents[i], reading);
    if (!cell.mistake.empty()) {
      mistakes.push_back(
          {.column = i, .message = cell.mistake, .arguments = std::move(cell.arguments)});
    }
    if (!cell.value) continue;
    if (!row.origins.empty()) cell.value->origin = row.origins[i];
    if (columns[i].name.empty()) {
      plain = std::move(cell.value);
      continue;
    }
    if (translations.children.empty() && !row.origins.empty()) {
      translations.origin = row.origins[i];
    }
    translations.set(columns[i].name, std::move(*cell.value));
  }
  const bool twice = plain && std::ranges::any_of(translations.children, [&](const JsonTree& item) {
                       return equal_ignoring_case(item.key, language);
                     });
  if (twice) {
    const auto column = std::ranges::find_if(
        columns, [field](const Column& candidate) { return is_of_field(candidate, field); });
    mistakes.push_back({.column = static_cast<std::size_t>(column - columns.begin()),
                        .message = "sheets.mistakes.text-twice",
                        .arguments = {{.name = "language", .text = std::string(language)}}});
    return plain;
  }
  return put_together(std::move(plain), std::move(translations), language);
}

void show_field(const Shape& shape, std::size_t field, const JsonTree& value,
                const std::vector<Column>& columns, const Locale& locale, RowValues& row) {
  const bool translated =
      shape.fields[field].kind == FieldKind::Translated && value.is(Node::Kind::Object);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!is_of_field(columns[i], field)) continue;
    const JsonTree* shown = &value;
    if (translated) {
      shown = value.find(columns[i].name);
    } else if (!columns[i].name.empty()) {
      shown = nullptr;
    }
    if (shown != nullptr) row.contents[i] = content_of(shape.fields[field], *shown, locale);
  }
}

std::vector<std::string> steps_of(std::string_view pointer) {
  std::vector<std::string> steps;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    std::string step;
    for (std::size_t i = 0; i < end; ++i) {
      const bool escaped = pointer[i] == '~' && i + 1 < end;
      if (escaped) ++i;
      step += escaped ? (pointer[i] == '1' ? '/' : '~') : pointer[i];
    }
    steps.push_back(std::move(step));
    pointer.remove_prefix(end);
  }
  return steps;
}

}  // namespace charter
