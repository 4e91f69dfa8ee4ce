// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "features.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A linear model: what each feature says for and against each label. Layout of
// its file, `src/resources/suggestions/*.model`: a line of JSON, then a byte
// with sign for each slot and label, slot by slot.
class LinearModel {
 public:
  // `file` is one of ours and has to outlive this.
  explicit LinearModel(std::string_view file);

  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }
  // What the model was made for; empty: nothing in particular.
  [[nodiscard]] std::string_view framework() const { return framework_; }

  // How likely each label is; the sum is 1.
  [[nodiscard]] std::vector<double> shares(std::span<const Feature> features) const;

  // What the feature says for the label, more than for the others on average.
  [[nodiscard]] double weight(const Feature& feature, std::size_t label) const;

  // How often, of texts with that share, the label was right. Measured on
  // plans that the model had not seen.
  [[nodiscard]] double confidence(double share) const;

 private:
  struct Step {
    double share = 0;
    double confidence = 0;
  };

  [[nodiscard]] std::span<const char> row(const Feature& feature) const;

  std::vector<std::string> labels_;
  std::string framework_;
  std::vector<double> biases_;
  std::vector<Step> steps_;  // by share
  double unit_ = 1;          // what a weight of 1 stands for
  std::size_t slots_ = 1;
  std::string_view weights_;
};

}  // namespace charter
