// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_names.hpp"

#include "charter/sheets/workbook.hpp"
#include "exchange/folded.hpp"
#include "exchange/sheet_words.hpp"
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace charter {
namespace {

const SheetNames& names() {
  static const SheetNames all;
  return all;
}

TEST(Folded, passes_over_case_accents_and_punctuation) {
  EXPECT_EQ(folded("Début (prévu)"), "debutprevu");
  EXPECT_EQ(folded("MASSNAHMEN"), folded("Maßnahmen"));
  EXPECT_EQ(folded("  Target:  value ", "-"), "target-value");
}

TEST(SheetNames, are_recognised_in_every_language) {
  for (const std::string_view language : supported_languages()) {
    const Locale& locale = test::locale_in(language);
    for (const Shape& shape : shapes()) {
      const auto name = locale.text("sheets.names." + std::string(shape.name));
      EXPECT_EQ(names().shape_called(name), &shape) << language << " " << name;
      EXPECT_FALSE(names().is_for_people(name)) << language << " " << name;
      EXPECT_LE(utf16_length(name), 31U) << name;
    }
    for (const char* const name : {"sheets.names.guide", "sheets.names.lists"}) {
      EXPECT_TRUE(names().is_for_people(locale.text(name)));
      EXPECT_EQ(names().shape_called(locale.text(name)), nullptr);
    }
  }
}

// A header of one language never means another column in another language.
TEST(Headers, mean_one_column_in_every_language) {
  for (const std::string_view language : supported_languages()) {
    const Locale& locale = test::locale_in(language);
    for (const Shape& shape : shapes()) {
      for (std::size_t i = 0; i < shape.fields.size(); ++i) {
        if (shape.fields[i].name.empty()) continue;
        Column column{.role = Column::Role::Field, .index = i, .name = {}};
        EXPECT_EQ(names().column_called(shape, header_of(shape, column, locale)), column)
            << language << " " << header_of(shape, column, locale);
        EXPECT_EQ(names().column_called(shape, shape.fields[i].path), column);
        if (shape.fields[i].kind != FieldKind::Translated) continue;
        column.name = "pt-BR";
        EXPECT_EQ(names().column_called(shape, header_of(shape, column, locale)), column);
      }
      for (std::size_t i = 0; i < shape.parents.size(); ++i) {
        const Column column{.role = Column::Role::Parent, .index = i, .name = {}};
        EXPECT_EQ(names().column_called(shape, header_of(shape, column, locale)), column)
            << language << " " << header_of(shape, column, locale);
      }
      for (const std::size_t i : {0U, 1U, 11U}) {
        const Column column{.role = Column::Role::Rest, .index = i, .name = {}};
        const auto found = names().column_called(shape, header_of(shape, column, locale));
        ASSERT_TRUE(found) << header_of(shape, column, locale);
        EXPECT_EQ(found->role, Column::Role::Rest);
      }
    }
  }
}

TEST(Choices, mean_one_value_in_every_language) {
  for (const std::string_view language : supported_languages()) {
    const Locale& locale = test::locale_in(language);
    for (std::size_t i = 0; i < kListNames; ++i) {
      const ChoiceList list = choices_of(static_cast<ListName>(i));
      for (const std::string_view value : list.values) {
        const auto word = locale.word(std::string(list.word) + std::string(value));
        EXPECT_EQ(names().value_called(static_cast<ListName>(i), word), value)
            << language << " " << word;
        EXPECT_EQ(names().value_called(static_cast<ListName>(i), value), value);
      }
    }
  }
  EXPECT_EQ(names().yes_or_no("JA"), true);
  EXPECT_EQ(names().yes_or_no("non"), false);
  EXPECT_EQ(names().yes_or_no("peut-être"), std::nullopt);
}

TEST(Headers, that_nobody_knows_become_members_of_ones_own) {
  const Shape& actions = shape_of(kActionsSheet);
  EXPECT_EQ(names().column_called(actions, "Opmerkingen"), std::nullopt);
  EXPECT_EQ(extension_for("Opmerkingen (intern)"), "x-opmerkingen-intern");
  const Column kept{.role = Column::Role::Extension, .index = 0, .name = "x-Note"};
  EXPECT_EQ(names().column_called(actions, "x-Note"), kept);
  EXPECT_TRUE(can_be_header("x-note"));
  EXPECT_FALSE(can_be_header("x-"));
  EXPECT_FALSE(can_be_header("x-a\tb"));
  EXPECT_FALSE(can_be_header("x-a "));
}

// What stands for a header in people's own sheets is a field of an action.
TEST(SheetWords, mean_what_there_is) {
  const Shape& actions = shape_of(kActionsSheet);
  for (const SheetWord& word : sheet_words("headers")) {
    EXPECT_TRUE(names().column_for(actions, word.meaning)) << word.word << " " << word.meaning;
  }
  std::set<std::string> meanings;
  for (const SheetWord& word : sheet_words("status")) meanings.insert(word.meaning);
  for (const std::string& meaning : meanings) {
    EXPECT_EQ(names().value_called(ListName::Status, meaning), meaning);
  }
  for (const SheetWord& word : sheet_words("status")) {
    EXPECT_TRUE(names().value_called(ListName::Status, word.word)) << word.word;
  }
}

}  // namespace
}  // namespace charter
