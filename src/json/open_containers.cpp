// SPDX-License-Identifier: EUPL-1.2
#include "open_containers.hpp"

#include "charter/model/path.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kManyKeys = 32;

std::uint64_t filter_bit(std::string_view name) {
  if (name.empty()) return 1;
  const std::size_t first = static_cast<unsigned char>(name.front());
  const std::size_t last = static_cast<unsigned char>(name.back());
  return std::uint64_t{1} << ((name.size() * 5 + first * 3 + last * 7) % 64);
}

}  // namespace

void OpenContainers::open(Node* node, bool is_array, Arena::Mark before) {
  Container& added = open_.emplace_back();
  added.node = node;
  added.is_array = is_array;
  added.first_key = keys_.size();
  added.before = before;
}

void OpenContainers::key(std::string_view name, const Span& span) {
  Container& object = open_.back();
  object.key = name;
  object.key_span = span;
  object.drops_member = !keeps_extensions_ && name.starts_with("x-");
  if (const UsedKey* const first = used(object, name)) {
    object.drops_member = true;
    report_duplicate(name, span, *first);
    return;
  }
  object.key_filter |= filter_bit(name);
  if (object.index != nullptr) object.index->emplace(name, keys_.size());
  keys_.push_back({.name = name, .span = span});
}

// Compares with each key while they are few; an object with many, which no
// officer writes by hand, gets an index.
const OpenContainers::UsedKey* OpenContainers::used(Container& object, std::string_view name) {
  if ((object.key_filter & filter_bit(name)) == 0) return nullptr;
  if (object.index == nullptr && keys_.size() - object.first_key > kManyKeys) {
    object.index = std::make_unique<KeyIndex>();
    for (std::size_t i = object.first_key; i < keys_.size(); ++i) {
      object.index->emplace(keys_[i].name, i);
    }
  }
  if (object.index != nullptr) {
    const auto found = object.index->find(name);
    return found == object.index->end() ? nullptr : &keys_[found->second];
  }
  const auto found =
      std::find_if(keys_.begin() + static_cast<std::ptrdiff_t>(object.first_key), keys_.end(),
                   [name](const UsedKey& key) { return key.name == name; });
  return found == keys_.end() ? nullptr : &*found;
}

void OpenContainers::report_duplicate(std::string_view name, const Span& span,
                                      const UsedKey& first) {
  std::vector<Path> way{Path()};
  way.reserve(open_.size() + 1);  // each step points at the one before it
  for (const Container& container : open_) {
    way.push_back(container.is_array ? way.back() / container.count : way.back() / container.key);
  }
  Diagnostic& finding = diagnostics_.add(Code::DuplicateKey, "", span, way.back());
  finding.with("key", name).relating(first.span, way.back().pointer());
  // A list that repeats one at the root is not read: its elements have no ids.
  if (open_.front().drops_member) finding.list = {};
}

void OpenContainers::attach(Node& child) {
  Container& parent = open_.back();
  if (!parent.is_array) {
    child.key = parent.key;
    child.key_span = parent.key_span;
  }
  if (parent.last == nullptr) {
    parent.node->first = &child;
  } else {
    parent.last->next = &child;
  }
  parent.last = &child;
  ++parent.count;
}

OpenContainers::Closed OpenContainers::close() {
  const Container& innermost = open_.back();
  keys_.resize(innermost.first_key);
  const Closed closed{.node = innermost.node, .before = innermost.before};
  if (innermost.node != nullptr) innermost.node->count = innermost.count;
  open_.pop_back();
  return closed;
}

}  // namespace charter
