// SPDX-License-Identifier: EUPL-1.2
//
// Completion in fish: one line for each option and operand.
#include "command.hpp"
#include "completion_scripts.hpp"
#include "offers.hpp"

namespace charter {
namespace {

constexpr std::string_view kAt = R"(
# Is the command that was typed this one? Without a name: is there none yet?
function __charter_at
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case --lang
                set -e words[1]
            case '-*'
            case '*'
                test "$words[1]" = "$argv"
                return
        end
        set -e words[1]
    end
    test -z "$argv"
end

complete -c charter -f
)";

std::string quoted(std::string_view text) {
  return "'" + replaced(replaced(text, '\\', "\\\\"), '\'', "\\'") + "'";
}

std::string function(const Offer& offer) {
  std::string text = "\nfunction __charter_" + std::string(offer.shared) + "\n";
  text += "    printf '%s\\t%s\\n'";
  for (const Offer::Word& word : offer.words) {
    text += " \\\n        " + quoted(word.word) + " " + quoted(word.help);
  }
  return text + "\nend\n";
}

// What is offered, as arguments of `complete`.
std::string taken(const Offer& offer) {
  const std::string text = offer.files ? " -F" : "";
  if (!offer.shared.empty()) {
    const std::string function = "__charter_" + std::string(offer.shared);
    const bool is_list = offer.form == Offer::Form::List;
    return text + " -a '(" + (is_list ? "__fish_complete_list , " : "") + function + ")'";
  }
  std::string words;
  for (const Offer::Word& word : offer.words) {
    if (!words.empty()) words += ' ';
    words += word.word;
    if (offer.form == Offer::Form::Pair) words += '=';
  }
  return words.empty() ? text : text + " -a " + quoted(words);
}

std::string condition(const Command& command) {
  const std::string name(command.name);
  return "complete -c charter -n " +
         (name.empty() ? "__charter_at" : "'__charter_at " + name + "'");
}

std::string lines(const Command& command, const Locale& locale) {
  const std::string at = condition(command);
  std::string text = "\n";
  for (const Option& option : command.options) {
    text += at;
    if (option.letter != '\0') text += std::string(" -s ") + option.letter;
    text += " -l " + std::string(option.name);
    if (!option.value.empty()) {
      const Offer offer = offer_for(option, locale);
      text += (offer.files ? " -r" : " -x") + taken(offer);
    }
    text += " -d " + quoted(help_of(command, option, locale)) + "\n";
  }
  for (const Offer& offer : offers_for_operands(command, locale)) text += at + taken(offer) + "\n";
  return text;
}

}  // namespace

std::string fish_completion(const Locale& locale) {
  std::string text = "# Completion of charter in fish, written by: charter completion fish\n";
  for (const Offer& offer : shared_offers(locale)) text += function(offer);
  text += kAt;
  text += "complete -c charter -s h -l help -d " + quoted(locale.text("options.help")) + "\n";
  text += "complete -c charter -l version -d " + quoted(locale.text("options.version")) + "\n";
  for (const Command* const command : commands()) {
    const std::string name(command->name);
    text += condition(kProgram) + " -a " + name + " -d " +
            quoted(locale.text("commands." + name + ".summary")) + "\n";
  }
  text += lines(kProgram, locale);
  for (const Command* const command : commands()) text += lines(*command, locale);
  return text;
}

}  // namespace charter
