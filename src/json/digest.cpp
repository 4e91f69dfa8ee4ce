// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/digest.hpp"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace charter {

struct Digest::State {
  sha256_ctx context{};
};

Digest::Digest() : state_(std::make_unique<State>()) { sha256_init(&state_->context); }
Digest::~Digest() = default;

void Digest::add(std::string_view bytes) {
  sha256_update(&state_->context, bytes.size(),
                reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Digest::finish() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> bytes{};
  sha256_digest(&state_->context, bytes.size(), bytes.data());
  std::string text;
  for (const std::uint8_t byte : bytes) {
    text += "0123456789abcdef"[byte >> 4U];
    text += "0123456789abcdef"[byte & 0xFU];
  }
  return text;
}

std::optional<std::size_t> HashedSource::read(char* to, std::size_t size) {
  const std::optional<std::size_t> got = source_.read(to, size);
  digest_.add({to, got.value_or(0)});
  at_end_ = got == 0U;
  return got;
}

std::string HashedSource::finish() { return at_end_ ? digest_.finish() : std::string(); }

}  // namespace charter
