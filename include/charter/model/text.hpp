// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace charter {

struct Translation {
  std::string_view language;  // empty: a plain string, in the document's own language
  std::string_view text;
};

// A text of a plan or a framework in one or more languages; empty: absent.
using Text = std::span<const Translation>;

// Nothing but Unicode white space.
bool is_blank(std::string_view text);

// Unicode white space anywhere.
bool has_white_space(std::string_view text);

// True where no translation says anything.
bool is_blank(Text text);

// The translation in `wanted`, else in `document_language`, else in English,
// else the first; null where there is none. Tags are compared without regard
// to case.
const Translation* choose(Text text, std::string_view wanted, std::string_view document_language);

// All parts in one, `between` between them: "A01, A02".
template <class Parts>
std::string joined(const Parts& parts, std::string_view between = ", ") {
  std::string text;
  bool first = true;
  for (const auto& part : parts) {
    if (!first) text += between;
    text += part;
    first = false;
  }
  return text;
}

// With the letters of ASCII in lower case.
std::string in_lower_case(std::string_view text);

// The language of a tag, without region and script: `nl` of `NL-be`.
std::string primary_language(std::string_view tag);

// Language tags and codes are ASCII.
bool equal_ignoring_case(std::string_view left, std::string_view right);

}  // namespace charter
