// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/failure.hpp"
#include "charter/report/formats.hpp"
#include "command.hpp"
#include "files.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The option's value, which has to be one of `choices`; `otherwise` where it
// is not given. Throws Failure.
std::string_view choose_value(const Arguments& arguments, std::string_view option,
                              std::span<const std::string_view> choices,
                              std::string_view otherwise);

// The format of `check` that was asked for.
const CheckFormat& choose_format(const Arguments& arguments);

// The format of `check` called `name`, the value of `option`. Throws Failure.
const CheckFormat& format_called(std::string_view name, std::string_view option);

// Colour, length: from `--color`, `-v` and `-q`, and from the terminal.
Style read_style(const Arguments& arguments, const Console& console);

// Throws Failure where `--output` names one of the files that are read.
void refuse_to_overwrite(const Arguments& arguments, const std::vector<std::string>& inputs);

// Puts a result where `--output` says; without it, or for `-`, on standard
// output.
void emit(std::string_view text, const Arguments& arguments, Console& console);

// Why plans could not be assessed, on standard error, as `check` tells it.
void tell_unassessable(std::span<Outcome> outcomes, Console& console, std::string_view language);

// A sentence on standard error.
void complain(Console& console, const Locale& locale, std::string_view message,
              const std::vector<Argument>& arguments);

}  // namespace charter
