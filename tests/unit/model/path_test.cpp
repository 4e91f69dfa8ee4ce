// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/path.hpp"

#include <gtest/gtest.h>

namespace charter {
namespace {

TEST(Path, of_the_root_is_empty) {
  const Path root;
  EXPECT_EQ(root.pointer(), "");
  EXPECT_EQ(root.field(), "");
  EXPECT_EQ(root.element().list, "");
}

TEST(Path, writes_fields_and_indices) {
  const Path root;
  const Path actions = root / "actions";
  const Path action = actions / 3;
  const Path title = action / "title";
  EXPECT_EQ(actions.pointer(), "/actions");
  EXPECT_EQ(action.pointer(), "/actions/3");
  EXPECT_EQ(title.pointer(), "/actions/3/title");
  EXPECT_EQ(title.language("nl").pointer(), "/actions/3/title/nl");
}

TEST(Path, escapes_as_rfc_6901_asks) {
  const Path root;
  EXPECT_EQ((root / "a/b").pointer(), "/a~1b");
  EXPECT_EQ((root / "a~b").pointer(), "/a~0b");
  EXPECT_EQ((root / "~1").pointer(), "/~01");
  EXPECT_EQ((root / "").pointer(), "/");
  EXPECT_EQ((root / "\"\\ \n").pointer(), "/\"\\ \n");
}

TEST(Path, names_the_last_field_and_never_an_index_or_a_language) {
  const Path root;
  const Path actions = root / "actions";
  const Path action = actions / 3;
  const Path title = action / "title";
  EXPECT_EQ(actions.field(), "actions");
  EXPECT_EQ(action.field(), "actions");
  EXPECT_EQ(title.field(), "title");
  EXPECT_EQ(title.language("nl").field(), "title");
}

TEST(Path, finds_the_element_of_a_list_at_the_root) {
  const Path root;
  const Path actions = root / "actions";
  const Path action = actions / 3;
  const Path evidence = action / "evidence";
  const Path item = evidence / 1;
  const Path title = item / "title";
  EXPECT_EQ(title.element().list, "actions");
  EXPECT_EQ(title.element().index, 3U);
  EXPECT_EQ(action.element().list, "actions");
  EXPECT_EQ(actions.element().list, "");
}

TEST(Path, finds_no_element_in_a_list_further_down) {
  const Path root;
  const Path city = root / "city";
  const Path list = city / "x";
  const Path item = list / 1;
  EXPECT_EQ(item.element().list, "");
  EXPECT_EQ((root / 2).element().list, "");
}

TEST(AppendStep, adds_to_what_is_there) {
  std::string pointer = "/actions/0";
  append_step(pointer, "x/y");
  EXPECT_EQ(pointer, "/actions/0/x~1y");
}

TEST(PointerTo, names_an_element_or_its_member) {
  EXPECT_EQ(pointer_to("actions", 12), "/actions/12");
  EXPECT_EQ(pointer_to("indicators", 0, "target"), "/indicators/0/target");
}

}  // namespace
}  // namespace charter
