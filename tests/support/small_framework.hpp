// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"

#include <string>
#include <string_view>

namespace charter::test {

// The text of a framework whose ids have nothing in common with those of the
// built-in one, with `members` in the place of its own members of those names.
//
// | role      | commitment                   | indicators                               |
// | `speaker` | `voice`, with areas          | `heard` (process), `louder` (outcome,    |
// |           | `parks` and `pools`          | of `parks`)                              |
// | `host`    | `door`                       | none                                     |
//
// Of its pledges, `paper` is evidenced by the plan and `party` is not.
std::string small_framework_text(std::string_view members = {});

// The framework that a text holds, which has no mistake.
Framework load(const std::string& text);

// The small framework, loaded.
const Framework& small_framework();

}  // namespace charter::test
