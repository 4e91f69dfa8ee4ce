// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/framework/references.hpp"
#include "charter/json/object_reader.hpp"
#include "charter/model/framework.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// What the files that the program carries have in common: entries with an id,
// each with its source.

// Empty, and reported, where it is not there.
LocatedString required_string(const ObjectReader& object, std::string_view name);

// The member `id`; empty, and reported, where there is none or it is malformed.
LocatedString required_id(const ObjectReader& object);

// The ids that a file has used, each with its first place.
using UsedIds = std::map<std::string_view, RelatedPlace>;

// The same; one that has been used is reported too.
std::string_view required_new_id(const ObjectReader& object, UsedIds& used);

// The place of what the member names in `entries`; none where it is not among
// them, which is reported.
template <class Entry>
std::optional<std::size_t> named_in(const std::vector<Entry>& entries, const ObjectReader& object,
                                    std::string_view name) {
  const auto found = object.string(name);
  if (!found) return std::nullopt;
  const auto place = position_of(entries, found->value);
  if (!place) {
    report_unknown(object.reading().diagnostics, Code::UnknownValue, *found, object.path() / name,
                   ids_of(entries));
  }
  return place;
}

// The documents of the list `sources`.
std::vector<SourceDocument> read_documents(const ObjectReader& object);

// The member `source`, which names one of `documents`; without them, because
// their list was refused as a whole, that is not looked at.
Source read_source(const ObjectReader& object, const std::vector<SourceDocument>* documents);

}  // namespace charter
