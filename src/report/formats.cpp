// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/formats.hpp"

#include <array>

namespace charter {

std::span<const CheckFormat> check_formats() {
  static constexpr std::array kFormats{
      CheckFormat{.name = "text", .for_people = true, .write = write_text},
      CheckFormat{.name = "json", .write = write_json},
      CheckFormat{.name = "ndjson", .write = write_ndjson},
  };
  return kFormats;
}

}  // namespace charter
