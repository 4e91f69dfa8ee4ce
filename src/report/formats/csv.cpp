// SPDX-License-Identifier: EUPL-1.2
//
// One row per finding, as RFC 4180 has it, with a head. A cell that a
// spreadsheet would run as a formula begins with an apostrophe instead.
#include "charter/report/formats.hpp"
#include "charter/report/wrap.hpp"
#include "csv_cell.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 13> kColumns{
    "file",     "line",    "column",  "endLine", "endColumn", "code", "slug",
    "severity", "subject", "pointer", "known",   "message",   "help"};

}  // namespace

std::string write_csv(std::span<const Outcome> outcomes, bool /*many*/, const Locale& /*locale*/,
                      const Style& /*style*/) {
  std::string text = csv_row(kColumns);
  for (const Outcome& outcome : outcomes) {
    for (const Finding& finding : outcome.findings) {
      const std::string code = to_string(finding.code);
      const std::array<std::string, 4> numbers{
          std::to_string(finding.span.begin.line), std::to_string(finding.span.begin.column),
          std::to_string(finding.span.end.line), std::to_string(finding.span.end.column)};
      const std::string file = printable(finding.file.empty() ? outcome.file : finding.file);
      const std::string subject = printable(finding.subject);
      const std::string pointer = printable(finding.pointer);
      const std::string message = printable(finding.message);
      text += csv_row(std::array<std::string_view, 13>{
          file, numbers[0], numbers[1], numbers[2], numbers[3], code, entry_of(finding.code).slug,
          to_string(finding.severity), subject, pointer, finding.known ? "true" : "false", message,
          finding.help});
    }
  }
  return text;
}

}  // namespace charter
