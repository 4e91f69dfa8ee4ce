// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/arena.hpp"

#include <algorithm>
#include <cstring>

namespace charter {
namespace {

constexpr std::size_t kFirstBlock = std::size_t{16} << 10U;
constexpr std::size_t kLargestBlock = std::size_t{1} << 20U;

std::size_t aligned(std::size_t offset, std::size_t alignment) {
  return (offset + alignment - 1) & ~(alignment - 1);
}

}  // namespace

void* Arena::allocate(std::size_t size, std::size_t alignment) {
  while (current_ < blocks_.size()) {
    const std::size_t start = aligned(used_, alignment);
    if (start + size <= blocks_[current_].size) {
      used_ = start + size;
      return blocks_[current_].bytes.get() + start;
    }
    ++current_;
    used_ = 0;
  }
  const std::size_t grown =
      blocks_.empty() ? kFirstBlock : std::min(blocks_.back().size * 2, kLargestBlock);
  const std::size_t capacity = std::max(grown, size);
  blocks_.push_back(
      {.bytes = std::make_unique_for_overwrite<std::byte[]>(capacity), .size = capacity});
  current_ = blocks_.size() - 1;
  used_ = size;
  return blocks_.back().bytes.get();
}

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return {};
  char* bytes = static_cast<char*>(allocate(text.size(), 1));
  std::memcpy(bytes, text.data(), text.size());
  return {bytes, text.size()};
}

void Arena::rewind(Mark mark) {
  current_ = mark.block;
  used_ = mark.used;
}

}  // namespace charter
