// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/place.hpp"

#include <cstdint>
#include <string_view>

namespace charter {

// A value of a JSON document with its place. Nodes live in an arena and point
// at each other there; whoever owns the arena owns them.
struct Node {
  enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

  Kind kind = Kind::Null;
  bool boolean = false;
  std::uint32_t count = 0;      // children, those that were handed on included
  double number = 0;            // infinite where the text says more than a double holds
  std::string_view text;        // of a string, unescaped; of a number where `Keep` asks
  Span span;                    // with quotes or brackets
  std::string_view key;         // of a member of an object, unescaped
  Span key_span;                // with quotes
  const Node* first = nullptr;  // child
  const Node* next = nullptr;   // sibling

  [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }

  // The member called `name`; null where there is none.
  [[nodiscard]] const Node* find(std::string_view name) const {
    for (const Node* member = first; member != nullptr; member = member->next) {
      if (member->key == name) return member;
    }
    return nullptr;
  }
};

// The children of a node, for range-based loops.
class Children {
 public:
  explicit Children(const Node& parent) : first_(parent.first) {}

  class Iterator {
   public:
    explicit Iterator(const Node* node) : node_(node) {}
    const Node& operator*() const { return *node_; }
    Iterator& operator++() {
      node_ = node_->next;
      return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Node* node_;
  };

  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] static Iterator end() { return Iterator(nullptr); }

 private:
  const Node* first_;
};

}  // namespace charter
