// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/arena.hpp"
#include "charter/model/date.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/text.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// The languages that every text exists in, English first.
std::span<const std::string_view> supported_languages();

// The supported language that a tag such as `nl-BE` or `de_DE.UTF-8` asks for.
std::optional<std::string_view> supported_language(std::string_view tag);

// All texts of one language, by name. Names are the paths of the language
// file, joined by dots: `words.yes`.
class Locale {
 public:
  // A name and what stands for it, to fill the `{name}` of a text.
  using Value = std::pair<std::string_view, std::string_view>;
  using Values = std::span<const Value>;

  // The texts of `src/resources/<folder>/<language>.json`.
  explicit Locale(std::string_view language, std::string_view folder = "locales");

  [[nodiscard]] std::string_view language() const { return language_; }

  // Every name and its text, sorted by name.
  using Entries = std::vector<std::pair<std::string_view, std::string_view>>;
  [[nodiscard]] const Entries& entries() const { return entries_; }

  [[nodiscard]] bool has(std::string_view name) const;

  // The text called `name`. A test looks for each that the program asks for.
  [[nodiscard]] std::string_view text(std::string_view name) const;
  [[nodiscard]] std::string_view word(std::string_view name) const;

  [[nodiscard]] std::string fill(std::string_view name, Values values) const;
  [[nodiscard]] std::string fill(std::string_view name, std::initializer_list<Value> values) const {
    return fill(name, Values(values.begin(), values.size()));
  }

  // The form of a text that goes with `count`, which fills `{count}`.
  [[nodiscard]] std::string counted(std::string_view name, std::size_t count,
                                    std::initializer_list<Value> values = {}) const;

  // A number as people write it here; `spelling` is JSON's.
  [[nodiscard]] std::string number(std::string_view spelling) const;

  // The sentence of a failure.
  [[nodiscard]] std::string sentence(std::string_view name,
                                     const std::vector<Argument>& arguments) const;

 private:
  std::string language_;
  std::unique_ptr<Arena> arena_;
  Entries entries_;
};

// What the findings mean, in a supported language: read when it is first asked
// for, by whichever thread.
const Locale& explanations(std::string_view language);

// A text of a framework or a practice in the language of the locale, else in
// English, else the first.
std::string in_language_of(const Locale& locale, Text text);

// Puts values into the `{name}`s of a text; what no value fits stays.
std::string fill_text(std::string_view text, Locale::Values values);

}  // namespace charter
