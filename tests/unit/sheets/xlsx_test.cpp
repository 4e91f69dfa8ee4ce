// SPDX-License-Identifier: EUPL-1.2
#include "charter/sheets/xlsx.hpp"

#include "charter/model/failure.hpp"
#include "sheets/xlsx_styles.hpp"
#include "sheets/xlsx_text.hpp"
#include "sheets/zip_archive.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

// A workbook with one sheet, as another program might have written it.
struct Parts {
  std::string sheet_data;
  std::string after_data = {};
  std::string workbook_properties = {};
  std::string shared_strings = {};
  std::string styles = "<styleSheet/>";
};

std::string workbook_of(const Parts& parts) {
  ZipWriter zip;
  zip.add("_rels/.rels",
          "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" "
          "Target=\"/xl/book.xml\"/></Relationships>");
  zip.add("xl/book.xml", "<s:workbook xmlns:s=\"m\" xmlns:r=\"rel\">" + parts.workbook_properties +
                             "<s:sheets><s:sheet name=\"Blad1\" sheetId=\"1\" r:id=\"a\"/>"
                             "</s:sheets></s:workbook>");
  zip.add("xl/_rels/book.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
          "Target=\"sheets/one.xml\"/><Relationship Id=\"b\" Type=\"x/sharedStrings\" "
          "Target=\"/xl/strings.xml\"/><Relationship Id=\"c\" Type=\"x/styles\" "
          "Target=\"styles.xml\"/></Relationships>");
  zip.add("xl/styles.xml", parts.styles);
  zip.add("xl/strings.xml", "<sst>" + parts.shared_strings + "</sst>");
  zip.add("xl/sheets/one.xml", "<worksheet><sheetData>" + parts.sheet_data + "</sheetData>" +
                                   parts.after_data + "</worksheet>");
  return zip.finish();
}

// `A1 String text`, a line for each cell.
std::string cells(const std::string& bytes) {
  static constexpr std::string_view kNames[] = {"String", "Number", "Date", "Boolean", "Broken"};
  std::string text;
  for (const Sheet& sheet : read_xlsx(bytes, SheetLimits{}, "x.xlsx").sheets) {
    for (const Row& row : sheet.rows) {
      for (const Cell& cell : row.cells) {
        text += cell_name(cell.column, row.number) + " " +
                std::string(kNames[static_cast<std::size_t>(cell.kind)]) + " " + cell.text + "\n";
      }
    }
  }
  return text;
}

TEST(ReadXlsx, takes_texts_wherever_they_stand) {
  Parts parts;
  parts.shared_strings =
      "<si><t>plain</t></si><si><r><t>in </t></r><r><rPr><b/></rPr><t>runs</t></r></si>"
      "<si><t>\xE6\x9D\xB1\xE4\xBA\xAC</t><rPh sb=\"0\" eb=\"2\"><t>tokyo</t></rPh></si>";
  parts.sheet_data =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
      "<c r=\"D1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"inlineStr\"><is><t>in place</t></is></c>"
      "<c r=\"F1\" t=\"str\"><f>A1</f><v>calculated</v></c><c r=\"G1\" t=\"s\"><v>99</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)),
            "A1 String plain\nB1 String in runs\nD1 String \xE6\x9D\xB1\xE4\xBA\xAC\n"
            "E1 String in place\nF1 String calculated\n");
}

TEST(ReadXlsx, takes_numbers_dates_and_percentages_by_their_format) {
  Parts parts;
  parts.styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-813]d\\ mmmm\\ yyyy\"/>"
      "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>"
      "<xf numFmtId=\"170\"/></cellXfs></styleSheet>";
  parts.sheet_data =
      "<row><c><v>2011</v></c><c s=\"1\"><v>40724</v></c><c s=\"2\"><v>0.35</v></c>"
      "<c s=\"3\"><v>40724.75</v></c><c t=\"b\"><v>1</v></c><c s=\"1\"><v>60</v></c>"
      "<c t=\"d\"><v>2011-06-30T00:00:00</v></c><c><v>1E3</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)),
            "A1 Number 2011\nB1 Date 2011-06-30\nC1 Number 35\nD1 Date 2011-06-30\n"
            "E1 Boolean true\nF1 Broken 60\nG1 Date 2011-06-30\nH1 Number 1000\n");
}

// Whoever types 2012 where days stand sees a day in 1905 and means the year.
TEST(ReadXlsx, takes_a_year_that_was_typed_where_days_stand) {
  const Parts years{
      .sheet_data = R"(<c r="A1" s="1"><v>2012</v></c><c r="B1" s="1"><v>1899</v></c>)",
      .styles = R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>)"
                "</cellXfs></styleSheet>"};
  EXPECT_EQ(cells(workbook_of(years)), "A1 Number 2012\nB1 Date 1905-03-13\n");
  Workbook workbook;
  workbook.sheets.push_back({.name = "x", .rows = {{.number = 1, .cells = {}}}});
  workbook.sheets[0].rows[0].add(0, Cell::Kind::Date, "1905-07-04");
  EXPECT_EQ(cells(write_xlsx(workbook)), "A1 String 1905-07-04\n");
}

TEST(ReadXlsx, counts_days_from_1904_where_the_workbook_does) {
  Parts parts;
  parts.workbook_properties = "<s:workbookPr date1904=\"1\"/>";
  parts.styles = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
  parts.sheet_data = "<row><c s=\"0\"><v>39262</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)), "A1 Date 2011-06-30\n");
  // The last day that has a name, and one more.
  parts.sheet_data = "<row><c s=\"0\"><v>2957003</v></c><c s=\"0\"><v>2957004</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)), "A1 Date 9999-12-31\nB1 Broken 2957004\n");
}

TEST(ReadXlsx, tells_formulas_without_a_value_and_errors) {
  Parts parts;
  parts.sheet_data =
      "<row><c><f>SUM(B1:B9)</f></c><c t=\"e\"><v>#REF!</v></c><c><f>1+1</f><v>2</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)), "A1 Broken =SUM(B1:B9)\nB1 Broken #REF!\nC1 Number 2\n");
}

// Each column twice, the second range over what the first one filled.
TEST(ReadXlsx, fills_ranges_that_lie_over_each_other) {
  Parts parts;
  parts.sheet_data =
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"C1\" t=\"str\"><v>c</v></c></row>"
      "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"B3\"><v>3</v></c></row>";
  parts.after_data =
      "<mergeCells><mergeCell ref=\"C1:C2\"/><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A2:A3\"/>"
      "<mergeCell ref=\"A1:A3\"/></mergeCells>";
  EXPECT_EQ(cells(workbook_of(parts)),
            "A1 String a\nC1 String c\nA2 String a\nB2 Number 2\nC2 String c\nA3 String a\n"
            "B3 Number 3\n");
}

TEST(ReadXlsx, fills_what_is_merged_downwards) {
  Parts parts;
  parts.sheet_data =
      "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>unit</v></c><c r=\"B2\"><v>1</v></c></row>"
      "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row><row r=\"4\"><c r=\"B4\"><v>3</v></c></row>";
  parts.after_data = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
  EXPECT_EQ(cells(workbook_of(parts)),
            "A2 String unit\nB2 Number 1\nA3 String unit\nB3 Number 2\nB4 Number 3\n");
}

TEST(ReadXlsx, refuses_what_is_damaged_or_asks_too_much) {
  Parts parts;
  parts.sheet_data = "<row><c><v>1</v></c><c><v>2</v></c></row>";
  const std::string good = workbook_of(parts);
  EXPECT_NO_THROW(cells(good));
  EXPECT_THROW(cells(good.substr(0, good.size() / 2)), Failure);
  EXPECT_THROW(cells("PK"), Failure);
  EXPECT_THROW(read_xlsx(good, {.max_bytes = 1000, .max_cells = 1}, "x"), Failure);
  parts.sheet_data = "<row><c><v>1</v></row>";
  EXPECT_THROW(cells(workbook_of(parts)), Failure);
  parts.sheet_data = "<row r=\"4294967297\"><c r=\"ZZZZ1\"><v>1</v></c></row>";
  EXPECT_EQ(cells(workbook_of(parts)), "A1 Number 1\n");
}

TEST(ReadXlsx, refuses_document_types) {
  Parts parts;
  parts.styles = "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><s>&b;</s>";
  EXPECT_THROW(cells(workbook_of(parts)), Failure);
}

// A few kilobytes that unpack to more than they may.
TEST(ReadXlsx, stops_unpacking_at_the_limit) {
  Parts parts;
  parts.shared_strings = "<si><t>" + std::string(3'000'000, 'a') + "</t></si>";
  const std::string bomb = workbook_of(parts);
  EXPECT_LT(bomb.size(), 20'000U);
  EXPECT_THROW(read_xlsx(bomb, {.max_bytes = 500'000, .max_cells = 1000}, "x"), Failure);
}

TEST(XlsxText, holds_what_xml_cannot) {
  for (const char* const text :
       {"\x01", "a\rb", "_x0041_", "_x", "<&>\"", "\xEF\xBF\xBF", "__x000D_", "_x005F_"}) {
    const std::string escaped = xlsx_escaped(text);
    std::string plain = escaped;
    for (const auto& [entity, character] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"),
                                            std::pair("&quot;", "\""), std::pair("&amp;", "&")}) {
      const std::size_t at = plain.find(entity);
      if (at != std::string::npos) plain.replace(at, std::string_view(entity).size(), character);
    }
    EXPECT_EQ(xlsx_unescaped(plain), text) << escaped;
  }
}

TEST(NumberFormats, are_told_by_their_codes) {
  EXPECT_EQ(format_of("General"), NumberFormat::Plain);
  EXPECT_EQ(format_of("dd/mm/yyyy"), NumberFormat::Date);
  EXPECT_EQ(format_of("[Red]0.00"), NumberFormat::Plain);
  EXPECT_EQ(format_of("\"day \"0"), NumberFormat::Plain);
  EXPECT_EQ(format_of("0.0%"), NumberFormat::Percent);
  EXPECT_EQ(format_of("#,##0;[Red]-#,##0"), NumberFormat::Plain);
  EXPECT_EQ(format_of("[$\u20AC-413] #,##0.00"), NumberFormat::Plain);
  EXPECT_EQ(format_of("h:mm"), NumberFormat::Plain);
}

}  // namespace
}  // namespace charter
