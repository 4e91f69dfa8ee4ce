// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "tests/support/small_framework.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using Lines = std::vector<std::string>;

// The small framework with a crosswalk to `target` that has one pair.
std::string with_pair(const std::string& pair,
                      const std::string& target = "integrating-cities-charter") {
  return test::small_framework_text(R"("crosswalk": {"framework": ")" + target +
                                    R"(", "note": {"en": "A proposal."}, "pairs": [{)" + pair +
                                    "}]}");
}

Lines findings(const std::string& text) {
  MemorySource source(text);
  Diagnostics diagnostics;
  const auto framework = load_framework(source, diagnostics);
  Lines lines;
  for (const Diagnostic& finding : diagnostics.all()) {
    lines.push_back(to_string(finding.code) + " " + finding.pointer);
  }
  EXPECT_EQ(framework.has_value(), lines.empty()) << text;
  return lines;
}

const std::string kRest = R"(, "reason": {"en": "So."}, "source": {"document": "paper-1",
    "section": "Two", "position": 3})";

TEST(Crosswalk, tells_what_stands_beside_what) {
  const Framework framework = test::load(with_pair(
      R"("from": "door", "to": "SP1", "services": ["health"], "relation": "narrower")" + kRest));
  ASSERT_TRUE(framework.crosswalk.has_value());
  EXPECT_EQ(framework.crosswalk->framework, "integrating-cities-charter");
  ASSERT_EQ(framework.crosswalk->pairs.size(), 1U);
  const CrosswalkPair& pair = framework.crosswalk->pairs.front();
  EXPECT_EQ(pair.from, 1U);
  EXPECT_EQ(pair.to, "SP1");
  ASSERT_EQ(pair.services.size(), 1U);
  EXPECT_EQ(pair.services.front(), "health");
  EXPECT_EQ(pair.relation, Relation::Narrower);
  EXPECT_EQ(pair.reason.front().text, "So.");
  EXPECT_EQ(pair.source.document, "paper-1");
  EXPECT_EQ(pair.source.position, 3);
}

TEST(Crosswalk, is_not_needed) { EXPECT_FALSE(test::small_framework().crosswalk.has_value()); }

TEST(Crosswalk, may_lead_to_a_commitment_a_pledge_or_a_request) {
  for (const std::string to : {"PM3", "DL4", "EU1"}) {
    EXPECT_EQ(findings(with_pair(R"("from": "voice", "relation": "related", "to": ")" + to + "\"" +
                                 kRest)),
              Lines{})
        << to;
  }
}

TEST(Crosswalk, refuses_ends_and_relations_that_are_not_there) {
  const std::string at = "/crosswalk/pairs/0/";
  EXPECT_EQ(findings(with_pair(R"("from": "window", "to": "PM1", "relation": "equal")" + kRest)),
            Lines{"CH013 " + at + "from"});
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "PM9", "relation": "equal")" + kRest)),
            Lines{"CH013 " + at + "to"});
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "PM1.P1", "relation": "equal")" + kRest)),
            Lines{"CH013 " + at + "to"});
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "PM1", "relation": "alike")" + kRest)),
            Lines{"CH013 " + at + "relation"});
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "SP1", "services": ["parks"],
      "relation": "equal")" + kRest)),
            Lines{"CH104 " + at + "services/0"});
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "PM1", "services": ["health"],
      "relation": "equal")" + kRest)),
            Lines{"CH107 " + at + "services"});
}

TEST(Crosswalk, misses_what_a_pair_has) {
  EXPECT_EQ(findings(with_pair("")),
            (Lines{"CH010 /crosswalk/pairs/0", "CH010 /crosswalk/pairs/0",
                   "CH010 /crosswalk/pairs/0", "CH010 /crosswalk/pairs/0"}));
}

TEST(Crosswalk, believes_what_it_says_of_a_framework_that_is_not_built_in) {
  EXPECT_EQ(findings(with_pair(R"("from": "voice", "to": "anything", "services": ["x"],
      "relation": "broader")" + kRest,
                               "of-somebody-else")),
            Lines{});
}

}  // namespace
}  // namespace charter
