// SPDX-License-Identifier: EUPL-1.2
//
// Completion in bash. It needs no other package; bash cuts words at each `=`,
// so that the script has to put `--format=json` and `sarif=FILE` together.
#include "command.hpp"
#include "completion_scripts.hpp"
#include "offers.hpp"

namespace charter {
namespace {

constexpr std::string_view kReading = R"(
_charter() {
    local IFS=$' \t\n' current=${COMP_WORDS[COMP_CWORD]} before= word i
    local command= operand=1 option= last= half= words= form= files=
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            # The second half of a value, unless a value is to come anyhow.
            [[ -z $option && -n $last ]] && option=$last half=yes
        elif [[ -n $option ]]; then
            last=$option option=
        else
            last= half=
            if [[ $word == -* ]]; then
                _charter_offer "$command" "$word" && option=$word
            elif [[ -z $command ]]; then
                command=$word
            else
                operand=$((operand + 1))
            fi
        fi
    done
    if [[ $current == = ]]; then
        [[ -z $option && -n $last ]] && option=$last half=yes
        current=
    elif [[ -z $option && $current == --*=* ]]; then
        option=${current%%=*} before=${current%%=*}= current=${current#*=}
    fi

    words= form= files=
    if [[ -n $option ]]; then
        _charter_offer "$command" "$option"
    elif [[ $current == -* ]]; then
        words=$(_charter_options "$command")
    elif [[ -z $command ]]; then
        words=$(_charter_commands)
    else
        _charter_offer "$command" "$operand"
    fi
    if [[ $form == list && $current == *,* ]]; then
        before+=${current%,*}, current=${current##*,}
    elif [[ $form == pair && $current == *=* ]]; then
        before+=${current%%=*}= current=${current#*=} words=
    elif [[ $form == pair && -n $half ]]; then
        words=
    elif [[ $form == pair ]]; then
        words=${words// /= }= files=
        compopt -o nospace 2>/dev/null
    fi
    while IFS= read -r word; do
        COMPREPLY+=("$before$word")
    done < <(compgen -W "$words" -- "$current")
    [[ -n $files ]] || return 0
    # Where no name matches as it stands, bash may know what its quotes mean.
    compopt -o filenames -o default 2>/dev/null
    while IFS= read -r word; do
        COMPREPLY+=("$before$word")
    done < <(compgen -f -- "$current")
}

complete -F _charter charter
)";

std::string words_of(const Offer& offer) {
  std::string words;
  for (const Offer::Word& word : offer.words) words += (words.empty() ? "" : " ") + word.word;
  return words;
}

// A branch of the script's list of all places: what is offered in one.
std::string branch(const std::string& place, const Offer& offer) {
  std::string text = "        " + place + ")";
  if (!offer.shared.empty()) {
    text += " words=$" + std::string(offer.shared);
  } else if (!offer.words.empty()) {
    text += " words=" + shell_quoted(words_of(offer));
  }
  if (offer.form == Offer::Form::List) text += " form=list";
  if (offer.form == Offer::Form::Pair) text += " form=pair";
  if (offer.files) text += " files=yes";
  return text + " ;;\n";
}

std::string branches(const Command& command, const Locale& locale) {
  const std::string name(command.name);
  std::string text;
  for (const Option& option : command.options) {
    if (option.value.empty()) continue;
    std::string place = shell_quoted(name + " --" + std::string(option.name));
    if (option.letter != '\0') place += " | " + shell_quoted(name + " -" + option.letter);
    text += branch(place, offer_for(option, locale));
  }
  const std::vector<Offer> operands = offers_for_operands(command, locale);
  for (std::size_t i = 0; i < operands.size(); ++i) {
    const std::string place = name + " " + std::to_string(i + 1);
    text += branch(operands[i].repeated ? shell_quoted(name + " ") + "[0-9]*" : shell_quoted(place),
                   operands[i]);
  }
  return text;
}

std::string options_of(const Command& command) {
  std::string options = "-h --help --version";
  for (const Option& option : command.options) {
    if (option.letter != '\0') options += std::string(" -") + option.letter;
    options += " --" + std::string(option.name);
  }
  return options;
}

}  // namespace

std::string bash_completion(const Locale& locale) {
  std::string text = "# Completion of charter in bash, written by: charter completion bash\n\n";
  text += "_charter_commands() {\n    echo '";
  for (const Command* const command : commands()) text += std::string(command->name) + " ";
  text.back() = '\'';
  text += "\n}\n\n_charter_options() {\n    case $1 in\n";
  for (const Command* const command : commands()) {
    text += "        " + std::string(command->name) + ") echo " +
            shell_quoted(options_of(*command)) + " ;;\n";
  }
  text += "        *) echo " + shell_quoted(options_of(kProgram)) + " ;;\n    esac\n}\n\n";
  text += "# What the option $2, or the operand of that number, of the command $1 takes.\n";
  text += "_charter_offer() {\n";
  for (const Offer& offer : shared_offers(locale)) {
    text += "    local " + std::string(offer.shared) + "=" + shell_quoted(words_of(offer)) + "\n";
  }
  text += "    case \"$1 $2\" in\n" + branches(kProgram, locale);
  for (const Command* const command : commands()) text += branches(*command, locale);
  text += "        *) return 1 ;;\n    esac\n}\n";
  return text + std::string(kReading);
}

}  // namespace charter
