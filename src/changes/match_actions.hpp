// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/plan.hpp"

#include <vector>

namespace charter {

// One action in two editions.
struct ActionPair {
  const Action* then = nullptr;
  const Action* now = nullptr;
};

// Actions in the place of others; where one is on both sides, it goes on and
// others joined it or left it.
struct Replacement {
  std::vector<const Action*> then;
  std::vector<const Action*> now;
};

// Which actions of two editions belong together: those of one id, and those
// that `replaces` ties together, in either edition and through any number of
// others. Only actions that were assessed are named here; one that is left out
// of one edition is neither gone nor added.
struct MatchedActions {
  std::vector<ActionPair> pairs;    // in the order of now
  std::vector<ActionPair> renamed;  // those of them that have another id
  std::vector<Replacement> replaced;
  std::vector<const Action*> added;
  std::vector<const Action*> gone;
  // Of the earlier edition, what the later one neither has nor replaces.
  std::vector<const Action*> unanswered;
};

MatchedActions match_actions(const Plan& then, const Plan& now);

}  // namespace charter
