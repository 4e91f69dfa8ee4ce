// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/wording.hpp"

#include <algorithm>

namespace charter {

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != std::string_view::npos;
       open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const bool is_name = !name.empty() && std::ranges::all_of(name, [](char character) {
      return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
             character == '-';
    });
    if (is_name) names.insert(std::string(name));
  }
  return names;
}

std::string wording_mistake(const Diagnostic& diagnostic, const Locale& locale) {
  std::string name = "findings." + to_string(diagnostic.code);
  if (!diagnostic.variant.empty()) name += "." + std::string(diagnostic.variant);
  std::set<std::string> given{"first", "subject", "title"};
  bool counted = false;
  for (const Argument& argument : diagnostic.arguments) {
    given.insert(std::string(argument.name));
    counted = counted || argument.name == "count";
    if (argument.is_word && !locale.has("words." + argument.text)) {
      return name + " needs the word " + argument.text;
    }
  }
  for (const std::string form : {".message.one", ".message.other", ".message", ".help"}) {
    if (form != ".help" && counted != (form != ".message")) continue;
    if (!locale.has(name + form)) {
      if (form == ".help") continue;
      return "there is no text " + name + form;
    }
    for (const std::string& wanted : placeholders(locale.text(name + form))) {
      if (!given.contains(wanted)) return name + form + " needs {" + wanted + "}";
    }
  }
  return {};
}

}  // namespace charter
