// SPDX-License-Identifier: EUPL-1.2
#include "report/page_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

std::string name_of(std::string_view title) { return PageNames({}).add(title, "department"); }

TEST(PageName, is_made_of_the_letters_of_the_title) {
  EXPECT_EQ(name_of("Personeel en Organisatie"), "personeel-en-organisatie");
  EXPECT_EQ(name_of("  Werk & Inkomen, 2e afd. "), "werk-inkomen-2e-afd");
  EXPECT_EQ(name_of("Bürgerdienste für Größe"), "burgerdienste-fur-grosse");
  EXPECT_EQ(name_of("Éducation"), "education");
}

TEST(PageName, keeps_other_scripts) {
  EXPECT_EQ(name_of("Отдел образования"), "отдел-образования");
  EXPECT_EQ(name_of("教育局"), "教育局");
  EXPECT_EQ(name_of("إدارة التعليم"), "إدارة-التعليم");
  EXPECT_EQ(name_of("शिक्षा विभाग"), "शिक्षा-विभाग");
}

TEST(PageName, never_leads_elsewhere) {
  EXPECT_EQ(name_of("../../etc/passwd"), "etc-passwd");
  EXPECT_EQ(name_of("/"), "department");
  EXPECT_EQ(name_of(".."), "department");
  EXPECT_EQ(name_of("C:\\Windows"), "c-windows");
  EXPECT_EQ(name_of(".hidden"), "hidden");
  EXPECT_EQ(name_of("-rf"), "rf");
  EXPECT_EQ(name_of("a\nb\tc\x1B[2J"), "a-b-c-2j");
  EXPECT_EQ(name_of("a\u202Ecod.exe"), "acod-exe");
  EXPECT_EQ(name_of("“”👩‍👩‍👧"), "department");
}

TEST(PageName, is_no_device_of_windows) {
  EXPECT_EQ(name_of("CON"), "con-1");
  EXPECT_EQ(name_of("lpt9"), "lpt9-1");
  EXPECT_EQ(name_of("Console"), "console");
}

TEST(PageName, is_short_and_whole_characters) {
  const std::string name = name_of(std::string(79, 'a') + "é" + std::string(500, 'b'));
  EXPECT_EQ(name, std::string(79, 'a') + "e");
  std::string cyrillic;
  for (int i = 0; i < 60; ++i) cyrillic += i == 39 ? " " : "ж";
  EXPECT_EQ(name_of(cyrillic).size(), 78U)
      << "nothing is cut in two, and no hyphen stands at the end";
}

TEST(PageNames, are_told_apart_by_numbers) {
  PageNames names({"index"});
  EXPECT_EQ(names.add("Works", "d"), "works");
  EXPECT_EQ(names.add("WORKS", "d"), "works-2");
  EXPECT_EQ(names.add("works!", "d"), "works-3");
  EXPECT_EQ(names.add("works 2", "d"), "works-2-2");
  EXPECT_EQ(names.add("Index", "d"), "index-2");
  EXPECT_EQ(names.add("?", "d"), "d");
  EXPECT_EQ(names.add("!", "d"), "d-2");
  // The same letter, written as one character and as two.
  EXPECT_EQ(names.add("\u00C5ngstr\u00F6m", "d"), "angstrom");
  EXPECT_EQ(names.add("A\u030Angstro\u0308m", "d"), "angstrom-2");
}

}  // namespace
}  // namespace charter
