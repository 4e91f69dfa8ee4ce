// SPDX-License-Identifier: EUPL-1.2
#include "named_elsewhere.hpp"

#include "charter/model/id_shapes.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace charter {
namespace {

// A list of the plan, and what its elements are named by.
struct Kind {
  std::string_view list;
  std::string_view key;
};
constexpr Kind kSections{"sections", "id"};
constexpr Kind kIndicators{"indicators", "indicator"};

std::map<std::string_view, const JsonTree*> by_id(const JsonTree& plan, const Kind& kind) {
  std::map<std::string_view, const JsonTree*> elements;
  const JsonTree* const list = plan.find(kind.list);
  if (list == nullptr) return elements;
  for (const JsonTree& element : list->children) {
    elements.emplace(element.string_at(kind.key), &element);
  }
  return elements;
}

// The list called so, made where there is none.
JsonTree& list_of(JsonTree& plan, std::string_view name) {
  JsonTree* const list = plan.find(name);
  return list != nullptr ? *list : plan.append(name, JsonTree::array());
}

void add_list(JsonTree& named, const Kind& kind, std::vector<JsonTree> elements) {
  if (!elements.empty()) list_of(named, kind.list).children = std::move(elements);
}

}  // namespace

NamedElsewhere::NamedElsewhere(const JsonTree& plan)
    : sections_(by_id(plan, kSections)), indicators_(by_id(plan, kIndicators)) {}

std::optional<JsonTree> NamedElsewhere::by(const JsonTree& action) const {
  std::vector<JsonTree> sections;
  // A parent stands before its sections, so that this comes to an end.
  for (auto section = sections_.find(action.string_at("section")); section != sections_.end();
       section = sections_.find(section->second->string_at("parent"))) {
    sections.push_back(*section->second);
  }
  std::ranges::reverse(sections);
  std::vector<JsonTree> indicators;
  if (const JsonTree* const ids = action.find(kIndicators.list)) {
    for (const JsonTree& id : ids->children) {
      const auto own = is_own_id(id.text) ? indicators_.find(id.text) : indicators_.end();
      if (own != indicators_.end()) indicators.push_back(*own->second);
    }
  }
  JsonTree named = JsonTree::object();
  add_list(named, kSections, std::move(sections));
  add_list(named, kIndicators, std::move(indicators));
  if (named.children.empty()) return std::nullopt;
  return named;
}

void add_named(JsonTree& plan, const std::vector<JsonTree>& named) {
  for (const Kind& kind : {kSections, kIndicators}) {
    std::set<std::string> known;
    for (const auto& [id, element] : by_id(plan, kind)) known.emplace(id);
    for (const JsonTree& carried : named) {
      const JsonTree* const elements = carried.find(kind.list);
      if (elements == nullptr) continue;
      for (const JsonTree& element : elements->children) {
        if (!known.emplace(element.string_at(kind.key)).second) continue;
        list_of(plan, kind.list).children.push_back(element);
      }
    }
  }
}

void make_sections(JsonTree& plan) {
  std::set<std::string> used;
  std::vector<JsonTree*> cells;
  for (JsonTree& action : list_of(plan, "actions").children) {
    JsonTree* const cell = action.find("section");
    if (cell == nullptr || !cell->is(Node::Kind::String)) continue;
    cells.push_back(cell);
    if (is_id(cell->text)) used.insert(cell->text);
  }
  std::map<std::string, std::string> ids;  // by title
  std::size_t next = 1;
  for (JsonTree* const cell : cells) {
    const std::string title = cell->text;
    auto [id, is_new] = ids.try_emplace(title, title);
    if (is_new) {
      if (!is_id(title)) {
        while (!used.insert("S" + std::to_string(next)).second) ++next;
        id->second = "S" + std::to_string(next);
      }
      JsonTree section = JsonTree::object();
      section.origin = cell->origin;
      section.append("id", JsonTree::string(id->second, cell->origin));
      section.append("title", JsonTree::string(title, cell->origin));
      list_of(plan, kSections.list).children.push_back(std::move(section));
    }
    cell->text = id->second;
  }
}

}  // namespace charter
