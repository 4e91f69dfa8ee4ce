// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/import_plan.hpp"

#include "charter/exchange/guess_columns.hpp"
#include "charter/sheets/csv.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

Workbook workbook_of(const Files& files) {
  Workbook workbook;
  for (const auto& [name, text] : files) {
    workbook.sheets.push_back(read_csv_sheet(text, SheetLimits{}, name).sheet);
    workbook.sheets.back().name = name;
  }
  return workbook;
}

ImportChoices ghent() {
  ImportChoices choices;
  choices.city = "Gent";
  choices.title = "Plan";
  return choices;
}

// The first action as one line of JSON.
std::string action(const Files& files, const ImportChoices& choices = ghent()) {
  const ImportedPlan imported = import_plan(workbook_of(files), choices);
  std::string mistakes;
  for (const SheetRemark& mistake : imported.mistakes) mistakes += mistake.message;
  return mistakes + to_json(imported.plan.find("actions")->children.front(), true);
}

// `sheet!C7 message found`, a line for each mistake.
std::string mistakes(const Files& files, const ImportChoices& choices = ghent()) {
  std::string text;
  for (const SheetRemark& mistake : import_plan(workbook_of(files), choices).mistakes) {
    text += mistake.place.sheet;
    if (mistake.place.row > 0) {
      text += "!" + cell_name(mistake.place.column, mistake.place.row);
    }
    text += " " + std::string(mistake.message.substr(std::string_view("sheets.mistakes.").size()));
    for (const Argument& argument : mistake.arguments) {
      if (argument.name == "found" && !argument.text.empty()) text += " " + argument.text;
    }
    text += "\n";
  }
  return text;
}

TEST(Import, takes_columns_in_any_order_and_language) {
  EXPECT_EQ(action({{"acties", "TITRE;Frist;  status ;Id\nCours;31.12.2011;en cours;A7\n"}}),
            R"({"id": "A7", "title": "Cours", "status": "ongoing", "endDate": "2011-12-31"})");
}

TEST(Import, gives_ids_past_those_that_are_used) {
  const ImportedPlan imported =
      import_plan(workbook_of({{"actions", "id,title\n,one\nA1,two\n,three\n"}}), ghent());
  const JsonTree& actions = *imported.plan.find("actions");
  EXPECT_EQ(actions.children[0].string_at("id"), "A2");
  EXPECT_EQ(actions.children[1].string_at("id"), "A1");
  EXPECT_EQ(actions.children[2].string_at("id"), "A3");
}

TEST(Import, keeps_columns_that_nobody_knows) {
  EXPECT_EQ(action({{"actions", "title,Remarks here,x-n\nA,see note,12\n"}}),
            R"({"id": "A1", "title": "A", "x-remarks-here": "see note", "x-n": 12})");
}

TEST(Import, takes_a_text_in_several_languages) {
  EXPECT_EQ(action({{"actions", "title,title (fr)\nCourse,Cours\n"}}),
            R"({"id": "A1", "title": {"en": "Course", "fr": "Cours"}})");
  EXPECT_EQ(mistakes({{"actions", "title,title (EN)\nCourse,Lesson\n"}}),
            "actions!A2 text-twice\n");
}

TEST(Import, joins_claims_with_the_cell_of_their_action) {
  const Files files{
      {"actions", "id,title,commitments\nA1,x,\"SP1, PM1\"\n"},
      {"claims", "action,commitment,extent,origin\nA1,PM1,in part,\nA1,PU1,,linked\n"}};
  EXPECT_EQ(
      action(files),
      R"({"id": "A1", "title": "x", "commitments": ["SP1", {"id": "PM1", "extent": "partial"}, )"
      R"({"id": "PU1", "origin": "linked"}]})");
  const ImportedPlan imported = import_plan(workbook_of(files), ghent());
  ASSERT_EQ(imported.notes.size(), 1U);
  EXPECT_EQ(imported.notes[0].message, "sheets.remarks.claim-added");
  EXPECT_EQ(imported.notes[0].place.row, 3U);
}

TEST(Import, tells_every_mistake_with_its_cell) {
  EXPECT_EQ(mistakes({{"actions",
                       "id;title;status;endDate;progress\n"
                       "A1;x;bezig met;03/04/2011;1.234\n"
                       "A2;;planned;soon;veel\n"},
                      {"updates", "action;date;text\nA9;2011;x\n;2011;y\nA1;;z\n"}}),
            "actions!C2 choice bezig met\nactions!D2 date-ambiguous 03/04/2011\n"
            "actions!E2 number-ambiguous 1.234\nactions!D3 date soon\nactions!E3 number veel\n"
            "actions!B3 title-missing\n"
            "updates!B3 no-owner\nupdates!B4 missing\nupdates!A2 owner-unknown A9\n");
}

TEST(Import, tells_of_columns_without_a_header_or_with_the_same) {
  EXPECT_EQ(mistakes({{"actions", "title,,Titel\nx,y,z\n"}}),
            "actions!C1 header-twice Titel\nactions!B2 no-header\n");
}

TEST(Import, asks_for_what_no_sheet_says) {
  EXPECT_EQ(mistakes({{"actions", "title\nx\n"}}, ImportChoices{}), " no-title\n no-city\n");
  EXPECT_EQ(mistakes({{"blad1", "Maatregel\nx\n"}}), "blad1 no-titles\n");
}

TEST(Import, looks_for_the_headers_below_a_title) {
  EXPECT_EQ(action({{"x", "Actieplan 2011,,\n\nTitel,Status,Dienst\nLes,gepland,Onderwijs\n"}}),
            R"({"id": "A1", "title": "Les", "status": "planned", "department": "Onderwijs"})");
}

TEST(Import, takes_a_sheet_of_a_citys_own) {
  ImportChoices choices = ghent();
  choices.columns = {{"Maatregel", "title"}, {"Trekker", "department"},
                     {"Planning", "dates"},  {"Budget", "budget"},
                     {"Stand", "status"},    {"Nr.", "-"},
                     {"Nota", "x-nota"},     {"Resultaat", "expectedResult"}};
  EXPECT_EQ(
      action({{"Blad1",
               "Nr.;MAATREGEL;Trekker;Planning;Budget;Stand;Nota;Resultaat\n"
               "1;Taallessen;Onderwijs; 2011 - 2013 ;\"\u20AC 25.000,- per jaar\";loopt;x;meer\n"}},
             choices),
      R"({"id": "A1", "title": "Taallessen", "status": "ongoing", "department": "Onderwijs", )"
      R"("startDate": "2011", "endDate": "2013", "budget": {"amount": 25000, "currency": "EUR", )"
      R"("per": "year"}, "expectedResult": "meer", "x-nota": "x"})");
}

TEST(Import, understands_times_as_people_write_them) {
  ImportChoices choices = ghent();
  choices.columns = {{"Planning", "dates"}};
  const auto planned = [&choices](const std::string& text) {
    const std::string whole = action({{"x", "Title;Planning\na;" + text + "\n"}}, choices);
    constexpr std::string_view kBegin = R"({"id": "A1", "title": "a", )";
    return whole.starts_with(kBegin) ? whole.substr(kBegin.size()) : whole;
  };
  EXPECT_EQ(planned("Q2 2012"), R"("endDate": "2012-Q2"})");
  EXPECT_EQ(planned("maart 2012"), R"("endDate": "2012-03"})");
  EXPECT_EQ(planned("31 d\u00E9c. 2012"), R"("endDate": "2012-12-31"})");
  EXPECT_EQ(planned("vanaf 2012"), R"("startDate": "2012"})");
  EXPECT_EQ(planned("01-01-2011 t/m 31-12-2012"),
            R"("startDate": "2011-01-01", "endDate": "2012-12-31"})");
  EXPECT_EQ(planned("jaarlijks"), R"("recurrence": "yearly"})");
  EXPECT_EQ(planned("laufend"), R"("recurrence": "standing"})");
  EXPECT_EQ(planned("na de zomer"), R"(sheets.mistakes.schedule{"id": "A1", "title": "a"})");
}

TEST(Import, understands_money_as_people_write_it) {
  ImportChoices choices = ghent();
  choices.columns = {{"Budget", "budget"}};
  const auto budget = [&choices](const std::string& text) {
    const std::string whole = action({{"x", "Title;Budget\na;\"" + text + "\"\n"}}, choices);
    const std::size_t at = whole.find("\"budget\": ");
    return at == std::string::npos ? whole : whole.substr(at + 10, whole.size() - at - 11);
  };
  EXPECT_EQ(budget("EUR 1.250,50"), R"({"amount": 1250.50, "currency": "EUR"})");
  EXPECT_EQ(budget("12 000 euros par an"),
            R"({"amount": 12000, "currency": "EUR", "per": "year"})");
  EXPECT_EQ(budget("uit bestaande middelen"), R"({"source": "uit bestaande middelen"})");
  EXPECT_EQ(budget("25.000"), R"(sheets.mistakes.no-currency{"id": "A1", "title": "a"})");
  choices.currency = "SEK";
  EXPECT_EQ(budget("25.000"), R"({"amount": 25000, "currency": "SEK"})");
  // What separates the cells says nothing about money.
  EXPECT_EQ(action({{"x", "Title,Budget\na,\u20AC 25.000\n"}}, choices),
            R"({"id": "A1", "title": "a", "budget": {"amount": 25000, "currency": "EUR"}})");
  EXPECT_EQ(budget("25,000"), R"({"amount": 25000, "currency": "SEK"})");
  // A cell that holds a number has no separators.
  Workbook workbook = workbook_of({{"x", "Title,Budget\na,b\n"}});
  workbook.sheets[0].rows[1].cells[1] = {
      .column = 1, .kind = Cell::Kind::Number, .text = "125.125"};
  const JsonTree plan = import_plan(workbook, choices).plan;
  EXPECT_EQ(to_json(*plan.find("actions")->children[0].find("budget"), true),
            R"({"amount": 125.125, "currency": "SEK"})");
}

TEST(Places, lead_from_the_plan_to_the_cell) {
  const ImportedPlan imported =
      import_plan(workbook_of({{"actions", "id,title,budget.source,partners\nA1,x,city,a; b\n"},
                               {"evidence", "action,title,url\nA1,report,nowhere\n"},
                               {"plan", "Field,Content\nTitle,Plan\nCity,Gent\nCountry,xx\n"}}),
                  ImportChoices{});
  const auto cell = [&imported](std::string_view pointer) {
    const CellPlace place = place_of(imported, pointer);
    return place.sheet + "!" + cell_name(place.column, place.row) + " " + place.header;
  };
  EXPECT_EQ(cell("/actions/0/budget/source"), "actions!C2 budget.source");
  EXPECT_EQ(cell("/actions/0/partners/1"), "actions!D2 partners");
  EXPECT_EQ(cell("/actions/0/evidence/0/url"), "evidence!C2 url");
  EXPECT_EQ(cell("/actions/0/evidence/0"), "evidence!A2 action");
  EXPECT_EQ(cell("/city/country"), "plan!B4 Country");
  EXPECT_EQ(place_of(imported, "/format").row, place_of(imported, "").row);
}

TEST(Guess, proposes_fields_for_headers) {
  const GuessedColumns guess = guess_columns(
      workbook_of(
          {{"Blad1", "Ons plan\nNr;Maatregel;Trekker;Planning;Budget;Foto\n1;a;b;c;d;e\n"}}),
      "");
  EXPECT_EQ(guess.sheet, "Blad1");
  const std::vector<std::pair<std::string, std::string>> wanted{
      {"Nr", "id"},          {"Maatregel", "title"}, {"Trekker", "department"},
      {"Planning", "dates"}, {"Budget", "budget"},   {"Foto", "x-foto"}};
  EXPECT_EQ(guess.columns, wanted);
}

// What somebody changed in a cell wins over what was kept of it.
TEST(Rest, gives_way_to_what_was_changed) {
  const auto with = [](const std::string& partners) {
    return action(
        {{"actions", "id,title,partners,\"More (JSON, leave as it is)\"\nA1,x," + partners +
                         ",\"{\"\"/partners\"\": [\"\"a;b\"\"], \"\"/x-n\"\": 1.50}\"\n"}});
  };
  EXPECT_EQ(with("a;b"), R"({"id": "A1", "title": "x", "partners": ["a;b"], "x-n": 1.50})");
  EXPECT_EQ(with("c"), R"({"id": "A1", "title": "x", "partners": ["c"], "x-n": 1.50})");
  EXPECT_EQ(mistakes({{"actions", "id,title,\"More (JSON, leave as it is)\"\nA1,x,{oops\n"}}),
            "actions!C2 rest\n");
}

}  // namespace
}  // namespace charter
