// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/report/locale.hpp"
#include "charter/sheets/workbook.hpp"
#include "command.hpp"

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace charter {

// Tells somebody who waits at a terminal how far the work is: one line on
// standard error, written over again and gone at the end. Nothing is shown of
// work that is done in half a second, in a pipe, or with `--quiet`.
class Progress {
 public:
  Progress(const Arguments& arguments, Console& console, std::string_view language);
  // Of several plans; a single one is nothing to count.
  Progress(const Arguments& arguments, Console& console, std::string_view language,
           std::size_t plans);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  // The next plan is being read.
  void next(std::string_view file);
  // What is being done now, by the name of its sentence.
  void say(std::string_view sentence, std::initializer_list<Locale::Value> values = {});
  // Says the sentence of each sheet and row that it is called with.
  [[nodiscard]] TellRow rows(std::string_view sentence);
  // Makes room for what else is to be said.
  void clear();

 private:
  Console& console_;
  std::string language_;
  std::optional<Locale> locale_;  // read when there is something to show
  std::size_t plans_ = 0;
  std::size_t begun_ = 0;
  std::size_t columns_;    // of the line; 0: nothing is shown
  std::size_t width_ = 0;  // of the line that stands there now
  std::chrono::milliseconds next_look_{0};
};

}  // namespace charter
