// SPDX-License-Identifier: EUPL-1.2
#include "softmax.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace charter {
namespace {

constexpr int kRounds = 20;
constexpr int kRoundsBeforeMean = 6;
constexpr unsigned kRuns = 4;
constexpr unsigned kOneOf = 10;  // of so many features
constexpr unsigned kSeenOfThem = 6;
constexpr double kRate = 0.1;
constexpr double kFirstSquare = 1e-6;
constexpr unsigned kSeed = 2010;

// Each slot once.
std::vector<Feature> merged(std::vector<Feature> features, std::size_t slots) {
  for (Feature& feature : features) feature.hash %= static_cast<std::uint32_t>(slots);
  std::ranges::sort(features, {}, &Feature::hash);
  std::vector<Feature> result;
  for (const Feature& feature : features) {
    if (!result.empty() && result.back().hash == feature.hash) {
      result.back().value += feature.value;
    } else {
      result.push_back(feature);
    }
  }
  return result;
}

// The same on every machine, unlike std::shuffle.
void shuffle(std::vector<std::size_t>& order, std::mt19937& random) {
  for (std::size_t i = order.size() - 1; i > 0; --i) std::swap(order[i], order[random() % (i + 1)]);
}

void to_shares(std::vector<double>& scores) {
  const double most = *std::ranges::max_element(scores);
  for (double& score : scores) score = std::exp(score - most);
  const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
  for (double& score : scores) score /= sum;
}

}  // namespace

// Several times, since each order of the texts gives another model, and their
// mean is better than any.
void Softmax::learn(std::span<const Lesson* const> lessons) {
  Texts texts;
  for (const Lesson* const lesson : lessons) texts.push_back(merged(lesson->features, slots_));
  weights_.assign(slots_ * labels_.size(), 0);
  biases_.assign(labels_.size(), 0);
  for (unsigned run = 0; run < kRuns; ++run) learn_once(lessons, texts, kSeed + run);
}

void Softmax::learn_once(std::span<const Lesson* const> lessons, const Texts& texts,
                         unsigned seed) {
  const std::size_t labels = labels_.size();
  std::vector<double> weights(weights_.size());
  std::vector<double> biases(labels);
  std::vector<double> weight_squares(weights.size(), kFirstSquare);
  std::vector<double> bias_squares(labels, kFirstSquare);
  const auto step = [](double& value, double& squares, double gradient) {
    squares += gradient * gradient;
    value -= kRate * gradient / std::sqrt(squares);
  };

  std::mt19937 random(seed);
  std::vector<std::size_t> order(lessons.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<Feature> features;
  for (int round = 0; round < kRounds; ++round) {
    shuffle(order, random);
    for (const std::size_t place : order) {
      features.clear();
      for (const Feature& feature : texts[place]) {
        if (random() % kOneOf < kSeenOfThem) features.push_back(feature);
      }
      std::vector<double> errors = biases;
      for (const Feature& feature : features) {
        const double* const row = &weights[feature.hash * labels];
        for (std::size_t label = 0; label < labels; ++label) {
          errors[label] += row[label] * feature.value;
        }
      }
      to_shares(errors);
      for (const auto& [label, part] : lessons[place]->answer) errors[label] -= part;
      for (std::size_t label = 0; label < labels; ++label) {
        step(biases[label], bias_squares[label], errors[label]);
      }
      for (const Feature& feature : features) {
        const std::size_t row = feature.hash * labels;
        for (std::size_t label = 0; label < labels; ++label) {
          step(weights[row + label], weight_squares[row + label], errors[label] * feature.value);
        }
      }
    }
    if (round < kRoundsBeforeMean) continue;
    constexpr double kPart = 1.0 / (kRuns * (kRounds - kRoundsBeforeMean));
    for (std::size_t i = 0; i < weights.size(); ++i) weights_[i] += kPart * weights[i];
    for (std::size_t i = 0; i < labels; ++i) biases_[i] += kPart * biases[i];
  }
}

std::string Softmax::file(std::string_view framework, const Steps& confidence,
                          std::string_view made_from) const {
  double most = 0;
  for (const double weight : weights_) most = std::max(most, std::abs(weight));
  const double unit = most / 127;
  nlohmann::ordered_json head;
  head["format"] = "charter-model/1";
  head["framework"] = framework;
  head["madeFrom"] = made_from;
  head["labels"] = labels_;
  head["slots"] = slots_;
  head["unit"] = unit;
  head["biases"] = biases_;
  head["confidence"] = confidence;
  std::string file = head.dump() + "\n";
  for (const double weight : weights_) {
    file += static_cast<char>(static_cast<signed char>(std::lround(weight / unit)));
  }
  return file;
}

Steps calibrate(std::vector<std::pair<double, bool>> seen) {
  struct Pool {
    double shares = 0;
    double right = 0;
    double size = 0;
  };
  std::ranges::sort(seen);
  std::vector<Pool> pools;
  for (const auto& [share, right] : seen) {
    pools.push_back({.shares = share, .right = right ? 1.0 : 0.0, .size = 1});
    while (pools.size() > 1) {
      const Pool& last = pools.back();
      Pool& before = pools[pools.size() - 2];
      // Pools of a few say nothing.
      constexpr double kFewest = 60;
      if (before.size >= kFewest && before.right * last.size < last.right * before.size) break;
      before.shares += last.shares;
      before.right += last.right;
      before.size += last.size;
      pools.pop_back();
    }
  }
  Steps steps;
  for (const Pool& pool : pools) {
    // Nothing is certain, however often it was right (Laplace).
    steps.emplace_back(pool.shares / pool.size, (pool.right + 1) / (pool.size + 2));
  }
  return steps;
}

}  // namespace charter
