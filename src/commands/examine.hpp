// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/read_json.hpp"
#include "charter/loader/load_plan.hpp"
#include "charter/model/failure.hpp"
#include "charter/report/outcome.hpp"
#include "command.hpp"
#include "configuration.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Codes that were asked for, or not: `CH301`, or a beginning such as `CH3`.
struct CodeFilter {
  std::vector<std::string> select;  // empty: all
  std::vector<std::string> ignore;  // beats `select`

  std::map<Code, Severity> severity;  // where it is not the code's own

  [[nodiscard]] bool shows(Code code) const { return shows(to_string(code)); }
  [[nodiscard]] bool shows(std::string_view code) const;
  [[nodiscard]] Severity severity_of(Code code) const;
};

// Whether a code that there is begins so: CH, CH3, CH301.
bool is_code_beginning(std::string_view text);

// The framework that `--framework` or another option asks for: a built-in one, or one loaded from
// a file; without it, the default.
class AskedFramework {
 public:
  AskedFramework() = default;
  // Throws Failure where there is none; the mistakes of a file are told in
  // `language`.
  AskedFramework(std::string_view asked, Console& console, std::string_view language,
                 std::string_view option = "framework");

  // What was asked for; null: nothing was.
  [[nodiscard]] const Framework* asked() const { return own_ ? &*own_ : built_in_; }
  [[nodiscard]] const Framework& get() const;

 private:
  const Framework* built_in_ = nullptr;
  std::optional<Framework> own_;
};

// What a command that looks at plans takes.
inline constexpr std::array kExaminationOptions{
    Option{.name = "as-of", .value = "DATE"},  Option{.name = "as-of-default", .value = "DATE"},
    Option{.name = "lang", .value = "TAG"},    Option{.name = "framework", .value = "ID|FILE"},
    Option{.name = "config", .value = "FILE"}, Option{.name = "no-config"}};
inline constexpr std::array kLimitOptions{Option{.name = "max-bytes", .value = "N"},
                                          Option{.name = "max-depth", .value = "N"},
                                          Option{.name = "max-values", .value = "N"}};

// How plans are to be looked at, from the options that commands share.
struct Examination {
  Limits limits;
  AskedFramework framework;
  std::optional<Day> as_of;          // beats the plan's own
  std::optional<Day> as_of_default;  // for a plan that names none
  Day today;                         // where nobody names one
  CodeFilter codes;
  std::string folder = ".";  // where the paths in results begin
};

// Reads them and, where a command has them, the limits, `select` and `ignore`,
// from the command line, else the configuration. Throws Failure where one cannot be understood; the
// mistakes of a framework file are told in `language`.
void read_options(Examination& examination, const Arguments& arguments,
                  const Configuration& configuration, Console& console, std::string_view language);

// Throws Failure where a plan that is kept as a JsonTree might be too deep for
// one.
void refuse_deep_trees(const Arguments& arguments, const Examination& examination);

// From which severity on a finding fails the run, from `--fail-on`, else the
// configuration; one above all of them for never. Throws Failure.
std::size_t read_fail_level(const Arguments& arguments, const Configuration& configuration);

// By the findings that the baseline does not know.
ExitStatus status_of(const Outcome& outcome, std::size_t fail_level);

// Leaves out the findings that were not asked for, and gives the others the
// severity that was asked for.
void apply(const CodeFilter& filter, Diagnostics& diagnostics);

// The day that an option such as `--as-of` names; a coarse date is its last
// day. Throws Failure.
std::optional<Day> read_day(const Arguments& arguments, std::string_view option);

// How many plans are to be examined at once, from `--jobs`, else as many as
// there are processors. Throws Failure.
std::size_t read_jobs(const Arguments& arguments);

// Reads, maps and assesses one plan; `file` is `-` for standard input. What
// was found is still to be worded.
Outcome examine(const std::string& file, const Examination& examination, Console& console);

// The same for a plan that comes from `source`; `file` is what it is called.
Outcome examine_source(const std::string& file, ByteSource& source, const Examination& examination);

}  // namespace charter
