// SPDX-License-Identifier: EUPL-1.2
//
// Takes any bytes for a sheet: a workbook where they begin like a zip archive,
// the XML of a single sheet where they begin like that, else CSV. Whatever can
// be read becomes a tree that is JSON, and every mistake can be worded.
#include "charter/exchange/guess_columns.hpp"
#include "charter/exchange/import_plan.hpp"
#include "charter/model/failure.hpp"
#include "charter/report/locale.hpp"
#include "charter/sheets/csv.hpp"
#include "charter/sheets/xlsx.hpp"
#include "src/sheets/zip_archive.hpp"
#include "tests/fuzz/insist.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace charter;

constexpr SheetLimits kLimits{.max_bytes = 1U << 20U, .max_cells = 20'000};

// A workbook whose only sheet is this XML.
std::string around(std::string_view sheet) {
  ZipWriter zip;
  zip.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Actions\" r:id=\"a\"/></sheets></workbook>");
  zip.add("xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
          "</Relationships>");
  zip.add("xl/s.xml", sheet);
  return zip.finish();
}

Workbook read(std::string_view bytes) {
  if (bytes.starts_with("PK")) return read_xlsx(bytes, kLimits, "sheet.xlsx");
  if (bytes.starts_with("<")) return read_xlsx(around(bytes), kLimits, "sheet.xlsx");
  Workbook workbook;
  workbook.sheets.push_back(read_csv_sheet(bytes, kLimits, "sheet.csv").sheet);
  return workbook;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Locale locale("en");
  try {
    const Workbook workbook = read({reinterpret_cast<const char*>(data), size});
    const ImportedPlan imported = import_plan(workbook, ImportChoices{});
    insist(nlohmann::json::accept(to_json(imported.plan, false)), "the plan is not JSON");
    for (const SheetRemark& mistake : imported.mistakes) {
      insist(locale.has(mistake.message), "no sentence " + std::string(mistake.message));
    }
    guess_columns(workbook, "");
  } catch (const Failure& failure) {
    insist(locale.has(failure.message()), "no sentence " + std::string(failure.message()));
  }
  return 0;
}
