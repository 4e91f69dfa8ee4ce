// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/diagnostic.hpp"

#include "charter/model/numbers.hpp"

#include <array>

namespace charter {
namespace {

// The lists whose elements have an id that a finding can be about. The names
// outlive any document, which the fields of a path do not.
constexpr std::array<std::string_view, 6> kListsWithIds{"actions",     "sections", "indicators",
                                                        "assessments", "waivers",  "pledges"};

}  // namespace

Diagnostic& Diagnostic::with_number(std::string_view name, double number) {
  arguments.push_back({.name = name, .text = spell_number(number), .is_number = true});
  return *this;
}

Diagnostic& Diagnostic::with_text(std::string_view name, Text translations,
                                  std::string_view language) {
  Argument& added = arguments.emplace_back();
  added.name = name;
  added.translations = translations;
  added.language = language;
  return *this;
}

Diagnostic& Diagnostics::add(Code code, std::string_view variant, const Span& span,
                             const Path& path) {
  Diagnostic& added = all_.emplace_back();
  added.code = code;
  added.severity = entry_of(code).severity;
  added.variant = variant;
  added.span = span;
  added.pointer = path.pointer();
  added.subject = path.field();
  const Path::Element element = path.element();
  for (const std::string_view list : kListsWithIds) {
    if (list == element.list) {
      added.list = list;
      added.index = element.index;
    }
  }
  return added;
}

Diagnostic& Diagnostics::add(Code code, const Span& span, std::string_view subject,
                             std::string pointer) {
  Diagnostic& added = all_.emplace_back();
  added.code = code;
  added.severity = entry_of(code).severity;
  added.span = span;
  added.pointer = std::move(pointer);
  added.subject = subject;
  return added;
}

}  // namespace charter
