// SPDX-License-Identifier: EUPL-1.2
#include "linear_model.hpp"

#include "charter/json/read_json.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace charter {

LinearModel::LinearModel(std::string_view file) {
  const std::size_t line = file.find('\n');
  assert(line != std::string_view::npos && "a model of ours begins with a line of JSON");
  MemorySource source(file.substr(0, line));
  Arena tree;
  Diagnostics diagnostics;
  const Node& head = *read_json(source, Limits{}, tree, diagnostics);
  framework_ = head.find("framework")->text;
  unit_ = head.find("unit")->number;
  slots_ = static_cast<std::size_t>(head.find("slots")->number);
  for (const Node& label : Children(*head.find("labels"))) labels_.emplace_back(label.text);
  for (const Node& bias : Children(*head.find("biases"))) biases_.push_back(bias.number);
  for (const Node& step : Children(*head.find("confidence"))) {
    steps_.push_back({.share = step.first->number, .confidence = step.first->next->number});
  }
  weights_ = file.substr(line + 1);
  assert(weights_.size() == slots_ * labels_.size());
}

std::span<const char> LinearModel::row(const Feature& feature) const {
  return weights_.substr(feature.hash % slots_ * labels_.size(), labels_.size());
}

std::vector<double> LinearModel::shares(std::span<const Feature> features) const {
  std::vector<double> shares = biases_;
  for (const Feature& feature : features) {
    const std::span<const char> weights = row(feature);
    for (std::size_t label = 0; label < shares.size(); ++label) {
      shares[label] += unit_ * feature.value * static_cast<signed char>(weights[label]);
    }
  }
  const double most = *std::ranges::max_element(shares);
  for (double& share : shares) share = std::exp(share - most);
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum;
  return shares;
}

double LinearModel::weight(const Feature& feature, std::size_t label) const {
  const std::span<const char> weights = row(feature);
  double sum = 0;
  for (const char weight : weights) sum += static_cast<signed char>(weight);
  const double above =
      static_cast<signed char>(weights[label]) - sum / static_cast<double>(weights.size());
  return unit_ * feature.value * above;
}

double LinearModel::confidence(double share) const {
  const auto upper = std::ranges::upper_bound(steps_, share, {}, &Step::share);
  if (upper == steps_.begin()) return steps_.empty() ? share : steps_.front().confidence;
  if (upper == steps_.end()) return steps_.back().confidence;
  const Step& lower = *(upper - 1);
  const double part = (share - lower.share) / (upper->share - lower.share);
  return lower.confidence + part * (upper->confidence - lower.confidence);
}

}  // namespace charter
