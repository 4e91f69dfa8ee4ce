// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace charter {

// The way from the root of a document to a value, as a chain along the call
// stack: `path / "actions" / 3`. It costs nothing until a finding needs its
// pointer. A path must not outlive the one it was made from.
class Path {
 public:
  Path() = default;

  Path operator/(std::string_view field) const { return {this, field, 0, Kind::Field}; }
  Path operator/(std::size_t index) const { return {this, {}, index, Kind::Index}; }
  // A language tag in a text: part of the pointer, never the name of a field.
  [[nodiscard]] Path language(std::string_view tag) const { return {this, tag, 0, Kind::Language}; }

  // RFC 6901: `/actions/3/title`; the root is empty.
  [[nodiscard]] std::string pointer() const;

  // The last field on the way; empty at the root.
  [[nodiscard]] std::string_view field() const;

  // Of the element that it leads to, in its list.
  [[nodiscard]] std::size_t index() const { return index_; }

  // For a path that leads through an element of a list at the root: that
  // list's name and the element's index.
  struct Element {
    std::string_view list;  // empty: none
    std::size_t index = 0;
  };
  [[nodiscard]] Element element() const;

 private:
  enum class Kind : std::uint8_t { Root, Field, Index, Language };

  Path(const Path* parent, std::string_view name, std::size_t index, Kind kind)
      : parent_(parent), name_(name), index_(index), kind_(kind) {}

  const Path* parent_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
  Kind kind_ = Kind::Root;
};

// Adds `/name` to `pointer`, escaped as RFC 6901 asks.
void append_step(std::string& pointer, std::string_view name);

// `/actions/3` and, with a member, `/actions/3/endDate`.
std::string pointer_to(std::string_view list, std::size_t index, std::string_view member = {});

}  // namespace charter
