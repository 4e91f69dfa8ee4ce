// SPDX-License-Identifier: EUPL-1.2
#include "charter/sheets/csv.hpp"

#include "charter/model/failure.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

CsvSheet read(std::string_view text) { return read_csv_sheet(text, SheetLimits{}, "test.csv"); }

// The cells as `A1=text`, one a line.
std::string cells(const Sheet& sheet) {
  std::string text;
  for (const Row& row : sheet.rows) {
    for (const Cell& cell : row.cells) {
      text += cell_name(cell.column, row.number) + "=" + cell.text + "\n";
    }
  }
  return text;
}

TEST(ReadCsv, takes_every_separator_and_line_end) {
  const std::string_view wanted = "A1=a\nB1=b\nA2=1\nB2=2\n";
  for (const char* const text : {"a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\r1\t2\r", "sep=;\r\na;b\n1;2",
                                 "\xEF\xBB\xBF"
                                 "a;b\n1;2\n"}) {
    EXPECT_EQ(cells(read(text).sheet), text[0] == 's' ? "A1=a\nB1=b\nA2=1\nB2=2\n" : wanted)
        << text;
  }
}

TEST(ReadCsv, looks_for_the_separator_in_ten_lines_whatever_ends_them) {
  for (const std::string end : {"\n", "\r", "\r\n"}) {
    std::string titles;
    for (int i = 0; i < 9; ++i) titles += "a title" + end;
    EXPECT_EQ(read(titles + "1;2" + end).sheet.decimal_mark, ',');
    EXPECT_EQ(read(titles + "a title" + end + "1;2" + end).sheet.decimal_mark, '.');
  }
}

TEST(ReadCsv, takes_line_breaks_separators_and_quotes_between_quotes) {
  EXPECT_EQ(cells(read("\"a,\nb\",\"say \"\"so\"\"\"\n").sheet), "A1=a,\nb\nB1=say \"so\"\n");
}

TEST(ReadCsv, counts_records_as_rows) { EXPECT_EQ(cells(read("h\n\nx\n").sheet), "A1=h\nA3=x\n"); }

TEST(ReadCsv, knows_the_decimal_mark_by_the_separator) {
  EXPECT_EQ(read("a;b\n").sheet.decimal_mark, ',');
  EXPECT_EQ(read("a,b\n").sheet.decimal_mark, '.');
  EXPECT_EQ(read("a\tb\n").sheet.decimal_mark, '\0');
}

TEST(ReadCsv, recognises_windows_1252) {
  const CsvSheet sheet = read("Ma\xDFnahme;\x80\x85\n");
  EXPECT_TRUE(sheet.was_windows_1252);
  EXPECT_EQ(cells(sheet.sheet), "A1=Ma\u00DFnahme\nB1=\u20AC\u2026\n");
  EXPECT_FALSE(read("Ma\u00DFnahme\n").was_windows_1252);
}

TEST(ReadCsv, takes_the_guard_off) { EXPECT_EQ(cells(read("'=x,'t\n").sheet), "A1==x\nB1='t\n"); }

TEST(ReadCsv, refuses_what_is_no_csv_or_too_much) {
  EXPECT_THROW(read("\"open"), Failure);
  EXPECT_THROW(read("\xFF\xFEx"), Failure);
  EXPECT_THROW(read_csv_sheet("a,b,c", {.max_bytes = 100, .max_cells = 2}, "x"), Failure);
  EXPECT_THROW(read_csv_sheet("a,b,c", {.max_bytes = 3, .max_cells = 9}, "x"), Failure);
}

Sheet one_row(std::initializer_list<Cell> row) {
  Sheet sheet;
  sheet.rows.push_back({.number = 1, .cells = row});
  return sheet;
}

TEST(WriteCsv, quotes_guards_and_marks) {
  const Sheet sheet = one_row({{.column = 0, .kind = Cell::Kind::String, .text = "=1"},
                               {.column = 2, .kind = Cell::Kind::Number, .text = "-1.5"},
                               {.column = 3, .kind = Cell::Kind::String, .text = "a\"b"},
                               {.column = 4, .kind = Cell::Kind::Date, .text = "2011-06-30"}});
  EXPECT_EQ(write_csv_sheet(sheet, {.separator = ';', .decimal_mark = ','}),
            "\xEF\xBB\xBF'=1;;-1,5;\"a\"\"b\";2011-06-30\r\n");
  EXPECT_EQ(write_csv_sheet(sheet, {}), "\xEF\xBB\xBF'=1,,-1.5,\"a\"\"b\",2011-06-30\r\n");
}

}  // namespace
}  // namespace charter
