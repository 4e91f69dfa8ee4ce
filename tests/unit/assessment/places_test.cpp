// SPDX-License-Identifier: EUPL-1.2
//
// Every finding of one plan with all it says of its place: line, column, end,
// pointer, subject, in the order in which they are shown.
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using test::Examined;
using test::Lines;

constexpr std::string_view kPlan = R"({
  "format": "charter-plan/1",
  "title": "Samen leven — 共生",
  "city": {"name": "Gent"},
  "period": {"startDate": "2010-01-01", "endDate": "2011-12-31"},
  "services": {"health": "indirect"},
  "actions": [
    {"id": "A1", "title": "A", "section": "S9", "status": "completed",
     "startDate": "2012-02-01", "endDate": "2012-01-01", "progress": 50,
     "indicators": ["PM1.P9"], "pledges": ["DL9"],
     "commitments": [{"id": "SP1", "services": ["health"]}, "PM1", "PM1"]},
    {"id": "A2", "title": "é", "endDate": "2011-06-29", "status": "ongoing",
     "commitments": [{"id": "PM3", "origin": "suggested"}, {"id": "SP2", "services": []}]},
    {"id": "A3", "title": "A", "status": "cancelled", "commitments": ["PM2"]},
    {"id": "A4", "title": "A"}
  ],
  "indicators": [
    {"indicator": "PM1.P1",
     "observations": [{"date": "2001", "value": 5}, {"date": "2012", "value": 6}]},
    {"indicator": "PM1.O1", "availability": "restricted"},
    {"indicator": "PM1.P2", "baseline": {"date": "2010-01-01", "value": 0},
     "target": {"value": 9, "date": "2011-06-29"},
     "observations": [{"date": "2011-01-01", "value": 3}]},
    {"indicator": "SP2.O1", "baseline": {"date": "2010-01-01", "value": 90},
     "target": {"value": 0, "date": "2012-01-01"},
     "observations": [{"date": "2011-01-01", "value": 90}]}
  ],
  "assessments": [{"commitment": "PU1", "rating": "partly"}],
  "waivers": [
    {"commitment": "EM1"},
    {"commitment": "EM2", "reason": "R", "owner": "O", "reviewDate": "2011-06-29"},
    {"commitment": "SP2", "reason": "R", "owner": "O", "reviewDate": "2011-06-30"},
    {"indicator": "PM1.P1", "reason": "a@b.cd", "owner": "O", "reviewDate": "2010"}
  ]
})";

TEST(Places, of_every_finding_of_a_plan_with_many) {
  const Examined plan = test::examine(kPlan);
  const Lines findings = plan.findings("CH");
  const Lines places = plan.places("CH");
  Lines found;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    // "CH201 7:14-16:4" and " /actions PM1" of "CH201 /actions PM1".
    found.push_back(places[i] + findings[i].substr(5));
  }
  const Lines expected = {
      "CH108 8:43-8:47 /actions/0/section A1",
      "CH103 10:21-10:29 /actions/0/indicators/0 A1",
      "CH105 10:44-10:49 /actions/0/pledges/0 A1",
      "CH106 11:68-11:73 /actions/0/commitments/2 A1",
      "CH107 13:86-13:88 /actions/1/commitments/1/services A2",
      "CH201 7:14-16:4 /actions PM3",
      "CH201 7:14-16:4 /actions EM1",
      "CH201 7:14-16:4 /actions EM2",
      "CH201 7:14-16:4 /actions EM3",
      "CH201 7:14-16:4 /actions PU1",
      "CH201 7:14-16:4 /actions PU2",
      "CH201 7:14-16:4 /actions PU3",
      "CH202 7:14-16:4 /actions language",
      "CH202 7:14-16:4 /actions housing",
      "CH202 7:14-16:4 /actions employment",
      "CH202 7:14-16:4 /actions social-care",
      "CH202 7:14-16:4 /actions education",
      "CH203 7:14-16:4 /actions employer",
      "CH203 7:14-16:4 /actions purchaser",
      "CH204 7:14-16:4 /actions PM2",
      "CH205 7:14-16:4 /actions DL2",
      "CH205 7:14-16:4 /actions DL3",
      "CH205 7:14-16:4 /actions DL4",
      "CH208 7:14-16:4 /actions PM3",
      "CH401 7:14-16:4 /actions SP1.P1",
      "CH401 7:14-16:4 /actions SP1.O1",
      "CH401 7:14-16:4 /actions SP1.O2",
      "CH401 7:14-16:4 /actions SP1.O3",
      "CH401 7:14-16:4 /actions SP1.O4",
      "CH401 7:14-16:4 /actions SP1.O5",
      "CH401 7:14-16:4 /actions SP1.O6",
      "CH408 7:14-16:4 /actions PM1",
      "CH206 8:5-11:75 /actions/0 A1",
      "CH301 8:5-11:75 /actions/0 A1",
      "CH306 8:5-11:75 /actions/0 A1",
      "CH307 8:5-11:75 /actions/0 A1",
      "CH308 8:5-11:75 /actions/0 A1",
      "CH501 8:5-11:75 /actions/0 A1",
      "CH303 9:44-9:56 /actions/0/endDate A1",
      "CH305 9:70-9:72 /actions/0/progress A1",
      "CH301 12:5-13:91 /actions/1 A2",
      "CH306 12:5-13:91 /actions/1 A2",
      "CH307 12:5-13:91 /actions/1 A2",
      "CH304 12:43-12:55 /actions/1/endDate A2",
      "CH207 15:5-15:31 /actions/3 A4",
      "CH301 15:5-15:31 /actions/3 A4",
      "CH302 15:5-15:31 /actions/3 A4",
      "CH306 15:5-15:31 /actions/3 A4",
      "CH307 15:5-15:31 /actions/3 A4",
      "CH309 15:5-15:31 /actions/3 A4",
      "CH403 18:5-19:83 /indicators/0 PM1.P1",
      "CH404 18:5-19:83 /indicators/0 PM1.P1",
      "CH402 19:23-19:51 /indicators/0/observations/0 PM1.P1",
      "CH407 19:62-19:68 /indicators/0/observations/1/date PM1.P1",
      "CH409 20:5-20:58 /indicators/1 PM1.O1",
      "CH405 22:16-22:50 /indicators/2/target PM1.P2",
      "CH502 28:51-28:59 /assessments/0/rating PU1",
      "CH701 30:5-30:26 /waivers/0 EM1",
      "CH702 31:70-31:82 /waivers/1/reviewDate EM2",
      "CH703 32:5-32:83 /waivers/2 SP2",
      "CH801 33:39-33:47 /waivers/3/reason PM1.P1",
      "CH702 33:77-33:83 /waivers/3/reviewDate PM1.P1",
  };
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(found[i], expected[i]);
}

}  // namespace
}  // namespace charter
