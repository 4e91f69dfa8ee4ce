// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"
#include "charter/model/arena.hpp"
#include "charter/model/codes.hpp"
#include "command.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// What `.charter.json` says: the options of a repository, so that nobody has
// to type them. Options on the command line beat it. Paths in it are relative
// to the folder it lies in.
struct Configuration {
  std::string file;    // empty: there is none
  std::string folder;  // where paths begin: the file's, else the working folder
  std::optional<std::string> fail_on;
  std::optional<std::string> language;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::map<Code, Severity> severity;
  std::string baseline;
  std::string framework;  // an id, or the path of a file
  std::vector<std::string> plans;

  // A path of the configuration, from the working folder.
  [[nodiscard]] std::string path_of(const std::string& written) const;
  // The framework's id, or the path of its file from the working folder.
  [[nodiscard]] std::string framework_for_loading() const;
};

inline constexpr std::string_view kConfigurationName = ".charter.json";

// What `--fail-on` and `failOn` may say, in the order of the severities.
inline constexpr std::array<std::string_view, 4> kFailLevels{"note", "warning", "error", "never"};

// The configuration that holds for `first_plan` (`-`: the working folder): the
// one of `--config`, none with `--no-config`, else the first on the way from
// the plan up to the folder that holds `.git`. Every mistake in it is told on
// standard error; then Failure is thrown. `languages` learns which it asks for.
Configuration find_configuration(const Arguments& arguments, const std::string& first_plan,
                                 Console& console, Languages& languages);

// Reads the text of a configuration; what is wrong with it is CH901 to CH903.
void read_configuration(ByteSource& source, Configuration& configuration, Diagnostics& diagnostics);

// What the reader found, in a configuration or a baseline: a key that stands
// twice is CH902, not the plan's CH004, and a byte-order mark is nothing.
void adapt_to_settings(Diagnostics& diagnostics);

// Tells mistakes in a file that is no plan, one line each, in the form
// `file:line:column: message [code]`.
void tell_mistakes(const Diagnostics& diagnostics, const std::string& file, Console& console,
                   std::string_view language);

}  // namespace charter
