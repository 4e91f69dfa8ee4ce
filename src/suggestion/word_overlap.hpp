// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "stemmer.hpp"
#include "words.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Compares a text with what each commitment says of itself in a language, by
// BM25 (Robertson and Zaragoza 2009, with k1 = 1.2 and b = 0.75). For
// frameworks that no model was made for, and what a model has to be better
// than.
class WordOverlap {
 public:
  WordOverlap(const Framework& framework, std::string_view language);

  // What each word says for the commitment; 0 where it is none of its words.
  [[nodiscard]] std::vector<double> weights(std::span<const Word> words,
                                            std::size_t commitment) const;
  [[nodiscard]] std::size_t size() const { return documents_.size(); }

 private:
  struct Document {
    std::map<std::string, double, std::less<>> counts;
    double length = 0;
  };

  std::string language_;
  std::vector<Document> documents_;
  std::map<std::string, double, std::less<>> rarity_;
  double usual_length_ = 1;
};

}  // namespace charter
