// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/codes.hpp"
#include "charter/model/path.hpp"
#include "charter/model/place.hpp"
#include "charter/model/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Something that fills a `{name}` in a message.
struct Argument {
  std::string_view name;
  std::string text;
  bool is_word = false;    // `text` names an entry of the language's words
  bool is_number = false;  // `text` is a number in JSON's spelling
  // Somebody's words in several languages, in the place of `text`; a plain
  // string is in `language`.
  Text translations;
  std::string_view language;
};

// Another place that belongs to a finding, such as the first of two keys.
struct RelatedPlace {
  Span span;
  std::string pointer;
};

// One thing to say about a plan, as plain data: no sentence, no format, no
// language. The report words it.
struct Diagnostic {
  Code code{};
  Severity severity{};       // the code's own, unless the configuration changes it
  std::string_view variant;  // which of the code's messages; empty: its only one
  Span span;
  std::string pointer;
  std::string subject;
  std::vector<Argument> arguments;
  std::vector<RelatedPlace> related;

  std::string file;         // empty: the plan's own
  std::size_t ordinal = 1;  // among those of one code and subject, in the order shown
  bool known = false;       // it was there before, says the baseline

  // The element of a list at the root that the place lies in; its id becomes
  // the subject once all ids are known.
  std::string_view list;
  std::size_t index = 0;

  Diagnostic& with(std::string_view name, std::string text) {
    arguments.push_back({.name = name, .text = std::move(text)});
    return *this;
  }
  Diagnostic& with(std::string_view name, std::string_view text) {
    return with(name, std::string(text));
  }
  Diagnostic& with_word(std::string_view name, std::string_view word) {
    arguments.push_back({.name = name, .text = std::string(word), .is_word = true});
    return *this;
  }
  Diagnostic& with_number(std::string_view name, double number);
  // The translations have to outlive the finding.
  Diagnostic& with_text(std::string_view name, Text translations, std::string_view language);
  Diagnostic& about(std::string_view id) {
    subject = id;
    list = {};
    return *this;
  }
  Diagnostic& relating(const Span& place, std::string at) {
    related.push_back({.span = place, .pointer = std::move(at)});
    return *this;
  }
};

// The growing list of what there is to say.
class Diagnostics {
 public:
  // Adds a finding about the value at `path`. Its subject is, until
  // `about` says otherwise, the element of a root list that it lies in, else
  // the last field of the path.
  Diagnostic& add(Code code, std::string_view variant, const Span& span, const Path& path);

  // Adds a finding whose subject and pointer are known.
  Diagnostic& add(Code code, const Span& span, std::string_view subject, std::string pointer);

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  std::vector<Diagnostic>& all() { return all_; }

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace charter
