// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Makes JSON texts as untidy as they may be: any white space, every escape,
// characters of every length, numbers of every form. The same seed makes the
// same texts everywhere.
class RandomJson {
 public:
  explicit RandomJson(std::uint32_t seed) : random_(seed) {}

  // Objects in it have no key twice.
  std::string document();

  // Changes a few bytes of a text.
  std::string mutated(std::string text);

  // The sizes of the pieces that a source hands out, in turn.
  std::vector<std::size_t> piece_sizes();

  // 0 to `most`.
  std::size_t up_to(std::size_t most) { return random_() % (most + 1); }

 private:
  bool one_in(std::size_t times) { return up_to(times - 1) == 0; }
  std::string_view any_of(const std::vector<std::string_view>& choices) {
    return choices[up_to(choices.size() - 1)];
  }
  std::string white_space();
  std::string value(std::size_t depth);
  std::string array(std::size_t depth);
  std::string object(std::size_t depth);
  std::string number();
  std::string quoted(std::string_view distinct);
  std::string character();

  std::mt19937 random_;
};

}  // namespace charter
