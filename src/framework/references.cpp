// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/references.hpp"

#include "charter/json/nearest_name.hpp"

#include <algorithm>

namespace charter {

namespace {

// Findings so far times names to choose from.
constexpr std::size_t kMostGuesses = 100000;

constexpr std::size_t kMostNamed = 20;

std::string first_of(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names.first(std::min(names.size(), kMostNamed))) {
    text += (text.empty() ? "" : ", ") + std::string(name);
  }
  if (names.size() > kMostNamed) text += ", …";
  return names.empty() ? "–" : text;
}

}  // namespace

void report_unknown(Diagnostics& diagnostics, Code code, const LocatedString& name,
                    const Path& path, std::span<const std::string_view> known) {
  // Where nearly nothing is right, guesses help nobody and take long.
  const bool guesses = diagnostics.all().size() * known.size() < kMostGuesses;
  const std::string_view nearest = guesses ? nearest_name(name.value, known) : "";
  Diagnostic& finding = diagnostics.add(code, nearest.empty() ? "" : "nearest", name.span, path);
  finding.with("found", name.value);
  if (!nearest.empty()) finding.with("nearest", nearest);
  if (code == Code::UnknownValue) finding.with("allowed", first_of(known));
}

std::vector<std::string_view> all_ids(const Framework& framework) {
  std::vector<std::string_view> ids;
  const auto add = [&ids](const auto& entries) {
    for (const auto& entry : entries) ids.push_back(entry.id);
  };
  add(framework.roles);
  add(framework.commitments);
  add(framework.services);
  add(framework.pledges);
  add(framework.requests);
  add(framework.indicators);
  return ids;
}

FrameworkOrder::FrameworkOrder(const Framework& framework) {
  for (const std::string_view id : all_ids(framework)) ranks_.emplace_back(id, ranks_.size());
  std::ranges::sort(ranks_);
}

std::size_t FrameworkOrder::rank(std::string_view id) const {
  const auto found =
      std::ranges::lower_bound(ranks_, id, {}, &std::pair<std::string_view, std::size_t>::first);
  return found != ranks_.end() && found->first == id ? found->second : ranks_.size();
}

}  // namespace charter
