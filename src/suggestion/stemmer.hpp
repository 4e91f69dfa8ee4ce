// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace charter {

// Cuts the endings off the words of one language: "courses" and "course" are
// one. A language that the library does not know keeps its words as they are.
// Not for several threads at once.
class Stemmer {
 public:
  explicit Stemmer(std::string_view language);

  std::string stem(const std::string& word);

 private:
  struct Release {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Release> stemmer_;
};

}  // namespace charter
