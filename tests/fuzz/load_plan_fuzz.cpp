// SPDX-License-Identifier: EUPL-1.2
//
// Takes any bytes for a plan, all the way to the result in JSON, which another
// reader has to accept, and in which nothing may be left unsaid.
#include "charter/assessment/assess.hpp"
#include "charter/framework/load_framework.hpp"
#include "charter/loader/load_plan.hpp"
#include "charter/mapping/map_plan.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/outcome.hpp"
#include "tests/fuzz/insist.hpp"
#include "tests/support/wording.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace charter;

Outcome examine(std::string_view text) {
  Outcome outcome;
  outcome.file = "plan.json";
  outcome.as_of = parse_date("2011-06-30")->last;
  const FrameworkChoice choice{.built_in = [](std::string_view id) {
    return built_in_framework(id.empty() ? kDefaultFramework : id);
  }};
  MemorySource source(text);
  LoadedPlan loaded = load_plan(source, Limits{}, choice, outcome.diagnostics);
  outcome.sha256 = loaded.sha256;
  outcome.framework = loaded.framework;
  outcome.plan = std::move(loaded.plan);
  if (loaded.usable == Usable::NotAtAll) return outcome;
  map_plan(outcome.plan, *outcome.framework, outcome.diagnostics);
  assign_subjects(outcome.plan, outcome.diagnostics);
  if (loaded.usable == Usable::WithoutActions) return outcome;
  outcome.assessment = assess(outcome.plan, *outcome.framework, outcome.as_of);
  find_gaps(outcome.plan, *outcome.framework, *outcome.assessment, outcome.diagnostics);
  return outcome;
}

void check_places(const Outcome& outcome) {
  for (const Finding& finding : outcome.findings) {
    insist(finding.span.begin <= finding.span.end, "a span that ends before it begins");
    insist(finding.pointer.empty() || finding.pointer.front() == '/', "not a pointer");
    insist(!finding.message.empty(), "a finding that says nothing");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Locale locale("en");
  Outcome outcome = examine({reinterpret_cast<const char*>(data), size});
  for (const Diagnostic& diagnostic : outcome.diagnostics.all()) {
    const std::string mistake = wording_mistake(diagnostic, locale);
    insist(mistake.empty(), mistake);
    ++outcome.counts[static_cast<std::size_t>(entry_of(diagnostic.code).severity)];
  }
  word_findings(outcome, locale);
  check_places(outcome);
  const std::string result = write_json({&outcome, 1}, false, locale, {});
  insist(nlohmann::json::accept(result), "the result is not JSON");
  const std::string line = write_ndjson({&outcome, 1}, false, locale, {});
  insist(nlohmann::json::accept(line) && line.find('\n') == line.size() - 1,
         "the result is not one line");
  return 0;
}
