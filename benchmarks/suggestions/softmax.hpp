// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "suggestion/features.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// What a model learns from: the features of a text, and how much of it belongs
// to which label; the parts add up to 1.
struct Lesson {
  std::vector<Feature> features;
  std::vector<std::pair<std::size_t, double>> answer;
};

// A share, and how often the label was right at it.
using Steps = std::vector<std::pair<double, double>>;

// Multinomial logistic regression over hashed features, by AdaGrad (Duchi and
// others 2011) with averaged weights. It sees each text with some of its
// features left out, as the texts of other cities will lack them. The same
// lessons give the same model.
class Softmax {
 public:
  Softmax(std::vector<std::string> labels, std::size_t slots)
      : labels_(std::move(labels)), slots_(slots) {}

  void learn(std::span<const Lesson* const> lessons);

  // As LinearModel reads it.
  [[nodiscard]] std::string file(std::string_view framework, const Steps& confidence,
                                 std::string_view made_from) const;

 private:
  using Texts = std::vector<std::vector<Feature>>;
  void learn_once(std::span<const Lesson* const> lessons, const Texts& texts, unsigned seed);

  std::vector<std::string> labels_;
  std::size_t slots_;
  std::vector<double> weights_;  // by slot, then by label
  std::vector<double> biases_;
};

// A monotone curve through shares and whether each was right, by pooling
// adjacent violators, in few steps.
Steps calibrate(std::vector<std::pair<double, bool>> seen);

}  // namespace charter
