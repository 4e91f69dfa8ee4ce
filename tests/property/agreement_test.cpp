// SPDX-License-Identifier: EUPL-1.2
//
// The parts of a result agree with each other, for clean plans and for those
// with mistakes.
#include "tests/support/plan_of.hpp"
#include "tests/support/random_changes.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/seeds.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace charter {
namespace {

using test::examine;
using test::OrderedJson;
using test::Random;

// The JSON result of a random plan, two out of three with mistakes.
class Result {
 public:
  explicit Result(std::uint64_t seed) {
    Random random(seed);
    plan_ = OrderedJson::parse(test::random_plan({.seed = seed, .actions = seed % 12}));
    test::spoil(plan_, seed % 3 * (seed % 8), random);
    const test::Examined examined = examine(plan_.dump(2));
    result_ = OrderedJson::parse(examined.json());
    for (const std::string_view language : supported_languages()) {
      const Locale& locale = test::locale_in(language);
      for (const Diagnostic& finding : examined.outcome().diagnostics.all()) {
        EXPECT_EQ(wording_mistake(finding, locale), "") << language;
      }
    }
    for (const OrderedJson& finding : result_["findings"]) ++codes_[finding["code"]];
  }

  [[nodiscard]] bool is_assessed() const { return result_["assessed"]; }

  void expect_counts_of_findings() const;
  void expect_counts_of_commitments() const;
  void expect_counts_of_indicators_and_services() const;
  void expect_counts_of_actions() const;
  void expect_one_finding_for_each_gap() const;
  void expect_ratings() const;
  void expect_order_of_findings() const;
  void expect_places_of_findings() const;

 private:
  [[nodiscard]] std::size_t findings(const std::string& code) const {
    const auto found = codes_.find(code);
    return found == codes_.end() ? 0 : found->second;
  }

  OrderedJson plan_;
  OrderedJson result_;
  std::map<std::string, std::size_t> codes_;
};

// How many elements of a list have a value in a member.
std::size_t count(const OrderedJson& list, const std::string& member, const OrderedJson& value) {
  return static_cast<std::size_t>(
      std::ranges::count_if(list, [&](const OrderedJson& item) { return item[member] == value; }));
}

void Result::expect_counts_of_findings() const {
  for (const std::string severity : {"error", "warning", "note"}) {
    EXPECT_EQ(result_["summary"]["findings"][severity],
              count(result_["findings"], "severity", severity))
        << severity;
  }
}

void Result::expect_counts_of_commitments() const {
  const OrderedJson& summary = result_["summary"];
  for (const std::string coverage : {"deep", "shallow", "uncovered", "waived"}) {
    EXPECT_EQ(summary["commitments"][coverage],
              count(result_["commitments"], "coverage", coverage));
    std::size_t of_roles = 0;
    for (const OrderedJson& role : summary["roles"]) of_roles += role[coverage].get<std::size_t>();
    EXPECT_EQ(summary["commitments"][coverage], of_roles) << coverage;
  }
  for (const std::string part : {"commitments", "services", "indicators"}) {
    const auto in_scope = summary[part]["inScope"].get<std::size_t>();
    EXPECT_EQ(in_scope + summary[part]["waived"].get<std::size_t>(), summary[part]["total"])
        << part;
  }
}

void Result::expect_counts_of_indicators_and_services() const {
  const OrderedJson& summary = result_["summary"];
  for (const std::string state :
       {"reported", "stale", "unreported", "restricted", "notCollected", "waived"}) {
    EXPECT_EQ(summary["indicators"][state], count(result_["indicators"], "state", state)) << state;
  }
  for (const OrderedJson& commitment : result_["commitments"]) {
    if (!commitment.contains("services")) continue;
    for (const std::string coverage : {"covered", "uncovered", "waived"}) {
      EXPECT_EQ(summary["services"][coverage], count(commitment["services"], "coverage", coverage));
    }
  }
}

std::size_t sum_by_status(const OrderedJson& counts) {
  std::size_t sum = 0;
  for (const std::string_view status : kStatusNames) {
    sum += counts[std::string(status)].get<std::size_t>();
  }
  return sum;
}

void Result::expect_counts_of_actions() const {
  const OrderedJson& actions = result_["summary"]["actions"];
  EXPECT_EQ(sum_by_status(actions), actions["total"]);
  EXPECT_EQ(result_["plan"]["actions"], plan_["actions"].size());
  EXPECT_LE(actions["total"], result_["plan"]["actions"]);
  for (const OrderedJson& commitment : result_["commitments"]) {
    EXPECT_EQ(sum_by_status(commitment["delivery"]),
              commitment["actions"].size() + commitment["lapsed"].size());
  }
}

void Result::expect_one_finding_for_each_gap() const {
  const OrderedJson& summary = result_["summary"];
  EXPECT_EQ(findings("CH201") + findings("CH204"), summary["commitments"]["uncovered"]);
  EXPECT_EQ(findings("CH205"), count(result_["pledges"], "state", "unaddressed"));
  EXPECT_EQ(findings("CH304"), summary["actions"]["overdue"]);
  EXPECT_LE(findings("CH207"), summary["actions"]["unlinked"]);
  EXPECT_LE(findings("CH401"), summary["indicators"]["unreported"]);
  EXPECT_EQ(findings("CH402"), summary["indicators"]["stale"]);
  EXPECT_EQ(findings("CH405"), count(result_["indicators"], "targetMissed", true));
  EXPECT_EQ(findings("CH406"), count(result_["indicators"], "offTrack", true));
  std::size_t roles = 0;
  for (const OrderedJson& role : summary["roles"]) {
    if (role["inScope"] > 0 && role["inScope"] == role["uncovered"]) ++roles;
  }
  EXPECT_EQ(findings("CH203"), roles);
}

void Result::expect_ratings() const {
  const std::map<std::string, int> height = {{"not", 0}, {"partly", 1}, {"fully", 2}};
  std::size_t above = 0;
  for (const OrderedJson& commitment : result_["commitments"]) {
    const OrderedJson& rating = commitment["rating"];
    EXPECT_EQ(rating["proposed"].is_null(), commitment["coverage"] == "waived");
    EXPECT_EQ(rating["proposed"] == "not", commitment["coverage"] == "uncovered");
    if (rating["declared"].is_null() || rating["proposed"].is_null()) continue;
    if (height.at(rating["declared"]) > height.at(rating["proposed"])) ++above;
  }
  EXPECT_EQ(findings("CH502"), above);
}

void Result::expect_order_of_findings() const {
  static const std::vector<std::string> in_order = [] {
    std::vector<std::string> ids;
    const auto add = [&ids](const auto& entries) {
      for (const auto& entry : entries) ids.emplace_back(entry.id);
    };
    const Framework& framework = test::charter_framework();
    add(framework.roles);
    add(framework.commitments);
    add(framework.services);
    add(framework.pledges);
    add(framework.indicators);
    return ids;
  }();
  const auto key = [](const OrderedJson& finding) {
    const std::string code = finding["code"];
    const std::string subject = finding["subject"];
    return std::tuple(code >= "CH2", finding["line"].get<std::size_t>(),
                      finding["column"].get<std::size_t>(), code,
                      std::ranges::find(in_order, subject) - in_order.begin(), subject,
                      finding["pointer"].get<std::string>());
  };
  const OrderedJson& all = result_["findings"];
  for (std::size_t i = 1; i < all.size(); ++i) {
    EXPECT_LE(key(all[i - 1]), key(all[i])) << all[i].dump(2);
  }
}

void Result::expect_places_of_findings() const {
  for (const OrderedJson& finding : result_["findings"]) {
    const OrderedJson::json_pointer pointer(finding["pointer"].get<std::string>());
    EXPECT_TRUE(plan_.contains(pointer)) << finding.dump(2);
    const auto number = [&finding](const std::string& name) {
      return finding[name].get<std::size_t>();
    };
    EXPECT_LT(std::pair(number("line"), number("column")),
              std::pair(number("endLine"), number("endColumn")))
        << finding.dump(2);
  }
}

class ResultOfAPlan : public test::Batch {};

INSTANTIATE_TEST_SUITE_P(Batches, ResultOfAPlan, testing::Range(0, 15));

TEST_P(ResultOfAPlan, agrees_with_itself) {
  for_each_seed([](std::uint64_t seed) {
    const Result result(seed);
    result.expect_order_of_findings();
    result.expect_places_of_findings();
    if (!result.is_assessed()) return;
    result.expect_counts_of_findings();
    result.expect_counts_of_commitments();
    result.expect_counts_of_indicators_and_services();
    result.expect_counts_of_actions();
    result.expect_one_finding_for_each_gap();
    result.expect_ratings();
  });
}

}  // namespace
}  // namespace charter
