// SPDX-License-Identifier: EUPL-1.2
#include "baseline.hpp"
#include "charter/report/formats.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "examine_all.hpp"
#include "output.hpp"
#include "plan_lines.hpp"
#include "plans.hpp"
#include "progress.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace charter {
namespace {

constexpr auto kCheckOptions = together(
    std::array{
        Option{.name = "format", .letter = 'f', .value = "FORMAT", .choices = check_format_names},
        Option{.name = "output", .letter = 'o', .value = "FILE"},
        Option{.name = "also",
               .value = "FORMAT=FILE",
               .repeatable = true,
               .choices = check_format_names},
        Option{.name = "fail-on", .value = "LEVEL", .choices = listed<kFailLevels>},
        Option{.name = "select", .value = "CODES", .repeatable = true},
        Option{.name = "ignore", .value = "CODES", .repeatable = true}},
    kExaminationOptions,
    std::array{Option{.name = "baseline", .value = "FILE"},
               Option{.name = "write-baseline", .value = "FILE"},
               Option{.name = "color", .value = "WHEN", .choices = listed<kColorChoices>}},
    kLimitOptions,
    std::array{Option{.name = "jobs", .value = "N"}, Option{.name = "stdin-ndjson"},
               Option{.name = "quiet", .letter = 'q'}, Option{.name = "verbose", .letter = 'v'}});
constexpr std::array<std::string_view, 4> kCheckExamples{
    "charter check plan.json", "charter check --as-of 2011-06-30 plan.json",
    "charter check --format json -o result.json plans/",
    "charter check --fail-on warning plan.json"};

// One of those that `--format` may name.
const CheckFormat& format_called(std::string_view name) {
  return *std::ranges::find(check_formats(), name, &CheckFormat::name);
}

// The files of the baseline, where the command line or the configuration has
// them; empty: none.
std::string baseline_to_read(const Arguments& arguments, const Configuration& configuration) {
  if (arguments.has("baseline")) return std::string(arguments.value("baseline"));
  return configuration.baseline.empty() ? "" : configuration.path_of(configuration.baseline);
}

class Check {
 public:
  Check(const Arguments& arguments, Console& console, Languages& languages)
      : arguments_(arguments), console_(console), languages_(languages) {}

  ExitStatus run();

 private:
  struct Output {
    const CheckFormat* format = nullptr;
    std::string file = "-";  // standard output
    std::optional<Locale> locale;
  };

  void configure();
  void find_plans();
  void refuse_to_lose_files() const;
  void examine_plans();
  [[nodiscard]] Examined examine_plan(PlanInput& input, std::size_t place) const;
  void take(Examined&& examined);
  void choose_locale(Output& output) const;
  void write(Output& output);
  void write_end();
  [[nodiscard]] std::vector<Output> outputs() const;

  const Arguments& arguments_;
  Console& console_;
  Languages& languages_;
  Configuration configuration_;
  Examination examination_;
  std::string baseline_file_;
  std::optional<Baseline> baseline_;
  std::size_t fail_level_ = 0;
  std::vector<Output> outputs_;
  Plans plans_;
  bool is_written_at_once_ = false;  // of each plan, and then forgotten
  Style style_;                      // of what is
  PlanCounts counts_;
  ExitStatus status_ = ExitStatus::Clean;
  std::vector<Outcome> outcomes_;
};

void Check::configure() {
  const std::string first = arguments_.words.empty() ? "-" : arguments_.words.front();
  configuration_ = find_configuration(arguments_, first, console_, languages_);
  read_options(examination_, arguments_, configuration_, console_, languages_.for_people());
  baseline_file_ = baseline_to_read(arguments_, configuration_);
  // The first baseline of a repository is written before there is one.
  const bool is_written = arguments_.has("write-baseline") &&
                          relative_path(baseline_file_, ".") ==
                              relative_path(std::string(arguments_.value("write-baseline")), ".");
  if (!baseline_file_.empty() && !is_written) {
    baseline_ =
        Baseline::load(baseline_file_, configuration_.folder, console_, languages_.for_people());
  }
}

void Check::find_plans() {
  std::vector<std::string> words = arguments_.words;
  if (arguments_.has("stdin-ndjson")) {
    if (words.size() != 1 || words.front() != "-") {
      throw Failure(Failure::Kind::Usage, "usage.stdin-ndjson", {});
    }
    plans_.many = true;
    return;
  }
  if (words.empty()) {
    for (const std::string& plan : configuration_.plans) {
      words.push_back(configuration_.path_of(plan));
    }
  }
  if (words.empty()) {
    throw Failure(Failure::Kind::Usage, "usage.too-few",
                  {{.name = "words", .text = "PLAN"}, {.name = "command", .text = "check"}});
  }
  plans_ = plans_of(words, {configuration_.file, baseline_file_,
                            std::string(arguments_.value("write-baseline"))});
}

// Nothing that is read is written over, and nothing is written twice. A
// baseline may be written over itself.
void Check::refuse_to_lose_files() const {
  std::vector<std::string> written;
  written.reserve(outputs_.size() + 1);
  for (const Output& output : outputs_) written.push_back(output.file);
  const std::string new_baseline(arguments_.value("write-baseline"));
  if (!new_baseline.empty()) written.push_back(new_baseline);
  refuse_to_write_twice(written);
  std::vector<std::string> read = files_beside_plans(arguments_, configuration_);
  if (arguments_.has("stdin-ndjson")) read.emplace_back("-");
  read.insert(read.end(), plans_.files.begin(), plans_.files.end());
  for (const std::string& file : written) refuse_to_overwrite(file, read);
  if (!new_baseline.empty()) written.pop_back();
  for (const std::string& file : written) refuse_to_overwrite(file, {baseline_file_});
}

void Check::examine_plans() {
  // Results that go to a terminal one after the other show how far it is.
  const bool is_shown = is_written_at_once_ && console_.writes_to_terminal();
  Progress progress(arguments_, console_, languages_.for_people(),
                    is_shown ? 0 : plans_.files.size());
  std::function<std::optional<PlanInput>()> next;
  std::size_t jobs = read_jobs(arguments_);
  if (arguments_.has("stdin-ndjson")) {
    next = [lines = std::make_shared<PlanLines>(console_.standard_input(),
                                                examination_.limits.max_bytes)] {
      return lines->next();
    };
  } else {
    jobs = std::clamp(plans_.files.size(), std::size_t{1}, jobs);
    next = [this, &progress, place = std::size_t{0}]() mutable -> std::optional<PlanInput> {
      if (place == plans_.files.size()) return std::nullopt;
      const std::string& file = plans_.files[place++];
      progress.next(file);
      return PlanInput{.file = file, .source = nullptr};
    };
  }
  examine_all(
      next, [this](PlanInput& input, std::size_t place) { return examine_plan(input, place); },
      jobs, [this](Examined&& examined) { take(std::move(examined)); });
}

// Called by several threads.
Examined Check::examine_plan(PlanInput& input, std::size_t place) const {
  Outcome outcome = input.source ? examine_source(input.file, *input.source, examination_)
                                 : examine(input.file, examination_, console_);
  if (baseline_) baseline_->apply(outcome, examination_.codes);
  Examined examined{.outcome = {},
                    .text = {},
                    .assessed = outcome.assessment.has_value(),
                    .status = status_of(outcome, fail_level_)};
  if (is_written_at_once_) {
    const Output& output = outputs_.front();
    word_findings(outcome, *output.locale);
    examined.text =
        output.format->in_parts->plan(outcome, place == 0, plans_.many, *output.locale, style_);
  } else {
    examined.outcome = std::move(outcome);
  }
  return examined;
}

void Check::take(Examined&& examined) {
  ++counts_.plans;
  if (examined.assessed) ++counts_.assessed;
  if (examined.outcome) {
    outcomes_.push_back(*std::move(examined).outcome);
  } else {
    status_ = std::max(status_, examined.status);
    console_.write(examined.text);
  }
}

std::vector<Check::Output> Check::outputs() const {
  std::vector<Output> all(1);
  all.front().format = &format_called(choose_format(arguments_, check_format_names(), "text"));
  if (!arguments_.value("output").empty()) all.front().file = arguments_.value("output");
  for (const std::string& also : arguments_.values("also")) {
    const std::size_t equals = also.find('=');
    all.push_back({.format = &format_called(also.substr(0, equals))});
    all.back().file = equals == std::string::npos ? "" : also.substr(equals + 1);
    if (all.back().file.empty()) {
      throw Failure(Failure::Kind::Usage, "usage.also", {{.name = "found", .text = also}});
    }
  }
  return all;
}

void Check::choose_locale(Output& output) const {
  output.locale.emplace(output.format->for_people ? languages_.for_people()
                                                  : languages_.for_programs());
}

void Check::write_end() {
  const Output& output = outputs_.front();
  console_.write(output.format->in_parts->end(counts_, plans_.many, *output.locale, style_));
}

void Check::write(Output& output) {
  const Style style = read_style(arguments_, console_, output.file);
  choose_locale(output);
  const Locale& locale = *output.locale;
  for (Outcome& outcome : outcomes_) word_findings(outcome, locale);
  emit(output.format->write(outcomes_, plans_.many, locale, style), output.file, console_);
  // GitHub shows on the run's page what a step appends to this file.
  const std::string step_summary = console_.variable("GITHUB_STEP_SUMMARY");
  if (output.format->name == "github" && !step_summary.empty()) {
    append_to_file(step_summary, write_markdown(outcomes_, plans_.many, locale, style));
  }
}

ExitStatus Check::run() {
  configure();
  fail_level_ = read_fail_level(arguments_, configuration_);
  find_plans();
  outputs_ = outputs();  // a wrong option is told before the work
  refuse_to_lose_files();
  const bool writes_baseline = arguments_.has("write-baseline");
  is_written_at_once_ = outputs_.size() == 1 && outputs_.front().format->in_parts != nullptr &&
                        outputs_.front().file == "-" && !writes_baseline;
  if (is_written_at_once_) {
    style_ = read_style(arguments_, console_, "-");
    choose_locale(outputs_.front());
  }
  tell_empty_folders(plans_, console_, Locale(languages_.for_people()));
  examine_plans();
  if (writes_baseline) {
    write_file(std::string(arguments_.value("write-baseline")), Baseline::text_for(outcomes_));
    for (Outcome& outcome : outcomes_) {
      for (Diagnostic& finding : outcome.diagnostics.all()) finding.known = true;
    }
  }
  for (const Outcome& outcome : outcomes_) {
    status_ = std::max(status_, status_of(outcome, fail_level_));
  }
  if (counts_.plans == 0) {
    status_ = ExitStatus::NotAssessable;
    if (arguments_.has("stdin-ndjson")) {
      complain(console_, Locale(languages_.for_people()), "failures.no-line", {});
    }
  }
  if (is_written_at_once_) {
    write_end();
  } else {
    for (Output& output : outputs_) write(output);
  }
  return status_;
}

ExitStatus run_check(const Arguments& arguments, Console& console, Languages& languages) {
  return Check(arguments, console, languages).run();
}

}  // namespace

const Command kCheckCommand{.name = "check",
                            .words = "PLAN...",
                            .fewest = 0,
                            .most = std::numeric_limits<std::size_t>::max(),
                            .options = kCheckOptions,
                            .examples = kCheckExamples,
                            .run = run_check};

}  // namespace charter
