// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "corpus.hpp"
#include "softmax.hpp"
#include "suggestion/lexicon.hpp"

#include <span>
#include <string>
#include <vector>

namespace charter {

// What one of the three models learns.
struct Course {
  std::vector<std::string> labels;
  std::size_t slots;
  std::vector<Lesson> lessons;
  std::vector<const Sample*> samples;  // of each lesson

  // The model of those lessons that are not `held_out`.
  template <class HeldOut>
  [[nodiscard]] Softmax model(HeldOut held_out) const {
    std::vector<const Lesson*> chosen;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
      if (!held_out(*samples[i])) chosen.push_back(&lessons[i]);
    }
    Softmax softmax(labels, slots);
    softmax.learn(chosen);
    return softmax;
  }
};

inline constexpr std::string_view kNone = "none";

Course commitments_course(std::span<const Sample> samples, const Lexicon& lexicon);
Course services_course(std::span<const Sample> samples, const Lexicon& lexicon);
Course languages_course(std::span<const Sample> samples);

// Whole plans, dealt out into as many parts by their numbers: where a writer of
// two languages had the same city in mind, both have the same number.
inline constexpr std::size_t kParts = 5;
std::size_t part_of(const Sample& sample);

}  // namespace charter
