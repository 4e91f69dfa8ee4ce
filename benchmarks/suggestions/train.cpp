// SPDX-License-Identifier: EUPL-1.2
//
// Makes the models of `charter suggest` from the corpus:
//   train CORPUS LEXICON FOLDER
#include "lessons.hpp"
#include "made_from.hpp"
#include "unseen.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace charter {
namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
  std::printf("%s: %zu bytes\n", file.c_str(), bytes.size());
}

void train(const std::filesystem::path& corpus, const std::filesystem::path& lexicon_file,
           const std::filesystem::path& folder) {
  const std::vector<Sample> samples = read_corpus(corpus);
  const std::string json = bytes_of(lexicon_file);
  const Lexicon lexicon(json);
  const std::string from = made_from(corpus, lexicon_file);
  const auto all = [](const Sample&) { return false; };

  const Course commitments = commitments_course(samples, lexicon);
  const Steps confidence = calibrate(shares_outside(judge_unseen(commitments), kParts));
  write(folder / "commitments.model",
        commitments.model(all).file("integrating-cities-charter", confidence, from));
  write(folder / "services.model",
        services_course(samples, lexicon).model(all).file("integrating-cities-charter", {}, from));
  write(folder / "languages.model", languages_course(samples).model(all).file("", {}, from));
}

}  // namespace
}  // namespace charter

int main(int count, char** words) {
  try {
    if (count != 4) throw std::runtime_error("train CORPUS LEXICON FOLDER");
    charter::train(words[1], words[2], words[3]);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
