// SPDX-License-Identifier: EUPL-1.2
//
// Takes any bytes for a framework of one's own: each is refused with findings
// that can be worded, or shown, and a plan can be measured against it.
#include "charter/framework/load_framework.hpp"
#include "charter/practices/load_practices.hpp"
#include "charter/report/crosswalk.hpp"
#include "src/commands/framework_pages.hpp"
#include "tests/fuzz/insist.hpp"
#include "tests/support/every_writer.hpp"
#include "tests/support/harmless.hpp"
#include "tests/support/wording.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace {

using namespace charter;

constexpr std::size_t kLongest = 1U << 16U;  // frameworks from here on are slow to look at

// A plan that answers the first commitments, pledges and areas.
std::string plan_for(const Framework& framework, std::string_view indicator_value) {
  std::string claims;
  std::string indicators;
  const auto quoted = [](std::string_view id) { return "\"" + std::string(id) + "\""; };
  for (std::size_t i = 0; i < framework.commitments.size() && i < 3; ++i) {
    claims += (i == 0 ? "" : ", ") + quoted(framework.commitments[i].id);
  }
  for (std::size_t i = 0; i < framework.indicators.size() && i < 3; ++i) {
    indicators += (i == 0 ? "" : ", ") +
                  test::observed(framework.indicators[i].id, std::string(indicator_value));
  }
  return test::plan("\"indicators\": [" + indicators + "], " +
                    test::actions({test::action("\"commitments\": [" + claims + "]"),
                                   test::action(R"("id": "A2", "commitments": ["PM1"])")}));
}

void check_pages(const Framework& framework, const Locale& locale) {
  insist_on_none(test::text_mistake(show_framework(framework, locale)));
  insist_on_none(test::text_mistake(list_practices(framework, built_in_practices(), locale)));
  if (!framework.crosswalk) return;
  insist_on_none(test::text_mistake(show_crosswalk(framework, locale)));
  const std::string crosswalk = crosswalk_as_json(framework, locale);
  insist_on_none(test::json_mistake(crosswalk));
  insist_on_none(test::text_mistake(crosswalk));
}

bool one_command_each = false;

}  // namespace

// Only the engine calls this; without runs it goes through the corpus alone.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const std::span<char*> words(*argv, static_cast<std::size_t>(*argc));
  one_command_each = std::ranges::find(words, std::string_view("-runs=0")) == words.end();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > kLongest) return 0;
  const std::string_view language = supported_languages()[size % supported_languages().size()];
  const Locale& locale = test::locale_in(language);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  MemorySource source(text);
  Diagnostics diagnostics;
  const auto framework = load_framework(source, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    insist_on_none(wording_mistake(diagnostic, locale));
  }
  insist(framework || !diagnostics.all().empty(), "a refusal without a finding");
  if (!framework) return 0;
  check_pages(*framework, locale);
  const std::size_t chosen = std::hash<std::string_view>{}(text) % test::kWritingCommands;
  for (std::size_t command = 0; command < test::kWritingCommands; ++command) {
    if (one_command_each && command != chosen) continue;
    const auto written =
        test::written_by(command, plan_for(*framework, "5"), plan_for(*framework, "7"),
                         {.framework = &*framework, .language = language});
    for (const test::Written& one : written) insist_on_none(mistake_in(one));
  }
  return 0;
}
