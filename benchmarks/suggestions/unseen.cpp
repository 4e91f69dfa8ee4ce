// SPDX-License-Identifier: EUPL-1.2
#include "unseen.hpp"

#include "suggestion/linear_model.hpp"

#include <algorithm>
#include <functional>

namespace charter {
namespace {

constexpr std::size_t kBest = 3;

void judge(const LinearModel& model, const Lesson& lesson,
           std::vector<std::pair<double, bool>>& seen) {
  const std::vector<double> shares = model.shares(lesson.features);
  std::vector<std::pair<double, std::size_t>> best;
  for (std::size_t label = 0; label + 1 < shares.size(); ++label) {
    best.emplace_back(shares[label], label);
  }
  std::ranges::sort(best, std::greater<>());
  for (std::size_t k = 0; k < std::min(kBest, best.size()); ++k) {
    const bool right = std::ranges::any_of(
        lesson.answer, [&](const auto& part) { return part.first == best[k].second; });
    seen.emplace_back(best[k].first, right);
  }
}

}  // namespace

std::vector<UnseenPart> judge_unseen(const Course& course) {
  std::vector<UnseenPart> parts;
  for (std::size_t part = 0; part < kParts; ++part) {
    const auto is_here = [part](const Sample& sample) { return part_of(sample) == part; };
    parts.push_back({.softmax = course.model(is_here), .shares = {}});
    const std::string file = parts.back().softmax.file("", {}, "");
    const LinearModel model(file);
    for (std::size_t i = 0; i < course.lessons.size(); ++i) {
      if (is_here(*course.samples[i])) judge(model, course.lessons[i], parts.back().shares);
    }
  }
  return parts;
}

std::vector<std::pair<double, bool>> shares_outside(std::span<const UnseenPart> parts,
                                                    std::size_t part) {
  std::vector<std::pair<double, bool>> all;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != part) all.insert(all.end(), parts[i].shares.begin(), parts[i].shares.end());
  }
  return all;
}

}  // namespace charter
