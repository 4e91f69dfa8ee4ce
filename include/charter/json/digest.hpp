// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace charter {

// SHA-256 of bytes that come a piece at a time.
class Digest {
 public:
  Digest();
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  void add(std::string_view bytes);

  // 64 hexadecimal digits. Call once, at the end.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Hashes what is read of another source.
class HashedSource : public ByteSource {
 public:
  explicit HashedSource(ByteSource& source) : source_(source) {}

  std::optional<std::size_t> read(char* to, std::size_t size) override;
  [[nodiscard]] bool is_finite() const override { return source_.is_finite(); }

  // The digest of the whole text; empty where it was not read to its end. Call
  // once.
  std::string finish();

 private:
  ByteSource& source_;
  Digest digest_;
  bool at_end_ = false;
};

}  // namespace charter
