// SPDX-License-Identifier: EUPL-1.2
//
// Takes any bytes for a project's configuration: each is read or refused with
// findings that can be worded, and whichever way it is told, nothing acts.
#include "charter/json/byte_source.hpp"
#include "src/commands/configuration.hpp"
#include "src/commands/examine.hpp"
#include "tests/fuzz/insist.hpp"
#include "tests/support/harmless.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/test_console.hpp"
#include "tests/support/wording.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

namespace {

using namespace charter;

void check_values(const Configuration& configuration) {
  insist(!configuration.fail_on ||
             std::ranges::find(kFailLevels, *configuration.fail_on) != kFailLevels.end(),
         "a level that is none");
  insist(!configuration.language || supported_language(*configuration.language).has_value(),
         "a language that is none");
  for (const auto* codes : {&configuration.select, &configuration.ignore}) {
    insist(std::ranges::all_of(*codes, is_code_beginning), "a code that is none");
  }
  insist(configuration.framework.empty() == configuration.framework_for_loading().empty(),
         "a framework without a path");
  for (const std::string& plan : configuration.plans) {
    insist(!configuration.path_of(plan).empty(), "a plan without a path");
  }
}

bool tells_seldom = false;

void check_mistakes(const Diagnostics& diagnostics, std::size_t size) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    insist(to_string(diagnostic.code).starts_with("CH90"), "a finding of a plan");
    insist_on_none(wording_mistake(diagnostic, test::locale_in("en")));
  }
  // It reads the texts of a language each time.
  if (tells_seldom && size % 16 != 0) return;
  TestConsole console;
  tell_mistakes(diagnostics, ".charter.json", console, "nl");
  insist_on_none(test::text_mistake(console.complaints));
  insist(!console.complaints.empty(), "a refusal without a word");
}

}  // namespace

// Only the engine calls this; without runs it goes through the corpus alone.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const std::span<char*> words(*argv, static_cast<std::size_t>(*argc));
  tells_seldom = std::ranges::find(words, std::string_view("-runs=0")) == words.end();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  MemorySource source(text);
  Configuration configuration;
  configuration.folder = "folder";
  Diagnostics diagnostics;
  read_configuration(source, configuration, diagnostics);
  if (diagnostics.all().empty()) {
    check_values(configuration);
  } else {
    check_mistakes(diagnostics, size);
  }
  return 0;
}
