// SPDX-License-Identifier: EUPL-1.2
//
// Sheets as cities have them: what stands above, between and below the actions.
#include "charter/exchange/guess_columns.hpp"
#include "charter/exchange/import_plan.hpp"
#include "charter/sheets/csv.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace charter {
namespace {

Workbook sheet_of(std::string_view csv, const std::string& name = "Blad1") {
  Workbook workbook;
  workbook.sheets.push_back(read_csv_sheet(csv, SheetLimits{}, name).sheet);
  workbook.sheets.back().name = name;
  return workbook;
}

// As somebody would read it who takes every proposal.
ImportedPlan read_as_guessed(const Workbook& workbook) {
  ImportChoices choices;
  choices.city = "Gent";
  choices.title = "Plan";
  const GuessedColumns guess = guess_columns(workbook, "");
  choices.sheet = guess.sheet;
  choices.columns.insert(guess.columns.begin(), guess.columns.end());
  return import_plan(workbook, choices);
}

void tell(std::string& text, const std::vector<SheetRemark>& remarks) {
  for (const SheetRemark& remark : remarks) {
    text += "; " + cell_name(remark.place.column, remark.place.row) + " " +
            std::string(remark.message.substr(remark.message.rfind('.') + 1));
  }
}

// The titles of the actions, then what was noted and what was wrong.
std::string titles(std::string_view csv) {
  const ImportedPlan imported = read_as_guessed(sheet_of(csv));
  std::string text;
  for (const JsonTree& action : imported.plan.find("actions")->children) {
    text += (text.empty() ? "" : ", ") + std::string(action.string_at("title"));
  }
  tell(text, imported.notes);
  tell(text, imported.mistakes);
  return text;
}

std::string first_action(std::string_view csv) {
  const ImportedPlan imported = read_as_guessed(sheet_of(csv));
  std::string text = to_json(imported.plan.find("actions")->children.front(), true);
  tell(text, imported.mistakes);
  return text;
}

TEST(OwnSheet, may_end_with_sums) {
  EXPECT_EQ(titles("Maatregel;Trekker;Budget\nLes;A;€ 5\nTotaal;;€ 5\n"), "Les; A3 total-row");
  EXPECT_EQ(titles("Nr;Action;Coût\n1;Cours;5 €\nTotal général;;5 000 EUR\n"),
            "Cours; A3 total-row");
  EXPECT_EQ(titles("Maßnahme;Amt;Kosten\nKurs;A;5 €\nSumme 2012:;-;25.500,00 €\n"),
            "Kurs; A3 total-row");
}

TEST(OwnSheet, may_have_an_action_that_is_called_like_a_sum) {
  EXPECT_EQ(titles("Maatregel;Trekker;Budget\nTotaal;Sport;€ 5\n"), "Totaal");
  EXPECT_EQ(titles("Nr;Maatregel;Budget\n1;Totaal;€ 5\n"), "Totaal");
  EXPECT_EQ(titles("Maatregel;Trekker;Budget\nTotaal;;\n"), "Totaal");
  EXPECT_EQ(titles("Maatregel;Trekker;Budget\nTotaal aanbod;;€ 5\n"), "Totaal aanbod");
}

TEST(OwnSheet, may_have_remarks_below) {
  EXPECT_EQ(titles("Thema;Maatregel\nTaal;Les\n\nAlles onder voorbehoud;\nBron: begroting;\n"),
            "Les; A4 remark-row; A5 remark-row");
  EXPECT_EQ(titles("Maatregel;Budget\nLes;€ 5\n\n* zonder personeel;\n"), "Les; A4 remark-row");
  EXPECT_EQ(titles("Maatregel;Budget\nLes;€ 5\nTotaal;€ 5\nAlles in euro;\n"),
            "Les; A3 total-row; A4 remark-row");
}

// A title alone may well be an action, and an id one that waits for its title.
TEST(OwnSheet, keeps_what_may_be_an_action) {
  EXPECT_EQ(titles("Maatregel;Budget\nLes;€ 5\n\nNog een les;\n"), "Les, Nog een les");
  EXPECT_EQ(titles("Nr;Maatregel\nM1;Les\n\nM2;\n"), "Les, ; B4 title-missing");
  EXPECT_EQ(titles("Thema;Maatregel\nTaal;Les\nAlles onder voorbehoud;\n"),
            "Les, ; B3 title-missing");
  EXPECT_EQ(titles("Maatregel;Budget\nLes;€ 5\n\n* eerst dit;\nWelkom;€ 5\n"),
            "Les, * eerst dit, Welkom; A4 heading-row");
}

TEST(OwnSheet, may_have_headings_between_and_is_asked_about_them) {
  EXPECT_EQ(titles("Nr.;Vorhaben;Amt\n1;Bildung;\n1.1;Kurs;Schulamt\n1.2;Paten;Schulamt\n"),
            "Bildung, Kurs, Paten; B2 heading-row");
}

TEST(OwnSheet, may_have_headers_in_two_rows) {
  constexpr std::string_view kPlan =
      R"({"id": "A1", "title": "Les", "startDate": "2012", "endDate": "2013", )"
      R"("budget": {"amount": 5, "currency": "EUR"}})";
  EXPECT_EQ(first_action("Maatregel;Planning;;Budget\n;Start;Einde;\nLes;2012;2013;€ 5\n"), kPlan);
  EXPECT_EQ(first_action("Maatregel;Planning;;\n;Start;Einde;Budget\nLes;2012;2013;€ 5\n"), kPlan);
  EXPECT_EQ(first_action("Wat;Uitvoering;;Geld\nMaatregel;Start;Einde;Budget\nLes;2012;2013;€ 5\n"),
            kPlan);
}

// What stands under the headers is the first action where each column has one.
TEST(OwnSheet, has_its_first_action_below_one_row_of_headers) {
  EXPECT_EQ(titles("Maatregel;Trekker\nProject;Team\n"), "Project");
}

TEST(OwnSheet, says_nothing_with_a_dash) {
  EXPECT_EQ(first_action("Maatregel;Planning;Budget;Status\nLes;-;\xE2\x80\x93;-\n"),
            R"({"id": "A1", "title": "Les"})");
}

TEST(OwnSheet, may_name_the_currency_in_a_header) {
  EXPECT_EQ(first_action("Vorhaben;Mittel (EUR)\nKurs;12.000\n"),
            R"({"id": "A1", "title": "Kurs", "budget": {"amount": 12000, "currency": "EUR"}})");
  EXPECT_EQ(first_action("Vorhaben;Kosten in €\nKurs;12.000\n"),
            R"({"id": "A1", "title": "Kurs", "budget": {"amount": 12000, "currency": "EUR"}})");
  EXPECT_EQ(first_action("Vorhaben;KPI Kosten\nKurs;12.000\n"),
            R"({"id": "A1", "title": "Kurs"}; B2 no-currency)");
}

TEST(OwnSheet, may_write_days_as_people_say_them) {
  EXPECT_EQ(first_action("Mesure;Échéance\nCours;1er mars 2013\n"),
            R"({"id": "A1", "title": "Cours", "endDate": "2013-03-01"})");
  EXPECT_EQ(first_action("Measure;Deadline\nCourse;2nd March 2013\n"),
            R"({"id": "A1", "title": "Course", "endDate": "2013-03-02"})");
}

// A day as spreadsheets count it may be counted from another day.
TEST(OwnSheet, is_asked_about_days_that_look_like_numbers) {
  EXPECT_EQ(first_action("Maatregel;Einddatum\nLes;41060\n"),
            R"({"id": "A1", "title": "Les"}; B2 day-number)");
  const ImportedPlan imported = read_as_guessed(sheet_of("Maatregel;Einddatum\nLes;41060\n"));
  ASSERT_EQ(imported.mistakes.size(), 1U);
  EXPECT_EQ(imported.mistakes[0].arguments.front().text, "2012-05-31");
}

TEST(OwnSheet, is_the_one_whose_headers_are_known) {
  Workbook workbook = sheet_of("Leeswijzer\nZie het tabblad Maatregelen\n", "Toelichting");
  workbook.sheets.push_back(sheet_of("Maatregel;Trekker\nLes;Sport\n", "Maatregelen").sheets[0]);
  EXPECT_EQ(guess_columns(workbook, "").sheet, "Maatregelen");
  ImportChoices choices;
  choices.columns = {{"Maatregel", "title"}};
  EXPECT_EQ(import_plan(workbook, choices).plan.find("actions")->children.size(), 1U);
}

TEST(OwnSheet, makes_sections_of_what_their_column_says) {
  const ImportedPlan imported = read_as_guessed(
      sheet_of("Maatregel;Pijler\nTaalles;Taal en onderwijs\nBeurs;werk\nTolken;Taal en onderwijs\n"
               "Loket;S1\nFeest;\n"));
  EXPECT_EQ(to_json(*imported.plan.find("sections"), true),
            R"([{"id": "S2", "title": "Taal en onderwijs"}, {"id": "werk", "title": "werk"}, )"
            R"({"id": "S1", "title": "S1"}])");
  EXPECT_EQ(imported.plan.find("actions")->children[2].string_at("section"), "S2");
  ASSERT_EQ(imported.notes.size(), 1U);
  EXPECT_EQ(imported.notes[0].message, "sheets.remarks.sections-made");
  EXPECT_EQ(imported.notes[0].place.header, "Pijler");
}

TEST(OwnSheet, makes_no_section_where_a_sheet_lists_them) {
  Workbook workbook = sheet_of("title,section\nCourse,language\n", "actions");
  workbook.sheets.push_back(read_csv_sheet("id,title\n", SheetLimits{}, "sections").sheet);
  workbook.sheets.back().name = "sections";
  EXPECT_EQ(read_as_guessed(workbook).plan.find("sections"), nullptr);
}

}  // namespace
}  // namespace charter
