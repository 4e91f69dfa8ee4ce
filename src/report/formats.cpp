// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/formats.hpp"

#include "charter/report/document.hpp"
#include "report/formats/html.hpp"
#include "report/formats/markdown.hpp"

#include <array>

namespace charter {

std::span<const CheckFormat> check_formats() {
  static constexpr std::array kFormats{
      CheckFormat{.name = "text", .for_people = true, .write = write_text},
      CheckFormat{.name = "json", .write = write_json},
      CheckFormat{.name = "ndjson", .write = write_ndjson},
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

}  // namespace charter
