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

Lines mistakes(std::string_view member) {
  const Examined plan = plan_of(actions({action(member)}));
  EXPECT_EQ(plan.findings("CH1"), Lines{}) << member;
  return plan.findings("CH0");
}

// Members of an action, each with the findings on the file that it brings.
void expect_mistakes(const std::vector<std::pair<std::string_view, Lines>>& cases) {
  for (const auto& [member, findings] : cases) EXPECT_EQ(mistakes(member), findings) << member;
}

// The first action of a plan that has no other.
struct OneAction {
  explicit OneAction(std::string_view members, std::initializer_list<std::string_view> without = {})
      : plan(plan_of(actions({action(members, without)}))) {}
  const Action* operator->() const { return plan.plan().actions.data(); }
  Examined plan;
};

TEST(ReadAction, takes_everything_the_format_knows) {
  const Examined plan = plan_of(R"("sections": [{"id": "S1", "title": "Axis"}],
    "actions": [{"id": "A-1.b_2", "title": {"nl": "Doen", "en": "Do"}, "number": "3.1",
      "section": "S1", "description": "More", "expectedResult": {"en": "Better"},
      "commitments": ["PM1", {"id": "SP1", "services": ["health"], "extent": "partial",
        "origin": "linked", "reason": "It says so", "by": "Policy unit", "date": "2011"}],
      "services": ["language"], "pledges": ["DL4"], "status": "ongoing",
      "recurrence": "yearly", "progress": 12.5, "department": ["Unit", "Other unit"],
      "owner": "Head of unit", "partners": ["Firm"], "targetGroups": ["Newcomers"],
      "startDate": "2010-Q1", "endDate": "2011-12",
      "budget": {"amount": 12000.5, "currency": "EUR", "per": "year", "source": "City"},
      "indicators": ["SP1.O1"],
      "evidence": [{"title": "Report", "url": "https://city.example/report", "date": "2011-03",
        "kind": "report"}],
      "updates": [{"date": "2011-02-01", "text": "Begun"}],
      "replaces": ["A0", "gone"], "tags": ["youth"], "x-file": {"id": [null]}}])");
  EXPECT_EQ(plan.findings("CH0"), Lines{});
  EXPECT_EQ(plan.findings("CH1"), Lines{});
}

TEST(ReadAction, is_an_object) {
  const Examined plan = plan_of(R"("actions": ["A1", null, [], {"id": "A1", "title": "Act"}])");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH011 /actions/0 actions", "CH011 /actions/1 actions",
                                         "CH011 /actions/2 actions"}));
  EXPECT_EQ(plan.places("CH0"), (Lines{"CH011 1:14-1:18", "CH011 1:20-1:24", "CH011 1:26-1:28"}));
  EXPECT_EQ(plan.summary().actions, 1U);
  EXPECT_EQ(plan.plan().actions_in_file, 4U);
}

TEST(ReadAction, needs_an_id_and_a_title) {
  const Examined plan = plan_of(R"("actions": [{}, {"id": "A2"}, {"title": "Act"}])");
  EXPECT_EQ(plan.findings("CH0"), (Lines{"CH010 /actions/0 id", "CH010 /actions/0 title",
                                         "CH010 /actions/1 A2", "CH010 /actions/2 id"}));
  EXPECT_EQ(plan.places("CH0"),
            (Lines{"CH010 1:14-1:16", "CH010 1:14-1:16", "CH010 1:18-1:30", "CH010 1:32-1:48"}));
  EXPECT_EQ(plan.summary().actions, 0U);
}

TEST(ReadAction, takes_an_id_of_letters_digits_and_three_marks) {
  for (const std::string_view id :
       {"A", "1", ".", "_", "-", "a.B_c-9",
        "0123456789012345678901234567890123456789012345678901234567890123"}) {
    const OneAction one("\"id\": \"" + std::string(id) + "\"");
    EXPECT_EQ(one.plan.findings("CH0"), Lines{}) << id;
    EXPECT_EQ(one->id.value, id);
  }
}

TEST(ReadAction, refuses_another_id) {
  for (const std::string_view id :
       {"", " ", "A 1", "A/1", "A1\\n",
        "\xC3\xA9"
        "1",
        "A,1", "A:1", "01234567890123456789012345678901234567890123456789012345678901234"}) {
    EXPECT_EQ(mistakes("\"id\": \"" + std::string(id) + "\""), Lines{"CH015 /actions/0/id id"})
        << id;
  }
  expect_mistakes(
      {{R"("id": 1)", {"CH011 /actions/0/id id"}}, {R"("id": null)", {"CH011 /actions/0/id id"}}});
}

TEST(ReadAction, is_left_out_where_its_id_or_title_cannot_be_used) {
  for (const std::string_view member :
       {R"("id": "A 1")", R"("id": 1)", R"("title": "")", R"("title": 5)", R"("title": {})"}) {
    const OneAction one(member);
    EXPECT_TRUE(one->left_out) << member;
    EXPECT_EQ(one.plan.summary().actions, 0U) << member;
    EXPECT_EQ(one.plan.findings("CH3"), Lines{}) << member;
  }
}

TEST(ReadAction, is_still_read_where_it_is_left_out) {
  const Examined plan = plan_of(R"("actions": [{"title": "Call me@city.example", "owner": 5,
    "commitments": ["PM9"], "status": "open"}])");
  EXPECT_EQ(plan.findings("CH"), (Lines{"CH010 /actions/0 id",
                                        "CH011 /actions/0/owner owner",
                                        "CH102 /actions/0/commitments/0 commitments",
                                        "CH013 /actions/0/status status",
                                        "CH201 /actions PM1",
                                        "CH201 /actions PM2",
                                        "CH201 /actions PM3",
                                        "CH201 /actions SP1",
                                        "CH201 /actions SP2",
                                        "CH201 /actions EM1",
                                        "CH201 /actions EM2",
                                        "CH201 /actions EM3",
                                        "CH201 /actions PU1",
                                        "CH201 /actions PU2",
                                        "CH201 /actions PU3",
                                        "CH203 /actions policymaker",
                                        "CH203 /actions service-provider",
                                        "CH203 /actions employer",
                                        "CH203 /actions purchaser",
                                        "CH205 /actions DL2",
                                        "CH205 /actions DL3",
                                        "CH205 /actions DL4",
                                        "CH801 /actions/0/title title"}));
}

TEST(ReadAction, refuses_strings_that_are_none) {
  for (const std::string name : {"number", "section", "owner"}) {
    EXPECT_EQ(mistakes("\"" + name + "\": 5"), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": null"), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": {\"en\": \"x\"}"),
              Lines{"CH011 /actions/0/" + name + " A1"});
  }
}

TEST(ReadAction, refuses_texts_that_are_none) {
  for (const std::string name : {"description", "expectedResult"}) {
    EXPECT_EQ(mistakes("\"" + name + "\": 5"), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": {\"nl\": []}"),
              Lines{"CH011 /actions/0/" + name + "/nl A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": {\"n\": \"x\"}"),
              Lines{"CH015 /actions/0/" + name + "/n A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": \" \""), Lines{});
    EXPECT_EQ(mistakes("\"" + name + "\": {}"), Lines{});
  }
}

TEST(ReadAction, refuses_lists_that_are_none) {
  for (const std::string name : {"commitments", "services", "pledges", "partners", "targetGroups",
                                 "indicators", "evidence", "updates", "replaces", "tags"}) {
    EXPECT_EQ(mistakes("\"" + name + "\": \"x\""), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": null"), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": {}"), Lines{"CH011 /actions/0/" + name + " A1"});
    EXPECT_EQ(mistakes("\"" + name + "\": []"), Lines{});
    EXPECT_EQ(mistakes("\"" + name + "\": [5]"), Lines{"CH011 /actions/0/" + name + "/0 A1"});
  }
}

TEST(ReadAction, drops_a_refused_element_alone) {
  const OneAction one(R"("partners": [5, "Firm", null], "department": [true, "Unit"])");
  EXPECT_EQ(one.plan.findings("CH0"),
            (Lines{"CH011 /actions/0/partners/0 A1", "CH011 /actions/0/partners/2 A1",
                   "CH011 /actions/0/department/0 A1"}));
  ASSERT_EQ(one->partners.size(), 1U);
  EXPECT_EQ(one->partners[0], "Firm");
  ASSERT_EQ(one->departments.size(), 1U);
  EXPECT_EQ(one->departments[0], "Unit");
}

TEST(ReadAction, has_one_department_or_several) {
  EXPECT_EQ(OneAction(R"("department": "Unit")")->departments.size(), 1U);
  EXPECT_EQ(OneAction(R"("department": ["Unit", "Other"])")->departments.size(), 2U);
  EXPECT_EQ(OneAction(R"("department": [])")->departments.size(), 0U);
  expect_mistakes({{R"("department": 5)", {"CH011 /actions/0/department A1"}},
                   {R"("department": {"nl": "Unit"})", {"CH011 /actions/0/department A1"}}});
}

TEST(ReadAction, counts_no_blank_names) {
  const OneAction one(R"("department": ["", " "], "owner": "\u2003", "partners": ["\t", "Firm"])");
  EXPECT_EQ(one.plan.findings("CH0"), Lines{});
  EXPECT_TRUE(one->departments.empty());
  EXPECT_TRUE(one->owner.empty());
  EXPECT_EQ(one->partners.size(), 1U);
  EXPECT_TRUE(OneAction(R"("department": " ")")->departments.empty());
}

TEST(ReadAction, knows_six_statuses) {
  const std::pair<std::string_view, Status> known[] = {
      {"unstated", Status::Unstated},   {"planned", Status::Planned},
      {"ongoing", Status::Ongoing},     {"completed", Status::Completed},
      {"suspended", Status::Suspended}, {"cancelled", Status::Cancelled}};
  for (const auto& [word, status] : known) {
    const OneAction one("\"status\": \"" + std::string(word) + "\"");
    EXPECT_EQ(one.plan.findings("CH0"), Lines{}) << word;
    EXPECT_EQ(one->status, status) << word;
  }
  EXPECT_EQ(OneAction("", {"status"})->status, Status::Unstated);
}

TEST(ReadAction, reads_a_refused_status_as_unstated) {
  for (const std::string_view status : {R"("open")", R"("Planned")", R"("")"}) {
    const OneAction one("\"status\": " + std::string(status));
    EXPECT_EQ(one.plan.findings("CH0"), Lines{"CH013 /actions/0/status A1"}) << status;
    EXPECT_EQ(one->status, Status::Unstated);
    EXPECT_FALSE(one->left_out);
  }
  expect_mistakes({{R"("status": null)", {"CH011 /actions/0/status A1"}},
                   {R"("status": ["planned"])", {"CH011 /actions/0/status A1"}}});
}

TEST(ReadAction, happens_once_unless_it_says_otherwise) {
  EXPECT_EQ(OneAction("")->recurrence, Recurrence::Once);
  EXPECT_EQ(OneAction(R"("recurrence": "yearly")")->recurrence, Recurrence::Yearly);
  EXPECT_EQ(OneAction(R"("recurrence": "standing")")->recurrence, Recurrence::Standing);
  expect_mistakes({{R"("recurrence": "once")", {}},
                   {R"("recurrence": "monthly")", {"CH013 /actions/0/recurrence A1"}},
                   {R"("recurrence": true)", {"CH011 /actions/0/recurrence A1"}}});
}

TEST(ReadAction, has_done_0_to_100_percent_of_its_work) {
  EXPECT_EQ(OneAction(R"("progress": 33.3)")->progress->value, 33.3);
  expect_mistakes({
      {R"("progress": 0)", {}},
      {R"("progress": 100)", {}},
      {R"("progress": -0.1)", {"CH015 /actions/0/progress A1"}},
      {R"("progress": 100.5)", {"CH015 /actions/0/progress A1"}},
      {R"("progress": 1e400)", {"CH015 /actions/0/progress A1"}},
      {R"("progress": "50 %")", {"CH011 /actions/0/progress A1"}},
  });
  EXPECT_FALSE(OneAction(R"("progress": 101)")->progress.has_value());
}

TEST(ReadAction, keeps_the_span_of_coarse_dates) {
  const OneAction one(R"("startDate": "2011-Q2", "endDate": "2012-02")");
  EXPECT_EQ(to_string(one->start->first), "2011-04-01");
  EXPECT_EQ(to_string(one->end->value.last), "2012-02-29");
  EXPECT_EQ(one->end->value.written, "2012-02");
}

TEST(ReadAction, has_no_date_where_it_names_no_day) {
  expect_mistakes({
      {R"("startDate": "spring 2011")", {"CH014 /actions/0/startDate A1"}},
      {R"("startDate": 2011)", {"CH011 /actions/0/startDate A1"}},
      {R"("endDate": "2011-06-31")", {"CH014 /actions/0/endDate A1"}},
      {R"("endDate": {"en": "2011"})", {"CH011 /actions/0/endDate A1"}},
  });
  const OneAction one(R"("endDate": "31-12-2011")");
  EXPECT_FALSE(one->end.has_value());
  EXPECT_EQ(one.plan.findings("CH302"), Lines{"CH302 /actions/0 A1"});
}

TEST(ReadAction, keeps_the_ids_that_it_replaces) {
  const Examined plan = plan_of(actions({action(R"("replaces": ["A0", "no id", 5, "gone"])")}));
  const StringList ids = plan.plan().actions.front().replaces;
  EXPECT_EQ(Lines(ids.begin(), ids.end()), (Lines{"A0", "gone"}));
}

TEST(ReadAction, names_what_it_replaces_by_ids) {
  expect_mistakes({
      {R"("replaces": ["A1", "old.7", "A1"])", {}},
      {R"("replaces": ["old 7", "", 5])",
       {"CH015 /actions/0/replaces/0 A1", "CH015 /actions/0/replaces/1 A1",
        "CH011 /actions/0/replaces/2 A1"}},
  });
}

TEST(ReadAction, tells_its_updates_with_a_date_and_a_text) {
  expect_mistakes({
      {R"("updates": [{"date": "2011-Q1", "text": {"nl": "Begonnen"}}])", {}},
      {R"("updates": [{}])", {"CH010 /actions/0/updates/0 A1", "CH010 /actions/0/updates/0 A1"}},
      {R"("updates": [{"date": "soon", "text": " "}])",
       {"CH014 /actions/0/updates/0/date A1", "CH015 /actions/0/updates/0/text A1"}},
      {R"("updates": [{"date": null, "text": 5, "by": "Me"}])",
       {"CH011 /actions/0/updates/0/date A1", "CH011 /actions/0/updates/0/text A1",
        "CH012 /actions/0/updates/0/by A1"}},
      {R"("updates": ["Begun"])", {"CH011 /actions/0/updates/0 A1"}},
  });
}

TEST(ReadAction, refuses_fields_that_it_does_not_know) {
  const Examined plan = plan_of(actions({action(R"("titel": "Doen", "x-titel": 5)")}));
  EXPECT_EQ(plan.findings("CH0"), Lines{"CH012 /actions/0/titel A1"});
  EXPECT_EQ(plan.places("CH0"), Lines{"CH012 1:15-1:22"});
}

}  // namespace
}  // namespace charter
