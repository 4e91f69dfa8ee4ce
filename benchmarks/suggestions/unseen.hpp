// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "lessons.hpp"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace charter {

// A part of the corpus, judged by a model of all the others.
struct UnseenPart {
  Softmax softmax;
  // The shares that the model gave to the three best labels of each text, and
  // whether they were right. The last label, none, is nobody's.
  std::vector<std::pair<double, bool>> shares;
};

std::vector<UnseenPart> judge_unseen(const Course& course);

// The shares of all parts but one; with kParts, of all.
std::vector<std::pair<double, bool>> shares_outside(std::span<const UnseenPart> parts,
                                                    std::size_t part);

}  // namespace charter
