// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/path.hpp"

namespace charter {

std::string Path::pointer() const {
  std::string pointer;
  append_to(pointer);
  return pointer;
}

void Path::append_to(std::string& pointer) const {
  if (parent_ == nullptr) return;
  parent_->append_to(pointer);
  if (kind_ == Kind::Index) {
    pointer += '/';
    pointer += std::to_string(index_);
  } else {
    append_step(pointer, name_);
  }
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

}  // namespace charter
