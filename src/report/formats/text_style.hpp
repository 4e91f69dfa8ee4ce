// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/codes.hpp"
#include "charter/report/formats.hpp"

#include <string>
#include <string_view>

namespace charter {

// Emphasis on a terminal that wants colour; plain text elsewhere.
inline std::string bold(std::string_view text, const Style& style) {
  return style.color ? "\x1b[1m" + std::string(text) + "\x1b[0m" : std::string(text);
}

inline std::string colored(std::string_view text, Severity severity, const Style& style) {
  if (!style.color) return std::string(text);
  const std::string_view code = severity == Severity::Error     ? "\x1b[31m"
                                : severity == Severity::Warning ? "\x1b[33m"
                                                                : "\x1b[36m";
  return std::string(code) + std::string(text) + "\x1b[0m";
}

}  // namespace charter
