// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/node.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A JSON value that can be put together and taken apart. Nothing of it is
// interpreted: numbers keep their spelling and objects the order of their
// members, so that it is written as it was read.
struct JsonTree {
  Node::Kind kind = Node::Kind::Null;
  bool boolean = false;
  std::string text;  // of a string; the spelling of a number
  std::string key;   // of a member of an object
  std::vector<JsonTree> children;
  std::uint64_t origin = 0;  // where it came from, for whoever built it; 0: nowhere
  // Of its members, where somebody wants them in another than that of their kind.
  std::vector<std::string> order;

  static JsonTree string(std::string_view text, std::uint64_t origin = 0);
  static JsonTree number(std::string_view spelling, std::uint64_t origin = 0);
  static JsonTree truth(bool value, std::uint64_t origin = 0);
  static JsonTree array() { return of_kind(Node::Kind::Array); }
  static JsonTree object() { return of_kind(Node::Kind::Object); }

  [[nodiscard]] bool is(Node::Kind wanted) const { return kind == wanted; }
  [[nodiscard]] const JsonTree* find(std::string_view name) const;
  JsonTree* find(std::string_view name);
  // The text of the member that is a string; empty: there is none.
  [[nodiscard]] std::string_view string_at(std::string_view name) const;
  // Adds a member, or puts it in the place of the one of that name.
  JsonTree& set(std::string_view name, JsonTree value);
  // Adds a member whose name is new.
  JsonTree& append(std::string_view name, JsonTree value);

  // The same JSON, the order of members included; keys of their own and
  // origins do not count.
  friend bool operator==(const JsonTree& left, const JsonTree& right);

 private:
  static JsonTree of_kind(Node::Kind kind);
};

// How deep a tree may be: everything about one is done by functions that call
// themselves for its children.
inline constexpr std::uint64_t kDeepestTree = 1000;

// `node` was read with `Keep::Everything`, and is no deeper than that.
JsonTree tree_of(const Node& node);

// The tree that a text spells; nothing where it is no JSON, or repeats a key.
std::optional<JsonTree> parse_tree(std::string_view text);

// In lines, or all on one line.
std::string to_json(const JsonTree& tree, bool one_line);

}  // namespace charter
