// SPDX-License-Identifier: EUPL-1.2
#include "charter/sheets/workbook.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

TEST(CellNames, are_those_of_spreadsheets) {
  EXPECT_EQ(cell_name(0, 1), "A1");
  EXPECT_EQ(cell_name(25, 7), "Z7");
  EXPECT_EQ(cell_name(26, 10), "AA10");
  EXPECT_EQ(cell_name(701, 1), "ZZ1");
  EXPECT_EQ(cell_name(702, 1), "AAA1");
  EXPECT_EQ(cell_name(kMostColumns - 1, kMostRows), "XFD1048576");
}

TEST(Guard, marks_what_a_spreadsheet_would_run) {
  EXPECT_EQ(guarded("=1+1"), "'=1+1");
  EXPECT_EQ(guarded("+32 9"), "'+32 9");
  EXPECT_EQ(guarded("-x"), "'-x");
  EXPECT_EQ(guarded("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(guarded("\tx"), "'\tx");
  EXPECT_EQ(guarded("\rx"), "'\rx");
  EXPECT_EQ(guarded("\uFF1D1"), "'\uFF1D1");
  EXPECT_EQ(guarded("  =1"), "'  =1");
}

TEST(Guard, leaves_other_texts_alone) {
  for (const char* const text : {"", "a=b", "'t Zand", "'", "''quoted''", "1-2"}) {
    EXPECT_EQ(guarded(text), text);
    EXPECT_EQ(unguarded(text), text);
  }
}

TEST(Guard, is_taken_off_again_whatever_the_text) {
  for (const char* const text :
       {"=x", "'=x", "''=x", "'", "'-", "'a", "-", "'''@", " =x", "' =x", "\uFF0B", "' '=x"}) {
    EXPECT_EQ(unguarded(guarded(text)), text);
  }
}

TEST(Utf16, counts_as_spreadsheets_do) {
  EXPECT_EQ(utf16_length("a\u00E9\u20AC"), 3U);
  EXPECT_EQ(utf16_length("\U0001F3D9"), 2U);
  EXPECT_EQ(utf16_prefix("a\U0001F3D9b", 2), "a");
  EXPECT_EQ(utf16_prefix("a\U0001F3D9b", 3), "a\U0001F3D9");
}

TEST(Rows, find_cells_by_their_column) {
  Row row{.number = 3, .cells = {}};
  row.add(1, Cell::Kind::String, "one");
  row.add(2, Cell::Kind::String, "");
  row.add(4, Cell::Kind::Number, "4");
  ASSERT_NE(row.find(4), nullptr);
  EXPECT_EQ(row.find(4)->text, "4");
  EXPECT_EQ(row.find(2), nullptr);
  EXPECT_EQ(row.find(9), nullptr);
}

}  // namespace
}  // namespace charter
