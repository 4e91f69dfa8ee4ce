// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/packs.hpp"

#include "charter/model/text.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"
#include "pages.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 2> kPacksFormats{"markdown", "html"};
constexpr auto kPacksOptions = together(
    std::array{
        Option{.name = "output", .letter = 'o', .value = "FOLDER"},
        Option{
            .name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kPacksFormats>},
        Option{.name = "answer-by", .value = "DATE"}},
    kExaminationOptions, kLimitOptions, std::array{Option{.name = "quiet", .letter = 'q'}});
constexpr std::array<std::string_view, 2> kPacksExamples{
    "charter packs plan.json -o packs",
    "charter packs plan.json -o packs --format html --answer-by 2011-09-15"};

std::string read_folder(const Arguments& arguments) {
  const std::string folder(arguments.value("output"));
  if (folder.empty() || folder == "-") {
    throw Failure(Failure::Kind::Usage, "usage.packs-folder");
  }
  return folder;
}

std::string_view read_answer_by(const Arguments& arguments) {
  const std::string_view day = arguments.value("answer-by");
  if (arguments.has("answer-by") && !parse_date(day)) {
    throw Failure(
        Failure::Kind::Usage, "usage.date",
        {{.name = "option", .text = "--answer-by"}, {.name = "found", .text = std::string(day)}});
  }
  return day;
}

// What was done, for a person; the pages themselves are the result.
void tell(const std::string& folder, const std::vector<Page>& pages,
          const std::vector<std::string>& left, Console& console, const Locale& locale) {
  say(console, locale.counted("packs.done", pages.size(),
                              {{"folder", folder}, {"index", folder + "/" + pages.front().file}}));
  if (left.empty()) return;
  say(console, locale.counted("packs.left", left.size(), {{"files", joined(left)}}));
}

ExitStatus run_packs(const Arguments& arguments, Console& console, Languages& languages) {
  Examination examination;
  const std::string& file = arguments.words.front();
  const std::string folder = read_folder(arguments);
  const std::string_view answer_by = read_answer_by(arguments);
  const Markup markup =
      arguments.value("format", "markdown") == "html" ? Markup::Html : Markup::Markdown;
  const Configuration configuration = find_configuration(arguments, file, console, languages);
  read_options(examination, arguments, configuration, console, languages.for_people());

  Outcome outcome = examine(file, examination, console);
  if (!outcome.assessment) {
    tell_unassessable({&outcome, 1}, console, languages.for_people());
    return ExitStatus::NotAssessable;
  }
  const Locale locale(languages.for_plan(outcome.plan.language));
  const std::vector<Page> pages =
      compose_packs(outcome, locale, answer_by, markup == Markup::Html ? ".html" : ".md");
  std::vector<PageText> texts;
  texts.reserve(pages.size());
  for (const Page& page : pages) {
    texts.push_back({page.file, write_document(page.document, markup, locale)});
  }
  const std::vector<std::string> left = write_pages(folder, texts);
  if (!arguments.has("quiet")) {
    tell(folder, pages, left, console, Locale(languages.for_people()));
  }
  return ExitStatus::Clean;
}

}  // namespace

const Command kPacksCommand{.name = "packs",
                            .words = "PLAN",
                            .fewest = 1,
                            .most = 1,
                            .options = kPacksOptions,
                            .examples = kPacksExamples,
                            .run = run_packs};

}  // namespace charter
