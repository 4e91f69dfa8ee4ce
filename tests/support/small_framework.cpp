// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/small_framework.hpp"

#include "charter/framework/load_framework.hpp"
#include "tests/support/plan_of.hpp"

namespace charter::test {

std::string small_framework_text(std::string_view members) {
  return object_text(members,
                     {{"format", R"("charter-framework/1")"},
                      {"id", R"("small")"},
                      {"version", R"("1")"},
                      {"official", "false"},
                      {"title", R"({"en": "Small"})"},
                      {"summary", R"({"en": "A framework for tests."})"},
                      {"sources", R"([{"id": "paper-1", "title": "A paper", "publisher": "We",
                        "date": "2010-02", "language": "en"}])"},
                      {"notes", "[]"},
                      {"roles", R"([
                        {"id": "speaker", "title": {"en": "Speaker"}},
                        {"id": "host", "title": {"en": "Host"}}])"},
                      {"commitments", R"([
                        {"id": "voice", "role": "speaker", "title": {"en": "Voice"},
                         "promise": {"en": "Be heard."}, "services": true,
                         "source": {"document": "paper-1", "section": "1", "position": 1}},
                        {"id": "door", "role": "host", "title": {"en": "Door"},
                         "promise": {"en": "Be open."}}])"},
                      {"services", R"([
                        {"id": "parks", "title": {"en": "Parks"}},
                        {"id": "pools", "title": {"en": "Pools"}}])"},
                      {"pledges", R"([
                        {"id": "party", "title": {"en": "Party"}, "promise": {"en": "Meet."}},
                        {"id": "paper", "title": {"en": "Paper"}, "promise": {"en": "Write."},
                         "evidencedByPlan": true}])"},
                      {"requests", "[]"},
                      {"indicatorSet", R"({"id": "small-set"})"},
                      {"indicators", R"([
                        {"id": "heard", "commitment": "voice", "kind": "process", "type": "count",
                         "better": "up", "title": {"en": "Heard"}, "evidence": {"en": "Count."}},
                        {"id": "louder", "commitment": "voice", "kind": "outcome",
                         "service": "parks", "type": "percent", "better": "down",
                         "title": {"en": "Louder"}, "evidence": {"en": "Ask."}}])"}});
}

Framework load(const std::string& text) {
  MemorySource source(text);
  Diagnostics diagnostics;
  return load_framework(source, diagnostics).value();
}

const Framework& small_framework() {
  static const Framework framework = load(small_framework_text());
  return framework;
}

}  // namespace charter::test
