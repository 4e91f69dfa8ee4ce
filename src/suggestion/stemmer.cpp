// SPDX-License-Identifier: EUPL-1.2
#include "stemmer.hpp"

#include "charter/model/text.hpp"

#include <libstemmer.h>

namespace charter {

void Stemmer::Release::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

// The library takes the codes of ISO 639 for the names of its languages.
Stemmer::Stemmer(std::string_view language)
    : stemmer_(sb_stemmer_new(primary_language(language).c_str(), nullptr)) {}

std::string Stemmer::stem(const std::string& word) {
  if (!stemmer_) return word;
  const auto* const letters = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* const stem =
      sb_stemmer_stem(stemmer_.get(), letters, static_cast<int>(word.size()));
  const auto size = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
  return {reinterpret_cast<const char*>(stem), size};
}

}  // namespace charter
