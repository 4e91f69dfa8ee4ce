// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace charter {

// A file that the program carries inside, byte for byte.
struct Resource {
  std::string_view path;  // as in the source tree, less `src/resources/`
  std::string_view bytes;
};

std::span<const Resource> resources();

// The bytes of the resource at `path`; empty where there is none.
std::string_view resource(std::string_view path);

}  // namespace charter
