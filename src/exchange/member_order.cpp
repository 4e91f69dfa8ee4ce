// SPDX-License-Identifier: EUPL-1.2
#include "member_order.hpp"

#include "fields.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace charter {
namespace {

using Names = std::vector<std::string>;
using Visit = std::function<void(const std::string& kind, const Names& usual, JsonTree& object)>;

// The sheet whose rows are the elements of `list` in rows of `parent`.
const Shape* rows_of(const Shape& parent, std::string_view list) {
  for (const Shape& shape : shapes()) {
    const bool below = std::ranges::any_of(
        shape.parents, [&](const Parent& candidate) { return candidate.sheet == parent.name; });
    const bool at_root = shape.parents.empty() && parent.layout == Layout::Record;
    if (shape.list == list && (below || at_root)) return &shape;
  }
  return nullptr;
}

Names usual_order(const Shape& shape, std::string_view nested) {
  Names names;
  for (const Field& field : shape.fields) {
    if (!nested.empty() && first_step(field.path) != nested) continue;
    const std::string name(nested.empty() ? first_step(field.path) : second_step(field.path));
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return names;
}

// The member called `name` is an object whose members have columns.
bool has_nested_fields(const Shape& shape, std::string_view name) {
  return std::ranges::any_of(shape.fields, [name](const Field& field) {
    return first_step(field.path) == name && !second_step(field.path).empty();
  });
}

void visit_objects(const Shape& shape, JsonTree& object, const Visit& visit) {
  if (!object.is(Node::Kind::Object)) return;
  visit(std::string(shape.name), usual_order(shape, {}), object);
  for (JsonTree& member : object.children) {
    if (member.is(Node::Kind::Object) && has_nested_fields(shape, member.key)) {
      visit(std::string(shape.name) + "/" + member.key, usual_order(shape, member.key), member);
    }
    if (!member.is(Node::Kind::Array)) continue;
    if (const Shape* const rows = rows_of(shape, member.key)) {
      for (JsonTree& element : member.children) visit_objects(*rows, element, visit);
    }
  }
}

void sort_members(JsonTree& object, const Names& order) {
  const auto rank = [&order](const JsonTree& member) {
    return std::ranges::find(order, member.key) - order.begin();
  };
  std::ranges::stable_sort(object.children, {}, rank);
}

// An object with more names than this has none that anybody chose an order for.
constexpr std::size_t kMostNames = 400;

// Whether sorting leaves the members as they are, wherever they come from: what
// no name of `order` tells apart may stand in any order then.
bool follows(const JsonTree& object, const Names& order) {
  std::size_t last = 0;
  std::size_t unknown = 0;
  for (const JsonTree& member : object.children) {
    const auto rank =
        static_cast<std::size_t>(std::ranges::find(order, member.key) - order.begin());
    if (rank < last || (rank == order.size() && ++unknown > 1)) return false;
    last = rank;
  }
  return true;
}

JsonTree names_of(const JsonTree& object) {
  JsonTree names = JsonTree::array();
  for (const JsonTree& member : object.children) {
    names.children.push_back(JsonTree::string(member.key));
  }
  return names;
}

Names texts_of(const JsonTree& list) {
  Names names;
  if (list.children.size() > kMostNames) return names;
  for (const JsonTree& name : list.children) names.push_back(name.text);
  return names;
}

// What is known of the order of one kind: which names come before which.
struct Precedence {
  Names names;  // as they were first seen
  std::map<std::string, std::set<std::string>> before;
  bool unusual = false;
};

void note_order(Precedence& seen, const Names& usual, const JsonTree& object) {
  if (!follows(object, usual)) seen.unusual = true;
  for (std::size_t i = 0; i < object.children.size() && seen.names.size() <= kMostNames; ++i) {
    const std::string& name = object.children[i].key;
    if (std::ranges::find(seen.names, name) == seen.names.end()) seen.names.push_back(name);
    if (i > 0) seen.before[name].insert(object.children[i - 1].key);
  }
}

// One order that agrees with all that was seen, as far as that agrees with
// itself.
Names merged(const Precedence& seen) {
  Names order;
  Names left = seen.names;
  const auto is_free = [&](const std::string& name) {
    const auto before = seen.before.find(name);
    return before == seen.before.end() ||
           std::ranges::none_of(before->second, [&left](const std::string& other) {
             return std::ranges::find(left, other) != left.end();
           });
  };
  while (!left.empty()) {
    auto next = std::ranges::find_if(left, is_free);
    if (next == left.end()) next = left.begin();
    order.push_back(*next);
    left.erase(next);
  }
  return order;
}

}  // namespace

MemberOrder order_of(const JsonTree& plan) {
  std::map<std::string, Precedence> kinds;
  JsonTree copy = plan;
  visit_objects(shape_of(kPlanSheet), copy,
                [&kinds](const std::string& kind, const Names& usual, const JsonTree& object) {
                  note_order(kinds[kind], usual, object);
                });
  MemberOrder order;
  for (const auto& [kind, seen] : kinds) {
    if (seen.unusual && seen.names.size() <= kMostNames) order.emplace(kind, merged(seen));
  }
  return order;
}

void put_in_order(JsonTree& plan, const MemberOrder& order) {
  visit_objects(shape_of(kPlanSheet), plan,
                [&order](const std::string& kind, const Names& usual, JsonTree& object) {
                  const auto found = order.find(kind);
                  sort_members(object, !object.order.empty()  ? object.order
                                       : found == order.end() ? usual
                                                              : found->second);
                });
}

JsonTree own_order(const JsonTree& element, std::string_view kind, const MemberOrder& order) {
  JsonTree own = JsonTree::object();
  const Shape& shape = shape_of(kind);
  const auto note = [&](const JsonTree& object, std::string_view nested) {
    const std::string name = std::string(kind) + (nested.empty() ? "" : "/") + std::string(nested);
    const auto found = order.find(name);
    const Names expected = found == order.end() ? usual_order(shape, nested) : found->second;
    if (object.children.size() <= kMostNames && !follows(object, expected)) {
      own.append(nested, names_of(object));
    }
  };
  note(element, {});
  for (const JsonTree& member : element.children) {
    if (member.is(Node::Kind::Object) && has_nested_fields(shape, member.key)) {
      note(member, member.key);
    }
  }
  return own;
}

void set_own_order(JsonTree& element, const JsonTree& own) {
  // An element has a few objects in it.
  constexpr std::size_t kMostObjects = 8;
  if (own.children.size() > kMostObjects) return;
  for (const JsonTree& list : own.children) {
    JsonTree* const object = list.key.empty() ? &element : element.find(list.key);
    if (object != nullptr) object->order = texts_of(list);
  }
}

JsonTree to_tree(const MemberOrder& order) {
  JsonTree tree = JsonTree::object();
  for (const auto& [kind, names] : order) {
    JsonTree& list = tree.set(kind, JsonTree::array());
    for (const std::string& name : names) list.children.push_back(JsonTree::string(name));
  }
  return tree;
}

MemberOrder order_from(const JsonTree& tree) {
  MemberOrder order;
  for (const JsonTree& kind : tree.children) {
    order[kind.key] = texts_of(kind);
  }
  return order;
}

}  // namespace charter
