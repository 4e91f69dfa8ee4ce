// SPDX-License-Identifier: EUPL-1.2
//
// SARIF 2.1.0: one run with the rules that it used, one result per finding.
// Columns count code points; a known finding is suppressed; a result is told
// again by its fingerprint, which does not depend on the line.
#include "charter/json/json_writer.hpp"
#include "charter/report/fingerprint.hpp"
#include "charter/report/formats.hpp"
#include "charter/version.hpp"
#include "described.hpp"
#include "percent_encoded.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

constexpr std::string_view kKeptInPaths = "-._~/";

// A message in which nothing is a link or a placeholder (3.11.5 and 3.11.6).
std::string literal(std::string_view message) {
  std::string text;
  for (const char character : message) {
    if (character == '(' && text.ends_with(']')) text += ' ';
    if (character == '{' || character == '}') text += character;
    text += character;
  }
  return text;
}

class SarifWriter {
 public:
  SarifWriter(std::string& text, std::span<const Outcome> outcomes, const Locale& locale)
      : json_(text), outcomes_(outcomes), locale_(locale), pages_(explanations(locale.language())) {
    std::set<Code> used;
    for (const Outcome& outcome : outcomes) {
      for (const Finding& finding : outcome.findings) {
        used.insert(finding.code);
        any_known_ = any_known_ || finding.known;
      }
    }
    rules_.assign(used.begin(), used.end());
  }

  void write();

 private:
  void write_rule(Code code);
  void write_result(const Outcome& outcome, const Finding& finding);
  void write_location(const std::string& file, const Span& span, const std::string& pointer);
  void write_message(std::string_view name, std::string_view text) {
    json_.key(name).begin_object(Layout::OneLine).member("text", text).end_object();
  }

  JsonWriter json_;
  std::span<const Outcome> outcomes_;
  const Locale& locale_;
  const Locale& pages_;
  std::vector<Code> rules_;
  bool any_known_ = false;
};

void SarifWriter::write() {
  json_.begin_object();
  json_.member("$schema", kSchema).member("version", "2.1.0");
  json_.key("runs").begin_array().begin_object();
  json_.key("tool").begin_object().key("driver").begin_object();
  json_.member("name", "charter").member("semanticVersion", kVersion);
  json_.member("language", locale_.language());
  json_.key("rules").begin_array();
  for (const Code code : rules_) write_rule(code);
  json_.end_array().end_object().end_object();
  json_.member("language", locale_.language());
  const bool all_assessed = std::ranges::all_of(
      outcomes_, [](const Outcome& outcome) { return outcome.assessment.has_value(); });
  json_.key("invocations").begin_array().begin_object(Layout::OneLine);
  json_.member("executionSuccessful", all_assessed).end_object().end_array();
  json_.member("columnKind", "unicodeCodePoints");
  json_.key("results").begin_array();
  for (const Outcome& outcome : outcomes_) {
    for (const Finding& finding : outcome.findings) write_result(outcome, finding);
  }
  json_.end_array().end_object().end_array().end_object();
}

void SarifWriter::write_rule(Code code) {
  const std::string id = to_string(code);
  const auto page = [&](std::string_view part) {
    return pages_.text(id + "." + std::string(part));
  };
  json_.begin_object();
  json_.member("id", id).member("name", entry_of(code).slug);
  write_message("shortDescription", page("title"));
  write_message("fullDescription", page("why"));
  write_message("help", page("fix"));
  json_.key("defaultConfiguration").begin_object(Layout::OneLine);
  json_.member("level", to_string(entry_of(code).severity)).end_object();
  json_.end_object();
}

void SarifWriter::write_location(const std::string& file, const Span& span,
                                 const std::string& pointer) {
  json_.begin_object(Layout::OneLine);
  json_.key("physicalLocation").begin_object();
  json_.key("artifactLocation")
      .begin_object()
      .member("uri", percent_encoded(file, kKeptInPaths))
      .end_object();
  json_.key("region").begin_object();
  json_.member("startLine", std::size_t{span.begin.line});
  json_.member("startColumn", std::size_t{span.begin.column});
  json_.member("endLine", std::size_t{span.end.line});
  json_.member("endColumn", std::size_t{span.end.column}).end_object().end_object();
  if (!pointer.empty()) {
    json_.key("logicalLocations").begin_array().begin_object();
    json_.member("fullyQualifiedName", pointer).member("kind", "member");
    json_.end_object().end_array();
  }
  json_.end_object();
}

void SarifWriter::write_result(const Outcome& outcome, const Finding& finding) {
  const auto rule = std::ranges::lower_bound(rules_, finding.code) - rules_.begin();
  json_.begin_object();
  json_.member("ruleId", to_string(finding.code));
  json_.member("ruleIndex", static_cast<std::size_t>(rule));
  json_.member("level", to_string(finding.severity));
  const std::string help = finding.help.empty() ? "" : " " + finding.help;
  write_message("message", literal(described(finding, locale_) + help));
  json_.key("locations").begin_array();
  write_location(place_file(outcome, finding), finding.span, finding.pointer);
  json_.end_array();
  if (!finding.related.empty()) {
    json_.key("relatedLocations").begin_array();
    for (const RelatedPlace& place : finding.related) {
      write_location(outcome.place_file, place.span, place.pointer);
    }
    json_.end_array();
  }
  json_.key("partialFingerprints").begin_object(Layout::OneLine);
  json_.member("charter/1", fingerprint(outcome, finding)).end_object();
  // All results of a run have the list, or none has it.
  if (any_known_) {
    json_.key("suppressions").begin_array();
    if (finding.known) {
      json_.begin_object(Layout::OneLine).member("kind", "external").end_object();
    }
    json_.end_array();
  }
  json_.end_object();
}

}  // namespace

std::string write_sarif(std::span<const Outcome> outcomes, bool /*many*/, const Locale& locale,
                        const Style& /*style*/) {
  std::string text;
  SarifWriter(text, outcomes, locale).write();
  return text + "\n";
}

}  // namespace charter
