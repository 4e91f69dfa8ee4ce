// SPDX-License-Identifier: EUPL-1.2
//
// The names of texts are put together at run time, so that no look at the
// sources finds them all. Here everything is said once, in every language, and
// none of it may be the name of a text or a `{name}` that nothing filled.
#include "charter/framework/load_framework.hpp"
#include "charter/model/codes.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/locale.hpp"
#include "src/commands/command.hpp"
#include "tests/support/project_files.hpp"
#include "tests/support/scratch_folder.hpp"
#include "tests/support/test_console.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace charter {
namespace {

using Words = std::vector<std::string>;

// The groups of the language files, with the point that follows them in the
// name of a text.
const std::set<std::string>& beginnings() {
  static const std::set<std::string> found = [] {
    std::set<std::string> groups;
    const Locale english("en");
    for (const auto& [name, text] : english.entries()) {
      groups.insert(std::string(name.substr(0, name.find('.') + 1)));
    }
    return groups;
  }();
  return found;
}

bool in_text_name(char character) {
  return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '-' ||
         character == '_' || character == '.' || character == '/';
}

// What looks like the name of a text: `report.title`.
std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string& beginning : beginnings()) {
    for (std::size_t at = text.find(beginning); at != std::string_view::npos;
         at = text.find(beginning, at + 1)) {
      if (at > 0 && in_text_name(text[at - 1])) continue;
      std::size_t end = at + beginning.size();
      if (end == text.size() || std::isalpha(static_cast<unsigned char>(text[end])) == 0) continue;
      while (end < text.size() && in_text_name(text[end])) ++end;
      names.emplace_back(text.substr(at, end - at));
    }
  }
  return names;
}

// The names of files that help pages speak of.
bool is_file(std::string_view name) {
  return name.ends_with(".json") || name.ends_with(".md") || name.ends_with(".html") ||
         name.ends_with(".csv");
}

// Selectors look like names.
std::string without_style_sheet(const std::string& text) {
  const std::size_t begin = text.find("<style>");
  if (begin == std::string::npos) return text;
  return text.substr(0, begin) + text.substr(text.find("</style>", begin));
}

void expect_said(const std::string& said, const std::string& what) {
  const std::string text = without_style_sheet(said);
  for (const std::string& name : names_in(text)) {
    if (!is_file(name)) ADD_FAILURE() << what << " says `" << name << "`";
  }
  for (const std::string& name : placeholders(text)) {
    ADD_FAILURE() << what << " leaves {" << name << "} open";
  }
}

// Runs the program in every language and looks at all that it says.
void expect_said(const Words& arguments, const std::string& input = {}) {
  for (const std::string_view language : supported_languages()) {
    Words all = arguments;
    all.insert(all.end(), {"--lang", std::string(language)});
    std::string what = "charter";
    for (const std::string& argument : all) what += " " + argument;
    TestConsole console;
    console.input = input;
    const int status = console.run(all);
    EXPECT_LT(status, 4) << what;
    EXPECT_FALSE(console.output.empty() && console.complaints.empty()) << what;
    expect_said(console.output, what);
    expect_said(console.complaints, what + " (complaints)");
  }
}

TEST(SpokenTexts, of_help_are_all_there) {
  expect_said({"--help"});
  for (const Command* const command : commands()) {
    expect_said({std::string(command->name), "--help"});
  }
}

TEST(SpokenTexts, of_every_format_are_all_there) {
  for (const CheckFormat& format : check_formats()) {
    const std::string name(format.name);
    expect_said({"check", "--no-config", "--format", name, project_path("examples/gaps.json")});
    expect_said({"check", "--no-config", "--format", name, "-v", project_path("examples")});
    expect_said({"check", "--no-config", "--format", name, "missing.json"});
  }
}

TEST(SpokenTexts, of_the_report_are_all_there) {
  for (const char* const format : {"markdown", "html", "csv"}) {
    for (const std::string& file : project_files("examples", {".json"})) {
      expect_said({"report", "--format", format, project_path(file)});
    }
  }
}

// The pages of the packs, in every language.
void expect_packs_said(const std::string& plan) {
  for (const std::string_view language : supported_languages()) {
    const test::ScratchFolder scratch;
    TestConsole console;
    const Words arguments{"packs",           plan,     "-o",
                          scratch / "packs", "--lang", std::string(language),
                          "--answer-by",     "2011-09"};
    EXPECT_EQ(console.run(arguments), 0) << console.complaints;
    expect_said(console.complaints, "charter packs " + plan);
    for (const std::string& page : scratch.names("packs")) {
      expect_said(scratch.read("packs/" + page), "the pack " + page + " of " + plan);
    }
  }
}

TEST(SpokenTexts, of_packs_are_all_there) {
  for (const std::string& file : project_files("examples", {".json"})) {
    if (file.find("/broken/") == std::string::npos) expect_packs_said(project_path(file));
  }
}

TEST(SpokenTexts, of_comparisons_are_all_there) {
  for (const char* const format : {"text", "json", "markdown", "html"}) {
    expect_said({"compare", "--format", format, project_path("examples/gaps.json"),
                 project_path("examples/cities")});
    expect_said({"compare", "--format", format, project_path("examples/city-plan.json"),
                 project_path("examples/gaps.json")});
  }
}

TEST(SpokenTexts, of_the_survey_are_all_there) {
  for (const char* const format : {"csv", "markdown"}) {
    for (const std::string& file : project_files("examples", {".json"})) {
      expect_said({"export", "--survey", "--format", format, project_path(file)});
    }
  }
}

TEST(SpokenTexts, of_findings_are_all_there) {
  expect_said({"check", "--no-config", "--format", "ndjson", project_path("tests/schema/cases")});
}

TEST(SpokenTexts, of_explanations_are_all_there) {
  for (const CodeEntry& entry : codes()) expect_said({"explain", to_string(entry.code)});
  const Framework& framework = *built_in_framework(kDefaultFramework);
  const auto explain = [](const auto& entries) {
    for (const FrameworkEntry& entry : entries) expect_said({"explain", std::string(entry.id)});
  };
  explain(framework.roles);
  explain(framework.commitments);
  explain(framework.services);
  explain(framework.pledges);
  explain(framework.requests);
  explain(framework.indicators);
  expect_said({"explain", "nothing"});
  expect_said({"explain", "PM9"});
}

TEST(SpokenTexts, of_the_other_commands_are_all_there) {
  expect_said({"framework", "list"});
  expect_said({"framework", "show"});
  expect_said({"init", "--output", "-", "--city", "Vaartstede"});
}

TEST(SpokenTexts, about_wrong_usage_are_all_there) {
  expect_said(Words{"chekc"});
  expect_said(Words{"dance"});
  expect_said(Words{"check"});
  expect_said({"check", "--fromat", "json", "-"});
  expect_said({"check", "--dance", "-"});
  expect_said({"check", "--format", "yaml", "-"});
  expect_said({"check", "--as-of", "soon", "-"});
  expect_said({"check", "--select", "XY", "-"});
  expect_said({"check", "--max-bytes", "many", "-"});
  expect_said({"check", "--fail-on", "panic", "-"});
  expect_said({"check", "--framework", "none", "-"});
  expect_said({"check", "--framework", project_path("examples/smallest.json"), "-"});
  expect_said({"check", "--config", "none", "-"});
  expect_said({"check", "--output", project_path("examples/smallest.json"),
               project_path("examples/smallest.json")});
  expect_said({"report", "-", "-"});
  expect_said({"packs", "-"});
  expect_said({"packs", "-", "-o", "packs", "--answer-by", "soon"});
  expect_said({"packs", project_path("examples/smallest.json"), "-o",
               project_path("examples/smallest.json")});
  expect_said({"compare", "-"});
  expect_said({"compare", "missing.json", "-"});
  expect_said({"export", "-"});
  expect_said({"schema", "dance"});
  expect_said({"init", "--country", "Belgium", "--output", "-"});
}

}  // namespace
}  // namespace charter
