// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace charter {

// A piece of a text that slides over it from beginning to end, so that a
// reader needs memory for one token and not for the file. While it slides it
// counts and checks every byte.
//
// Layout of the buffer:
//
//   [ kept by the reader | not read yet | 0 x 8 | free ]
//                                       ^ end()
//
// Invariants: all before end() is well-formed UTF-8, whole characters only;
// eight zeros follow, and since neither a token nor white space can hold a
// zero, a scan stops there by itself. The bytes of a character that the last
// piece cut off wait in `cut_off_`.
class TextWindow {
 public:
  enum class State : std::uint8_t { Open, AtEnd, NotUtf8, TooLarge, Unreadable };

  TextWindow(ByteSource& source, std::uint64_t max_bytes);

  // Drops what stands before `keep`, moves the rest to the front, and brings
  // in more. True when there is more. Call only while the window is open;
  // pointers into it are void afterwards, `keep` is its new begin().
  bool slide(const char* keep);

  [[nodiscard]] const char* begin() const { return buffer_.get(); }
  [[nodiscard]] const char* end() const { return buffer_.get() + size_; }
  [[nodiscard]] State state() const { return state_; }
  // The bytes EF BB BF, whatever became of those after them.
  [[nodiscard]] bool begins_with_mark() const { return mark_bytes_ == 3; }

  // Reads what was not read yet, unchecked but counted: to the end of the text
  // where it has one and can be read.
  void finish();

 private:
  std::optional<std::size_t> read(char* to, std::size_t room);
  void take_in();

  ByteSource& source_;
  std::unique_ptr<char[]> buffer_;
  std::size_t capacity_;
  std::size_t size_ = 0;
  std::array<char, 4> cut_off_{};
  std::size_t cut_off_size_ = 0;
  std::uint64_t max_bytes_;
  std::uint64_t taken_ = 0;     // bytes of the text so far
  std::size_t mark_bytes_ = 0;  // of the mark, in a row from the first byte on
  State state_ = State::Open;
};

}  // namespace charter
