// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/object_reader.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace charter {
namespace {

constexpr std::array<std::string_view, 1> kOnlyTitle{"title"};

// What is made of a member `title`: `en=a,nl=b`, and what is wrong with it.
struct TextResult {
  std::string text;
  std::string findings;
  std::string inspected;

  friend bool operator==(const TextResult&, const TextResult&) = default;
};

enum class Ask { Optional, Required, RequiredUninspected };

TextResult text_of(const std::string& object, Ask ask = Ask::Optional) {
  const ReadDocument document = read_text(object);
  Diagnostics diagnostics;
  TextResult result;
  Reading reading{*document.arena, diagnostics,
                  [&result](std::string_view seen, const Span& span, const Path& path) {
                    result.inspected +=
                        path.pointer() + " " + described(span) + " " + std::string(seen) + "\n";
                  }};
  const Path root;
  const ObjectReader reader(document.root(), root, reading, kOnlyTitle);
  const Text text = ask == Ask::Optional ? reader.text("title")
                    : ask == Ask::Required
                        ? reader.required_text("title")
                        : reader.required_text("title", ObjectReader::Look::Past);
  for (const Translation& item : text) {
    if (!result.text.empty()) result.text += ",";
    result.text += std::string(item.language) + "=" + std::string(item.text);
  }
  result.findings = findings_of(diagnostics);
  return result;
}

TEST(ObjectReaderText, takes_a_plain_string) {
  EXPECT_EQ(text_of(R"({"title": "Taal"})"), (TextResult{"=Taal", "", "/title 1:11-1:17 Taal\n"}));
}

TEST(ObjectReaderText, takes_one_text_for_each_language) {
  EXPECT_EQ(text_of(R"({"title": {"nl": "Taal", "pt-BR": "Idioma"}})"),
            (TextResult{"nl=Taal,pt-BR=Idioma", "",
                        "/title/nl 1:18-1:24 Taal\n/title/pt-BR 1:35-1:43 Idioma\n"}));
}

TEST(ObjectReaderText, may_be_absent_or_blank) {
  EXPECT_EQ(text_of("{}"), (TextResult{}));
  EXPECT_EQ(text_of(R"({"title": {}})"), (TextResult{}));
  EXPECT_EQ(text_of(R"({"title": " "})").findings, "");
}

TEST(ObjectReaderText, refuses_other_types) {
  EXPECT_EQ(text_of(R"({"title": 1})").findings,
            "CH011 1:11-1:12 /title expected=type-text found=type-number\n");
  EXPECT_EQ(text_of(R"({"title": ["a"]})").findings,
            "CH011 1:11-1:16 /title expected=type-text found=type-array\n");
}

TEST(ObjectReaderText, drops_a_translation_with_a_bad_tag_or_a_bad_value) {
  EXPECT_EQ(text_of(R"({"title": {"nl_BE": "Taal", "en": 1, "fr": "Langue"}})"),
            (TextResult{"fr=Langue",
                        "CH015.language-tag 1:12-1:19 /title/nl_BE found=nl_BE\n"
                        "CH011 1:35-1:36 /title/en expected=type-string found=type-number\n",
                        "/title/fr 1:44-1:52 Langue\n"}));
}

TEST(ObjectReaderText, that_is_required_has_to_be_there) {
  EXPECT_EQ(text_of("{}", Ask::Required).findings,
            "CH010 1:1-1:3 field=title page=docs/plan-format.md\n");
}

TEST(ObjectReaderText, that_is_required_has_to_say_something) {
  EXPECT_EQ(text_of(R"({"title": "\u00a0\t"})", Ask::Required),
            (TextResult{"", "CH015.blank 1:11-1:21 /title field=title\n",
                        "/title 1:11-1:21 \u00A0\t\n"}));
  EXPECT_EQ(text_of(R"({"title": {}})", Ask::Required).findings,
            "CH015.blank 1:11-1:13 /title field=title\n");
  EXPECT_EQ(text_of(R"({"title": {"en": "", "nl": " "}})", Ask::Required).findings,
            "CH015.blank 1:11-1:32 /title field=title\n");
}

TEST(ObjectReaderText, that_was_refused_in_part_is_not_called_blank_too) {
  EXPECT_EQ(text_of(R"({"title": {"en": "", "nl": 1}})", Ask::Required).findings,
            "CH011 1:28-1:29 /title/nl expected=type-string found=type-number\n");
  EXPECT_EQ(text_of(R"({"title": null})", Ask::Required).findings,
            "CH011 1:11-1:15 /title expected=type-text found=type-null\n");
}

TEST(ObjectReaderText, with_one_translation_that_says_something_is_enough) {
  EXPECT_EQ(text_of(R"({"title": {"en": " ", "nl": "Taal"}})", Ask::Required).text, "en= ,nl=Taal");
}

TEST(ObjectReaderText, is_not_looked_into_where_nobody_asks) {
  EXPECT_EQ(text_of(R"({"title": "Taal"})", Ask::RequiredUninspected).inspected, "");
  EXPECT_EQ(text_of(R"({"title": {"nl": "Taal"}})", Ask::RequiredUninspected).inspected, "");
}

}  // namespace
}  // namespace charter
