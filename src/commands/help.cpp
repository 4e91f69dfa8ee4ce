// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/wrap.hpp"
#include "command.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kNameColumn = 14;
constexpr std::size_t kOptionColumn = 26;
constexpr std::size_t kWidth = 80;

std::string text_of(const Command& command, const Locale& locale, std::string_view name) {
  return std::string(
      locale.text("commands." + std::string(command.name) + "." + std::string(name)));
}

std::string line_of(const Command& command, const Option& option, const Locale& locale) {
  std::string left = option.letter == '\0' ? "      " : std::string("  -") + option.letter + ", ";
  left += "--" + std::string(option.name);
  if (!option.value.empty()) left += " " + std::string(option.value);
  const std::string_view help = help_of(command, option, locale);
  if (left.size() + 2 > kOptionColumn) {
    return left + "\n" + wrapped(std::string(kOptionColumn, ' '), help);
  }
  return wrapped(padded(left, kOptionColumn), help);
}

// One line; operands that do not fit on it stand on the next.
std::string usage_of(const Command& command, const Locale& locale) {
  std::string line = "  charter " + std::string(command.name);
  if (!command.options.empty()) line += " " + std::string(locale.text("help.usage-options"));
  if (command.words.empty()) return line;
  line += line.size() + 1 + command.words.size() > kWidth ? "\n      " : " ";
  return line += command.words;
}

}  // namespace

std::string_view help_of(const Command& command, const Option& option, const Locale& locale) {
  const std::string own = "options." + std::string(command.name) + "-" + std::string(option.name);
  return locale.text(locale.has(own) ? own : "options." + std::string(option.name));
}

std::string help_of_program(const Locale& locale) {
  std::string page = wrapped("", locale.text("help.program"));
  page += "\n" + std::string(locale.text("help.usage")) + "\n";
  page += "  charter " + std::string(locale.text("help.usage-program")) + "\n\n";
  page += std::string(locale.text("help.commands")) + "\n";
  for (const Command* const command : commands()) {
    page += wrapped(padded("  " + std::string(command->name), kNameColumn),
                    text_of(*command, locale, "summary"));
  }
  page += "\n" + wrapped("", locale.text("help.first-steps"));
  page += "  charter init\n  charter check plan.json\n  charter report plan.json -o report.md\n";
  page += "\n" + wrapped("", locale.text("help.more"));
  return page;
}

std::string help_of(const Command& command, const Locale& locale) {
  std::string page = wrapped("", text_of(command, locale, "description"));
  page += "\n" + std::string(locale.text("help.usage")) + "\n" + usage_of(command, locale);
  page += "\n\n" + std::string(locale.text("help.examples")) + "\n";
  for (std::size_t i = 0; i < command.examples.size(); ++i) {
    page += "  " + std::string(command.examples[i]) + "\n";
    page += wrapped("      ", text_of(command, locale, "example-" + std::to_string(i + 1)));
  }
  page += "\n" + std::string(locale.text("help.options")) + "\n";
  for (const Option& option : command.options) page += line_of(command, option, locale);
  page += wrapped(padded("  -h, --help", kOptionColumn), locale.text("options.help"));
  page += wrapped(padded("      --version", kOptionColumn), locale.text("options.version"));
  return page;
}

}  // namespace charter
