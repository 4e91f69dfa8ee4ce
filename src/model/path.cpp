// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/path.hpp"

#include <algorithm>
#include <vector>

namespace charter {

std::string Path::pointer() const {
  // From the end to the root, then back; not by recursion, since the depth is
  // the document's.
  std::vector<const Path*> way;
  for (const Path* step = this; step->parent_ != nullptr; step = step->parent_) way.push_back(step);
  std::ranges::reverse(way);
  std::string pointer;
  for (const Path* const step : way) {
    if (step->kind_ == Kind::Index) {
      pointer += '/';
      pointer += std::to_string(step->index_);
    } else {
      append_step(pointer, step->name_);
    }
  }
  return pointer;
}

std::string_view Path::field() const {
  const Path* step = this;
  while (step != nullptr && step->kind_ != Kind::Field) step = step->parent_;
  return step == nullptr ? std::string_view() : step->name_;
}

Path::Element Path::element() const {
  for (const Path* step = this; step->parent_ != nullptr; step = step->parent_) {
    const Path& list = *step->parent_;
    if (step->kind_ == Kind::Index && list.kind_ == Kind::Field && list.parent_ != nullptr &&
        list.parent_->kind_ == Kind::Root) {
      return {.list = list.name_, .index = step->index_};
    }
  }
  return {};
}

void append_step(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char character : name) {
    if (character == '~') {
      pointer += "~0";
    } else if (character == '/') {
      pointer += "~1";
    } else {
      pointer += character;
    }
  }
}

std::string pointer_to(std::string_view list, std::size_t index, std::string_view member) {
  std::string pointer = "/";
  pointer += list;
  pointer += '/';
  pointer += std::to_string(index);
  if (!member.empty()) append_step(pointer, member);
  return pointer;
}

}  // namespace charter
