// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/assessment.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"
#include "charter/report/finding.hpp"
#include "charter/report/locale.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace charter {

using SeverityCounts = std::array<std::size_t, 3>;  // by Severity

// All there is to say about one plan: what every format is written from.
struct Outcome {
  std::string file;            // as on the command line
  std::string relative_file;   // from the folder of the configuration, else the working folder
  std::string place_file;      // from the outer one of both, as build servers look for it
  std::string place_baseline;  // the baseline's, likewise
  std::string sha256;          // empty: could not be read
  const Framework* framework = nullptr;
  Plan plan;
  Day as_of;
  bool as_of_today = false;              // nobody named a day
  std::optional<Assessment> assessment;  // none: could not be assessed
  Diagnostics diagnostics;               // less those that were not asked for
  std::vector<Finding> findings;         // the same in words, in the order in which they are shown
  SeverityCounts counts{};               // of findings
};

// Puts what was found into the order in which it is shown, in every language,
// numbers what repeats, and counts it.
void arrange(Outcome& outcome);

// Words what was found, in its order.
void word_findings(Outcome& outcome, const Locale& locale);

// A title in `language`, else in the plan's, else in English, else the first;
// empty where there is none.
std::string_view shown(Text text, const Plan& plan, std::string_view language);

}  // namespace charter
