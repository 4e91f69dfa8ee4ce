// SPDX-License-Identifier: EUPL-1.2
//
// What a reader of docs/architecture.md is promised: a file knows the floors
// below its own and nothing above.
#include "tests/support/project_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace charter {
namespace {

// The lowest first. Floors with the same number do not know each other.
struct Floor {
  std::string_view name;
  int height;
};
constexpr std::array kFloors{Floor{"model", 0},     Floor{"resources", 1},  Floor{"json", 1},
                             Floor{"framework", 2}, Floor{"sheets", 2},     Floor{"practices", 3},
                             Floor{"loader", 3},    Floor{"mapping", 4},    Floor{"assessment", 5},
                             Floor{"changes", 6},   Floor{"suggestion", 6}, Floor{"report", 7},
                             Floor{"exchange", 8},  Floor{"commands", 9},   Floor{"main.cpp", 10}};

// What the program carries is for those who show it or load it by name.
constexpr std::array<std::string_view, 6> kUsersOfResources{"resources",  "framework", "practices",
                                                            "suggestion", "report",    "commands"};

const Floor* find_floor(std::string_view name) {
  const auto* const found = std::ranges::find(kFloors, name, &Floor::name);
  return found == kFloors.end() ? nullptr : found;
}

// The part of a path behind `prefix` up to the next slash.
std::string_view step_behind(std::string_view path, std::string_view prefix) {
  path.remove_prefix(prefix.size());
  return path.substr(0, path.find('/'));
}

std::string_view folder_of(std::string_view file) {
  return step_behind(file, file.starts_with("src/") ? "src/" : "include/charter/");
}

struct Include {
  std::string place;  // `src/main.cpp:7`
  std::string file;   // that includes
  std::string target;
  bool in_quotes = false;
};

std::vector<std::string> sources() {
  std::vector<std::string> files = project_files("include", {".hpp"});
  const auto in_src = project_files("src", {".hpp", ".cpp"});
  files.insert(files.end(), in_src.begin(), in_src.end());
  return files;
}

std::vector<Include> includes() {
  std::vector<Include> found;
  for (const std::string& file : sources()) {
    std::size_t number = 0;
    for (const std::string& line : lines_of(project_file(file))) {
      ++number;
      if (!line.starts_with("#include ")) continue;
      const std::size_t open = line.find_first_of("\"<");
      const std::size_t close = line.find_first_of("\">", open + 1);
      found.push_back({file + ":" + std::to_string(number), file,
                       line.substr(open + 1, close - open - 1), line[open] == '"'});
    }
  }
  return found;
}

// The floor that an include in quotes leads to; a header without a folder in
// its name stands beside the file.
std::string_view floor_of_target(const Include& include) {
  const std::string_view target = include.target;
  if (target.starts_with("charter/")) return step_behind(target, "charter/");
  return target.find('/') == std::string_view::npos ? folder_of(include.file)
                                                    : target.substr(0, target.find('/'));
}

TEST(Floors, are_the_folders_that_there_are) {
  for (const std::string& file : sources()) {
    EXPECT_NE(find_floor(folder_of(file)), nullptr)
        << file << ":1: the folder " << folder_of(file) << " is on no floor";
  }
}

TEST(Floors, are_not_included_from_below) {
  for (const Include& include : includes()) {
    if (!include.in_quotes || include.target == "charter/version.hpp") continue;
    const Floor* const from = find_floor(folder_of(include.file));
    const Floor* const to = find_floor(floor_of_target(include));
    ASSERT_NE(to, nullptr) << include.place << ": " << include.target << " is on no floor";
    if (from == nullptr) continue;
    EXPECT_TRUE(from == to || to->height < from->height)
        << include.place << ": " << from->name << " may not include " << include.target;
  }
}

TEST(Resources, are_used_where_they_are_shown) {
  for (const Include& include : includes()) {
    if (!include.target.starts_with("charter/resources/")) continue;
    const auto* const user = std::ranges::find(kUsersOfResources, folder_of(include.file));
    EXPECT_NE(user, kUsersOfResources.end()) << include.place << ": " << folder_of(include.file)
                                             << " may not include " << include.target;
  }
}

// Each library is known to one file, so that it could be replaced there.
TEST(Libraries, are_kept_where_they_belong) {
  for (const Include& include : includes()) {
    const std::string_view target = include.target;
    if (target.starts_with("CLI/")) {
      EXPECT_EQ(include.file, "src/commands/parse_arguments.cpp") << include.place;
    }
    if (target.starts_with("nettle/")) {
      EXPECT_EQ(include.file, "src/json/digest.cpp") << include.place;
    }
    if (target.starts_with("minizip/")) {
      EXPECT_EQ(include.file, "src/sheets/zip_archive.cpp") << include.place;
    }
    if (target == "libstemmer.h") {
      EXPECT_EQ(include.file, "src/suggestion/stemmer.cpp") << include.place;
    }
    if (target == "expat.h") {
      EXPECT_EQ(include.file, "src/sheets/xml_reader.cpp") << include.place;
    }
    EXPECT_FALSE(target.starts_with("nlohmann/")) << include.place;
  }
}

TEST(Headers, include_no_library_at_all) {
  for (const Include& include : includes()) {
    if (!include.file.ends_with(".hpp") || include.in_quotes) continue;
    // Those of the language have neither folder nor ending.
    EXPECT_EQ(include.target.find_first_of("/."), std::string::npos)
        << include.place << ": " << include.target;
  }
}

std::vector<std::string> everything_written_by_hand() {
  std::vector<std::string> files = sources();
  for (const std::string_view folder : {"tests", "cmake", "benchmarks"}) {
    const auto more = project_files(folder, {".hpp", ".cpp", ".py", ".cmake", "CMakeLists.txt"});
    files.insert(files.end(), more.begin(), more.end());
  }
  files.emplace_back("CMakeLists.txt");
  files.emplace_back("src/version.hpp.in");
  files.emplace_back("src/resources/resources.cpp.in");
  return files;
}

TEST(Files, name_their_licence_at_the_top) {
  for (const std::string& file : everything_written_by_hand()) {
    const auto lines = lines_of(project_file(file));
    ASSERT_FALSE(lines.empty()) << file << ":1: the file is empty";
    const bool is_script = lines.front().starts_with("#!");
    const std::string& line = lines.at(is_script ? 1 : 0);
    EXPECT_TRUE(line == "// SPDX-License-Identifier: EUPL-1.2" ||
                line == "# SPDX-License-Identifier: EUPL-1.2")
        << file << ":1: no line SPDX-License-Identifier";
  }
}

TEST(Files, are_short_enough_to_be_read) {
  for (const std::string& file : everything_written_by_hand()) {
    const std::size_t lines = lines_of(project_file(file)).size();
    EXPECT_LE(lines, 350U) << file << ":351: " << lines << " lines";
  }
}

TEST(Headers, are_included_once) {
  for (const std::string& file : sources()) {
    if (!file.ends_with(".hpp")) continue;
    EXPECT_NE(project_file(file).find("\n#pragma once\n"), std::string::npos)
        << file << ":1: no #pragma once";
  }
}

}  // namespace
}  // namespace charter
