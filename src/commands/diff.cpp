// SPDX-License-Identifier: EUPL-1.2
#include "charter/changes/find_changes.hpp"
#include "command.hpp"
#include "compare_editions.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 3> kDiffFormats{"text", "json", "markdown"};
constexpr auto kDiffOptions = together(
    std::array{
        Option{.name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kDiffFormats>},
        Option{.name = "output", .letter = 'o', .value = "FILE"},
        Option{.name = "fail-on", .value = "LEVEL", .choices = listed<kFailLevels>},
        Option{.name = "select", .value = "CODES", .repeatable = true},
        Option{.name = "ignore", .value = "CODES", .repeatable = true}},
    kExaminationOptions,
    std::array{Option{.name = "color", .value = "WHEN", .choices = listed<kColorChoices>}},
    kLimitOptions,
    std::array{Option{.name = "quiet", .letter = 'q'}, Option{.name = "verbose", .letter = 'v'}});
constexpr std::array<std::string_view, 3> kDiffExamples{
    "charter diff plan-2010.json plan-2011.json",
    "charter diff -f markdown -o changes.md plan-2010.json plan-2011.json",
    "charter diff --fail-on warning plan-2010.json plan-2011.json"};

class Diff {
 public:
  Diff(const Arguments& arguments, Console& console, Languages& languages)
      : arguments_(arguments), console_(console), languages_(languages) {}

  ExitStatus run();

 private:
  void read_plans(const Configuration& configuration);
  void find_what_was_lost();
  ExitStatus tell_why_not();
  void write();

  const Arguments& arguments_;
  Console& console_;
  Languages& languages_;
  std::string_view format_;
  Style style_;
  Examination examination_;
  Outcome then_;
  Outcome now_;
};

void Diff::read_plans(const Configuration& configuration) {
  const std::string& old_file = arguments_.words[0];
  const std::string& new_file = arguments_.words[1];
  refuse_one_input(old_file, new_file);
  refuse_to_overwrite(arguments_, configuration, {old_file, new_file});
  now_ = examine(new_file, examination_, console_);
  then_ = examine_earlier(old_file, now_, examination_, console_);
}

// Why there is nothing to compare: what is wrong with each of the plans that
// could not be assessed, as `check` tells it.
ExitStatus Diff::tell_why_not() {
  for (Outcome* const outcome : {&then_, &now_}) {
    if (outcome->assessment) {
      outcome->diagnostics = {};
    } else if (format_ != "json") {
      if (outcome == &now_ && !then_.assessment) console_.complain("\n");
      tell_unassessable({outcome, 1}, console_, languages_.for_people());
    }
  }
  if (format_ != "json") return ExitStatus::NotAssessable;
  const Locale locale(languages_.for_programs());
  word_findings(then_, locale);
  word_findings(now_, locale);
  emit(write_difference_json({.then = then_, .now = now_, .changes = {}}, locale), arguments_,
       console_);
  return ExitStatus::NotAssessable;
}

// From here on the findings are about what changed, and about nothing else.
void Diff::find_what_was_lost() {
  then_.diagnostics = {};
  now_.diagnostics = {};
  find_losses({then_.plan, *then_.assessment}, {now_.plan, *now_.assessment}, *now_.framework,
              now_.diagnostics);
  apply(examination_.codes, now_.diagnostics);
  arrange(then_);
  arrange(now_);
}

void Diff::write() {
  const Difference difference = compare_editions(then_, now_);
  find_what_was_lost();
  const Locale locale(format_ == "text"   ? languages_.for_people()
                      : format_ == "json" ? languages_.for_programs()
                                          : languages_.for_plan(now_.plan.language));
  word_findings(then_, locale);
  word_findings(now_, locale);
  emit(format_ == "json"       ? write_difference_json(difference, locale)
       : format_ == "markdown" ? write_difference_markdown(difference, locale)
                               : write_difference_text(difference, locale, style_),
       arguments_, console_);
}

ExitStatus Diff::run() {
  const Configuration configuration =
      find_configuration(arguments_, arguments_.words.front(), console_, languages_);
  read_options(examination_, arguments_, configuration, console_, languages_.for_people());
  format_ = choose_format(arguments_, kDiffFormats, "text");
  const std::size_t fail_level = read_fail_level(arguments_, configuration);
  style_ = read_style(arguments_, console_, arguments_.value("output", "-"));
  read_plans(configuration);
  if (!then_.assessment || !now_.assessment) return tell_why_not();
  write();
  return status_of(now_, fail_level);
}

ExitStatus run_diff(const Arguments& arguments, Console& console, Languages& languages) {
  return Diff(arguments, console, languages).run();
}

}  // namespace

const Command kDiffCommand{.name = "diff",
                           .words = "OLD NEW",
                           .fewest = 2,
                           .most = 2,
                           .options = kDiffOptions,
                           .examples = kDiffExamples,
                           .run = run_diff};

}  // namespace charter
