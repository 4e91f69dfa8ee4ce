// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/json/read_json.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace charter {

// The frameworks that a plan may be read against.
struct FrameworkChoice {
  // The one that the user asked for; null: the plan's own.
  const Framework* forced = nullptr;
  // The built-in one called `id`; null: there is none. An empty id is the
  // default's.
  std::function<const Framework*(std::string_view id)> built_in;
};

// How far a text could be taken.
enum class Usable { NotAtAll, WithoutActions, Whole };

struct LoadedPlan {
  Usable usable = Usable::NotAtAll;
  const Framework* framework = nullptr;
  Plan plan;
  std::string sha256;  // of the text; empty where it could not be read
};

// Reads a plan: every mistake of CH0xx and CH801 that the text has goes into
// `diagnostics`, which has to be empty. What names something of the framework
// is looked up by the mapping, but for the entries of indicators, whose very
// fields depend on it.
LoadedPlan load_plan(ByteSource& source, const Limits& limits, const FrameworkChoice& choice,
                     Diagnostics& diagnostics);

}  // namespace charter
