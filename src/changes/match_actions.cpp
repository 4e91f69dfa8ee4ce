// SPDX-License-Identifier: EUPL-1.2
//
// Actions are nodes, and each `replaces` is an edge from an action to one that
// came before it. Chains are followed from what one edition has, through
// actions that only the other has; so neither a cycle nor a predecessor that
// two strangers share ties together what does not belong together.
#include "match_actions.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace charter {
namespace {

enum Side : std::size_t { Then, Now };

constexpr Side other(Side side) { return side == Then ? Now : Then; }

struct Node {
  std::array<const Action*, 2> action{};             // by Side; null: not assessed there
  std::array<bool, 2> present{};                     // stands in the file
  std::size_t group = 0;                             // a node of the same group, or itself
  std::array<std::vector<std::size_t>, 2> replaced;  // by direction: what it replaces, and by what

  [[nodiscard]] bool is_only_in(Side side) const {
    return action[side] != nullptr && !present[other(side)];
  }
};

class Matching {
 public:
  Matching(const Plan& then, const Plan& now) {
    // The order of now comes first, so that results follow it.
    add_actions(now, Now);
    add_actions(then, Then);
    add_edges(now);
    add_edges(then);
  }

  MatchedActions match();

 private:
  static constexpr std::size_t kForwards = 0;
  static constexpr std::size_t kBackwards = 1;

  void add_actions(const Plan& plan, Side side);
  void add_edges(const Plan& plan);
  std::vector<bool> follow(Side from, std::size_t direction);
  std::size_t group_of(std::size_t node);
  [[nodiscard]] std::vector<const Action*> actions_of(const std::vector<std::size_t>& members,
                                                      Side side) const;
  void take_loner(const Node& node);
  void take_group(const std::vector<std::size_t>& members);

  std::vector<Node> nodes_;
  std::map<std::string_view, std::size_t> node_by_id_;
  MatchedActions matched_;
};

void Matching::add_actions(const Plan& plan, Side side) {
  for (const Action& action : plan.actions) {
    if (action.id.value.empty()) continue;
    const auto [found, is_new] = node_by_id_.emplace(action.id.value, nodes_.size());
    if (is_new) nodes_.emplace_back().group = found->second;
    Node& node = nodes_[found->second];
    node.present[side] = true;
    if (action.assessed()) node.action[side] = &action;
  }
}

void Matching::add_edges(const Plan& plan) {
  for (const Action& action : plan.actions) {
    if (action.id.value.empty()) continue;
    const std::size_t from = node_by_id_.at(action.id.value);
    for (const std::string_view id : action.replaces) {
      const auto to = node_by_id_.find(id);
      if (to == node_by_id_.end()) continue;
      nodes_[from].replaced[kForwards].push_back(to->second);
      nodes_[to->second].replaced[kBackwards].push_back(from);
    }
  }
}

std::size_t Matching::group_of(std::size_t node) {
  while (nodes_[node].group != node) {
    nodes_[node].group = nodes_[nodes_[node].group].group;
    node = nodes_[node].group;
  }
  return node;
}

// Ties to the actions of one edition those that only the other has and that
// can be reached from them; says which were reached.
std::vector<bool> Matching::follow(Side from, std::size_t direction) {
  std::vector<bool> reached(nodes_.size());
  std::vector<std::size_t> queue;
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].present[from]) queue.push_back(i);
  }
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (const std::size_t next : nodes_[queue[i]].replaced[direction]) {
      if (!nodes_[next].is_only_in(other(from))) continue;
      nodes_[group_of(next)].group = group_of(queue[i]);
      if (!reached[next]) queue.push_back(next);
      reached[next] = true;
    }
  }
  return reached;
}

// The assessed actions of a group in one edition, in the order of its file.
std::vector<const Action*> Matching::actions_of(const std::vector<std::size_t>& members,
                                                Side side) const {
  std::vector<const Action*> actions;
  for (const std::size_t member : members) {
    const Action* const action = nodes_[member].action[side];
    if (action != nullptr) actions.push_back(action);
  }
  std::ranges::sort(actions, {}, &Action::index);
  return actions;
}

void Matching::take_loner(const Node& node) {
  if (node.is_only_in(Then)) matched_.gone.push_back(node.action[Then]);
  if (node.is_only_in(Now)) matched_.added.push_back(node.action[Now]);
}

void Matching::take_group(const std::vector<std::size_t>& members) {
  std::vector<const Action*> then = actions_of(members, Then);
  std::vector<const Action*> now = actions_of(members, Now);
  if (then.empty() || now.empty()) {
    for (const std::size_t member : members) take_loner(nodes_[member]);
    return;
  }
  const bool goes_on = std::ranges::any_of(members, [this](std::size_t member) {
    return nodes_[member].present[Then] && nodes_[member].present[Now];
  });
  if (members.size() == 2 && !goes_on) {
    matched_.renamed.push_back({then.front(), now.front()});
  } else if (members.size() > 1) {
    matched_.replaced.push_back({std::move(then), std::move(now)});
  }
}

MatchedActions Matching::match() {
  const std::vector<bool> answered = follow(Now, kForwards);
  follow(Now, kBackwards);
  follow(Then, kForwards);
  follow(Then, kBackwards);
  std::vector<std::vector<std::size_t>> groups(nodes_.size());
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    groups[group_of(i)].push_back(i);
    const Node& node = nodes_[i];
    if (node.action[Then] != nullptr && node.action[Now] != nullptr) {
      matched_.pairs.push_back({node.action[Then], node.action[Now]});
    }
    if (node.is_only_in(Then) && !answered[i]) matched_.unanswered.push_back(node.action[Then]);
  }
  std::ranges::sort(groups, {}, [](const auto& group) {
    return group.empty() ? std::numeric_limits<std::size_t>::max() : group.front();
  });
  for (const auto& members : groups) take_group(members);
  matched_.pairs.insert(matched_.pairs.end(), matched_.renamed.begin(), matched_.renamed.end());
  std::ranges::stable_sort(matched_.pairs, {},
                           [](const ActionPair& pair) { return pair.now->index; });
  return std::move(matched_);
}

}  // namespace

MatchedActions match_actions(const Plan& then, const Plan& now) {
  return Matching(then, now).match();
}

}  // namespace charter
