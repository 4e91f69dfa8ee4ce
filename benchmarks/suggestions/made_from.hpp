// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

namespace charter {

// A digest of the corpus and the lexicon. A model carries it, so that a test
// can tell a model that is older than what it should be made from.
std::string made_from(const std::filesystem::path& corpus, const std::filesystem::path& lexicon);

}  // namespace charter
