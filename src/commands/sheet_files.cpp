// SPDX-License-Identifier: EUPL-1.2
#include "sheet_files.hpp"

#include "charter/model/failure.hpp"
#include "charter/model/text.hpp"
#include "charter/sheets/xlsx.hpp"
#include "files.hpp"
#include "output.hpp"

#include <filesystem>

namespace charter {
namespace {

namespace fs = std::filesystem;

std::string ending_of(const std::string& path) { return fs::path(path).extension().string(); }

std::string bytes_of(const std::string& path, const SheetLimits& limits, Console& console) {
  int error = 0;
  const std::unique_ptr<ByteSource> source =
      path == "-" ? console.standard_input() : open_file(path, error);
  const auto refuse = [&path](std::string_view message, std::vector<Argument> more) {
    more.push_back({.name = "file", .text = path});
    throw Failure(Failure::Kind::Unreadable, message, std::move(more));
  };
  if (source == nullptr) {
    refuse("failures.sheet-unreadable",
           {{.name = "reason", .text = reason_of(error), .is_word = true}});
  }
  auto bytes = read_all(*source, limits.max_bytes);
  if (!bytes) {
    refuse("failures.sheet-unreadable",
           {{.name = "reason", .text = "reason-other", .is_word = true}});
  }
  if (bytes->size() > limits.max_bytes) refuse("failures.sheet-too-large", {});
  return std::move(*bytes);
}

Sheet named_csv(std::string_view bytes, const std::string& path, const SheetLimits& limits,
                Console& console, const Locale& locale) {
  CsvSheet read = read_csv_sheet(bytes, limits, path);
  read.sheet.name = fs::path(path).stem().string();
  if (read.was_windows_1252) {
    complain(console, locale, "sheets.remarks.windows-1252", {{.name = "file", .text = path}});
  }
  return std::move(read.sheet);
}

Sheet csv_of(const std::string& path, const SheetLimits& limits, Console& console,
             const Locale& locale) {
  return named_csv(bytes_of(path, limits, console), path, limits, console, locale);
}

void put(const std::string& path, std::string_view bytes, bool over) {
  if (over) {
    write_file(path, bytes);
  } else {
    write_new_file(path, bytes);
  }
}

// What the first bytes say: every zip file begins like this.
bool is_zip(std::string_view bytes) { return bytes.starts_with("PK"); }

}  // namespace

SheetFile kind_of_sheet_file(const std::string& path) {
  const std::string ending = ending_of(path);
  if (is_folder(path) || path.ends_with('/') || ending.empty()) return SheetFile::Folder;
  const auto is = [&ending](std::string_view known) { return equal_ignoring_case(ending, known); };
  if (is(".csv") || is(".tsv") || is(".txt")) return SheetFile::Csv;
  return is(".xlsx") || is(".xlsm") ? SheetFile::Xlsx : SheetFile::Unknown;
}

Workbook read_sheet_file(const std::string& path, const SheetLimits& limits, Console& console,
                         const Locale& locale, const TellRow& tell) {
  Workbook workbook;
  if (is_folder(path)) {
    for (const std::string& file : files_in(path, ".csv")) {
      workbook.sheets.push_back(csv_of(file, limits, console, locale));
    }
    if (!workbook.sheets.empty()) return workbook;
    throw Failure(Failure::Kind::Unreadable, "failures.no-sheets",
                  {{.name = "folder", .text = path}});
  }
  if (kind_of_sheet_file(path) == SheetFile::Csv) {
    workbook.sheets.push_back(csv_of(path, limits, console, locale));
    return workbook;
  }
  const std::string bytes = bytes_of(path, limits, console);
  if (is_zip(bytes)) return read_xlsx(bytes, limits, path, tell);
  if (path == "-") {
    workbook.sheets.push_back(named_csv(bytes, path, limits, console, locale));
    return workbook;
  }
  throw Failure(Failure::Kind::Unreadable, "failures.no-workbook",
                {{.name = "file", .text = path}});
}

void write_workbook(const std::string& path, const PlanSheets& sheets, bool over,
                    const TellRow& tell) {
  put(path, write_xlsx(sheets.workbook, tell), over);
}

void write_folder(const std::string& path, const PlanSheets& sheets, const CsvForm& form,
                  bool over) {
  std::vector<std::string> files;
  for (const std::string_view name : sheets.file_names) {
    files.push_back((fs::path(path) / (std::string(name) + ".csv")).string());
    if (over || !exists(files.back())) continue;
    throw Failure(Failure::Kind::Usage, "failures.exists",
                  {{.name = "file", .text = files.back()}});
  }
  make_folder(path);
  for (std::size_t i = 0; i < files.size(); ++i) {
    put(files[i], write_csv_sheet(sheets.workbook.sheets[i], form), over);
  }
}

void write_sheet(const std::string& path, const Sheet& sheet, const CsvForm& form, bool over) {
  put(path, write_csv_sheet(sheet, form), over);
}

}  // namespace charter
