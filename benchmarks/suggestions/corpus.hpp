// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace charter {

// An action with what it answers: a line of a file of `corpus`, or of the
// labelled set.
struct Sample {
  std::string id;
  std::string plan;  // or city: what is held out together
  std::string language;
  std::string text;
  std::vector<std::string> labels;    // empty: none fits
  std::vector<std::string> services;  // of the one that has service areas
};

// Throws where the file cannot be read.
std::vector<Sample> read_samples(const std::filesystem::path& file);

// All of a folder, file by file in the order of their names.
std::vector<Sample> read_corpus(const std::filesystem::path& folder);

}  // namespace charter
