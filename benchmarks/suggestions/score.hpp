// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "corpus.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace charter {

// What was proposed for a sample, and what was suggested, best first.
struct Answer {
  std::vector<std::string> proposed;
  std::vector<std::string> best;  // three
  double confidence = 0;          // of the first
};

// How well proposals fit labels, over many samples.
class Score {
 public:
  void add(const Sample& sample, const Answer& answer);

  [[nodiscard]] std::size_t size() const { return samples_; }
  // Micro-averaged over commitments.
  [[nodiscard]] double f1() const;
  [[nodiscard]] double exact() const { return share(exact_, samples_); }
  // Of those with a label, proposed or not: is the best of the right role, is a
  // right one among the best three?
  [[nodiscard]] double role() const { return share(role_, labelled_); }
  [[nodiscard]] double top_three() const { return share(top_three_, labelled_); }
  // Of those with a label: nothing was proposed.
  [[nodiscard]] double missed() const { return share(missed_, labelled_); }
  // Of those with none: something was.
  [[nodiscard]] double linked() const { return share(linked_, samples_ - labelled_); }

 private:
  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  }

  std::size_t samples_ = 0;
  std::size_t labelled_ = 0;
  std::size_t right_ = 0;
  std::size_t proposed_ = 0;
  std::size_t wanted_ = 0;
  std::size_t exact_ = 0;
  std::size_t role_ = 0;
  std::size_t top_three_ = 0;
  std::size_t missed_ = 0;
  std::size_t linked_ = 0;
};

}  // namespace charter
