// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/json_writer.hpp"
#include "charter/model/framework.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/random_words.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter::test {

// What the writers of the parts of a random plan have in common.
class RandomWriter {
 public:
  explicit RandomWriter(const RandomPlan& parameters);

  Random& random() { return random_; }
  JsonWriter& json() { return json_; }
  [[nodiscard]] const RandomPlan& parameters() const { return parameters_; }
  [[nodiscard]] const Framework& framework() const { return framework_; }
  [[nodiscard]] std::string_view language() const { return main_.language; }
  [[nodiscard]] std::size_t sections() const { return 1 + parameters_.actions / 20; }
  std::string take() { return std::move(text_); }

  // Whether an optional field is there; mostly, where the plan is dense.
  bool has(std::size_t percent) { return random_.chance(is_dense() ? 90 : percent); }
  [[nodiscard]] bool is_dense() const { return parameters_.density == RandomPlan::Density::Dense; }

  std::string sentence(std::size_t words) { return random_sentence(random_, main_, words); }
  // In some years, as coarse as may be.
  std::string date(std::size_t first_year, std::size_t last_year);
  template <class Entry>
  std::string_view id_in(const std::vector<Entry>& entries) {
    return entries[random_.below(entries.size())].id;
  }

  // Members that hold a text, strings, service areas, evidence.
  void text(std::string_view name, std::size_t words);
  void strings(std::string_view name, std::size_t most, std::size_t words);
  void services(std::string_view name);
  void evidence(std::size_t percent);

 private:
  const RandomPlan& parameters_;
  const Framework& framework_;
  Random random_;
  std::string text_;
  JsonWriter json_;
  const Vocabulary& main_;
};

// Writes the action with that number as an element of a list.
void write_random_action(RandomWriter& writer, std::size_t number);

}  // namespace charter::test
