// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/every_writer.hpp"

#include "charter/changes/find_changes.hpp"
#include "charter/framework/load_framework.hpp"
#include "charter/report/comparison.hpp"
#include "charter/report/difference.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/packs.hpp"
#include "charter/report/suggestions.hpp"
#include "charter/report/survey.hpp"
#include "charter/suggestion/suggest.hpp"
#include "tests/support/harmless.hpp"
#include "tests/support/project_files.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <utility>

namespace charter::test {
namespace {

// Loading a model takes longer than all that is made with it here.
const Suggester& suggester_for(const Framework& framework) {
  static std::map<std::string, std::unique_ptr<Suggester>, std::less<>> kept;
  static std::unique_ptr<Suggester> passing;
  const bool stays = built_in_framework(framework.id) == &framework;
  if (stays) {
    auto& suggester = kept[std::string(framework.id)];
    if (suggester == nullptr) suggester = std::make_unique<Suggester>(framework);
    return *suggester;
  }
  passing = std::make_unique<Suggester>(framework);
  return *passing;
}

class Writers {
 public:
  Writers(Outcome now, Outcome then, const Locale& locale) : locale_(locale) {
    outcomes_.push_back(std::move(now));
    outcomes_.push_back(std::move(then));
  }

  std::vector<Written> write(std::size_t command) {
    static constexpr std::array<void (Writers::*)(), kWritingCommands> kWrite{
        &Writers::write_checks,      &Writers::write_reports,    &Writers::write_documents,
        &Writers::write_suggestions, &Writers::write_comparison, &Writers::write_differences};
    (this->*kWrite[command])();
    return std::move(all_);
  }

 private:
  Outcome& now() { return outcomes_[0]; }
  Outcome& then() { return outcomes_[1]; }
  [[nodiscard]] bool both() {
    return now().assessment && then().assessment && now().framework == then().framework;
  }
  void add(std::string name, std::string text) {
    all_.push_back({std::move(name), std::move(text)});
  }
  void add(const std::string& name, const Document& document) {
    add(name + ".md", write_document(document, Markup::Markdown, locale_));
    add(name + ".html", write_document(document, Markup::Html, locale_));
  }

  void write_checks();
  void write_reports();
  void write_documents();
  void write_suggestions();
  void write_comparison();
  void write_differences();
  [[nodiscard]] Difference difference();

  const Locale& locale_;
  std::vector<Outcome> outcomes_;
  std::vector<Written> all_;
};

void Writers::write_checks() {
  constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
      {"text", ".txt"},    {"json", ".json"},   {"ndjson", ".ndjson"},
      {"sarif", ".json"},  {"junit", ".xml"},   {"github", ".txt"},
      {"gitlab", ".json"}, {"markdown", ".md"}, {"csv", ".csv"}};
  for (const CheckFormat& format : check_formats()) {
    const auto* const ending = std::ranges::find(
        kEndings, format.name, &std::pair<std::string_view, std::string_view>::first);
    const std::string name = "check-" + std::string(format.name) + std::string(ending->second);
    add(name, format.write({outcomes_.data(), 1}, false, locale_, Style{.verbose = true}));
    if (!then().assessment) continue;
    add("two-" + name, format.write(outcomes_, true, locale_, Style{.quiet = true}));
  }
}

Difference Writers::difference() {
  Difference difference{.then = then(), .now = now(), .changes = {}};
  if (both()) {
    difference.changes = find_changes({then().plan, *then().assessment},
                                      {now().plan, *now().assessment}, *now().framework);
  }
  return difference;
}

void Writers::write_reports() {
  const Difference since = difference();
  ReportAdditions additions{.since = both() ? &since : nullptr, .also = {}};
  for (const std::string_view id : built_in_frameworks()) {
    const Framework* const framework = built_in_framework(id);
    if (framework->crosswalk && framework->crosswalk->framework == now().framework->id) {
      additions.also.push_back(framework);
    }
  }
  for (const ReportFormat& format : report_formats()) {
    if (format.for_people && !now().assessment) continue;
    const std::string ending = format.name == "markdown" ? ".md" : "." + std::string(format.name);
    add("report" + ending, format.write(now(), locale_, additions));
  }
}

void Writers::write_documents() {
  if (!now().assessment) return;
  for (const std::string_view ending : {".md", ".html"}) {
    const Markup markup = ending == ".md" ? Markup::Markdown : Markup::Html;
    for (const Page& page : compose_packs(now(), locale_, "2011-09-15", ending)) {
      add("packs/" + page.file, write_document(page.document, markup, locale_));
    }
  }
  add("survey", compose_survey(now(), locale_));
  add("survey.csv", write_survey_csv(now(), locale_));
}

void Writers::write_suggestions() {
  if (!now().assessment) return;
  const Plan& plan = now().plan;
  const Suggester& suggester = suggester_for(*now().framework);
  SuggestionList list{.outcome = now(), .actions = {}, .by_model = suggester.has_model()};
  for (const Action& action : plan.actions) {
    if (!action.assessed()) continue;
    SuggestedAction& suggested = list.actions.emplace_back();
    suggested.id = action.id.value;
    suggested.fields = {{.field = "title", .text = shown(action.title, plan, plan.language)}};
    suggested.suggestions = suggester.suggest(suggested.fields, plan.language);
  }
  add("suggest.json", write_suggestions_json(list));
  add("suggest.txt", write_suggestions_text(list, locale_, Style{}));
}

void Writers::write_comparison() {
  if (!both()) return;
  const Comparison comparison = compare(outcomes_, locale_);
  add("compare.txt", write_comparison_text(comparison, locale_, Style{}));
  add("compare.json", write_comparison_json(comparison));
  add("compare", compose_comparison(comparison, locale_));
}

// The findings give way to those about what changed.
void Writers::write_differences() {
  // The command refuses editions that follow different frameworks.
  if (now().assessment && then().assessment && !both()) return;
  const Difference changed = difference();
  if (both()) {
    for (Outcome& outcome : outcomes_) outcome.diagnostics = {};
    find_losses({then().plan, *then().assessment}, {now().plan, *now().assessment},
                *now().framework, now().diagnostics);
    for (Outcome& outcome : outcomes_) {
      arrange(outcome);
      word_findings(outcome, locale_);
    }
    add("diff.txt", write_difference_text(changed, locale_, Style{.verbose = true}));
    add("diff.md", write_difference_markdown(changed, locale_));
  }
  add("diff.json", write_difference_json(changed, locale_));
}

}  // namespace

std::vector<Written> written_by(std::size_t command, std::string_view plan,
                                std::string_view earlier, const Question& question) {
  Outcome now = examine(plan, question).take();
  Outcome then = examine(earlier, question).take();
  return Writers(std::move(now), std::move(then), locale_in(question.language)).write(command);
}

std::vector<Written> written_by_all(std::string_view plan, std::string_view earlier,
                                    const Question& question) {
  std::vector<Written> all;
  for (std::size_t command = 0; command < kWritingCommands; ++command) {
    std::ranges::move(written_by(command, plan, earlier, question), std::back_inserter(all));
  }
  return all;
}

std::string mistake_in(const Written& written) {
  const auto is = [&written](std::string_view ending) { return written.name.ends_with(ending); };
  std::string mistake;
  if (is(".json")) mistake = json_mistake(written.text);
  if (is(".html")) mistake = html_mistake(written.text);
  if (is(".md")) mistake = markdown_mistake(written.text);
  if (is(".xml")) mistake = xml_mistake(written.text);
  if (is(".csv")) mistake = csv_mistake(written.text);
  if (is(".ndjson")) {
    for (const std::string& line : lines_of(written.text)) mistake += json_mistake(line);
  }
  if (mistake.empty()) {
    std::string text = written.text;
    // What ends the rows of CSV.
    if (is(".csv")) std::erase(text, '\r');
    mistake = text_mistake(text);
  }
  return mistake.empty() ? "" : written.name + ": " + mistake;
}

}  // namespace charter::test
