// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/model/date.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace charter {

// The process around a command: its streams, its clock, its environment. Tests
// put something else in its place.
class Console {
 public:
  Console() = default;
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  virtual ~Console() = default;

  // Writes to standard output; throws Failure where it cannot be written.
  virtual void write(std::string_view text) = 0;
  // Writes to standard error, as well as that is possible.
  virtual void complain(std::string_view text) = 0;

  virtual std::unique_ptr<ByteSource> standard_input() = 0;
  // Empty where it is not set.
  [[nodiscard]] virtual std::string variable(const char* name) const = 0;
  [[nodiscard]] virtual Day today() const = 0;  // UTC
  [[nodiscard]] virtual bool writes_to_terminal() const = 0;
  // How wide the terminal is that standard error leads to; 0: it leads to none.
  [[nodiscard]] virtual std::size_t complaint_columns() const = 0;
  // On a clock that only goes forward, from any beginning; for nothing but how
  // often to say that the work goes on.
  [[nodiscard]] virtual std::chrono::milliseconds running_time() const = 0;
};

// The one that the program runs in.
std::unique_ptr<Console> process_console();

}  // namespace charter
