// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/report/locale.hpp"
#include "command.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace charter {

// Tells somebody who waits at a terminal how far the work is: one line on
// standard error, written over again and gone at the end. Nothing is shown of
// work that is done in half a second, in a pipe, or with `--quiet`.
class Progress {
 public:
  Progress(const Arguments& arguments, Console& console, std::string_view language,
           std::size_t plans);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  // The next plan is being read.
  void next(std::string_view file);
  // Makes room for what else is to be said.
  void clear();

 private:
  Console& console_;
  Locale locale_;
  std::size_t plans_;
  std::size_t begun_ = 0;
  std::size_t columns_;    // of the line; 0: nothing is shown
  std::size_t width_ = 0;  // of the line that stands there now
  std::chrono::milliseconds next_look_{0};
};

}  // namespace charter
