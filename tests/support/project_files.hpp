// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Where a file of the project lies on this disk; `path` counts from its root.
std::string project_path(std::string_view path);

// The bytes of a file of the project; `path` counts from its root. Throws where
// there is none.
std::string project_file(std::string_view path);

// The files below a folder of the project whose names end in one of `endings`,
// as paths from the project's root, sorted. Installed tools are left out.
std::vector<std::string> project_files(std::string_view folder,
                                       const std::vector<std::string_view>& endings);

// Its lines, without their ends.
std::vector<std::string> lines_of(std::string_view text);

// A text between double quotes in a C++ source, and where it stands.
struct Literal {
  std::string text;
  std::string place;  // `src/main.cpp:7`
};

// Every plain string literal of the sources and headers, comments and includes
// left out; adjacent ones are one.
std::vector<Literal> string_literals();

}  // namespace charter
