// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace charter {

// Which words of which language stand for which idea: `tolk*` and
// `interpret*` are both interpreting. A pattern is a word without case and
// accents, with a star at one end or both where more letters may follow.
class Lexicon {
 public:
  // `json` is a lexicon of ours, `src/resources/suggestions/concepts.json`; it
  // has to outlive this.
  explicit Lexicon(std::string_view json);

  // The concepts of a word without case and accents, in ascending order.
  [[nodiscard]] std::vector<std::uint32_t> concepts_of(std::string_view letters,
                                                       std::string_view language) const;
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  using Patterns = std::unordered_multimap<std::string, std::uint32_t>;
  struct Words {
    void add(std::string_view pattern, std::uint32_t place);

    Patterns whole;
    Patterns beginnings;
    Patterns endings;
    Patterns pieces;
  };

  std::vector<std::string> names_;
  std::map<std::string, Words, std::less<>> languages_;
};

}  // namespace charter
