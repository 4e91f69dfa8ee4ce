// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string_view>

namespace charter {

// Where the bytes of a document come from, a piece at a time.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  // Puts up to `size` bytes at `to` and returns how many; 0 at the end,
  // nothing when reading failed.
  virtual std::optional<std::size_t> read(char* to, std::size_t size) = 0;

  // True where reading on always comes to an end: a file, but not a pipe. Only
  // then is a text that is too large read on, for its digest.
  [[nodiscard]] virtual bool is_finite() const { return true; }
};

// Bytes that are in memory already.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

  std::optional<std::size_t> read(char* to, std::size_t size) override {
    const std::size_t taken = std::min(size, rest_.size());
    std::memcpy(to, rest_.data(), taken);
    rest_.remove_prefix(taken);
    return taken;
  }

 private:
  std::string_view rest_;
};

}  // namespace charter
