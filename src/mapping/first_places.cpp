// SPDX-License-Identifier: EUPL-1.2
#include "first_places.hpp"

#include "charter/model/path.hpp"

namespace charter {

bool FirstPlaces::repeats(const LocatedString& id, std::size_t index, Diagnostics& diagnostics) {
  const auto [entry, is_first] =
      first_.try_emplace(id.value, Place{.span = id.span, .index = index});
  if (is_first) return false;
  const Path root;
  const Path list = root / list_;
  const Path element = list / index;
  const Path first = list / entry->second.index;
  diagnostics.add(Code::DuplicateId, "", id.span, element / field_)
      .with("id", id.value)
      .relating(entry->second.span, (first / field_).pointer());
  return true;
}

}  // namespace charter
