// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/object_reader.hpp"
#include "charter/model/framework.hpp"

#include <optional>
#include <vector>

namespace charter {

// The member `crosswalk` of a framework whose other lists have been read. What
// a pair leads to is looked for where the program carries the other framework.
// `documents` are as for `read_source`.
std::optional<Crosswalk> read_crosswalk(const ObjectReader& object, const Framework& framework,
                                        const std::vector<SourceDocument>* documents);

}  // namespace charter
