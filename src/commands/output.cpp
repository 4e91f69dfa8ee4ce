// SPDX-License-Identifier: EUPL-1.2
#include "output.hpp"

#include "charter/json/utf8.hpp"
#include "charter/model/text.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace charter {

Style read_style(const Arguments& arguments, const Console& console, std::string_view file) {
  const auto when = arguments.value("color", "auto");
  const bool colorful = file == "-" && console.writes_to_terminal() &&
                        console.variable("NO_COLOR").empty() && console.variable("TERM") != "dumb";
  return {.color = when == "always" || (when == "auto" && colorful),
          .verbose = arguments.has("verbose"),
          .quiet = arguments.has("quiet")};
}

std::string_view choose_format(const Arguments& arguments,
                               std::span<const std::string_view> formats,
                               std::string_view otherwise) {
  if (arguments.has("format")) return arguments.value("format");
  constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
      {".md", "markdown"}, {".markdown", "markdown"}, {".html", "html"},   {".htm", "html"},
      {".json", "json"},   {".ndjson", "ndjson"},     {".sarif", "sarif"}, {".csv", "csv"}};
  const std::string name = in_lower_case(arguments.value("output"));
  for (const auto& [ending, format] : kEndings) {
    const bool is_known = std::ranges::find(formats, format) != formats.end();
    if (is_known && name.ends_with(ending)) return format;
  }
  return otherwise;
}

std::vector<std::string> files_beside_plans(const Arguments& arguments,
                                            const Configuration& configuration) {
  std::vector<std::string> files{configuration.file, configuration.framework_for_loading()};
  for (const char* const option : {"framework", "also-framework", "config", "previous"}) {
    const auto values = arguments.values(option);
    files.insert(files.end(), values.begin(), values.end());
  }
  return files;
}

void refuse_to_overwrite(const Arguments& arguments, const Configuration& configuration,
                         const std::vector<std::string>& plans) {
  const std::string output(arguments.value("output"));
  refuse_to_overwrite(output, plans);
  refuse_to_overwrite(output, files_beside_plans(arguments, configuration));
}

void refuse_to_overwrite(const std::string& output, const std::vector<std::string>& inputs) {
  // A terminal or another device loses nothing.
  std::error_code failed;
  if (output == "-" || !std::filesystem::is_regular_file(output, failed)) return;
  for (const std::string& input : inputs) {
    if (!same_file(input == "-" ? "/dev/stdin" : input, output)) continue;
    throw Failure(Failure::Kind::Usage, "usage.overwrites", {{.name = "file", .text = output}});
  }
}

void refuse_to_write_twice(const std::vector<std::string>& outputs) {
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const bool same = relative_path(outputs[i], ".") == relative_path(outputs[j], ".") ||
                        same_file(outputs[i], outputs[j]);
      if (!same) continue;
      throw Failure(Failure::Kind::Usage, "usage.written-twice",
                    {{.name = "file", .text = outputs[i]}});
    }
  }
}

void emit(std::string_view text, const std::string& file, Console& console) {
  if (file == "-") {
    console.write(text);
  } else {
    write_file(file, text);
  }
}

void emit(std::string_view text, const Arguments& arguments, Console& console) {
  const std::string output(arguments.value("output"));
  emit(text, output.empty() ? "-" : output, console);
}

void tell_unassessable(std::span<Outcome> outcomes, Console& console, std::string_view language) {
  const Locale locale(language);
  for (Outcome& outcome : outcomes) {
    if (outcome.assessment) continue;
    word_findings(outcome, locale);
    console.complain(write_text({&outcome, 1}, false, locale, Style{}));
  }
}

void say(Console& console, std::string_view sentence) {
  console.complain(printable(well_formed(sentence)) + "\n");
}

void complain(Console& console, const Locale& locale, std::string_view message,
              const std::vector<Argument>& arguments) {
  say(console, "charter: " + locale.sentence(message, arguments));
}

}  // namespace charter
