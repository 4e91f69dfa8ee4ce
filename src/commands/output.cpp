// SPDX-License-Identifier: EUPL-1.2
#include "output.hpp"

#include "charter/json/utf8.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>
#include <array>

namespace charter {

namespace {

std::string_view one_of(std::string_view asked, std::span<const std::string_view> choices,
                        std::string_view option) {
  const auto found = std::ranges::find(choices, asked);
  if (found != choices.end()) return *found;
  std::string allowed;
  for (const std::string_view choice : choices) {
    if (!allowed.empty()) allowed += ", ";
    allowed += choice;
  }
  throw Failure(Failure::Kind::Usage, "usage.choice",
                {{.name = "option", .text = "--" + std::string(option)},
                 {.name = "found", .text = std::string(asked)},
                 {.name = "allowed", .text = allowed}});
}

}  // namespace

std::string_view choose_value(const Arguments& arguments, std::string_view option,
                              std::span<const std::string_view> choices,
                              std::string_view otherwise) {
  return one_of(arguments.has(option) ? arguments.value(option) : otherwise, choices, option);
}

Style read_style(const Arguments& arguments, const Console& console) {
  constexpr std::array<std::string_view, 3> kChoices{"auto", "always", "never"};
  const auto when = choose_value(arguments, "color", kChoices, "auto");
  const bool colorful = console.writes_to_terminal() && console.variable("NO_COLOR").empty() &&
                        console.variable("TERM") != "dumb" && !arguments.has("output");
  return {.color = when == "always" || (when == "auto" && colorful),
          .verbose = arguments.has("verbose"),
          .quiet = arguments.has("quiet")};
}

const CheckFormat& format_called(std::string_view name, std::string_view option) {
  std::vector<std::string_view> names;
  for (const CheckFormat& format : check_formats()) names.push_back(format.name);
  const std::string_view known = one_of(name, names, option);
  return *std::ranges::find(check_formats(), known, &CheckFormat::name);
}

const CheckFormat& choose_format(const Arguments& arguments) {
  return format_called(arguments.has("format") ? arguments.value("format") : "text", "format");
}

void refuse_to_overwrite(const Arguments& arguments, const std::vector<std::string>& inputs) {
  const std::string output(arguments.value("output"));
  if (output.empty() || output == "-") return;
  for (const std::string& input : inputs) {
    if (input == "-" || !same_file(input, output)) continue;
    throw Failure(Failure::Kind::Usage, "usage.overwrites", {{.name = "file", .text = output}});
  }
}

void emit(std::string_view text, const Arguments& arguments, Console& console) {
  const std::string output(arguments.value("output"));
  if (output.empty() || output == "-") {
    console.write(text);
  } else {
    write_file(output, text);
  }
}

void tell_unassessable(std::span<Outcome> outcomes, Console& console, std::string_view language) {
  const Locale locale(language);
  for (Outcome& outcome : outcomes) {
    if (outcome.assessment) continue;
    word_findings(outcome, locale);
    console.complain(write_text({&outcome, 1}, false, locale, Style{}));
  }
}

void complain(Console& console, const Locale& locale, std::string_view message,
              const std::vector<Argument>& arguments) {
  console.complain("charter: " + printable(well_formed(locale.sentence(message, arguments))) +
                   "\n");
}

}  // namespace charter
