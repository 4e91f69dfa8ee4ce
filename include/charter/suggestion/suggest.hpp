// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "charter/model/plan.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What a field of an action says.
struct FieldText {
  std::string_view field;
  std::string_view text;
};

// Words that led to a suggestion. Offsets count code points in the field's
// text.
struct SuggestionEvidence {
  std::string_view field;
  std::string_view text;
  std::size_t start = 0;
  std::size_t end = 0;
};

struct Suggestion {
  std::size_t commitment = 0;  // its place in the framework
  // Of those with this figure, so many hundredths were right on plans that the
  // model had not seen; without a model, how much of the words is the
  // commitment's own.
  double confidence = 0;
  ServiceSet services = 0;
  std::vector<SuggestionEvidence> evidence;  // in the order of the text
};

struct Suggestions {
  std::string language;               // in which the text was read
  std::vector<Suggestion> all;        // best first
  std::vector<std::size_t> proposed;  // places in the framework: what fits; at most two
};

// What suggestions are made from; the bytes have to outlive whoever uses them.
struct SuggestionModels {
  std::string_view commitments;
  std::string_view services;
  std::string_view languages;
  std::string_view concepts;
};
SuggestionModels built_in_models();

// Proposes commitments of one framework for texts: by a model, where one was
// made for the framework, else by the words that the text and the commitment
// have in common. Deterministic. Not for several threads at once.
class Suggester {
 public:
  // `framework` has to outlive this.
  explicit Suggester(const Framework& framework,
                     const SuggestionModels& models = built_in_models());
  ~Suggester();
  Suggester(const Suggester&) = delete;
  Suggester& operator=(const Suggester&) = delete;

  [[nodiscard]] bool has_model() const;

  // `fields` belong to one action; their texts have to outlive the result.
  // `language`: a tag; empty: it is recognised. What is `claimed` already, by
  // its place in the framework, is not suggested.
  [[nodiscard]] Suggestions suggest(std::span<const FieldText> fields, std::string_view language,
                                    std::span<const std::size_t> claimed = {}) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace charter
