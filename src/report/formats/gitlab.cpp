// SPDX-License-Identifier: EUPL-1.2
//
// GitLab code quality: a list of issues, each with a fingerprint that does not
// depend on the line.
#include "charter/json/json_writer.hpp"
#include "charter/report/fingerprint.hpp"
#include "charter/report/formats.hpp"
#include "described.hpp"

namespace charter {
namespace {

std::string_view severity_of(const Finding& finding) {
  if (finding.known) return "info";
  switch (finding.severity) {
    case Severity::Error: return "major";
    case Severity::Warning: return "minor";
    case Severity::Note: break;
  }
  return "info";
}

}  // namespace

std::string write_gitlab(std::span<const Outcome> outcomes, bool /*many*/, const Locale& locale,
                         const Style& /*style*/) {
  std::string text;
  JsonWriter json(text);
  json.begin_array();
  for (const Outcome& outcome : outcomes) {
    for (const Finding& finding : outcome.findings) {
      json.begin_object(JsonWriter::Layout::OneLine);
      json.member("type", "issue").member("check_name", to_string(finding.code));
      json.member("description", described(finding, locale));
      json.key("categories").begin_array().string("Clarity").end_array();
      json.member("severity", severity_of(finding));
      json.member("fingerprint", fingerprint(outcome, finding));
      json.key("location").begin_object().member("path", place_file(outcome, finding));
      json.key("lines").begin_object();
      json.member("begin", std::size_t{finding.span.begin.line});
      json.member("end", std::size_t{finding.span.end.line});
      json.end_object().end_object().end_object();
    }
  }
  json.end_array();
  return text + "\n";
}

}  // namespace charter
