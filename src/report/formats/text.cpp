// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/formats.hpp"
namespace charter {
std::string write_text(std::span<const Outcome> outcomes, bool, const Locale&, const Style&) {
  std::string s;
  for (const auto& o : outcomes) for (const auto& f : o.findings) s += to_string(f.code) + " " + f.message + "\n";
  return s;
}
}
