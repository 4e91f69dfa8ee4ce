// SPDX-License-Identifier: EUPL-1.2
#include "report/formats/csv_cell.hpp"

#include <gtest/gtest.h>

#include <array>

namespace charter {
namespace {

std::string row(std::string_view cell) { return csv_row(std::array<std::string_view, 1>{cell}); }

TEST(CsvCell, is_quoted_where_it_has_to_be) {
  EXPECT_EQ(row("a b"), "a b\r\n");
  EXPECT_EQ(row("a,b"), "\"a,b\"\r\n");
  EXPECT_EQ(row("a;b"), "\"a;b\"\r\n");
  EXPECT_EQ(row("say \"a\""), "\"say \"\"a\"\"\"\r\n");
  EXPECT_EQ(row("a\nb"), "\"a\nb\"\r\n");
}

TEST(CsvCell, is_text_where_a_spreadsheet_would_run_it) {
  for (const std::string_view cell : {"=1", "+1", "-1", "@a", "  =1", "\uFF1D1", "\uFF0B1"}) {
    EXPECT_EQ(row(cell), "'" + std::string(cell) + "\r\n") << cell;
  }
  EXPECT_EQ(row("\t=1"), "\"'\t=1\"\r\n");
  EXPECT_EQ(row("a=1"), "a=1\r\n");
  EXPECT_EQ(row("  "), "  \r\n");
}

}  // namespace
}  // namespace charter
