// SPDX-License-Identifier: EUPL-1.2
#include "guide.hpp"

#include "charter/report/wrap.hpp"
#include "drop_downs.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::size_t kNarrowest = 8;
constexpr std::size_t kWidest = 60;
constexpr std::size_t kRowsToLookAt = 200;

// The names of the texts `sheets.kinds....`, by FieldKind.
constexpr std::array<std::string_view, 15> kKinds{
    "text",        "string", "id",     "date",     "number", "value",    "choice", "strings",
    "departments", "ids",    "claims", "schedule", "money",  "children", "fixed"};

// As wide as what stands in the column, within reason.
std::vector<ColumnStyle> widths_of(const Sheet& sheet) {
  std::vector<ColumnStyle> styles;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsToLookAt); ++i) {
    for (const Cell& cell : sheet.rows[i].cells) {
      if (cell.column >= styles.size()) styles.resize(cell.column + 1, {.width = kNarrowest});
      std::size_t& width = styles[cell.column].width;
      const std::string_view line = utf16_prefix(cell.text, kWidest);
      width = std::min(kWidest, std::max(width, display_width(line) + 2));
    }
  }
  return styles;
}

ListName list_of(const Shape& shape, const Column& column) {
  if (column.role == Column::Role::Parent) return shape.parents[column.index].list;
  return column.role == Column::Role::Field ? shape.fields[column.index].list : ListName::None;
}

// Whether a cell holds one of its list and nothing else.
bool takes_one(const Shape& shape, const Column& column) {
  return column.role == Column::Role::Field && shape.fields[column.index].kind == FieldKind::Choice;
}

void style(Sheet& sheet, const FilledSheet& filled, const DropDowns& lists) {
  sheet.columns = widths_of(sheet);
  if (filled.shape->layout == Layout::Record) return;
  for (std::size_t i = 0; i < std::min(filled.columns.size(), sheet.columns.size()); ++i) {
    const Column& column = filled.columns[i];
    sheet.columns[i].choices = lists.range_of(list_of(*filled.shape, column));
    sheet.columns[i].only_choices = takes_one(*filled.shape, column);
    sheet.columns[i].hidden = column.role == Column::Role::Rest;
  }
}

class GuideWriter {
 public:
  explicit GuideWriter(const Locale& locale) : locale_(locale) {
    sheet_.name = locale.text("sheets.names.guide");
  }

  Sheet write(const std::vector<FilledSheet>& filled);

 private:
  void add(const std::array<std::string, 4>& texts);
  void describe(const Shape& shape, const Column& column);

  const Locale& locale_;
  Sheet sheet_;
};

void GuideWriter::add(const std::array<std::string, 4>& texts) {
  Row row{.number = static_cast<std::uint32_t>(sheet_.rows.size() + 1), .cells = {}};
  for (std::uint32_t i = 0; i < texts.size(); ++i) row.add(i, Cell::Kind::String, texts[i]);
  sheet_.rows.push_back(std::move(row));
}

void GuideWriter::describe(const Shape& shape, const Column& column) {
  std::string what;
  bool required = false;
  if (column.role == Column::Role::Field) {
    const Field& field = shape.fields[column.index];
    const std::string own = "sheets.notes." + std::string(field.name);
    what = locale_.has(own)
               ? locale_.text(own)
               : locale_.text("sheets.kinds." +
                              std::string(kKinds[static_cast<std::size_t>(field.kind)]));
    required = field.required;
  } else if (column.role == Column::Role::Parent) {
    what = locale_.text("sheets.kinds.parent");
  } else if (column.role == Column::Role::Extension) {
    what = locale_.text("sheets.kinds.extension");
  } else {
    return;
  }
  add({std::string(locale_.text("sheets.names." + std::string(shape.name))),
       header_of(shape, column, locale_), what,
       required ? std::string(locale_.word("yes")) : std::string()});
}

Sheet GuideWriter::write(const std::vector<FilledSheet>& filled) {
  add({std::string(locale_.text("sheets.guide.sheet")),
       std::string(locale_.text("sheets.guide.column")),
       std::string(locale_.text("sheets.guide.what")),
       std::string(locale_.text("sheets.guide.required"))});
  for (const char* const line : {"sheets.guide.rows", "sheets.guide.columns",
                                 "sheets.guide.languages", "sheets.guide.back"}) {
    add({"", "", std::string(locale_.text(line)), ""});
  }
  for (const FilledSheet& sheet : filled) {
    for (const Column& column : sheet.columns) describe(*sheet.shape, column);
  }
  return std::move(sheet_);
}

}  // namespace

void add_guide(Workbook& workbook, const std::vector<FilledSheet>& filled,
               const Framework& framework, const Locale& locale, std::string_view language) {
  const DropDowns lists(workbook, filled, framework, locale, language);
  for (std::size_t i = 0; i < filled.size(); ++i) style(workbook.sheets[i], filled[i], lists);
  for (Sheet sheet : {GuideWriter(locale).write(filled), lists.sheet()}) {
    sheet.columns = widths_of(sheet);
    workbook.sheets.push_back(std::move(sheet));
  }
}

}  // namespace charter
