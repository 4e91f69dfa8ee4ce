// SPDX-License-Identifier: EUPL-1.2
//
// Whatever the program may have to say, it can say, in every language.
#include "charter/model/codes.hpp"
#include "charter/report/locale.hpp"
#include "tests/support/project_files.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace charter {
namespace {

const Locale& english() {
  static const Locale locale("en");
  return locale;
}

bool can_say(const Locale& locale, const std::string& name) {
  return locale.has(name) || (locale.has(name + ".one") && locale.has(name + ".other"));
}

// `folder` is `locales` or `explanations`.
void expect_same_names(const std::string& language, const std::string& folder) {
  const Locale original("en", folder);
  const Locale other(language, folder);
  const std::string file = folder + "/" + language + ".json";
  for (const auto& [name, text] : original.entries()) {
    if (!other.has(name)) {
      ADD_FAILURE() << file << " lacks " << name;
      continue;
    }
    EXPECT_FALSE(other.text(name).empty()) << file << " says nothing for " << name;
    if (folder == "explanations" || name == "language.name") continue;
    EXPECT_EQ(placeholders(other.text(name)), placeholders(text)) << file << ": " << name;
  }
  for (const auto& [name, text] : other.entries()) {
    EXPECT_TRUE(original.has(name)) << file << " has " << name << ", and English has not";
  }
}

TEST(Languages, have_the_same_texts_with_the_same_placeholders) {
  for (const std::string_view language : supported_languages()) {
    expect_same_names(std::string(language), "locales");
  }
}

TEST(Languages, have_the_same_explanations) {
  for (const std::string_view language : supported_languages()) {
    expect_same_names(std::string(language), "explanations");
  }
}

TEST(Languages, call_themselves_by_their_names) {
  constexpr std::array<std::string_view, 4> kNames{"English", "Nederlands", "français", "Deutsch"};
  ASSERT_EQ(supported_languages().size(), kNames.size());
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::string language(supported_languages()[i]);
    std::string name(Locale(language).text("language.name"));
    std::string wanted(kNames[i]);
    name[0] = wanted[0] = '_';  // some write it with a capital
    EXPECT_EQ(name, wanted) << language;
  }
}

// Where texts are the same in English and in another language, one of them
// was not translated; but for names, and words that languages share.
TEST(Languages, are_not_copies_of_english) {
  for (const std::string_view language : supported_languages()) {
    if (language == "en") continue;
    for (const std::string folder : {"locales", "explanations"}) {
      const Locale original("en", folder);
      const Locale other(language, folder);
      std::size_t sentences = 0;
      std::size_t copied = 0;
      for (const auto& [name, text] : original.entries()) {
        if (std::ranges::count(text, ' ') < 3) continue;
        ++sentences;
        if (other.text(name) == text) ++copied;
      }
      EXPECT_LT(copied * 50, sentences) << copied << " of " << sentences << " sentences of "
                                        << folder << "/" << language << ".json are English";
    }
  }
}

TEST(Codes, have_a_message) {
  for (const CodeEntry& entry : codes()) {
    const std::string beginning = "findings." + to_string(entry.code) + ".";
    const bool any = std::ranges::any_of(
        english().entries(), [&](const auto& item) { return item.first.starts_with(beginning); });
    EXPECT_TRUE(any) << "locales/en.json has no message for " << to_string(entry.code);
  }
}

TEST(Codes, are_explained_in_every_language) {
  for (const std::string_view language : supported_languages()) {
    const Locale explanations(language, "explanations");
    for (const CodeEntry& entry : codes()) {
      for (const char* const part : {".title", ".why", ".example", ".fix"}) {
        const std::string name = to_string(entry.code) + part;
        EXPECT_TRUE(explanations.has(name) && !explanations.text(name).empty())
            << "explanations/" << language << ".json lacks " << name;
      }
    }
  }
}

TEST(Codes, have_a_heading_in_the_documentation) {
  const auto lines = lines_of(project_file("docs/findings.md"));
  for (const CodeEntry& entry : codes()) {
    const std::string heading = "## " + to_string(entry.code) + " " + std::string(entry.slug);
    EXPECT_NE(std::ranges::find(lines, heading), lines.end())
        << "docs/findings.md has no heading `" << heading << "`";
  }
}

// The groups of the language files: literals that begin with one are names.
std::set<std::string> groups() {
  std::set<std::string> names{"usage",   "failures", "words",    "text",     "report",
                              "help",    "commands", "options",  "language", "findings",
                              "explain", "init",     "framework"};
  for (const auto& [name, text] : english().entries()) {
    names.insert(std::string(name.substr(0, name.find('.'))));
  }
  return names;
}

bool is_name(const std::string& text) {
  return std::ranges::all_of(text, [](char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '-' ||
           character == '.';
  });
}

TEST(Texts, that_the_sources_name_are_there) {
  const auto known = groups();
  for (const Literal& literal : string_literals()) {
    const std::size_t point = literal.text.find('.');
    if (point == std::string::npos || !known.contains(literal.text.substr(0, point))) continue;
    // A beginning, to which the rest is added; or the name of a file.
    if (literal.text.ends_with('.') || literal.text.ends_with('-')) continue;
    if (literal.text.ends_with(".json") || literal.text.ends_with(".css")) continue;
    if (literal.place.starts_with("src/loader/") || !is_name(literal.text)) continue;
    EXPECT_TRUE(can_say(english(), literal.text))
        << literal.place << ": locales/en.json lacks " << literal.text;
  }
}

TEST(Texts, for_wrong_usage_and_failures_are_all_asked_for) {
  std::set<std::string> asked;
  for (const Literal& literal : string_literals()) asked.insert(literal.text);
  for (const auto& [name, text] : english().entries()) {
    if (!name.starts_with("usage.") && !name.starts_with("failures.")) continue;
    std::string stem(name);
    for (const std::string_view form : {".one", ".other"}) {
      if (stem.ends_with(form)) stem.resize(stem.size() - form.size());
    }
    EXPECT_TRUE(asked.contains(stem)) << "locales/en.json has " << name << ", and no source asks";
  }
}

TEST(Words, that_the_sources_name_are_there) {
  constexpr std::array<std::string_view, 3> kBeginnings{"json-", "type-", "reason-"};
  for (const Literal& literal : string_literals()) {
    const bool is_word = std::ranges::any_of(kBeginnings, [&](std::string_view beginning) {
      return literal.text.starts_with(beginning) && literal.text.size() > beginning.size();
    });
    if (!is_word || !is_name(literal.text)) continue;
    EXPECT_TRUE(english().has("words." + literal.text))
        << literal.place << ": locales/en.json lacks words." << literal.text;
  }
}

}  // namespace
}  // namespace charter
