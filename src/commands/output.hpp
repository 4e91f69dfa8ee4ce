// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/failure.hpp"
#include "charter/report/formats.hpp"
#include "command.hpp"
#include "configuration.hpp"
#include "files.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

inline constexpr std::array<std::string_view, 3> kColorChoices{"auto", "always", "never"};

// Colour and length of what goes to `file` (`-`: standard output), from
// `--color`, `--verbose` and `--quiet`.
Style read_style(const Arguments& arguments, const Console& console, std::string_view file);

// The format that was asked for; else the one that the ending of the output's
// name stands for, if it is one of `formats`; else `otherwise`.
std::string_view choose_format(const Arguments& arguments,
                               std::span<const std::string_view> formats,
                               std::string_view otherwise);

// The files that are read beside plans and baselines: the configuration, and
// what it and options name. Ids of built-in frameworks may be among them.
std::vector<std::string> files_beside_plans(const Arguments& arguments,
                                            const Configuration& configuration);

// Throws Failure where `output` is one of `inputs`, which are read; `-` is
// standard input.
void refuse_to_overwrite(const std::string& output, const std::vector<std::string>& inputs);
// The same for what `--output` names, `plans` and `files_beside_plans`.
void refuse_to_overwrite(const Arguments& arguments, const Configuration& configuration,
                         const std::vector<std::string>& plans);

// Throws Failure where two results would go to the same file.
void refuse_to_write_twice(const std::vector<std::string>& outputs);

// Puts a result into `file`, or for `-` on standard output.
void emit(std::string_view text, const std::string& file, Console& console);

// Puts a result where `--output` says; without it, or for `-`, on standard
// output.
void emit(std::string_view text, const Arguments& arguments, Console& console);

// Why plans could not be assessed, on standard error, as `check` tells it.
void tell_unassessable(std::span<Outcome> outcomes, Console& console, std::string_view language);

// A sentence on standard error, in which nothing acts on a terminal.
void say(Console& console, std::string_view sentence);

// The same for one that tells what went wrong.
void complain(Console& console, const Locale& locale, std::string_view message,
              const std::vector<Argument>& arguments);

}  // namespace charter
