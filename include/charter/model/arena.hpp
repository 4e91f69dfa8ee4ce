// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace charter {

// Memory that is handed out piece by piece and given back all at once. A plan
// of a hundred thousand actions is a few large blocks, and letting go of it
// costs nothing, which is where a tree on the heap spends half of its time.
//
// Only trivially destructible things may live here: no destructor is ever run.
class Arena {
 public:
  // How far the arena was filled at some moment; see `rewind`.
  struct Mark {
    std::size_t block = 0;
    std::size_t used = 0;
  };

  void* allocate(std::size_t size, std::size_t alignment);

  template <class T>
  T* make() {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{};
  }

  std::string_view copy(std::string_view text);

  template <class T>
  std::span<T> copy(const std::vector<T>& items) {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    T* first = static_cast<T*>(allocate(items.size() * sizeof(T), alignof(T)));
    std::uninitialized_copy(items.begin(), items.end(), first);
    return {first, items.size()};
  }

  [[nodiscard]] Mark mark() const { return {.block = current_, .used = used_}; }

  // Gives back all that was handed out since `mark`; its memory is used again.
  void rewind(Mark mark);

 private:
  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };

  std::vector<Block> blocks_;
  std::size_t current_ = 0;  // index of the block being filled
  std::size_t used_ = 0;     // bytes handed out of it
};

}  // namespace charter
