// SPDX-License-Identifier: EUPL-1.2
#include "commands/pages.hpp"

#include "charter/model/failure.hpp"
#include "tests/support/scratch_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace charter {
namespace {

namespace fs = std::filesystem;
using test::ScratchFolder;

const std::vector<PageText> kPages{{"index.md", "# All\n"}, {"a.md", "# A\n"}};

// The message of the failure; empty where there was none.
std::string refusal(const std::string& folder, const std::vector<PageText>& pages = kPages) {
  try {
    write_pages(folder, pages);
  } catch (const Failure& failure) {
    return std::string(failure.message());
  }
  return {};
}

TEST(WritePages, makes_the_folder_with_all_pages) {
  const ScratchFolder scratch;
  EXPECT_TRUE(write_pages(scratch / "new/", kPages).empty());
  EXPECT_EQ(scratch.names("new"), (std::vector<std::string>{"a.md", "index.md"}));
  EXPECT_TRUE(scratch.read("new/a.md").starts_with("# A\n\n<!-- charter packs "));
  EXPECT_EQ(scratch.names(""), std::vector<std::string>{"new"}) << "nothing else is left behind";
}

TEST(WritePages, replaces_its_own_pages) {
  const ScratchFolder scratch;
  write_pages(scratch / "new", kPages);
  EXPECT_TRUE(write_pages(scratch / "new", {{{"index.md", "# All, again\n"}, kPages[1]}}).empty());
  EXPECT_TRUE(scratch.read("new/index.md").starts_with("# All, again\n"));
}

TEST(WritePages, leaves_and_tells_pages_of_an_earlier_run) {
  const ScratchFolder scratch;
  write_pages(scratch / "new", {{kPages[0], {"old.md", "# Old\n"}, {"older.html", "<p>"}}});
  EXPECT_EQ(write_pages(scratch / "new", kPages),
            (std::vector<std::string>{"old.md", "older.html"}));
  EXPECT_TRUE(fs::exists(scratch / "new/old.md"));
}

TEST(WritePages, leaves_what_others_put_there) {
  const ScratchFolder scratch;
  fs::create_directory(scratch / "new");
  scratch.write("new/letter.md", "Dear colleagues\n");
  EXPECT_TRUE(write_pages(scratch / "new", kPages).empty());
  EXPECT_EQ(scratch.read("new/letter.md"), "Dear colleagues\n");
}

TEST(WritePages, refuses_to_replace_what_is_not_its_own) {
  const ScratchFolder scratch;
  fs::create_directory(scratch / "new");
  scratch.write("new/a.md", "Dear colleagues\n");
  EXPECT_EQ(refusal(scratch / "new"), "usage.not-our-page");
  EXPECT_EQ(scratch.read("new/a.md"), "Dear colleagues\n");
  EXPECT_FALSE(fs::exists(scratch / "new/index.md")) << "nothing is written then";
}

TEST(WritePages, refuses_to_replace_a_page_with_an_answer_in_it) {
  const ScratchFolder scratch;
  write_pages(scratch / "new", kPages);
  const std::string answered = "# A\nIt is done.\n" + scratch.read("new/a.md").substr(4);
  scratch.write("new/a.md", answered);
  EXPECT_EQ(refusal(scratch / "new"), "usage.not-our-page");
  EXPECT_EQ(scratch.read("new/a.md"), answered);
}

TEST(WritePages, follows_no_link_out_of_the_folder) {
  const ScratchFolder scratch;
  write_pages(scratch / "elsewhere", kPages);
  fs::create_directory(scratch / "new");
  fs::create_symlink(scratch / "elsewhere/a.md", scratch / "new/a.md");
  EXPECT_EQ(refusal(scratch / "new"), "usage.not-our-page");
  fs::remove(scratch / "new/a.md");
  fs::create_symlink(scratch / "nowhere", scratch / "new/a.md");
  EXPECT_EQ(refusal(scratch / "new"), "usage.not-our-page");
}

TEST(WritePages, needs_a_folder) {
  const ScratchFolder scratch;
  scratch.write("file", "");
  EXPECT_EQ(refusal(scratch / "file"), "usage.not-a-folder");
  EXPECT_EQ(refusal(scratch / "missing/new"), "failures.write");
  EXPECT_EQ(scratch.names(""), std::vector<std::string>{"file"});
}

}  // namespace
}  // namespace charter
