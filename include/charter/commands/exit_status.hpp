// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace charter {

// What the program tells its caller. The numbers are used in other people's
// scripts.
enum class ExitStatus {
  Clean = 0,              // nothing at or above the fail level
  Findings = 1,           // findings at or above the fail level
  Usage = 2,              // wrong usage or configuration
  NotAssessable = 3,      // a plan could not be assessed, or none was found
  EnvironmentFailed = 4,  // disk full, output not writable, a bug
};

}  // namespace charter
