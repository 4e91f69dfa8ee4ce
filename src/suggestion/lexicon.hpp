// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
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
  // So that a piece of a word is looked up without a copy.
  struct Hash {
    using is_transparent = void;  // NOLINT(readability-identifier-naming): the library's name
    std::size_t operator()(std::string_view letters) const {
      return std::hash<std::string_view>{}(letters);
    }
  };
  using Patterns = std::unordered_multimap<std::string, std::uint32_t, Hash, std::equal_to<>>;
  struct Words {
    void add(std::string_view pattern, std::uint32_t place);

    // Of all patterns: no longer piece of a word is worth looking up.
    std::size_t longest = 0;
    Patterns whole;
    Patterns beginnings;
    Patterns endings;
    Patterns pieces;
  };

  std::vector<std::string> names_;
  std::map<std::string, Words, std::less<>> languages_;
};

}  // namespace charter
