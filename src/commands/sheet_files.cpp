// SPDX-License-Identifier: EUPL-1.2
#include "sheet_files.hpp"

#include "charter/model/failure.hpp"
#include "charter/model/text.hpp"
#include "charter/sheets/xlsx.hpp"
#include "files.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>
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

// Office programs that save all sheets as CSV put the name of the workbook in
// front of each: `plan-Actions.csv`, `plan-Claims.csv`.
void drop_common_beginning(std::vector<Sheet>& sheets) {
  if (sheets.size() < 2) return;
  std::string_view common = sheets.front().name;
  for (const Sheet& sheet : sheets) {
    const auto [end, other] = std::ranges::mismatch(common, sheet.name);
    common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
  }
  const std::size_t size = common.rfind('-') + 1;
  for (Sheet& sheet : sheets) sheet.name.erase(0, size);
}

Workbook read_csv_folder(const std::string& folder, const SheetLimits& limits, Console& console,
                         const Locale& locale) {
  Workbook workbook;
  bool was_windows_1252 = false;
  for (const std::string& file : files_in(folder, ".csv")) {
    CsvSheet read = read_csv_sheet(bytes_of(file, limits, console), limits, file);
    read.sheet.name = fs::path(file).stem().string();
    was_windows_1252 = was_windows_1252 || read.was_windows_1252;
    workbook.sheets.push_back(std::move(read.sheet));
  }
  if (workbook.sheets.empty()) {
    throw Failure(Failure::Kind::Unreadable, "failures.no-sheets",
                  {{.name = "folder", .text = folder}});
  }
  drop_common_beginning(workbook.sheets);
  if (was_windows_1252) {
    complain(console, locale, "sheets.remarks.windows-1252-folder",
             {{.name = "folder", .text = folder}});
  }
  return workbook;
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
  if (equal_ignoring_case(ending, ".csv")) return SheetFile::Csv;
  return equal_ignoring_case(ending, ".xlsx") ? SheetFile::Xlsx : SheetFile::Unknown;
}

Workbook read_sheet_file(const std::string& path, const SheetLimits& limits, Console& console,
                         const Locale& locale, const TellRow& tell) {
  if (is_folder(path)) return read_csv_folder(path, limits, console, locale);
  const std::string bytes = bytes_of(path, limits, console);
  constexpr std::array<std::string_view, 3> kCsvEndings{".csv", ".tsv", ".txt"};
  const std::string ending = in_lower_case(ending_of(path));
  const bool is_csv = std::ranges::find(kCsvEndings, ending) != kCsvEndings.end();
  if (!is_csv && is_zip(bytes)) return read_xlsx(bytes, limits, path, tell);
  if (is_csv || path == "-") {
    Workbook workbook;
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
