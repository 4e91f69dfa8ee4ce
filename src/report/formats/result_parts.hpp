// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/json_writer.hpp"
#include "charter/report/outcome.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// The parts that the results for programs have in common, so that they look
// alike in all of them.

// The members `tool` and `framework`.
void write_tool_and_framework(JsonWriter& json, const Framework& framework);
void write_framework(JsonWriter& json, const Framework& framework);

// What a plan is: its file, its bytes, and how it calls itself; members, less
// the braces around them.
void write_plan_members(JsonWriter& json, const Outcome& outcome);

// A member with a text of the plan in the plan's language, else null.
void write_title(JsonWriter& json, std::string_view name, Text text, const Plan& plan);

// A member with the ids of actions.
void write_ids(JsonWriter& json, std::string_view name, const Plan& plan,
               const std::vector<std::size_t>& actions);

// The members that count commitments.
void write_coverage_counts(JsonWriter& json, const CoverageCounts& counts);

// The member `findings` of a summary, on one line.
void write_finding_counts(JsonWriter& json, const Outcome& outcome);

void write_value(JsonWriter& json, const Value& value);

// A member with the day and the value of a figure; null where there is none.
void write_figure(JsonWriter& json, std::string_view name, const std::optional<Day>& day,
                  const Value* value);

// The members `latest`, `baseline` and `target` of an indicator.
void write_figures(JsonWriter& json, const IndicatorResult& result, const Plan& plan);

void write_finding(JsonWriter& json, const Outcome& outcome, const Finding& finding);

}  // namespace charter
