// SPDX-License-Identifier: EUPL-1.2
#include "charter/resources/resources.hpp"
#include "command.hpp"
#include "output.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array kSchemaOptions{Option{.name = "output", .letter = 'o', .value = "FILE"},
                                    Option{.name = "lang", .value = "TAG"}};
constexpr std::array<std::string_view, 2> kSchemaExamples{"charter schema plan -o plan.schema.json",
                                                          "charter schema result"};

constexpr std::string_view kSchemas =
    "[plan|result|diff|compare|framework|practices|suggestions|configuration]";

ExitStatus run_schema(const Arguments& arguments, Console& console, Languages& /*unused*/) {
  const std::string name = arguments.words.empty() ? "plan" : arguments.words.front();
  const std::string_view schema = resource("schemas/" + name + ".schema.json");
  if (schema.empty()) {
    std::string allowed;
    for (const char c : kSchemas.substr(1, kSchemas.size() - 2)) {
      allowed += c == '|' ? ", " : std::string(1, c);
    }
    throw Failure(Failure::Kind::Usage, "usage.schema",
                  {{.name = "found", .text = name}, {.name = "allowed", .text = allowed}});
  }
  emit(schema, arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

const Command kSchemaCommand{.name = "schema",
                             .words = kSchemas,
                             .fewest = 0,
                             .most = 1,
                             .options = kSchemaOptions,
                             .examples = kSchemaExamples,
                             .run = run_schema};

}  // namespace charter
