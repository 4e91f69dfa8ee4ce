// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/locale.hpp"
#include "command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What a shell can offer in one place of the command line, as the table of
// commands has it.
struct Offer {
  enum class Form { One, List, Pair };  // WORD, WORD,WORD or WORD=FILE

  struct Word {
    std::string word;
    std::string help;  // may be empty
  };

  std::string name;         // as the help shows it: CODES
  std::string_view shared;  // the words' own name, where many places offer the same
  std::vector<Word> words;
  Form form = Form::One;
  bool files = false;     // files and folders too
  bool optional = false;  // an operand that may be left out
  bool repeated = false;  // an operand that may follow again and again
};

// Every list of words that has a name of its own.
std::vector<Offer> shared_offers(const Locale& locale);

Offer offer_for(const Option& option, const Locale& locale);

// One for each operand.
std::vector<Offer> offers_for_operands(const Command& command, const Locale& locale);

}  // namespace charter
