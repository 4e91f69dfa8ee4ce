// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/formats.hpp"

#include "charter/report/document.hpp"
#include "report/formats/html.hpp"
#include "report/formats/markdown.hpp"

#include <array>
#include <vector>

namespace charter {
namespace {

std::string write_json_report(const Outcome& outcome, const Locale& locale,
                              const ReportAdditions& /*additions*/) {
  return write_json({&outcome, 1}, false, locale, Style{});
}

template <class Format>
std::vector<std::string_view> names_of(std::span<const Format> formats) {
  std::vector<std::string_view> names;
  for (const Format& format : formats) names.push_back(format.name);
  return names;
}

}  // namespace

std::string FormatInParts::whole(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                                 const Style& style) const {
  std::string text;
  PlanCounts counts;
  for (const Outcome& outcome : outcomes) {
    text += plan(outcome, counts.plans == 0, many, locale, style);
    ++counts.plans;
    if (outcome.assessment) ++counts.assessed;
  }
  return text + end(counts, many, locale, style);
}

std::span<const CheckFormat> check_formats() {
  static constexpr std::array kFormats{
      CheckFormat{
          .name = "text", .for_people = true, .write = write_text, .in_parts = &kTextInParts},
      CheckFormat{.name = "json", .write = write_json, .in_parts = &kJsonInParts},
      CheckFormat{.name = "ndjson", .write = write_ndjson, .in_parts = &kNdjsonInParts},
      CheckFormat{.name = "sarif", .write = write_sarif},
      CheckFormat{.name = "junit", .write = write_junit},
      CheckFormat{.name = "github", .write = write_github},
      CheckFormat{.name = "gitlab", .write = write_gitlab},
      CheckFormat{.name = "markdown", .write = write_markdown},
      CheckFormat{.name = "csv", .write = write_csv},
  };
  return kFormats;
}

std::string write_document(const Document& document, Markup markup, const Locale& locale) {
  return markup == Markup::Html ? to_html(document, locale) : to_markdown(document);
}

std::span<const std::string_view> check_format_names() {
  static const auto kNames = names_of(check_formats());
  return kNames;
}

std::span<const ReportFormat> report_formats() {
  static constexpr std::array kFormats{
      ReportFormat{.name = "markdown", .for_people = true, .write = write_markdown_report},
      ReportFormat{.name = "html", .for_people = true, .write = write_html_report},
      ReportFormat{.name = "csv", .for_people = true, .write = write_csv_report},
      ReportFormat{.name = "json", .write = write_json_report},
  };
  return kFormats;
}

std::span<const std::string_view> report_format_names() {
  static const auto kNames = names_of(report_formats());
  return kNames;
}

}  // namespace charter
