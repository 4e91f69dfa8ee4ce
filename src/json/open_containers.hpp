// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/node.hpp"
#include "charter/model/arena.hpp"
#include "charter/model/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace charter {

// The arrays and objects that are open at some point of a document, from the
// root inwards: where a finding there is, which keys were used, and whether
// what comes next belongs into the tree.
class OpenContainers {
 public:
  explicit OpenContainers(Diagnostics& diagnostics, bool keeps_extensions)
      : diagnostics_(diagnostics), keeps_extensions_(keeps_extensions) {}

  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  [[nodiscard]] bool in_array() const { return open_.back().is_array; }

  // The value that comes next is to be checked but not kept: it lies in, or
  // is, a member that extends the format or repeats a key.
  [[nodiscard]] bool drops_values() const {
    return !open_.empty() && (open_.back().node == nullptr || open_.back().drops_member);
  }

  // Inside the array that is the root's member `name`, and it is kept.
  [[nodiscard]] bool is_list_at_root(std::string_view name) const {
    return open_.size() == 2 && open_[1].node != nullptr && open_[1].is_array && !name.empty() &&
           open_[0].key == name;
  }

  // `node` is null where the container is dropped. `before` marks the arena
  // as it was before its first byte.
  void open(Node* node, bool is_array, Arena::Mark before);

  // The next member's key; says so where it was used before.
  void key(std::string_view name, const Span& span);

  // The innermost container gets a child.
  void attach(Node& child);

  // The same, without keeping it; returns its index.
  std::size_t count_child() { return open_.back().count++; }

  struct Closed {
    Node* node = nullptr;
    Arena::Mark before;
  };
  Closed close();

 private:
  struct UsedKey {
    std::string_view name;
    Span span;
  };
  // Ordered: keys that share a hash are easily made.
  using KeyIndex = std::map<std::string_view, std::size_t>;

  struct Container {
    Node* node = nullptr;
    Node* last = nullptr;  // child
    std::string_view key;  // of the member being read
    Span key_span;
    bool is_array = false;
    bool drops_member = false;
    std::uint32_t count = 0;       // children so far
    std::size_t first_key = 0;     // in keys_
    std::uint64_t key_filter = 0;  // a bit for each key so far; unset: surely new
    Arena::Mark before;
    std::unique_ptr<KeyIndex> index;  // of an object with many keys
  };

  [[nodiscard]] const UsedKey* used(Container& object, std::string_view name);
  void report_duplicate(std::string_view name, const Span& span, const UsedKey& first);

  Diagnostics& diagnostics_;
  bool keeps_extensions_;
  std::vector<Container> open_;
  std::vector<UsedKey> keys_;  // of all open objects, the innermost last
};

}  // namespace charter
