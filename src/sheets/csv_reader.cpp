// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/utf8.hpp"
#include "charter/model/failure.hpp"
#include "charter/sheets/csv.hpp"
#include "windows_1252.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace charter {
namespace {

[[noreturn]] void refuse(std::string_view message, const std::string& file) {
  throw Failure(Failure::Kind::Unreadable, message, {{.name = "file", .text = file}});
}

constexpr std::string_view kSeparators = ";\t,";
constexpr std::size_t kLinesToLookAt = 10;

// How often each separator stands in a line, outside of quotes; goes past it.
std::array<std::size_t, 3> count_separators(std::string_view& text) {
  std::array<std::size_t, 3> counts{};
  bool in_quotes = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if (text[i] == '"') in_quotes = !in_quotes;
    if (in_quotes) continue;
    if (text[i] == '\n' || text[i] == '\r') break;
    const std::size_t separator = kSeparators.find(text[i]);
    if (separator != std::string_view::npos) ++counts[separator];
  }
  if (text.substr(i).starts_with("\r\n")) ++i;
  text.remove_prefix(std::min(i + 1, text.size()));
  return counts;
}

// What separates the cells: the mark that stands equally often in the most of
// the first lines. A title above the headers has none, and a text has any
// number of commas.
char separator_of(std::string_view text) {
  std::array<std::map<std::size_t, std::size_t>, 3> lines;
  for (std::size_t line = 0; line < kLinesToLookAt && !text.empty(); ++line) {
    const auto counts = count_separators(text);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] > 0) ++lines[i][counts[i]];
    }
  }
  char best = ',';
  std::size_t most = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const auto& [count, frequency] : lines[i]) {
      if (frequency <= most) continue;
      most = frequency;
      best = kSeparators[i];
    }
  }
  return best;
}

class CsvReader {
 public:
  CsvReader(std::string_view text, const SheetLimits& limits, const std::string& file)
      : rest_(text), limits_(limits), file_(file) {}

  Sheet read();

 private:
  void skip_separator_line();
  // One cell, up to its separator, line end or the end of the text.
  std::string cell();
  std::string quoted_cell();
  bool ends_line();

  std::string_view rest_;
  const SheetLimits& limits_;
  const std::string& file_;
  char separator_ = ',';
  std::uint64_t cells_ = 0;
};

Sheet CsvReader::read() {
  separator_ = separator_of(rest_);
  skip_separator_line();
  Sheet sheet;
  // With commas between cells a decimal comma would need quotes, so nobody who
  // writes these uses one; with semicolons it is the reason for them.
  if (separator_ != '\t') sheet.decimal_mark = separator_ == ';' ? ',' : '.';
  for (std::uint32_t number = 1; !rest_.empty(); ++number) {
    if (number > kMostRows) refuse("failures.sheet-too-large", file_);
    Row row{.number = number, .cells = {}};
    for (std::uint32_t column = 0;; ++column) {
      if (column >= kMostColumns) refuse("failures.sheet-too-large", file_);
      const std::string text = cell();
      if (!text.empty() && ++cells_ > limits_.max_cells) {
        refuse("failures.sheet-too-large", file_);
      }
      row.add(column, Cell::Kind::String, std::string(unguarded(text)));
      if (ends_line()) break;
    }
    if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

void CsvReader::skip_separator_line() {
  if (rest_.size() < 5 || !rest_.starts_with("sep=")) return;
  const std::size_t end = rest_.find_first_of("\r\n");
  if (end != 5) return;
  separator_ = rest_[4];
  rest_.remove_prefix(5);
  ends_line();
}

std::string CsvReader::cell() {
  if (rest_.starts_with('"')) return quoted_cell();
  const char stops[] = {separator_, '\r', '\n'};
  const std::size_t size = std::min(rest_.find_first_of(std::string_view(stops, 3)), rest_.size());
  std::string text(rest_.substr(0, size));
  rest_.remove_prefix(size);
  return text;
}

std::string CsvReader::quoted_cell() {
  std::string text;
  rest_.remove_prefix(1);
  while (true) {
    const std::size_t quote = rest_.find('"');
    if (quote == std::string_view::npos) refuse("failures.csv-unclosed", file_);
    text += rest_.substr(0, quote);
    rest_.remove_prefix(quote + 1);
    if (!rest_.starts_with('"')) break;
    text += '"';
    rest_.remove_prefix(1);
  }
  // What stands between the quote and the separator belongs to the cell, as
  // office programs read it.
  if (!rest_.empty() && rest_.front() != separator_ && rest_.front() != '\n' &&
      rest_.front() != '\r') {
    text += cell();
  }
  return text;
}

// Goes past a separator (false) or a line end or the end of the text (true).
bool CsvReader::ends_line() {
  if (rest_.empty()) return true;
  const char stop = rest_.front();
  rest_.remove_prefix(1);
  if (stop == separator_) return false;
  if (stop == '\r' && rest_.starts_with('\n')) rest_.remove_prefix(1);
  return true;
}

}  // namespace

CsvSheet read_csv_sheet(std::string_view bytes, const SheetLimits& limits,
                        const std::string& file) {
  if (bytes.size() > limits.max_bytes) refuse("failures.sheet-too-large", file);
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    refuse("failures.csv-utf16", file);
  }
  CsvSheet result;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::string converted;
  if (check_utf8(bytes).valid != bytes.size()) {
    result.was_windows_1252 = true;
    converted = from_windows_1252(bytes);
    bytes = converted;
  }
  result.sheet = CsvReader(bytes, limits, file).read();
  return result;
}

}  // namespace charter
