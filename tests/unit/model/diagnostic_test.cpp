// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/diagnostic.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

TEST(Diagnostics, takes_pointer_and_subject_from_the_path) {
  Diagnostics diagnostics;
  const Path root;
  const Path city = root / "city";
  diagnostics.add(Code::WrongType, "", columns(3, 9), city / "population");

  const Diagnostic& added = diagnostics.all().front();
  EXPECT_EQ(added.code, Code::WrongType);
  EXPECT_EQ(added.variant, "");
  EXPECT_EQ(added.span, columns(3, 9));
  EXPECT_EQ(added.pointer, "/city/population");
  EXPECT_EQ(added.subject, "population");
  EXPECT_EQ(added.list, "");
}

TEST(Diagnostics, remembers_the_element_of_a_list_whose_elements_have_ids) {
  Diagnostics diagnostics;
  const Path root;
  for (const char* const list :
       {"actions", "sections", "indicators", "assessments", "waivers", "pledges"}) {
    const Path here = root / list;
    const Path element = here / 3;
    const Diagnostic& added = diagnostics.add(Code::InvalidDate, "", {}, element / "date");
    EXPECT_EQ(added.list, list);
    EXPECT_EQ(added.index, 3U);
    EXPECT_EQ(added.subject, "date");
  }
}

TEST(Diagnostics, knows_no_ids_of_other_lists) {
  Diagnostics diagnostics;
  const Path root;
  const Path documents = root / "documents";
  const Path element = documents / 0;
  const Diagnostic& added = diagnostics.add(Code::MissingField, "", {}, element);
  EXPECT_EQ(added.list, "");
  EXPECT_EQ(added.subject, "documents");
}

TEST(Diagnostics, keeps_no_name_that_belongs_to_the_document) {
  Diagnostics diagnostics;
  {
    const std::string list = "actions";
    const Path root;
    const Path here = root / list;
    diagnostics.add(Code::WrongType, "", {}, here / 0);
  }
  EXPECT_EQ(diagnostics.all().front().list, "actions");
}

TEST(Diagnostics, takes_a_subject_and_a_pointer_as_given) {
  Diagnostics diagnostics;
  diagnostics.add(Code::NoOwner, columns(1, 2), "A01", "/actions/0");
  const Diagnostic& added = diagnostics.all().front();
  EXPECT_EQ(added.subject, "A01");
  EXPECT_EQ(added.pointer, "/actions/0");
  EXPECT_EQ(added.list, "");
}

TEST(Diagnostic, about_something_forgets_the_element_it_lies_in) {
  Diagnostics diagnostics;
  const Path root;
  const Path waivers = root / "waivers";
  const Diagnostic& added =
      diagnostics.add(Code::InvalidValue, "several-waived", {}, waivers / 1).about("waivers");
  EXPECT_EQ(added.subject, "waivers");
  EXPECT_EQ(added.list, "");
}

TEST(Diagnostic, collects_arguments_of_three_kinds) {
  Diagnostic diagnostic;
  diagnostic.with("found", std::string("x"))
      .with_word("expected", "type-string")
      .with_number("most", 11.5);

  ASSERT_EQ(diagnostic.arguments.size(), 3U);
  EXPECT_EQ(diagnostic.arguments[0].name, "found");
  EXPECT_EQ(diagnostic.arguments[0].text, "x");
  EXPECT_FALSE(diagnostic.arguments[0].is_word);
  EXPECT_FALSE(diagnostic.arguments[0].is_number);
  EXPECT_EQ(diagnostic.arguments[1].text, "type-string");
  EXPECT_TRUE(diagnostic.arguments[1].is_word);
  EXPECT_EQ(diagnostic.arguments[2].text, "11.5");
  EXPECT_TRUE(diagnostic.arguments[2].is_number);
}

TEST(Diagnostic, shows_related_places) {
  Diagnostic diagnostic;
  diagnostic.relating(columns(2, 6), "/title");
  ASSERT_EQ(diagnostic.related.size(), 1U);
  EXPECT_EQ(diagnostic.related[0].span, columns(2, 6));
  EXPECT_EQ(diagnostic.related[0].pointer, "/title");
}

}  // namespace
}  // namespace charter
