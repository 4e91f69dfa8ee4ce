// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/node.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace charter {

// What another reader makes of the same text, for comparison.
enum class Verdict { Accepted, Refused, NumberTooLarge };
Verdict verdict_of_another_reader(std::string_view text);

// Whether both trees hold the same values. Members that begin with `x-` are
// passed over, as the reader does not keep them.
bool same_value(const Node& node, const nlohmann::json& other);

// A number that no double can hold stands somewhere in the tree.
bool holds_infinity(const Node& node);

// Finds the bytes of a place in a text.
class TextIndex {
 public:
  explicit TextIndex(std::string_view text);
  [[nodiscard]] std::string_view at(const Span& span) const;

 private:
  [[nodiscard]] std::size_t offset_of(const Position& position) const;

  std::string_view text_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace charter
