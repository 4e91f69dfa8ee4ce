// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/failure.hpp"
#include "charter/sheets/xlsx.hpp"
#include "xlsx_sheet.hpp"
#include "xlsx_text.hpp"
#include "zip_archive.hpp"

#include <map>

namespace charter {
namespace {

// XML is about this many times as large as what it says.
constexpr std::uint64_t kXmlPerByte = 4;
constexpr std::size_t kMostSheets = 512;

// The path of `target` as a part at `from` names it: relative to its folder, or
// from the root.
std::string resolved(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string path(from.substr(0, from.rfind('/') + 1));
  while (!target.empty()) {
    const std::size_t end = std::min(target.find('/'), target.size());
    const std::string_view step = target.substr(0, end);
    if (step == "..") {
      if (!path.empty()) path.pop_back();
      path.resize(path.rfind('/') + 1);
    } else if (step != ".") {
      path += step;
      if (end < target.size()) path += '/';
    }
    target.remove_prefix(std::min(end + 1, target.size()));
  }
  return path;
}

class XlsxReader {
 public:
  XlsxReader(std::string_view bytes, const SheetLimits& limits, const std::string& file,
             const TellRow& tell)
      : limits_(limits), file_(file), zip_(bytes, limits.max_bytes * kXmlPerByte, file) {
    surroundings_.take = [this](std::size_t size) { take(size); };
    surroundings_.tell = tell;
  }

  Workbook read();

 private:
  struct Part {
    std::string path;
    std::string type;  // what comes last in the address of the relation
  };
  using Parts = std::map<std::string, Part, std::less<>>;
  struct NamedSheet {
    std::string name;
    std::string relation;
    bool hidden = false;
  };

  void take(std::size_t bytes);
  void parse(std::string_view part, XmlEvents events);
  Parts relations_of(std::string_view part);
  [[nodiscard]] std::string workbook_part();
  std::vector<NamedSheet> read_workbook(std::string_view part);
  void read_styles(std::string_view part);
  [[noreturn]] void refuse(std::string_view message) const {
    throw Failure(Failure::Kind::Unreadable, message, {{.name = "file", .text = file_}});
  }

  const SheetLimits& limits_;
  const std::string& file_;
  ZipReader zip_;
  XlsxSurroundings surroundings_;
  std::uint64_t cells_ = 0;
  std::uint64_t bytes_ = 0;
};

void XlsxReader::take(std::size_t bytes) {
  ++cells_;
  bytes_ += bytes;
  if (cells_ > limits_.max_cells || bytes_ > limits_.max_bytes) refuse("failures.sheet-too-large");
}

void XlsxReader::parse(std::string_view part, XmlEvents events) {
  if (!zip_.has(part)) refuse("failures.damaged-workbook");
  XmlReader xml(std::move(events), file_);
  zip_.read(part, [&xml](std::string_view piece) { xml.add(piece); });
  xml.finish();
}

// `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`.
XlsxReader::Parts XlsxReader::relations_of(std::string_view part) {
  const std::size_t name = part.rfind('/') + 1;
  const std::string path =
      std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
  Parts parts;
  if (!zip_.has(path)) return parts;
  parse(path, {.begin =
                   [&](std::string_view element, const XmlAttributes& attributes) {
                     if (element != "Relationship" || parts.size() >= kMostSheets * 2) return;
                     if (attribute(attributes, "TargetMode") == "External") return;
                     const std::string_view type = attribute(attributes, "Type");
                     parts.emplace(attribute(attributes, "Id"),
                                   Part{resolved(part, attribute(attributes, "Target")),
                                        std::string(type.substr(type.rfind('/') + 1))});
                   },
               .end = [](std::string_view) {},
               .text = [](std::string_view) {}});
  return parts;
}

std::string XlsxReader::workbook_part() {
  for (const auto& [id, part] : relations_of("")) {
    if (part.type == "officeDocument") return part.path;
  }
  return "xl/workbook.xml";
}

std::vector<XlsxReader::NamedSheet> XlsxReader::read_workbook(std::string_view part) {
  std::vector<NamedSheet> sheets;
  parse(part, {.begin =
                   [&](std::string_view element, const XmlAttributes& attributes) {
                     if (element == "workbookPr") {
                       const std::string_view from_1904 = attribute(attributes, "date1904");
                       surroundings_.counts_from_1904 = from_1904 == "1" || from_1904 == "true";
                     }
                     if (element != "sheet") return;
                     if (sheets.size() >= kMostSheets) refuse("failures.sheet-too-large");
                     const std::string_view state = attribute(attributes, "state");
                     // The relation's id is the only attribute called so.
                     sheets.push_back({.name = xlsx_unescaped(attribute(attributes, "name")),
                                       .relation = std::string(attribute(attributes, "id")),
                                       .hidden = !state.empty() && state != "visible"});
                   },
               .end = [](std::string_view) {},
               .text = [](std::string_view) {}});
  return sheets;
}

void XlsxReader::read_styles(std::string_view part) {
  XlsxStyles& styles = surroundings_.styles;
  parse(part,
        {.begin = [&styles](std::string_view name,
                            const XmlAttributes& attributes) { styles.begin(name, attributes); },
         .end = [&styles](std::string_view name) { styles.end(name); },
         .text = [](std::string_view) {}});
}

Workbook XlsxReader::read() {
  const std::string workbook_path = workbook_part();
  if (!zip_.has(workbook_path)) refuse("failures.no-workbook");
  const Parts parts = relations_of(workbook_path);
  const auto sheets = read_workbook(workbook_path);
  SharedStringsReader strings(surroundings_);
  for (const auto& [id, part] : parts) {
    if (part.type == "styles" && zip_.has(part.path)) read_styles(part.path);
    if (part.type == "sharedStrings" && zip_.has(part.path)) parse(part.path, strings.events());
  }
  Workbook workbook;
  for (const NamedSheet& named : sheets) {
    const auto part = parts.find(named.relation);
    // Charts and macros have sheets of their own kinds, without cells.
    if (part == parts.end() || part->second.type != "worksheet") continue;
    Sheet& sheet = workbook.sheets.emplace_back();
    sheet.name = named.name;
    sheet.hidden = named.hidden;
    XlsxSheetReader reader(surroundings_, sheet);
    parse(part->second.path, reader.events());
    reader.finish();
  }
  return workbook;
}

}  // namespace

Workbook read_xlsx(std::string_view bytes, const SheetLimits& limits, const std::string& file,
                   const TellRow& tell) {
  return XlsxReader(bytes, limits, file, tell).read();
}

}  // namespace charter
