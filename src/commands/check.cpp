// SPDX-License-Identifier: EUPL-1.2
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"

#include "charter/report/formats.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace charter {
namespace {

constexpr std::array kOptions{
    Option{.name = "format", .letter = 'f', .value = "FORMAT"},
    Option{.name = "output", .letter = 'o', .value = "FILE"},
    Option{.name = "fail-on", .value = "LEVEL"},
    Option{.name = "select", .value = "CODES"},
    Option{.name = "ignore", .value = "CODES"},
    Option{.name = "as-of", .value = "DATE"},
    Option{.name = "lang", .value = "TAG"},
    Option{.name = "framework", .value = "ID|FILE"},
    Option{.name = "color", .value = "WHEN"},
    Option{.name = "max-bytes", .value = "N"},
    Option{.name = "max-depth", .value = "N"},
    Option{.name = "max-values", .value = "N"},
    Option{.name = "quiet", .letter = 'q'},
    Option{.name = "verbose", .letter = 'v'},
};
constexpr std::array<std::string_view, 4> kExamples{
    "charter check plan.json", "charter check --as-of 2011-06-30 plan.json",
    "charter check --format json -o result.json plans/", "charter check --fail-on warning plan.json"};

constexpr std::array<std::string_view, 4> kFailLevels{"note", "warning", "error", "never"};
constexpr std::array<std::string_view, 3> kColorChoices{"auto", "always", "never"};

struct Plans {
  std::vector<std::string> files;
  bool many = false;  // the result is a list, even of one
};

Plans find_plans(const std::vector<std::string>& words) {
  Plans plans{.files = {}, .many = words.size() > 1};
  for (const std::string& word : words) {
    if (word != "-" && is_folder(word)) {
      plans.many = true;
      const auto found = plans_in(word);
      plans.files.insert(plans.files.end(), found.begin(), found.end());
    } else {
      plans.files.push_back(word);
    }
  }
  return plans;
}

Style read_style(const Arguments& arguments, const Console& console) {
  const auto when = choose_value(arguments, "color", kColorChoices, "auto");
  const bool colorful = console.writes_to_terminal() && console.variable("NO_COLOR").empty() &&
                        console.variable("TERM") != "dumb" && !arguments.has("output");
  return {.color = when == "always" || (when == "auto" && colorful),
          .verbose = arguments.has("verbose"),
          .quiet = arguments.has("quiet")};
}

ExitStatus status_of(const Outcome& outcome, std::size_t fail_level) {
  if (!outcome.assessment) return ExitStatus::NotAssessable;
  for (std::size_t level = fail_level; level < outcome.counts.size(); ++level) {
    if (outcome.counts[level] > 0) return ExitStatus::Findings;
  }
  return ExitStatus::Clean;
}

ExitStatus run_check(const Arguments& arguments, Console& console, const Languages& languages) {
  Examination examination;
  read_options(examination, arguments, console, languages.for_people());
  const CheckFormat& format = choose_format(arguments);
  const Locale locale(format.for_people ? languages.for_people() : languages.for_programs());
  const std::string_view fail_on = choose_value(arguments, "fail-on", kFailLevels, "error");
  const auto fail_level =
      static_cast<std::size_t>(std::ranges::find(kFailLevels, fail_on) - kFailLevels.begin());
  const Style style = read_style(arguments, console);
  const Plans plans = find_plans(arguments.words);
  refuse_to_overwrite(arguments, plans.files);

  ExitStatus status = plans.files.empty() ? ExitStatus::NotAssessable : ExitStatus::Clean;
  std::vector<Outcome> outcomes;
  for (const std::string& file : plans.files) {
    outcomes.push_back(examine(file, examination, console));
    word_findings(outcomes.back(), locale);
    status = std::max(status, status_of(outcomes.back(), fail_level));
  }
  if (plans.files.empty()) {
    complain(console, locale, "failures.no-plan", {});
  }
  emit(format.write(outcomes, plans.many, locale, style), arguments, console);
  return status;
}

}  // namespace

const Command kCheckCommand{.name = "check",
                            .words = "PLAN...",
                            .fewest = 1,
                            .most = std::numeric_limits<std::size_t>::max(),
                            .options = kOptions,
                            .examples = kExamples,
                            .run = run_check};

}  // namespace charter
