// SPDX-License-Identifier: EUPL-1.2
#include "charter/commands/console.hpp"
#include "charter/model/failure.hpp"
#include "files.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>

namespace charter {
namespace {

constexpr std::size_t kUsualColumns = 80;

class ProcessConsole : public Console {
 public:
  // A reader that goes away, and a file past what the system allows, are errors
  // to be told, not reasons to die.
  ProcessConsole() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
  }

  void write(std::string_view text) override {
    const int error = write_all(STDOUT_FILENO, text);
    if (error == EPIPE) throw Failure(Failure::Kind::Environment, "failures.output-closed");
    if (error != 0) {
      throw Failure(Failure::Kind::Environment, "failures.output",
                    {{.name = "reason", .text = reason_of(error), .is_word = true}});
    }
  }

  void complain(std::string_view text) override { write_all(STDERR_FILENO, text); }

  std::unique_ptr<ByteSource> standard_input() override {
    return std::make_unique<FileSource>(STDIN_FILENO);
  }

  [[nodiscard]] std::string variable(const char* name) const override {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
  }

  [[nodiscard]] Day today() const override {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return {static_cast<std::int32_t>(now.time_since_epoch().count())};
  }

  [[nodiscard]] bool writes_to_terminal() const override { return isatty(STDOUT_FILENO) == 1; }

  [[nodiscard]] std::size_t complaint_columns() const override {
    if (isatty(STDERR_FILENO) != 1) return 0;
    winsize size{};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : kUsualColumns;
  }

  [[nodiscard]] std::chrono::milliseconds running_time() const override {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
  }
};

}  // namespace

std::unique_ptr<Console> process_console() { return std::make_unique<ProcessConsole>(); }

}  // namespace charter
