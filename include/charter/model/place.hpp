// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace charter {

// A place in a text as people count it: lines from 1, ended by LF alone;
// columns from 1, in code points. A byte-order mark takes no column.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
  friend auto operator<=>(const Position&, const Position&) = default;
};

// From the first character up to one past the last. The reader counts lines
// while it reads, so a span needs no text behind it to be shown.
struct Span {
  Position begin;
  Position end;

  friend bool operator==(const Span&, const Span&) = default;
};

// A value that remembers where it stands.
template <class T>
struct Located {
  T value{};
  Span span{};

  // False: there is none in the text.
  [[nodiscard]] bool stands() const { return span != Span{}; }
};

using LocatedString = Located<std::string_view>;

}  // namespace charter
