// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/commands/exit_status.hpp"
#include "charter/report/locale.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// A closed list of values.
using Choices = std::span<const std::string_view> (*)();

// A list that is written down, as choices: `listed<kLevels>`.
template <const auto& list>
std::span<const std::string_view> listed() {
  return list;
}

// An option of a command. Its help is the text `options.<command>-<name>`,
// else `options.<name>`.
struct Option {
  std::string_view name;   // without dashes
  char letter = '\0';      // the short form
  std::string_view value;  // what it takes, as shown in the help; empty: a switch
  bool repeatable = false;
  // The only values that it takes; of a value such as FORMAT=FILE, the first
  // part. None: whatever the command makes of it.
  Choices choices = nullptr;
};

// The options of one table after those of another.
template <std::size_t... sizes>
constexpr auto together(const std::array<Option, sizes>&... parts) {
  std::array<Option, (sizes + ...)> all{};
  auto place = all.begin();
  ((place = std::ranges::copy(parts, place).out), ...);
  return all;
}

// What was typed behind a command's name.
class Arguments {
 public:
  std::vector<std::string> words;  // those that belong to no option

  void add(std::string_view option, std::vector<std::string> values);
  [[nodiscard]] bool has(std::string_view option) const;
  // The option's value, the last where there are several; `otherwise` where it
  // is not given.
  [[nodiscard]] std::string_view value(std::string_view option,
                                       std::string_view otherwise = {}) const;
  // All of them, in the order in which they were typed.
  [[nodiscard]] std::span<const std::string> values(std::string_view option) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> options_;
};

// Which language to speak, from `--lang`, the configuration and the environment.
struct Languages {
  std::optional<std::string> asked;
  std::optional<std::string> configured;  // once the configuration is read
  std::string_view environment = "en";    // what LC_ALL, LC_MESSAGES or LANG name, if supported

  [[nodiscard]] std::string for_people() const { return settled(environment); }
  // What is made from a plan for its readers: in its language, if supported.
  [[nodiscard]] std::string for_plan(std::string_view language) const {
    const auto own = supported_language(language);
    return own && !asked ? std::string(*own) : for_programs();
  }
  // What programs read must not change with the environment.
  [[nodiscard]] std::string for_programs() const { return settled("en"); }

 private:
  [[nodiscard]] std::string settled(std::string_view otherwise) const {
    if (asked) return *asked;
    return configured.value_or(std::string(otherwise));
  }
};

// A command: one row of the table, one file. Its texts are found by its name,
// under `commands.<name>` in the language files. One that reads a configuration
// tells `languages` what that asks for.
struct Command {
  std::string_view name;
  std::string_view words;  // its operands, as shown in the help
  std::size_t fewest = 0;
  std::size_t most = 0;
  std::span<const Option> options;
  std::span<const std::string_view> examples;  // each shown with `commands.<name>.example-<n>`
  ExitStatus (*run)(const Arguments& arguments, Console& console, Languages& languages) = nullptr;
};

// The program itself: what may stand in front of any command.
extern const Command kProgram;

extern const Command kCheckCommand;
extern const Command kReportCommand;
extern const Command kDiffCommand;
extern const Command kPacksCommand;
extern const Command kSuggestCommand;
extern const Command kCompareCommand;
extern const Command kExportCommand;
extern const Command kExplainCommand;
extern const Command kInitCommand;
extern const Command kImportCommand;
extern const Command kFrameworkCommand;
extern const Command kSchemaCommand;
extern const Command kCompletionCommand;

// All of them, in the order in which people meet them.
std::span<const Command* const> commands();

// Takes what was typed apart; throws Failure for what the command does not
// know, and for values that are not among an option's choices.
Arguments parse_arguments(const Command& command, const std::vector<std::string>& typed);

// Throws Failure: `typed` is no option of the command, or of the program, and
// which it may be meant for.
[[noreturn]] void refuse_option(const Command& command, const std::string& typed);

// Throws Failure: `what` cannot be `found`, only one of `allowed`.
[[noreturn]] void refuse_choice(std::string_view what, std::string_view found,
                                std::span<const std::string_view> allowed);

// What the option does, in the command's own words or in those that all
// commands share.
std::string_view help_of(const Command& command, const Option& option, const Locale& locale);

// The pages of `charter --help` and `charter COMMAND --help`, at 80 columns.
std::string help_of_program(const Locale& locale);
std::string help_of(const Command& command, const Locale& locale);

}  // namespace charter
