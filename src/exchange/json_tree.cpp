// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/json_tree.hpp"

#include "charter/json/json_writer.hpp"
#include "charter/json/read_json.hpp"

#include <algorithm>
#include <utility>

namespace charter {
namespace {

bool holds_containers(const JsonTree& tree) {
  return std::ranges::any_of(tree.children, [](const JsonTree& child) {
    return child.is(Node::Kind::Array) || child.is(Node::Kind::Object);
  });
}

void write(JsonWriter& json, const JsonTree& tree) {
  switch (tree.kind) {
    case Node::Kind::Null: json.null(); break;
    case Node::Kind::Boolean: json.boolean(tree.boolean); break;
    case Node::Kind::Number: json.spelled_number(tree.text); break;
    case Node::Kind::String: json.string(tree.text); break;
    case Node::Kind::Array:
      json.begin_array(holds_containers(tree) ? JsonWriter::Layout::Lines
                                              : JsonWriter::Layout::OneLine);
      for (const JsonTree& child : tree.children) write(json, child);
      json.end_array();
      break;
    case Node::Kind::Object:
      json.begin_object();
      for (const JsonTree& child : tree.children) {
        json.key(child.key);
        write(json, child);
      }
      json.end_object();
      break;
  }
}

}  // namespace

JsonTree JsonTree::of_kind(Node::Kind kind) {
  JsonTree tree;
  tree.kind = kind;
  return tree;
}

JsonTree JsonTree::string(std::string_view text, std::uint64_t origin) {
  JsonTree tree = of_kind(Node::Kind::String);
  tree.text = text;
  tree.origin = origin;
  return tree;
}

JsonTree JsonTree::number(std::string_view spelling, std::uint64_t origin) {
  JsonTree tree = string(spelling, origin);
  tree.kind = Node::Kind::Number;
  return tree;
}

JsonTree JsonTree::truth(bool value, std::uint64_t origin) {
  JsonTree tree = of_kind(Node::Kind::Boolean);
  tree.boolean = value;
  tree.origin = origin;
  return tree;
}

const JsonTree* JsonTree::find(std::string_view name) const {
  const auto found = std::ranges::find(children, name, &JsonTree::key);
  return found == children.end() ? nullptr : &*found;
}

JsonTree* JsonTree::find(std::string_view name) {
  const auto found = std::ranges::find(children, name, &JsonTree::key);
  return found == children.end() ? nullptr : &*found;
}

std::string_view JsonTree::string_at(std::string_view name) const {
  const JsonTree* const member = find(name);
  return member != nullptr && member->is(Node::Kind::String) ? std::string_view(member->text)
                                                             : std::string_view();
}

JsonTree& JsonTree::set(std::string_view name, JsonTree value) {
  JsonTree* const there = find(name);
  if (there == nullptr) return append(name, std::move(value));
  value.key = name;
  return *there = std::move(value);
}

JsonTree& JsonTree::append(std::string_view name, JsonTree value) {
  value.key = name;
  return children.emplace_back(std::move(value));
}

bool operator==(const JsonTree& left, const JsonTree& right) {
  if (left.kind != right.kind || left.boolean != right.boolean || left.text != right.text) {
    return false;
  }
  const bool has_keys = left.is(Node::Kind::Object);
  return std::ranges::equal(left.children, right.children,
                            [has_keys](const JsonTree& one, const JsonTree& other) {
                              return (!has_keys || one.key == other.key) && one == other;
                            });
}

JsonTree tree_of(const Node& node) {
  JsonTree tree;
  tree.kind = node.kind;
  tree.boolean = node.boolean;
  tree.text = node.text;
  tree.key = node.key;
  tree.children.reserve(node.count);
  for (const Node& child : Children(node)) tree.children.push_back(tree_of(child));
  return tree;
}

std::optional<JsonTree> parse_tree(std::string_view text) {
  MemorySource source(text);
  Arena arena;
  Diagnostics diagnostics;
  Limits limits;
  limits.max_depth = kDeepestTree;
  const Node* const root = read_json(source, limits, arena, diagnostics, {}, Keep::Everything);
  const bool has_mistakes = std::ranges::any_of(diagnostics.all(), [](const Diagnostic& finding) {
    return finding.severity == Severity::Error;
  });
  if (root == nullptr || has_mistakes) return std::nullopt;
  return tree_of(*root);
}

std::string to_json(const JsonTree& tree, bool one_line) {
  std::string text;
  JsonWriter json(text, one_line ? JsonWriter::Layout::OneLine : JsonWriter::Layout::Lines);
  write(json, tree);
  return text;
}

}  // namespace charter
