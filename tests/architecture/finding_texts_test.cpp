// SPDX-License-Identifier: EUPL-1.2
//
// The sources raise findings by code and variant; each pair has a message, and
// no message waits for a pair that nobody raises.
#include "charter/model/codes.hpp"
#include "charter/report/locale.hpp"
#include "tests/support/project_files.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace charter {
namespace {

// `CommitmentUncovered` to `CH201`, from the header itself.
std::map<std::string, std::string> code_by_name() {
  std::map<std::string, std::string> codes;
  bool inside = false;
  for (const std::string& line : lines_of(project_file("include/charter/model/codes.hpp"))) {
    if (line.starts_with("enum class Code ")) inside = true;
    if (line.starts_with("};")) inside = false;
    const std::size_t equals = line.find(" = ");
    if (!inside || equals == std::string::npos) continue;
    const std::size_t begin = line.find_first_not_of(' ');
    const int number = std::stoi(line.substr(equals + 3));
    codes[line.substr(begin, equals - begin)] = to_string(static_cast<Code>(number));
  }
  return codes;
}

bool in_name(char character) {
  return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

// The name in front of the bracket that is open at `at`; empty where none is.
std::string callee(const std::string& text, std::size_t at) {
  int depth = 0;
  while (at > 0 && text[at] != ';' && text[at] != '{') {
    --at;
    if (text[at] == ')') ++depth;
    if (text[at] != '(') continue;
    if (depth-- > 0) continue;
    std::size_t begin = at;
    while (begin > 0 && in_name(text[begin - 1])) --begin;
    return text.substr(begin, at - begin);
  }
  return {};
}

// The argument that follows the comma at `at`; empty where there is no comma.
std::string argument_behind(const std::string& text, std::size_t at) {
  if (text[at] != ',') return {};
  int depth = 0;
  const std::size_t begin = at + 1;
  for (at = begin; at < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '{') ++depth;
    if (text[at] == ')' || text[at] == '}') --depth;
    if (depth < 0 || (depth == 0 && text[at] == ',')) break;
  }
  return text.substr(begin, at - begin);
}

std::set<std::string> literals_in(std::string_view code) {
  std::set<std::string> found;
  for (std::size_t open = code.find('"'); open != std::string_view::npos;) {
    const std::size_t close = code.find('"', open + 1);
    found.insert(std::string(code.substr(open + 1, close - open - 1)));
    open = code.find('"', close + 1);
  }
  return found;
}

// What the function `name` of the same file may return.
std::set<std::string> literals_of_function(const std::string& text, const std::string& name) {
  const std::size_t begin = text.find("string_view " + name + "(");
  if (begin == std::string::npos) return {};
  return literals_in(text.substr(begin, text.find("\n}", begin) - begin));
}

std::set<std::string> variants_at(const std::string& text, std::size_t code, std::size_t behind) {
  const std::string function = callee(text, code);
  if (function == "gap" || function == "about") return {""};
  if (function == "report_unknown" || function == "look_up") return {"", "nearest"};
  if (function != "add" && function != "stop") return {};
  const std::string argument = argument_behind(text, behind);
  auto literals = literals_in(argument);
  if (!literals.empty()) return literals;
  const std::size_t bracket = argument.find('(');
  if (bracket == std::string::npos || argument.find('>') < bracket) return {""};
  std::size_t begin = bracket;
  while (begin > 0 && in_name(argument[begin - 1])) --begin;
  literals = literals_of_function(text, argument.substr(begin, bracket - begin));
  if (literals.empty()) literals.insert("");
  return literals;
}

// `findings.CH013.nearest`, each with a place that raises it.
std::map<std::string, std::string> raised() {
  // These mistakes are found by the common readers and renamed.
  std::map<std::string, std::string> names{
      {"findings.CH002.sheet", "src/commands/examine.cpp"},
      {"findings.CH003.sheet", "src/commands/examine.cpp"},
      {"findings.CH102.also-framework", "src/mapping/other_framework.cpp"},
      {"findings.CH102.of-another", "src/mapping/other_framework.cpp"},
      {"findings.CH902", "src/commands/baseline.cpp"},
      {"findings.CH902.twice", "src/commands/configuration.cpp"},
      {"findings.CH903.entry", "src/commands/baseline.cpp"}};
  const auto codes = code_by_name();
  for (const std::string& file : project_files("src", {".cpp", ".hpp"})) {
    if (file == "src/model/codes.cpp") continue;
    const std::string text = project_file(file);
    for (std::size_t at = text.find("Code::"); at != std::string::npos;
         at = text.find("Code::", at + 1)) {
      if (at > 0 && in_name(text[at - 1])) continue;
      const std::size_t begin = at + std::string_view("Code::").size();
      std::size_t end = begin;
      while (in_name(text[end])) ++end;
      const auto code = codes.find(text.substr(begin, end - begin));
      if (code == codes.end()) continue;
      for (const std::string& variant : variants_at(text, at, end)) {
        const auto line = std::count(text.begin(), text.begin() + static_cast<long>(at), '\n') + 1;
        names.emplace("findings." + code->second + (variant.empty() ? "" : "." + variant),
                      file + ":" + std::to_string(line));
      }
    }
  }
  return names;
}

bool has_message(const Locale& locale, const std::string& name) {
  return locale.has(name + ".message") ||
         (locale.has(name + ".message.one") && locale.has(name + ".message.other"));
}

TEST(Findings, that_the_sources_raise_have_a_message) {
  const Locale english("en");
  const auto names = raised();
  // Else the scan has lost its way.
  EXPECT_GT(names.size(), 80U);
  for (const auto& [name, place] : names) {
    EXPECT_TRUE(has_message(english, name)) << place << ": locales/en.json lacks " << name;
  }
}

TEST(Findings, that_have_a_message_are_raised_somewhere) {
  const auto names = raised();
  const Locale english("en");
  for (const auto& [name, text] : english.entries()) {
    const std::size_t message = name.find(".message");
    if (!name.starts_with("findings.") || message == std::string_view::npos) continue;
    EXPECT_TRUE(names.contains(std::string(name.substr(0, message))))
        << "locales/en.json has " << name << ", and no source raises it";
  }
}

TEST(Findings, of_every_code_are_raised_somewhere) {
  const auto names = raised();
  for (const CodeEntry& entry : codes()) {
    const std::string name = "findings." + to_string(entry.code);
    const auto first = names.lower_bound(name);
    EXPECT_TRUE(first != names.end() && first->first.starts_with(name))
        << "no source raises " << to_string(entry.code);
  }
}

TEST(Findings, speak_in_sentences) {
  const Locale english("en");
  for (const auto& [name, text] : english.entries()) {
    if (!name.starts_with("findings.")) continue;
    EXPECT_TRUE(text.ends_with('.') || text.ends_with('?') || text.ends_with("\u201D"))
        << name << ": " << text;
  }
}

}  // namespace
}  // namespace charter
