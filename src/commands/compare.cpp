// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/comparison.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"
#include "plans.hpp"
#include "progress.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace charter {
namespace {

constexpr std::array<std::string_view, 4> kCompareFormats{"text", "json", "markdown", "html"};
constexpr auto kCompareOptions = together(
    std::array{
        Option{
            .name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kCompareFormats>},
        Option{.name = "output", .letter = 'o', .value = "FILE"}},
    kExaminationOptions,
    std::array{Option{.name = "color", .value = "WHEN", .choices = listed<kColorChoices>}},
    kLimitOptions,
    std::array{Option{.name = "quiet", .letter = 'q'}, Option{.name = "verbose", .letter = 'v'}});
constexpr std::array<std::string_view, 4> kCompareExamples{
    "charter compare ours.json theirs.json", "charter compare ours.json others/",
    "charter compare -o compare.html ours.json others/",
    "charter compare --format json ours.json others/"};

Plans find_plans(const Arguments& arguments, const Configuration& configuration) {
  std::vector<std::string> left_out{configuration.file};
  if (!configuration.baseline.empty()) {
    left_out.push_back(configuration.path_of(configuration.baseline));
  }
  Plans plans = plans_of(arguments.words, left_out);
  if (plans.files.size() == 1) throw Failure(Failure::Kind::Usage, "usage.compare-two");
  refuse_to_overwrite(arguments, configuration, plans.files);
  return plans;
}

// Ids of one framework mean nothing in another.
void refuse_different_frameworks(std::span<const Outcome> outcomes) {
  const Outcome& first = outcomes.front();
  for (const Outcome& other : outcomes) {
    if (other.framework == first.framework) continue;
    throw Failure(Failure::Kind::Usage, "usage.compare-frameworks",
                  {{.name = "first", .text = first.file},
                   {.name = "framework", .text = std::string(first.framework->id)},
                   {.name = "other", .text = other.file},
                   {.name = "different", .text = std::string(other.framework->id)}});
  }
}

std::string write(std::span<const Outcome> outcomes, std::string_view format, const Style& style,
                  const Languages& languages) {
  if (format == "json") {
    return write_comparison_json(compare(outcomes, Locale(languages.for_programs())));
  }
  if (format == "text") {
    const Locale locale(languages.for_people());
    return write_comparison_text(compare(outcomes, locale), locale, style);
  }
  const Locale locale(languages.for_plan(outcomes.front().plan.language));
  return write_document(compose_comparison(compare(outcomes, locale), locale),
                        format == "html" ? Markup::Html : Markup::Markdown, locale);
}

ExitStatus run_compare(const Arguments& arguments, Console& console, Languages& languages) {
  const Configuration configuration =
      find_configuration(arguments, arguments.words.front(), console, languages);
  Examination examination;
  read_options(examination, arguments, configuration, console, languages.for_people());
  const std::string_view format = choose_format(arguments, kCompareFormats, "text");
  const Style style = read_style(arguments, console, arguments.value("output", "-"));
  const Plans plans = find_plans(arguments, configuration);
  tell_empty_folders(plans, console, Locale(languages.for_people()));
  if (plans.files.empty()) return ExitStatus::NotAssessable;

  std::vector<Outcome> outcomes;
  Progress progress(arguments, console, languages.for_people(), plans.files.size());
  for (const std::string& file : plans.files) {
    progress.next(file);
    outcomes.push_back(examine(file, examination, console));
  }
  progress.clear();
  if (!std::ranges::all_of(outcomes,
                           [](const Outcome& outcome) { return outcome.assessment.has_value(); })) {
    tell_unassessable(outcomes, console, languages.for_people());
    return ExitStatus::NotAssessable;
  }
  refuse_different_frameworks(outcomes);
  emit(write(outcomes, format, style, languages), arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

const Command kCompareCommand{.name = "compare",
                              .words = "PLAN...",
                              .fewest = 1,
                              .most = std::numeric_limits<std::size_t>::max(),
                              .options = kCompareOptions,
                              .examples = kCompareExamples,
                              .run = run_compare};

}  // namespace charter
