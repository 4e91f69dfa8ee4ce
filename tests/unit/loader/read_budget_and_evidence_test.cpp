// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

using test::action;
using test::actions;
using test::Examined;
using test::Lines;
using test::plan_of;

struct Budget {
  std::string_view text;
  Lines findings;
  bool usable = false;
};

void expect_budgets(const std::vector<Budget>& budgets) {
  for (const Budget& budget : budgets) {
    const Examined plan = plan_of(actions({action("\"budget\": " + std::string(budget.text))}));
    EXPECT_EQ(plan.findings("CH0"), budget.findings) << budget.text;
    EXPECT_EQ(plan.plan().actions[0].has_budget, budget.usable) << budget.text;
    EXPECT_EQ(plan.findings("CH307").empty(), budget.usable) << budget.text;
  }
}

TEST(Budget, is_an_amount_of_a_currency_or_a_source) {
  expect_budgets({
      {R"({"amount": 1000, "currency": "EUR"})", {}, true},
      {R"({"amount": 0, "currency": "XXX", "per": "year"})", {}, true},
      {R"({"amount": 0.5, "currency": "SEK", "per": "total", "source": "State"})", {}, true},
      {R"({"source": "State"})", {}, true},
      {R"({"source": "State", "per": "year", "x-line": 5})", {}, true},
  });
}

TEST(Budget, needs_amount_and_currency_together) {
  expect_budgets({
      {R"({"amount": 1000})", {"CH010 /actions/0/budget A1"}},
      {R"({"currency": "EUR"})", {"CH010 /actions/0/budget A1"}},
      {R"({"amount": 1000, "source": "State"})", {"CH010 /actions/0/budget A1"}},
      {R"({"currency": "EUR", "source": "State"})", {"CH010 /actions/0/budget A1"}},
      {R"({})", {"CH010 /actions/0/budget A1"}},
      {R"({"per": "year"})", {"CH010 /actions/0/budget A1"}},
  });
}

TEST(Budget, says_which_field_is_missing) {
  const auto missing = [](std::string_view budget) {
    return plan_of(actions({action("\"id\": 5, \"budget\": " + std::string(budget))}))
        .findings("CH010");
  };
  EXPECT_EQ(missing(R"({"amount": 1000})"), Lines{"CH010 /actions/0/budget currency"});
  EXPECT_EQ(missing(R"({"currency": "EUR"})"), Lines{"CH010 /actions/0/budget amount"});
  EXPECT_EQ(missing("{}"), Lines{"CH010 /actions/0/budget amount"});
}

TEST(Budget, is_told_once_where_a_value_was_refused) {
  expect_budgets({
      {R"({"amount": -1, "currency": "EUR"})", {"CH015 /actions/0/budget/amount A1"}},
      {R"({"amount": "1000", "currency": "EUR"})", {"CH011 /actions/0/budget/amount A1"}},
      {R"({"amount": 1e400, "currency": "EUR"})", {"CH015 /actions/0/budget/amount A1"}},
      {R"({"amount": 1000, "currency": "Euro"})", {"CH015 /actions/0/budget/currency A1"}},
      {R"({"amount": 1000, "currency": "eur"})", {"CH015 /actions/0/budget/currency A1"}},
      {R"({"amount": 1000, "currency": "€"})", {"CH015 /actions/0/budget/currency A1"}},
      {R"({"amount": 1000, "currency": null})", {"CH011 /actions/0/budget/currency A1"}},
      {R"({"source": 5})", {"CH011 /actions/0/budget/source A1"}},
  });
}

TEST(Budget, is_left_out_where_only_one_of_amount_and_currency_is_usable) {
  expect_budgets({
      {R"({"amount": -1, "currency": "EUR", "source": "State"})",
       {"CH015 /actions/0/budget/amount A1"}},
      {R"({"amount": 1000, "currency": "Euro", "source": "State"})",
       {"CH015 /actions/0/budget/currency A1"}},
  });
}

TEST(Budget, stays_with_its_source_where_amount_and_currency_are_both_refused) {
  expect_budgets({
      {R"({"amount": -1, "currency": "Euro", "source": "State"})",
       {"CH015 /actions/0/budget/amount A1", "CH015 /actions/0/budget/currency A1"},
       true},
  });
}

TEST(Budget, does_not_count_a_blank_source) {
  expect_budgets({
      {R"({"source": " "})", {}, false},
      {R"({"source": "", "amount": 5, "currency": "EUR"})", {}, true},
  });
}

TEST(Budget, keeps_its_default_period_where_the_given_one_is_refused) {
  expect_budgets({
      {R"({"source": "State", "per": "month"})", {"CH013 /actions/0/budget/per A1"}, true},
      {R"({"source": "State", "per": 12})", {"CH011 /actions/0/budget/per A1"}, true},
  });
}

TEST(Budget, is_an_object_of_four_fields) {
  expect_budgets({
      {R"("1000 EUR")", {"CH011 /actions/0/budget A1"}},
      {"1000", {"CH011 /actions/0/budget A1"}},
      {"null", {"CH011 /actions/0/budget A1"}},
      {R"({"source": "State", "curency": "EUR"})", {"CH012 /actions/0/budget/curency A1"}, true},
  });
}

struct Items {
  std::string_view text;
  Lines findings;
  std::size_t kept = 0;
};

void expect_evidence(const std::vector<Items>& cases) {
  for (const Items& items : cases) {
    const Examined plan = plan_of(actions({action("\"evidence\": " + std::string(items.text))}));
    EXPECT_EQ(plan.findings("CH0"), items.findings) << items.text;
    EXPECT_EQ(plan.plan().actions[0].evidence.size(), items.kept) << items.text;
  }
}

TEST(Evidence, has_a_title) {
  expect_evidence({
      {R"([{"title": "Report"}])", {}, 1},
      {R"([{"title": {"nl": "Verslag"}, "kind": "report"}, {"title": "Other"}])", {}, 2},
      {R"([{}])", {"CH010 /actions/0/evidence/0 A1"}, 0},
      {R"([{"url": "https://city.example"}])", {"CH010 /actions/0/evidence/0 A1"}, 0},
      {R"([{"title": ""}, {"title": "Other"}])", {"CH015 /actions/0/evidence/0/title A1"}, 1},
      {R"([{"title": 5}])", {"CH011 /actions/0/evidence/0/title A1"}, 0},
      {R"(["Report"])", {"CH011 /actions/0/evidence/0 A1"}, 0},
      {R"({"title": "Report"})", {"CH011 /actions/0/evidence A1"}, 0},
  });
}

TEST(Evidence, stays_where_only_its_other_fields_are_refused) {
  expect_evidence({
      {R"([{"title": "Report", "url": "city.example"}])",
       {"CH015 /actions/0/evidence/0/url A1"},
       1},
      {R"([{"title": "Report", "url": 5}])", {"CH011 /actions/0/evidence/0/url A1"}, 1},
      {R"([{"title": "Report", "date": "May"}])", {"CH014 /actions/0/evidence/0/date A1"}, 1},
      {R"([{"title": "Report", "kind": {"en": "report"}}])",
       {"CH011 /actions/0/evidence/0/kind A1"},
       1},
      {R"([{"title": "Report", "link": ""}])", {"CH012 /actions/0/evidence/0/link A1"}, 1},
  });
}

TEST(Address, begins_with_http_and_has_a_host) {
  for (const std::string_view address :
       {"http://city.example", "https://city.example/a", "HTTPS://City.example", "hTTp://x",
        "http://[::1]/", "https://café.example/straße?q=1#a", "https://me:secret@city.example"}) {
    expect_evidence({{R"([{"title": "R", "url": ")" + std::string(address) + "\"}]", {}, 1}});
  }
}

TEST(Address, is_refused_without_scheme_or_host_and_with_white_space) {
  for (const std::string_view address :
       {"", "city.example", "ftp://city.example", "http:/city.example", "http://", "https:///path",
        "http://?q=1", "http://#a", " http://city.example", "http://city.example ",
        "https://city.example/a b", "https://city.example/a\\tb", "https://city.example/a\\u00a0b",
        "https://city.example/\\u2028", "mailto:x@city.example", "xhttp://city.example"}) {
    expect_evidence({{R"([{"title": "R", "url": ")" + std::string(address) + "\"}]",
                      {"CH015 /actions/0/evidence/0/url A1"},
                      1}});
  }
}

}  // namespace
}  // namespace charter
