// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/json/node.hpp"
#include "charter/model/arena.hpp"
#include "charter/model/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace charter {

// How much a document may ask of us.
struct Limits {
  std::uint64_t max_bytes = std::uint64_t{64} << 20U;
  std::uint64_t max_depth = 64;          // open arrays and objects
  std::uint64_t max_values = 1'000'000;  // keys not counted
};

// A long list at the root of a document whose elements are handed on one by
// one instead of being kept, so that memory does not grow with the file. The
// list's own node then counts its elements and has no children.
struct StreamedList {
  std::string_view member;
  std::function<void(const Node& element, std::size_t index)> take;
};

// What of a document comes into the tree. `Everything` is for those who write
// it out again: members whose key begins with `x-` are kept, and a number has
// its spelling as `text`.
enum class Keep : std::uint8_t { WhatIsRead, Everything };

// Reads a whole document into `arena` and returns its root; null: it is none,
// and a finding says why. Either way all of `source` is read, as far as it can
// be. What is wrong with it goes into `diagnostics`, which has to be empty:
// CH004 and CH007 beside a root, else exactly one of CH001, CH002, CH003, CH005
// (with CH007 where that holds).
//
// Left out of the tree: members whose key begins with `x-`, unless `keep` says
// otherwise, and the second and later members with one key; both are still
// checked for CH004.
const Node* read_json(ByteSource& source, const Limits& limits, Arena& arena,
                      Diagnostics& diagnostics, const StreamedList& streamed = {},
                      Keep keep = Keep::WhatIsRead);

}  // namespace charter
