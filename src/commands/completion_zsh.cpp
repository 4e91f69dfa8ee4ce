// SPDX-License-Identifier: EUPL-1.2
//
// Completion in zsh, as a function that compinit finds by its first line.
#include "command.hpp"
#include "completion_scripts.hpp"
#include "offers.hpp"

namespace charter {
namespace {

constexpr std::string_view kPair = R"(
# WORD=FILE
_charter_pair() {
    if compset -P '*='; then
        _files
    else
        compadd -S = -q -- "$@"
    fi
}
)";

constexpr std::string_view kZshCommands = R"(            '1:COMMAND:_charter_commands' \
            '*::ARGUMENT:->argument' && return
    [[ $state == argument ]] || return
    curcontext=${curcontext%:*:*}:charter-$line[1]:
    case $line[1] in
)";
constexpr std::string_view kNext = " \\\n";
constexpr std::string_view kMargin = "            ";

// `text` as the description of an option.
std::string bracketed(std::string_view text) {
  std::string safe = "[";
  for (const char character : text) {
    if (std::string_view("\\[]:").find(character) != std::string_view::npos) safe += '\\';
    safe += character;
  }
  return safe + "]";
}

// A list for _describe, and the function that offers it.
std::string function(std::string_view name, const Offer& offer) {
  std::string text = "\n_charter_" + std::string(name) + "() {\n    local -a words=(\n";
  for (const Offer::Word& word : offer.words) {
    text += "        " + shell_quoted(replaced(word.word, ':', "\\:") + ":" + word.help) + "\n";
  }
  text += "    )\n";
  if (offer.form == Offer::Form::List) text += "    compset -P '*,'\n";
  return text + "    _describe -t " + std::string(name) + " " + offer.name + " words\n}\n";
}

// What comes behind the description: name and action.
std::string action(const Offer& offer) {
  std::string words;
  for (const Offer::Word& word : offer.words) words += (words.empty() ? "" : " ") + word.word;
  std::string text = offer.name + ":";
  if (offer.form == Offer::Form::Pair) {
    text += " _charter_pair " + words;
  } else if (!offer.shared.empty()) {
    const std::string shared = "_charter_" + std::string(offer.shared);
    text += offer.files ? "{" + shared + "; _files}" : shared;
  } else if (!words.empty()) {
    text += "(" + words + ")";
  } else {
    text += offer.files ? "_files" : " ";
  }
  return text;
}

std::string specification(const Command& command, const Option& option, const Locale& locale) {
  const std::string name = "--" + std::string(option.name);
  const bool takes = !option.value.empty();
  std::string rest = bracketed(help_of(command, option, locale));
  if (takes) rest += ":" + action(offer_for(option, locale));
  if (option.letter == '\0') {
    return shell_quoted((option.repeatable ? "*" : "") + name + (takes ? "=" : "") + rest);
  }
  const std::string letter = std::string("-") + option.letter;
  const std::string before = option.repeatable ? "*" : "(" + letter + " " + name + ")";
  return shell_quoted(before) + "{" + letter + (takes ? "+," : ",") + name + (takes ? "=}" : "}") +
         shell_quoted(rest);
}

// The arguments of _arguments, less the operands; one a line.
std::string specifications(const Command& command, const Locale& locale) {
  std::string text;
  for (const Option& option : command.options) {
    text += kMargin;
    text += specification(command, option, locale) += kNext;
  }
  text += kMargin;
  text += "'(- *)'{-h,--help}" + shell_quoted(bracketed(locale.text("options.help")));
  text += kNext;
  text += kMargin;
  text += shell_quoted("(- *)--version" + bracketed(locale.text("options.version")));
  return text += kNext;
}

std::string branch(const Command& command, const Locale& locale) {
  std::string text = "        " + std::string(command.name) + ")\n            _arguments -s -S";
  text += kNext;
  text += specifications(command, locale);
  std::size_t place = 0;
  for (const Offer& offer : offers_for_operands(command, locale)) {
    const std::string where = offer.repeated ? "*" : std::to_string(++place);
    text += kMargin;
    text += shell_quoted(where + (offer.optional ? "::" : ":") + action(offer)) += kNext;
  }
  // The last line is not carried on.
  text.resize(text.size() - kNext.size());
  return text + "\n            ;;\n";
}

}  // namespace

std::string zsh_completion(const Locale& locale) {
  std::string text =
      "#compdef charter\n# Completion of charter in zsh, written by: charter "
      "completion zsh\n";
  for (const Offer& offer : shared_offers(locale)) text += function(offer.shared, offer);
  Offer all{.name = "COMMAND"};
  for (const Command* const command : commands()) {
    const std::string name(command->name);
    all.words.push_back(
        {.word = name, .help = std::string(locale.text("commands." + name + ".summary"))});
  }
  text += function("commands", all);
  text += kPair;
  text += "\n_charter() {\n    local curcontext=$curcontext context state state_descr line\n";
  text += "    typeset -A opt_args\n    _arguments -C -S -A '-*'";
  text += kNext;
  text += specifications(kProgram, locale);
  text += kZshCommands;
  for (const Command* const command : commands()) text += branch(*command, locale);
  return text + "    esac\n}\n\n_charter \"$@\"\n";
}

}  // namespace charter
