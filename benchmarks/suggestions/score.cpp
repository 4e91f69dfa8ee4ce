// SPDX-License-Identifier: EUPL-1.2
#include "score.hpp"

#include <algorithm>

namespace charter {
namespace {

bool holds(const std::vector<std::string>& labels, const std::string& label) {
  return std::ranges::find(labels, label) != labels.end();
}

// The role is in the first two letters of the Charter's ids.
bool has_role_of(const std::vector<std::string>& labels, const std::string& label) {
  return std::ranges::any_of(
      labels, [&](const std::string& other) { return other.compare(0, 2, label, 0, 2) == 0; });
}

}  // namespace

void Score::add(const Sample& sample, const Answer& answer) {
  ++samples_;
  std::size_t right = 0;
  for (const std::string& label : answer.proposed) right += holds(sample.labels, label) ? 1U : 0U;
  right_ += right;
  proposed_ += answer.proposed.size();
  wanted_ += sample.labels.size();
  if (right == sample.labels.size() && right == answer.proposed.size()) ++exact_;
  if (sample.labels.empty()) {
    if (!answer.proposed.empty()) ++linked_;
    return;
  }
  ++labelled_;
  if (answer.proposed.empty()) ++missed_;
  if (!answer.best.empty() && has_role_of(sample.labels, answer.best.front())) ++role_;
  if (std::ranges::any_of(answer.best,
                          [&](const auto& label) { return holds(sample.labels, label); })) {
    ++top_three_;
  }
}

double Score::f1() const {
  return proposed_ + wanted_ == 0
             ? 0
             : 2 * static_cast<double>(right_) / static_cast<double>(proposed_ + wanted_);
}

}  // namespace charter
