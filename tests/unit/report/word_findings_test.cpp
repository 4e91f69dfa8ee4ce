// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;
using test::Question;

Examined in(std::string_view language, const std::string& members) {
  Question question;
  question.language = language;
  return plan_of(members, question);
}

// An outcome to which findings can be added, each with its place, code,
// subject and pointer.
struct Findings {
  Findings() { outcome.framework = &test::charter_framework(); }
  Findings& add(std::uint32_t line, std::uint32_t column, Code code, std::string_view subject,
                std::string pointer = {}) {
    outcome.diagnostics.add(code, Span{{line, column}, {line, column + 1}}, subject,
                            std::move(pointer));
    return *this;
  }
  Lines arranged() {
    arrange(outcome);
    Lines lines;
    for (const Diagnostic& item : outcome.diagnostics.all()) {
      lines.push_back(to_string(item.code) + " " + item.subject + " " + item.pointer);
    }
    return lines;
  }
  Outcome outcome;
};

TEST(Arrange, puts_what_is_wrong_in_the_file_first) {
  EXPECT_EQ(Findings()
                .add(1, 1, Code::PersonalData, "a")
                .add(9, 9, Code::UnknownSection, "b")
                .add(2, 2, Code::CommitmentUncovered, "PM1")
                .add(8, 8, Code::ByteOrderMark, "")
                .arranged(),
            (Lines{"CH007  ", "CH108 b ", "CH801 a ", "CH201 PM1 "}));
}

TEST(Arrange, goes_by_line_and_column) {
  EXPECT_EQ(Findings()
                .add(10, 1, Code::NoOwner, "d")
                .add(2, 10, Code::NoOwner, "c")
                .add(2, 9, Code::NoResult, "b")
                .add(1, 99, Code::RatingUnsupported, "a")
                .arranged(),
            (Lines{"CH502 a ", "CH306 b ", "CH301 c ", "CH301 d "}));
}

TEST(Arrange, goes_by_code_and_subject_at_one_place) {
  EXPECT_EQ(
      Findings()
          .add(1, 1, Code::RoleUncovered, "employer")
          .add(1, 1, Code::CommitmentUncovered, "SP1")
          .add(1, 1, Code::RoleUncovered, "policymaker")
          .add(1, 1, Code::CommitmentUncovered, "PM3")
          .add(1, 1, Code::CommitmentUncovered, "EM1")
          .arranged(),
      (Lines{"CH201 PM3 ", "CH201 SP1 ", "CH201 EM1 ", "CH203 policymaker ", "CH203 employer "}));
}

TEST(Arrange, puts_ids_outside_the_framework_behind_it_by_code_points) {
  EXPECT_EQ(Findings()
                .add(1, 1, Code::WrongType, "z")
                .add(1, 1, Code::WrongType, "é")
                .add(1, 1, Code::WrongType, "own.a")
                .add(1, 1, Code::WrongType, "PU3.O2")
                .add(1, 1, Code::WrongType, "A1")
                .add(1, 1, Code::WrongType, "😀")
                .add(1, 1, Code::WrongType, "\xEF\xBF\xBD")
                .add(1, 1, Code::WrongType, "A")
                .arranged(),
            (Lines{"CH011 PU3.O2 ", "CH011 A ", "CH011 A1 ", "CH011 own.a ", "CH011 z ", "CH011 é ",
                   "CH011 \xEF\xBF\xBD ", "CH011 😀 "}));
}

TEST(Arrange, goes_by_pointer_last) {
  EXPECT_EQ(Findings()
                .add(1, 1, Code::WrongType, "a", "/b")
                .add(1, 1, Code::WrongType, "a", "/a")
                .add(1, 1, Code::WrongType, "a", "")
                .arranged(),
            (Lines{"CH011 a ", "CH011 a /a", "CH011 a /b"}));
}

TEST(Arrange, counts_by_severity) {
  Findings findings;
  findings.add(1, 1, Code::NoBudget, "a")
      .add(1, 1, Code::NoOwner, "a")
      .add(1, 1, Code::NoOwner, "b")
      .add(1, 1, Code::WrongType, "a");
  findings.arranged();
  EXPECT_EQ(findings.outcome.counts, (std::array<std::size_t, 3>{1, 2, 1}));
  findings.arranged();
  EXPECT_EQ(findings.outcome.counts, (std::array<std::size_t, 3>{1, 2, 1}));
}

TEST(Arrange, numbers_what_has_one_code_and_one_subject) {
  Findings findings;
  findings.add(3, 1, Code::WrongType, "a")
      .add(1, 1, Code::WrongType, "a")
      .add(2, 1, Code::WrongType, "b")
      .add(4, 1, Code::UnknownField, "a");
  findings.arranged();
  std::vector<std::size_t> ordinals;
  for (const Diagnostic& item : findings.outcome.diagnostics.all())
    ordinals.push_back(item.ordinal);
  EXPECT_EQ(ordinals, (std::vector<std::size_t>{1, 1, 2, 1}));
}

TEST(WordFindings, says_the_same_in_each_language) {
  const std::string members = R"("title": 5)";
  EXPECT_EQ(in("en", members).messages("CH011"),
            Lines{"Expected a text, or an object with one text per language, found a number."});
  for (const std::string_view language : {"nl", "fr", "de"}) {
    const Lines messages = in(language, members).messages("CH011");
    ASSERT_EQ(messages.size(), 1U) << language;
    EXPECT_NE(messages, in("en", members).messages("CH011")) << language;
    EXPECT_EQ(messages[0].find('{'), std::string::npos) << language;
  }
}

TEST(WordFindings, keeps_codes_places_and_order_in_each_language) {
  const std::string members = R"("title": 5, "language": "x y", "actions": [{"id": "A1",
    "title": "Act", "commitments": ["PM9", "PM1", "PM1"]}])";
  const Examined english = in("en", members);
  for (const std::string_view language : {"nl", "fr", "de"}) {
    const Examined other = in(language, members);
    EXPECT_EQ(other.findings("CH"), english.findings("CH")) << language;
    EXPECT_EQ(other.places("CH"), english.places("CH")) << language;
  }
}

TEST(WordFindings, shows_titles_in_the_language_asked_for) {
  for (const std::string_view language : {"en", "nl", "fr", "de"}) {
    const Commitment& commitment = test::charter_framework().commitments[0];
    const std::string title(choose(commitment.title, language, language)->text);
    const std::string message = in(language, "").messages("CH201").at(0);
    EXPECT_NE(message.find(title), std::string::npos) << language;
  }
}

TEST(WordFindings, shows_the_title_of_an_own_indicator_in_the_language_there_is) {
  const std::string members = R"("indicators": [{"indicator": "own.a", "commitment": "PM1",
    "title": {"nl": "Cursisten", "fr": "Élèves"}, "type": "count",
    "observations": [{"date": "2011-01-01", "value": 5}]}])";
  EXPECT_NE(in("fr", members).messages("CH403").at(0).find("Élèves"), std::string::npos);
  EXPECT_NE(in("nl", members).messages("CH403").at(0).find("Cursisten"), std::string::npos);
  EXPECT_NE(in("en", members).messages("CH403").at(0).find("Cursisten"), std::string::npos);
}

TEST(WordFindings, writes_numbers_as_people_do) {
  const std::string members = actions({action(R"("status": "planned", "progress": 62.5)")});
  EXPECT_NE(in("en", members).messages("CH305").at(0).find("62.5"), std::string::npos);
  EXPECT_NE(in("de", members).messages("CH305").at(0).find("62,5"), std::string::npos);
}

TEST(WordFindings, chooses_the_form_that_goes_with_a_count) {
  const std::string one = actions({action(R"("commitments": ["PM1"], "status": "cancelled")")});
  const std::string two =
      actions({action(R"("commitments": ["PM1"], "status": "cancelled")"),
               action(R"("id": "A2", "commitments": ["PM1"], "status": "suspended")")});
  EXPECT_NE(in("en", one).messages("CH204").at(0).find("its only action is"), std::string::npos);
  EXPECT_NE(in("en", two).messages("CH204").at(0).find("its 2 actions are"), std::string::npos);
}

TEST(WordFindings, quotes_what_was_found_as_it_stands) {
  const Examined plan = plan_of(R"("{nearest}": 1, "language": "{found} \"x\"")");
  EXPECT_EQ(plan.messages("CH012"), Lines{"“{nearest}” is not a field of this object."});
  EXPECT_EQ(plan.messages("CH015"), Lines{"“{found} \"x\"” is not a language tag."});
}

TEST(WordFindings, helps_with_most_findings) {
  const Examined plan = plan_of("");
  for (const Finding& finding : plan.outcome().findings) {
    EXPECT_FALSE(finding.help.empty()) << to_string(finding.code);
  }
}

TEST(WordFindings, has_the_severity_of_each_code) {
  const Examined plan = plan_of(R"("title": 5)");
  for (const Finding& finding : plan.outcome().findings) {
    EXPECT_EQ(finding.severity, entry_of(finding.code).severity);
  }
}

TEST(Shown, takes_the_language_asked_for_the_plans_english_or_the_first) {
  const Examined examined = plan_of(R"("language": "pl", "title": {"fr": "Un", "nl": "Een",
    "en": "One", "pl": "Jeden"}, "city": {"name": {"fr": "Gand", "nl": "Gent"}})");
  const Plan& plan = examined.plan();
  EXPECT_EQ(shown(plan.title, plan, "nl"), "Een");
  EXPECT_EQ(shown(plan.title, plan, "de"), "Jeden");
  EXPECT_EQ(shown(plan.city.name, plan, "de"), "Gand");
  EXPECT_EQ(shown({}, plan, "de"), "");
}

}  // namespace
}  // namespace charter
