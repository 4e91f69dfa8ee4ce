// SPDX-License-Identifier: EUPL-1.2
//
// The only file that knows CLI11: it builds a parser from a command's table.
#include "charter/json/nearest_name.hpp"
#include "charter/model/failure.hpp"
#include "charter/model/text.hpp"
#include "command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace charter {
namespace {

[[noreturn]] void misused(std::string_view message, std::vector<Argument> arguments) {
  throw Failure(Failure::Kind::Usage, message, std::move(arguments));
}

std::string spelling(const Option& option) {
  const std::string name = "--" + std::string(option.name);
  return option.letter == '\0' ? name : std::string("-") + option.letter + "," + name;
}

[[noreturn]] void refuse(const Command& command, const std::string& typed) {
  if (typed.starts_with('-')) refuse_option(command, typed);
  misused("usage.too-many", {{.name = "found", .text = typed},
                             {.name = "command", .text = std::string(command.name)}});
}

[[noreturn]] void lacks_value(const Command& command, std::string option) {
  misused("usage.option-value", {{.name = "option", .text = std::move(option)},
                                 {.name = "command", .text = std::string(command.name)}});
}

// `--output=`, most often for a variable that a script forgot to set: the
// library would take the next word for the value. And `--force=false`, which it
// would take for the switch.
void refuse_misplaced_values(const Command& command, const std::vector<std::string>& typed) {
  for (const std::string& word : typed) {
    if (word == "--") return;
    const std::size_t equals = word.find('=');
    if (!word.starts_with("--") || equals == std::string::npos) continue;
    const std::string name = word.substr(0, equals);
    const bool is_switch = std::ranges::any_of(command.options, [&](const Option& option) {
      return option.value.empty() && "--" + std::string(option.name) == name;
    });
    if (is_switch) misused("usage.switch-value", {{.name = "option", .text = name}});
    if (equals == word.size() - 1) lacks_value(command, name);
  }
}

// Throws Failure where the value is none of the option's choices.
void insist_on_choice(const Option& option, std::string_view value) {
  if (option.value.find('=') != std::string_view::npos) value = value.substr(0, value.find('='));
  const auto choices = option.choices();
  if (std::ranges::find(choices, value) != choices.end()) return;
  refuse_choice("--" + std::string(option.name), value, choices);
}

// `extras` is what the parser knows no place for.
void insist_on_words(const Command& command, const std::vector<std::string>& words,
                     const std::vector<std::string>& extras) {
  for (const std::string& extra : extras) {
    // What stands behind it are words, whatever they begin with.
    if (extra != "--") refuse(command, extra);
  }
  if (words.size() > command.most) refuse(command, words[command.most]);
  if (words.size() < command.fewest) {
    misused("usage.too-few", {{.name = "words", .text = std::string(command.words)},
                              {.name = "command", .text = std::string(command.name)}});
  }
}

}  // namespace

Arguments parse_arguments(const Command& command, const std::vector<std::string>& typed) {
  refuse_misplaced_values(command, typed);
  CLI::App parser;
  parser.set_help_flag();
  parser.allow_extras();
  Arguments arguments;
  std::map<const Option*, CLI::Option*> options;
  std::map<const Option*, std::vector<std::string>> values;
  for (const Option& option : command.options) {
    if (option.value.empty()) {
      options[&option] = parser.add_flag(spelling(option));
    } else {
      options[&option] = parser.add_option(spelling(option), values[&option])
                             ->allow_extra_args(false)
                             ->type_size(1)
                             ->expected(1);
      if (option.repeatable) options[&option]->take_all();
      if (!option.repeatable) options[&option]->take_last();
    }
  }
  parser.add_option("words", arguments.words);
  try {
    std::vector<std::string> reversed(typed.rbegin(), typed.rend());
    parser.parse(reversed);
  } catch (const CLI::ParseError& error) {
    // All that the table leaves open: an option at the end without its value.
    // The library begins its sentence with the option.
    const std::string_view sentence = error.what();
    lacks_value(command, std::string(sentence.substr(0, sentence.find(':'))));
  }
  insist_on_words(command, arguments.words, parser.remaining());
  for (const auto& [option, parsed] : options) {
    if (parsed->count() == 0) continue;
    if (std::ranges::find(values[option], "") != values[option].end()) {
      lacks_value(command, "--" + std::string(option->name));
    }
    arguments.add(option->name, values[option]);
    if (option->choices == nullptr) continue;
    for (const std::string& value : values[option]) insist_on_choice(*option, value);
  }
  return arguments;
}

void refuse_option(const Command& command, const std::string& typed) {
  std::vector<std::string> names{"--help", "--version"};
  for (const Option& option : command.options) names.push_back("--" + std::string(option.name));
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string given = typed.substr(0, typed.find('='));
  const std::string_view nearest = nearest_name(given, candidates);
  if (!nearest.empty()) {
    misused("usage.unknown-option-nearest",
            {{.name = "found", .text = given}, {.name = "nearest", .text = std::string(nearest)}});
  }
  if (command.name.empty()) misused("usage.option-in-front", {{.name = "found", .text = given}});
  misused("usage.unknown-option", {{.name = "found", .text = given},
                                   {.name = "command", .text = std::string(command.name)}});
}

void refuse_choice(std::string_view what, std::string_view found,
                   std::span<const std::string_view> allowed) {
  misused("usage.choice", {{.name = "option", .text = std::string(what)},
                           {.name = "found", .text = std::string(found)},
                           {.name = "allowed", .text = joined(allowed)}});
}

void Arguments::add(std::string_view option, std::vector<std::string> values) {
  options_.emplace(option, std::move(values));
}

bool Arguments::has(std::string_view option) const { return options_.contains(option); }

std::string_view Arguments::value(std::string_view option, std::string_view otherwise) const {
  const auto found = options_.find(option);
  return found == options_.end() || found->second.empty() ? otherwise : found->second.back();
}

std::span<const std::string> Arguments::values(std::string_view option) const {
  const auto found = options_.find(option);
  return found == options_.end() ? std::span<const std::string>() : found->second;
}

}  // namespace charter
