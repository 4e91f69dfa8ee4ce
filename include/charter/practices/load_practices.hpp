// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/practice.hpp"

#include <optional>

namespace charter {

// Reads a library of practices, whose answers lead to frameworks that the
// program carries. Nothing, with findings, where there is a mistake in it.
std::optional<PracticeLibrary> load_practices(ByteSource& source, Diagnostics& diagnostics);

// The library that the program carries, loaded at the first call and kept to
// the end.
const PracticeLibrary& built_in_practices();

}  // namespace charter
