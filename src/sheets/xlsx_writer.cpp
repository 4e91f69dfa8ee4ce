// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/date.hpp"
#include "charter/sheets/xlsx.hpp"
#include "xlsx_text.hpp"
#include "zip_archive.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackage =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

// Places in `cellXfs` of the styles.
enum class Style { Text, Header, Date, Number };

// Text at the top of its cell, with line breaks; bold headers on grey; a day in
// the reader's own way of writing it (format 14).
constexpr std::string_view kStyles =
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill>"
    "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
    "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
    "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" "
    "applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" "
    "vertical=\"top\"/></xf>"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf></cellXfs><cellStyles count=\"1\">"
    "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

// In points, and how many of them a row may be high.
constexpr std::size_t kLineHeight = 15;
constexpr std::size_t kMostLines = 12;

std::string cell_xml(const Cell& cell, std::uint32_t row, bool is_header) {
  const auto open = [&](Style style) {
    return "<c r=\"" + cell_name(cell.column, row) + "\" s=\"" +
           std::to_string(static_cast<int>(style)) + "\"";
  };
  if (cell.kind == Cell::Kind::Number) {
    return open(Style::Number) + "><v>" + cell.text + "</v></c>";
  }
  const std::int32_t day =
      cell.kind == Cell::Kind::Date ? parse_date(cell.text)->first.number + kDaysBefore1970 : 0;
  if (cell.kind == Cell::Kind::Date && !is_typed_year(day)) {
    return open(Style::Date) + "><v>" + std::to_string(day) + "</v></c>";
  }
  return open(is_header ? Style::Header : Style::Text) +
         " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xlsx_escaped(guarded(cell.text)) +
         "</t></is></c>";
}

// How many lines a text takes in a column, about: programs do not look again
// how high a row has to be.
std::size_t lines_in(const Cell& cell, const Sheet& sheet) {
  const std::size_t width = cell.column < sheet.columns.size()
                                ? std::max<std::size_t>(sheet.columns[cell.column].width, 1)
                                : std::string::npos;
  const bool hidden = cell.column < sheet.columns.size() && sheet.columns[cell.column].hidden;
  if (hidden) return 1;
  std::size_t lines = 0;
  std::string_view rest = cell.text;
  do {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines += 1 + utf16_length(rest.substr(0, end)) / width;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  } while (!rest.empty() && lines < kMostLines);
  return lines;
}

std::string row_xml(const Row& row, const Sheet& sheet) {
  std::size_t lines = 1;
  for (const Cell& cell : row.cells) lines = std::max(lines, lines_in(cell, sheet));
  std::string xml = "<row r=\"" + std::to_string(row.number) + "\"";
  if (lines > 1) {
    xml += " ht=\"" + std::to_string(std::min(lines, kMostLines) * kLineHeight) +
           "\" customHeight=\"1\"";
  }
  xml += ">";
  for (const Cell& cell : row.cells) xml += cell_xml(cell, row.number, row.number == 1);
  return xml + "</row>";
}

std::string columns_xml(const Sheet& sheet) {
  if (sheet.columns.empty()) return {};
  std::string xml = "<cols>";
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    xml.append("<col min=\"").append(number).append("\" max=\"").append(number);
    xml.append("\" width=\"").append(std::to_string(sheet.columns[i].width));
    xml += "\" customWidth=\"1\"";
    if (sheet.columns[i].hidden) xml += " hidden=\"1\"";
    xml += "/>";
  }
  return xml + "</cols>";
}

std::string choices_xml(const Sheet& sheet) {
  std::string xml;
  std::size_t count = 0;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const ColumnStyle& column = sheet.columns[i];
    if (column.choices.empty()) continue;
    ++count;
    const std::string name = column_name(static_cast<std::uint32_t>(i));
    xml += "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\"";
    if (column.only_choices) xml += " showErrorMessage=\"1\"";
    xml.append(" sqref=\"").append(name).append("2:").append(name);
    xml.append(std::to_string(kMostRows)).append("\"><formula1>");
    xml.append(xlsx_escaped(column.choices)).append("</formula1></dataValidation>");
  }
  if (count == 0) return {};
  return "<dataValidations count=\"" + std::to_string(count) + "\">" + xml + "</dataValidations>";
}

std::string sheet_xml(const Sheet& sheet, bool is_first, const TellRow& tell) {
  std::string xml(kDeclaration);
  xml += "<worksheet xmlns=\"" + std::string(kMain) + "\"><sheetViews><sheetView " +
         (is_first ? "tabSelected=\"1\" " : "") +
         "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
         "state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>" +
         columns_xml(sheet) + "<sheetData>";
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    tell_row(tell, sheet.name, i);
    xml += row_xml(sheet.rows[i], sheet);
  }
  xml += "</sheetData>" + choices_xml(sheet);
  return xml +
         "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
}

std::string part_name(std::size_t sheet) {
  return "worksheets/sheet" + std::to_string(sheet + 1) + ".xml";
}

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(kRelations) + "/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\"/>";
}

std::string relations_xml(const std::string& relations) {
  return std::string(kDeclaration) + "<Relationships xmlns=\"" + std::string(kPackage) + "\">" +
         relations + "</Relationships>";
}

std::string content_types(std::size_t sheets) {
  const auto part = [](const std::string& name, std::string_view type) {
    return "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + std::string(kTypes) +
           std::string(type) + "+xml\"/>";
  };
  std::string xml(kDeclaration);
  xml +=
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  xml += part("workbook.xml", "sheet.main") + part("styles.xml", "styles");
  for (std::size_t i = 0; i < sheets; ++i) xml += part(part_name(i), "worksheet");
  return xml + "</Types>";
}

std::string workbook_xml(const Workbook& workbook) {
  std::string xml(kDeclaration);
  xml += "<workbook xmlns=\"" + std::string(kMain) + "\" xmlns:r=\"" + std::string(kRelations) +
         "\"><bookViews><workbookView/></bookViews><sheets>";
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    xml.append("<sheet name=\"").append(xlsx_escaped(workbook.sheets[i].name));
    xml.append("\" sheetId=\"").append(number).append("\" r:id=\"rId").append(number);
    xml += "\"/>";
  }
  return xml + "</sheets></workbook>";
}

}  // namespace

std::string write_xlsx(const Workbook& workbook, const TellRow& tell) {
  ZipWriter zip;
  const std::size_t count = workbook.sheets.size();
  zip.add("[Content_Types].xml", content_types(count));
  zip.add("_rels/.rels", relations_xml(relation("rId1", "officeDocument", "xl/workbook.xml")));
  zip.add("xl/workbook.xml", workbook_xml(workbook));
  std::string relations;
  for (std::size_t i = 0; i < count; ++i) {
    relations += relation("rId" + std::to_string(i + 1), "worksheet", part_name(i));
  }
  relations += relation("rId" + std::to_string(count + 1), "styles", "styles.xml");
  zip.add("xl/_rels/workbook.xml.rels", relations_xml(relations));
  zip.add("xl/styles.xml", std::string(kDeclaration) + "<styleSheet xmlns=\"" + std::string(kMain) +
                               "\">" + std::string(kStyles) + "</styleSheet>");
  for (std::size_t i = 0; i < count; ++i) {
    zip.add("xl/" + part_name(i), sheet_xml(workbook.sheets[i], i == 0, tell));
  }
  return zip.finish();
}

}  // namespace charter
