// SPDX-License-Identifier: EUPL-1.2
#include "corpus.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace charter {

std::vector<Sample> read_samples(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file.string() + " cannot be read");
  std::vector<Sample> samples;
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line);
    Sample& sample = samples.emplace_back();
    sample.id = json.at("id");
    sample.plan = json.contains("plan") ? json.at("plan") : json.at("city");
    sample.language = json.at("lang");
    sample.text = json.at("text");
    sample.labels = json.at("labels");
    sample.services = json.value("services", std::vector<std::string>());
  }
  return samples;
}

std::vector<Sample> read_corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  std::vector<Sample> samples;
  for (const auto& file : files) {
    auto more = read_samples(file);
    std::ranges::move(more, std::back_inserter(samples));
  }
  return samples;
}

}  // namespace charter
