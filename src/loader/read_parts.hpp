// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/object_reader.hpp"
#include "charter/model/plan.hpp"

namespace charter {

// Readers of the parts of a plan, one function per kind of object in the plan
// format. Each takes an object, reports what is wrong in it, and returns what
// could be read, marked as left out where it lacks what it needs.

Action read_action(const Node& node, const Path& path, Reading& reading, std::size_t index);
Section read_section(const Node& node, const Path& path, Reading& reading, std::size_t index);
Assessed read_assessed(const Node& node, const Path& path, Reading& reading, std::size_t index);
Waiver read_waiver(const Node& node, const Path& path, Reading& reading, std::size_t index);
PledgeStatement read_pledge_statement(const Node& node, const Path& path, Reading& reading,
                                      std::size_t index);

// An entry's fields depend on what its id names in the framework.
IndicatorEntry read_indicator_entry(const Node& node, const Path& path, Reading& reading,
                                    std::size_t index, const Framework& framework);

// Nothing where it has no title.
std::optional<PaperOfPlan> read_paper(const Node& node, const Path& path, Reading& reading);

City read_city(const Node& node, const Path& path, Reading& reading);

// The evidence items of the object's member `evidence` that have a title.
std::span<const Evidence> read_evidence(const ObjectReader& object);

}  // namespace charter
