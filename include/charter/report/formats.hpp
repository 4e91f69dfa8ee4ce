// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/additions.hpp"
#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace charter {

// How a person wants to see a result.
struct Style {
  bool color = false;
  bool verbose = false;  // every place, not the first few
  bool quiet = false;    // the verdict alone
  std::size_t width = 80;
};

// How many plans were told of.
struct PlanCounts {
  std::size_t plans = 0;
  std::size_t assessed = 0;
};

// A format that tells of one plan after the other, so that none has to be kept
// for the next: the texts of all plans and the end behind them are the whole.
// Plans may be written at the same time.
struct FormatInParts {
  std::string (*plan)(const Outcome& outcome, bool first, bool many, const Locale& locale,
                      const Style& style) = nullptr;
  std::string (*end)(const PlanCounts& counts, bool many, const Locale& locale,
                     const Style& style) = nullptr;

  [[nodiscard]] std::string whole(std::span<const Outcome> outcomes, bool many,
                                  const Locale& locale, const Style& style) const;
};

extern const FormatInParts kTextInParts;
extern const FormatInParts kJsonInParts;
extern const FormatInParts kNdjsonInParts;

// A format of `check`: a pure function from what there is to say to bytes.
// `many` is set where several plans, or a folder, were asked for.
struct CheckFormat {
  std::string_view name;
  bool for_people = false;  // may follow the language of the environment
  std::string (*write)(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                       const Style& style) = nullptr;
  const FormatInParts* in_parts = nullptr;  // the same; null: it looks at all plans together
};

std::span<const CheckFormat> check_formats();
std::span<const std::string_view> check_format_names();

// The formats, one file each under `src/report/formats`.
std::string write_text(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                       const Style& style);
std::string write_json(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                       const Style& style);
std::string write_ndjson(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                         const Style& style);
std::string write_sarif(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                        const Style& style);
std::string write_junit(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                        const Style& style);
std::string write_github(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                         const Style& style);
std::string write_gitlab(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                         const Style& style);
std::string write_markdown(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                           const Style& style);
std::string write_csv(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                      const Style& style);

// A format of `report`; those for reading tell of the additions. One for people
// speaks the plan's language unless another was asked for, and is not written
// of a plan that could not be assessed.
struct ReportFormat {
  std::string_view name;
  bool for_people = false;
  std::string (*write)(const Outcome& outcome, const Locale& locale,
                       const ReportAdditions& additions) = nullptr;
};

std::span<const ReportFormat> report_formats();
std::span<const std::string_view> report_format_names();

// The progress report for a council, as GitHub-flavoured Markdown.
std::string write_markdown_report(const Outcome& outcome, const Locale& locale,
                                  const ReportAdditions& additions = {});

// The same as one HTML page that needs nothing besides itself.
std::string write_html_report(const Outcome& outcome, const Locale& locale,
                              const ReportAdditions& additions = {});

// In short, for a spreadsheet: one row per commitment.
std::string write_csv_report(const Outcome& outcome, const Locale& locale,
                             const ReportAdditions& additions = {});

}  // namespace charter
