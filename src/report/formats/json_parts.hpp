// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/json_writer.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// Members that several JSON formats have in common, with their names.

// `"tool": {...}` and `"framework": {...}`.
void write_tool_and_framework(JsonWriter& json, const Framework& framework);

// The members of `"plan": {...}`, less its braces.
void write_plan_members(JsonWriter& json, const Outcome& outcome);

// A text of the plan in the plan's language, else null.
void write_title(JsonWriter& json, std::string_view name, Text text, const Plan& plan);

// The ids of actions.
void write_ids(JsonWriter& json, std::string_view name, const Plan& plan,
               const std::vector<std::size_t>& actions);

// A value with its day, else null.
void write_dated_value(JsonWriter& json, std::string_view name, const std::optional<Day>& day,
                       const Value* value);

}  // namespace charter
