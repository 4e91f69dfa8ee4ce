// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/place.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace charter {

template <class Entry>
std::vector<std::string_view> ids_of(const std::vector<Entry>& entries) {
  std::vector<std::string_view> ids;
  ids.reserve(entries.size());
  for (const Entry& entry : entries) ids.push_back(entry.id);
  return ids;
}

// The ids of all that can be explained, which notes cannot, in the order in
// which it is shown.
std::vector<std::string_view> all_ids(const Framework& framework);

// Reports that `name` is none of `known`, with the nearest of them.
void report_unknown(Diagnostics& diagnostics, Code code, const LocatedString& name,
                    const Path& path, std::span<const std::string_view> known);

// Where an id stands in the framework's order, for sorting; ids that it does
// not have come last.
class FrameworkOrder {
 public:
  explicit FrameworkOrder(const Framework& framework);
  [[nodiscard]] std::size_t rank(std::string_view id) const;

 private:
  std::vector<std::pair<std::string_view, std::size_t>> ranks_;  // sorted by id
};

}  // namespace charter
