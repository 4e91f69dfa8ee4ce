// SPDX-License-Identifier: EUPL-1.2
#include "xlsx_sheet.hpp"

#include "charter/model/ascii.hpp"
#include "charter/model/date.hpp"
#include "charter/model/numbers.hpp"
#include "xlsx_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <optional>

namespace charter {
namespace {

// Days from the beginning of the other calendar to 1970.
constexpr std::int32_t kFrom1904 = 24'107;
// The 29 February 1900 that spreadsheets have and the calendar has not.
constexpr double kDayThatIsNone = 60;
// The first day of the year 10000.
constexpr double kTooLate = 2'958'466;

struct CellReference {
  std::uint32_t column = 0;  // from 0
  std::uint32_t row = 0;     // from 1; 0: it was no reference
};

// `AB12`, with or without `$`.
CellReference reference_of(std::string_view text) {
  std::uint64_t column = 0;
  std::uint64_t row = 0;
  for (const char character : text) {
    if (character == '$') continue;
    if (row == 0 && character >= 'A' && character <= 'Z') {
      column = column * 26 + static_cast<std::uint64_t>(character - 'A' + 1);
    } else if (column > 0 && is_digit(character)) {
      row = row * 10 + static_cast<std::uint64_t>(character - '0');
    } else {
      return {};
    }
    if (column > kMostColumns || row > kMostRows) return {};
  }
  if (column == 0 || row == 0) return {};
  return {.column = static_cast<std::uint32_t>(column - 1), .row = static_cast<std::uint32_t>(row)};
}

std::string day_of(double serial, bool from_1904) {
  const double too_late = from_1904 ? kTooLate - (kDaysBefore1970 - kFrom1904) : kTooLate;
  if (!(serial >= 0) || serial >= too_late) return {};
  const double whole = std::floor(serial);
  auto days = static_cast<std::int32_t>(whole);
  if (from_1904) return to_string(Day{.number = days - kFrom1904});
  if (whole == kDayThatIsNone || whole == 0) return {};
  if (whole < kDayThatIsNone) ++days;
  return to_string(Day{.number = days - kDaysBefore1970});
}

// A hundred times as much, without the noise of doubles behind the fifteenth
// digit, which spreadsheets do not show either.
double as_percent(double number) { return rounded_as_in_sheets(number * 100); }

}  // namespace

XmlEvents XlsxSheetReader::events() {
  return {.begin = [this](std::string_view name,
                          const XmlAttributes& attributes) { begin(name, attributes); },
          .end = [this](std::string_view name) { end(name); },
          .text =
              [this](std::string_view text) {
                if (in_formula_) formula_ += text;
                if (in_value_ && !in_phonetic_) value_ += text;
              }};
}

void XlsxSheetReader::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name == "row") begin_row(attributes);
  if (name == "c") begin_cell(attributes);
  if (name == "mergeCell") note_merged(attribute(attributes, "ref"));
  if (name == "rPh") in_phonetic_ = true;
  if (name == "f") in_formula_ = has_formula_ = true;
  if (name == "v" || name == "t") in_value_ = true;
}

void XlsxSheetReader::end(std::string_view name) {
  if (name == "rPh") in_phonetic_ = false;
  if (name == "f") in_formula_ = false;
  if (name == "v" || name == "t") in_value_ = false;
  if (name == "c") end_cell();
}

void XlsxSheetReader::begin_row(const XmlAttributes& attributes) {
  const std::size_t said = number_in(attribute(attributes, "r"));
  row_ = said > 0 && said <= kMostRows ? static_cast<std::uint32_t>(said) : row_ + 1;
  column_ = 0;
}

void XlsxSheetReader::begin_cell(const XmlAttributes& attributes) {
  const CellReference said = reference_of(attribute(attributes, "r"));
  if (said.row != 0) {
    row_ = said.row;
    column_ = said.column;
  }
  type_ = attribute(attributes, "t");
  style_ = number_in(attribute(attributes, "s"));
  value_.clear();
  formula_.clear();
  has_formula_ = false;
}

void XlsxSheetReader::end_cell() {
  Cell read = cell();
  read.column = column_++;
  if (read.text.empty() || read.column >= kMostColumns || row_ == 0) return;
  surroundings_.take(read.text.size());
  if (sheet_.rows.empty() || sheet_.rows.back().number != row_) {
    tell_row(surroundings_.tell, sheet_.name, sheet_.rows.size());
    sheet_.rows.push_back({.number = row_, .cells = {}});
  }
  sheet_.rows.back().cells.push_back(std::move(read));
}

Cell XlsxSheetReader::cell() const {
  Cell cell;
  // Programs that do not calculate leave the value out, or empty.
  if (has_formula_ && value_.empty() && type_ != "str") {
    cell.kind = Cell::Kind::Broken;
    cell.text = "=" + formula_;
  } else if (type_ == "e") {
    cell.kind = Cell::Kind::Broken;
    cell.text = value_;
  } else if (type_ == "s") {
    const std::size_t index = number_in(value_);
    const auto& strings = surroundings_.shared_strings;
    if (!value_.empty() && index < strings.size()) cell.text = unguarded(strings[index]);
  } else if (type_ == "b") {
    cell.kind = Cell::Kind::Boolean;
    if (!value_.empty()) cell.text = value_ == "1" || value_ == "true" ? "true" : "false";
  } else if (type_ == "d") {
    cell.kind = Cell::Kind::Date;
    cell.text = value_.substr(0, 10);
    if (!parse_date(cell.text)) cell.kind = Cell::Kind::String;
  } else if (type_ == "str" || type_ == "inlineStr") {
    cell.text = unguarded(xlsx_unescaped(value_));
  } else if (!value_.empty()) {
    return number_cell();
  }
  return cell;
}

Cell XlsxSheetReader::number_cell() const {
  Cell cell{.column = 0, .kind = Cell::Kind::Broken, .text = value_};
  double number = parse_number(value_).value_or(NAN);
  if (!std::isfinite(number)) return cell;
  const NumberFormat format = surroundings_.styles.of(style_);
  if (format == NumberFormat::Date && !is_typed_year(number)) {
    const std::string day = day_of(number, surroundings_.counts_from_1904);
    if (day.empty()) return cell;
    return {.column = 0, .kind = Cell::Kind::Date, .text = day};
  }
  if (format == NumberFormat::Percent) number = as_percent(number);
  return {.column = 0, .kind = Cell::Kind::Number, .text = spell_number(number)};
}

void XlsxSheetReader::note_merged(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  if (colon == std::string_view::npos) return;
  const CellReference first = reference_of(reference.substr(0, colon));
  const CellReference last = reference_of(reference.substr(colon + 1));
  if (first.row == 0 || last.row <= first.row) return;
  merged_.push_back({.column = first.column, .first = first.row, .last = last.row});
}

void XlsxSheetReader::finish() {
  std::ranges::stable_sort(sheet_.rows, {}, &Row::number);
  std::vector<Row> rows;
  for (Row& row : sheet_.rows) {
    if (rows.empty() || rows.back().number != row.number) {
      rows.push_back(std::move(row));
    } else {
      std::ranges::move(row.cells, std::back_inserter(rows.back().cells));
    }
  }
  for (Row& row : rows) {
    std::ranges::stable_sort(row.cells, {}, &Cell::column);
    const auto repeated = std::ranges::unique(row.cells, {}, &Cell::column);
    row.cells.erase(repeated.begin(), repeated.end());
  }
  sheet_.rows = std::move(rows);
  // Column after column: what is filled into a row comes in order.
  std::ranges::stable_sort(merged_, {}, &Range::column);
  std::vector<std::vector<Cell>> filled(sheet_.rows.size());
  for (const Range& range : merged_) fill(range, filled);
  for (std::size_t i = 0; i < filled.size(); ++i) {
    std::vector<Cell>& cells = sheet_.rows[i].cells;
    const auto middle = static_cast<std::ptrdiff_t>(cells.size());
    std::ranges::move(filled[i], std::back_inserter(cells));
    std::ranges::inplace_merge(cells, cells.begin() + middle, {}, &Cell::column);
  }
}

// What is merged down over several rows belongs to each of them. Rows that hold
// nothing else stay away.
void XlsxSheetReader::fill(const Range& range, std::vector<std::vector<Cell>>& filled) {
  const auto begin = sheet_.rows.begin();
  const auto cell_in = [&](auto row) -> const Cell* {
    const std::vector<Cell>& more = filled[static_cast<std::size_t>(row - begin)];
    const bool is_filled = !more.empty() && more.back().column == range.column;
    return is_filled ? &more.back() : row->find(range.column);
  };
  const auto first = std::ranges::lower_bound(sheet_.rows, range.first, {}, &Row::number);
  if (first == sheet_.rows.end() || first->number != range.first) return;
  const Cell* const found = cell_in(first);
  if (found == nullptr) return;
  const Cell value = *found;
  for (auto row = std::next(first); row != sheet_.rows.end() && row->number <= range.last; ++row) {
    // Ranges may lie over each other: what is only looked at counts as well.
    const bool is_empty = cell_in(row) == nullptr;
    surroundings_.take(is_empty ? value.text.size() : 0);
    if (is_empty) filled[static_cast<std::size_t>(row - begin)].push_back(value);
  }
}

XmlEvents SharedStringsReader::events() {
  return {.begin =
              [this](std::string_view name, const XmlAttributes&) {
                if (name == "si") text_.clear();
                if (name == "rPh") in_phonetic_ = true;
                if (name == "t") in_text_ = true;
              },
          .end =
              [this](std::string_view name) {
                if (name == "t") in_text_ = false;
                if (name == "rPh") in_phonetic_ = false;
                if (name != "si") return;
                surroundings_.take(text_.size());
                surroundings_.shared_strings.push_back(xlsx_unescaped(text_));
              },
          .text =
              [this](std::string_view text) {
                if (in_text_ && !in_phonetic_) text_ += text;
              }};
}

}  // namespace charter
