// SPDX-License-Identifier: EUPL-1.2
#include "charter/commands/commands.hpp"

#include "charter/json/nearest_name.hpp"
#include "charter/model/failure.hpp"
#include "charter/version.hpp"
#include "command.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>

namespace charter {
namespace {

constexpr std::array<const Command*, 13> kCommands{
    &kCheckCommand,     &kReportCommand, &kDiffCommand,      &kPacksCommand,   &kSuggestCommand,
    &kCompareCommand,   &kImportCommand, &kExportCommand,    &kExplainCommand, &kInitCommand,
    &kFrameworkCommand, &kSchemaCommand, &kCompletionCommand};

// What follows `--lang`, looked for before anything else is understood: what
// goes wrong then is told in that language too.
Languages choose_languages(const std::vector<std::string>& arguments, const Console& console) {
  Languages languages;
  for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = console.variable(name);
    if (value.empty()) continue;
    languages.environment = supported_language(value).value_or("en");
    break;
  }
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--") break;
    if (argument.starts_with("--lang=")) languages.asked = argument.substr(7);
    if (argument == "--lang" && i + 1 < arguments.size()) languages.asked = arguments[i + 1];
  }
  if (!languages.asked) return languages;
  const std::string asked = *languages.asked;
  if (const auto language = supported_language(asked)) {
    languages.asked = std::string(*language);
    return languages;
  }
  refuse_choice("--lang", asked, supported_languages());
}

const Command& find_command(const std::string& name) {
  for (const Command* const command : kCommands) {
    if (command->name == name) return *command;
  }
  std::array<std::string_view, kCommands.size()> names;
  std::ranges::transform(kCommands, names.begin(), &Command::name);
  const std::string_view nearest = nearest_name(name, names);
  if (nearest.empty()) {
    throw Failure(Failure::Kind::Usage, "usage.unknown-command", {{.name = "found", .text = name}});
  }
  throw Failure(
      Failure::Kind::Usage, "usage.unknown-command-nearest",
      {{.name = "found", .text = name}, {.name = "nearest", .text = std::string(nearest)}});
}

bool asks_for(std::string_view option, const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (argument == "--") return false;
    if (argument == option) return true;
  }
  return false;
}

bool asks_for_help(const std::vector<std::string>& arguments) {
  return asks_for("--help", arguments) || asks_for("-h", arguments);
}

// The place of the next word that is no option, from `place` on. Throws
// Failure for an option that is not the program's.
std::size_t next_word(const std::vector<std::string>& arguments, std::size_t place) {
  for (; place < arguments.size() && arguments[place].starts_with('-'); ++place) {
    const std::string& option = arguments[place];
    if (option == "--lang") {
      ++place;
    } else if (option != "--help" && option != "-h" && !option.starts_with("--lang=")) {
      refuse_option(kProgram, option);
    }
  }
  return place;
}

ExitStatus dispatch(const std::vector<std::string>& arguments, Console& console,
                    Languages& languages) {
  if (asks_for("--version", arguments)) {
    console.write("charter " + std::string(kVersion) + "\n");
    return ExitStatus::Clean;
  }
  std::size_t word = next_word(arguments, 0);
  const bool asks =
      asks_for_help(arguments) || (word < arguments.size() && arguments[word] == "help");
  if (word < arguments.size() && arguments[word] == "help") word = next_word(arguments, word + 1);
  if (word >= arguments.size()) {
    console.write(help_of_program(Locale(languages.for_people())));
    return asks ? ExitStatus::Clean : ExitStatus::Usage;
  }
  const Command& command = find_command(arguments[word]);
  if (asks) {
    console.write(help_of(command, Locale(languages.for_people())));
    return ExitStatus::Clean;
  }
  const std::vector<std::string> rest(arguments.begin() + static_cast<std::ptrdiff_t>(word) + 1,
                                      arguments.end());
  return command.run(parse_arguments(command, rest), console, languages);
}

ExitStatus tell(const Failure& failure, Console& console, std::string_view language) {
  complain(console, Locale(language), failure.message(), failure.arguments());
  switch (failure.kind()) {
    case Failure::Kind::Usage: return ExitStatus::Usage;
    case Failure::Kind::Unreadable: return ExitStatus::NotAssessable;
    default: return ExitStatus::EnvironmentFailed;
  }
}

constexpr std::array kProgramOptions{Option{.name = "lang", .value = "TAG"}};

}  // namespace

const Command kProgram{.name = "", .options = kProgramOptions};

std::span<const Command* const> commands() { return kCommands; }

ExitStatus run_charter(const std::vector<std::string>& arguments, Console& console) {
  Languages languages;
  try {
    languages = choose_languages(arguments, console);
    return dispatch(arguments, console, languages);
  } catch (const Failure& failure) {
    return tell(failure, console, languages.for_people());
  } catch (const std::bad_alloc&) {
    console.complain("charter: out of memory\n");
    return ExitStatus::EnvironmentFailed;
  } catch (const std::exception& unforeseen) {
    console.complain("charter: " + std::string(unforeseen.what()) + "\n");
    return ExitStatus::EnvironmentFailed;
  }
}

}  // namespace charter
