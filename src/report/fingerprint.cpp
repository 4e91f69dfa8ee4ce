// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/fingerprint.hpp"

#include "charter/json/digest.hpp"

namespace charter {

std::string fingerprint(const Outcome& outcome, const Finding& finding) {
  Digest digest;
  // Zeros keep the parts apart: only the subject can hold one, and the number
  // behind it cannot.
  digest.add(outcome.relative_file + '\0' + to_string(finding.code) + '\0' + finding.subject +
             '\0' + std::to_string(finding.ordinal));
  return digest.finish();
}

std::string place_file(const Outcome& outcome, const Finding& finding) {
  return finding.file.empty() ? outcome.place_file : outcome.place_baseline;
}

}  // namespace charter
