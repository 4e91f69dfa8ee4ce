// SPDX-License-Identifier: EUPL-1.2
#include "json/open_containers.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

TEST(OpenContainers, know_how_deep_they_are) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  EXPECT_EQ(open.depth(), 0U);
  EXPECT_FALSE(open.drops_values());
  Node object;
  Node array;
  open.open(&object, false, {});
  open.open(&array, true, {});
  EXPECT_EQ(open.depth(), 2U);
  EXPECT_TRUE(open.in_array());
  EXPECT_EQ(open.close().node, &array);
  EXPECT_FALSE(open.in_array());
}

TEST(OpenContainers, tie_children_to_their_parent) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  Node first;
  Node second;
  open.open(&object, false, {});
  open.key("a", columns(2, 5));
  open.attach(first);
  open.key("b", columns(9, 12));
  open.attach(second);
  open.close();

  EXPECT_EQ(object.count, 2U);
  EXPECT_EQ(object.first, &first);
  EXPECT_EQ(first.next, &second);
  EXPECT_EQ(second.next, nullptr);
  EXPECT_EQ(first.key, "a");
  EXPECT_EQ(second.key_span, columns(9, 12));
}

TEST(OpenContainers, give_elements_of_an_array_no_key) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  Node array;
  Node element;
  open.open(&object, false, {});
  open.key("list", columns(2, 8));
  open.open(&array, true, {});
  open.attach(element);
  EXPECT_EQ(element.key, "");
}

TEST(OpenContainers, drop_members_that_extend_the_format) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  open.open(&object, false, {});
  open.key("x-note", {});
  EXPECT_TRUE(open.drops_values());
  open.key("X-note", {});
  EXPECT_FALSE(open.drops_values());
  open.key("x", {});
  EXPECT_FALSE(open.drops_values());
}

TEST(OpenContainers, drop_all_that_is_inside_a_dropped_container) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  open.open(&object, false, {});
  open.key("x-note", {});
  open.open(nullptr, false, {});
  open.key("a", {});
  EXPECT_TRUE(open.drops_values());
  open.close();
  open.key("b", {});
  EXPECT_FALSE(open.drops_values());
}

TEST(OpenContainers, report_a_repeated_key_with_both_places) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  open.open(&object, false, {});
  open.key("a", columns(2, 5));
  open.key("b", columns(10, 13));
  open.key("a", columns(18, 21));
  EXPECT_TRUE(open.drops_values());
  EXPECT_EQ(findings_of(diagnostics), "CH004 1:18-1:21 /a key=a, first 1:2-1:5 /a\n");
}

TEST(OpenContainers, report_the_whole_way_to_a_repeated_key) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node nodes[3];
  open.open(&nodes[0], false, {});
  open.key("actions", {});
  open.open(&nodes[1], true, {});
  open.count_child();
  open.count_child();
  open.open(&nodes[2], false, {});
  open.key("a/b", columns(1, 2));
  open.key("a/b", columns(3, 4));
  EXPECT_EQ(diagnostics.all().at(0).pointer, "/actions/2/a~1b");
  EXPECT_EQ(diagnostics.all().at(0).list, "actions");
  EXPECT_EQ(diagnostics.all().at(0).index, 2U);
}

TEST(OpenContainers, let_two_objects_have_the_same_key) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node outer;
  Node inner;
  open.open(&outer, false, {});
  open.key("a", {});
  open.open(&inner, false, {});
  open.key("a", {});
  open.close();
  open.key("b", {});
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(OpenContainers, find_a_repeated_key_among_many) {
  std::vector<std::string> names;
  for (int i = 0; i < 500; ++i) names.push_back("key" + std::to_string(i));
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  open.open(&object, false, {});
  for (std::uint32_t i = 0; i < names.size(); ++i) open.key(names[i], columns(i + 1, i + 2));
  EXPECT_TRUE(diagnostics.all().empty());
  for (const std::size_t again : {0U, 31U, 32U, 33U, 499U}) {
    open.key(names[again], {});
    const auto first = static_cast<std::uint32_t>(again + 1);
    EXPECT_EQ(diagnostics.all().back().related.at(0).span, columns(first, first + 1)) << again;
  }
  EXPECT_EQ(diagnostics.all().size(), 5U);
}

TEST(OpenContainers, know_the_streamed_list_at_the_root) {
  Diagnostics diagnostics;
  OpenContainers open(diagnostics, false);
  Node object;
  Node array;
  open.open(&object, false, {});
  open.key("actions", {});
  EXPECT_FALSE(open.is_list_at_root("actions"));
  open.open(&array, true, {});
  EXPECT_TRUE(open.is_list_at_root("actions"));
  EXPECT_FALSE(open.is_list_at_root("sections"));
  EXPECT_FALSE(open.is_list_at_root(""));
  Node element;
  open.open(&element, true, {});
  EXPECT_FALSE(open.is_list_at_root("actions"));
}

}  // namespace
}  // namespace charter
