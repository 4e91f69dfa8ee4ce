// SPDX-License-Identifier: EUPL-1.2
#include "text_window.hpp"

#include "charter/json/utf8.hpp"

#include <cstring>

namespace charter {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10U;
constexpr std::size_t kZeros = 8;

}  // namespace

TextWindow::TextWindow(ByteSource& source, std::uint64_t max_bytes)
    : source_(source),
      buffer_(std::make_unique_for_overwrite<char[]>(kPiece + kZeros)),
      capacity_(kPiece),
      max_bytes_(max_bytes) {
  std::memset(buffer_.get(), 0, kZeros);
}

bool TextWindow::slide(const char* keep) {
  const std::size_t kept = size_ - static_cast<std::size_t>(keep - buffer_.get());
  if (kept > capacity_ / 2) {
    // One token fills the window: make room for twice as much.
    auto larger = std::make_unique_for_overwrite<char[]>(capacity_ * 2 + kZeros);
    std::memcpy(larger.get(), keep, kept);
    buffer_ = std::move(larger);
    capacity_ *= 2;
  } else {
    std::memmove(buffer_.get(), keep, kept);
  }
  size_ = kept;
  while (state_ == State::Open && size_ == kept) take_in();
  std::memset(buffer_.get() + size_, 0, kZeros);
  return size_ > kept;
}

void TextWindow::take_in() {
  char* const fresh = buffer_.get() + size_;
  std::memcpy(fresh, cut_off_.data(), cut_off_size_);
  const auto got = read(fresh + cut_off_size_, capacity_ - size_ - cut_off_size_);
  if (!got || state_ != State::Open) return;
  if (*got == 0) {
    state_ = cut_off_size_ > 0 ? State::NotUtf8 : State::AtEnd;
    return;
  }
  const std::size_t size = cut_off_size_ + *got;
  const Utf8Check check = check_utf8({fresh, size});
  size_ += check.valid;
  cut_off_size_ = check.cut_off ? size - check.valid : 0;
  std::memcpy(cut_off_.data(), fresh + check.valid, cut_off_size_);
  if (check.valid < size && !check.cut_off) state_ = State::NotUtf8;
}

std::optional<std::size_t> TextWindow::read(char* to, std::size_t room) {
  const std::optional<std::size_t> got = source_.read(to, room);
  if (!got) {
    state_ = State::Unreadable;
    return std::nullopt;
  }
  for (std::size_t i = 0; i < *got && taken_ + i < 3; ++i) {
    if (mark_bytes_ == taken_ + i && to[i] == "\xEF\xBB\xBF"[mark_bytes_]) ++mark_bytes_;
  }
  taken_ += *got;
  if (taken_ > max_bytes_) state_ = State::TooLarge;
  return got;
}

void TextWindow::finish() {
  if (state_ == State::AtEnd) return;
  while (state_ != State::Unreadable && (state_ != State::TooLarge || source_.is_finite())) {
    if (read(buffer_.get(), capacity_).value_or(0) == 0) return;
  }
}

}  // namespace charter
