// SPDX-License-Identifier: EUPL-1.2
#include "command.hpp"
#include "completion_scripts.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array kCompletionOptions{Option{.name = "output", .letter = 'o', .value = "FILE"},
                                        Option{.name = "lang", .value = "TAG"}};
constexpr std::array<std::string_view, 3> kCompletionExamples{
    "source <(charter completion bash)", "charter completion zsh -o ~/.zfunc/_charter",
    "charter completion fish -o ~/.config/fish/completions/charter.fish"};

struct Shell {
  std::string_view name;
  std::string (*script)(const Locale& locale);
};
constexpr std::array kShells{Shell{.name = "bash", .script = bash_completion},
                             Shell{.name = "zsh", .script = zsh_completion},
                             Shell{.name = "fish", .script = fish_completion}};

constexpr std::array kNames{kShells[0].name, kShells[1].name, kShells[2].name};

ExitStatus run_completion(const Arguments& arguments, Console& console, Languages& languages) {
  const std::string& asked = arguments.words.front();
  const auto* const shell = std::ranges::find(kShells, asked, &Shell::name);
  if (shell == kShells.end()) refuse_choice("completion", asked, kNames);
  // A script is for a program, though a person reads what it offers.
  emit(shell->script(Locale(languages.for_programs())), arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

std::string replaced(std::string_view text, char character, std::string_view replacement) {
  std::string result;
  for (const char each : text) {
    if (each == character) {
      result += replacement;
    } else {
      result += each;
    }
  }
  return result;
}

std::string shell_quoted(std::string_view text) {
  return "'" + replaced(text, '\'', R"('\'')") + "'";
}

const Command kCompletionCommand{.name = "completion",
                                 .words = "bash|zsh|fish",
                                 .fewest = 1,
                                 .most = 1,
                                 .options = kCompletionOptions,
                                 .examples = kCompletionExamples,
                                 .run = run_completion};

}  // namespace charter
