// SPDX-License-Identifier: EUPL-1.2
#include "made_from.hpp"

#include "charter/json/digest.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace charter {

std::string made_from(const std::filesystem::path& corpus, const std::filesystem::path& lexicon) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(corpus)) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  files.push_back(lexicon);
  Digest digest;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    digest.add(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  return digest.finish();
}

}  // namespace charter
