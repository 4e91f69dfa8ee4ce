// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/packs.hpp"

#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace charter::test {
namespace {

std::string markdown_of(const Page& page) {
  return write_document(page.document, Markup::Markdown, locale_in("en"));
}

class Packs {
 public:
  explicit Packs(std::initializer_list<std::string_view> elements, std::string_view more = {})
      : examined_(plan_of(actions(elements) + (more.empty() ? "" : ", ") + std::string(more))),
        pages_(compose_packs(examined_.outcome(), locale_in("en"), "", ".md")) {}

  [[nodiscard]] Lines files() const {
    Lines files;
    for (const Page& page : pages_) files.push_back(page.file);
    return files;
  }
  [[nodiscard]] std::string page(std::string_view file) const {
    const auto found = std::ranges::find(pages_, file, &Page::file);
    return found == pages_.end() ? "there is no such page" : markdown_of(*found);
  }

 private:
  Examined examined_;
  std::vector<Page> pages_;
};

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Packs, are_one_page_for_each_department_and_one_for_nobody) {
  const Packs packs({action(R"("id": "A1", "department": "Works")"),
                     action(R"("id": "A2", "department": ["Arts", "Works", "Arts"])"),
                     action(R"("id": "A3")", {"department"}), action(R"("id": "A4")")});
  EXPECT_EQ(packs.files(), (Lines{"index.md", "arts.md", "unit.md", "works.md",
                                  "actions-without-a-department.md"}));
  EXPECT_TRUE(holds(packs.page("index.md"), "| [Works](works.md) | 2 | 0 | 0 |\n"));
  EXPECT_TRUE(holds(packs.page("works.md"), "| A2 | Act (together with Arts) |"));
  EXPECT_TRUE(holds(packs.page("arts.md"), "| A2 | Act (together with Works) |"));
}

TEST(Packs, ask_first_what_became_of_a_deadline_without_a_status) {
  const Packs packs({action(R"("id": "A1", "status": "planned", "endDate": "2011-03")"),
                     action(R"("id": "A2", "endDate": "2010-12-31")", {"status"}),
                     action(R"("id": "A3")", {"status", "endDate", "expectedResult"})});
  const std::string page = packs.page("unit.md");
  std::vector<std::size_t> places;
  for (const std::string_view heading :
       {"### 1. The deadline has passed, and no status is given", "- A2 Act (deadline 2010-12-31)",
        "### 2. The deadline has passed, and the plan still says “planned” or “ongoing”",
        "- A1 Act (deadline 2011-03)", "### 3. No status is given", "### 4. No deadline is given",
        "### 5. It is not said what should change"}) {
    ASSERT_TRUE(holds(page, heading)) << heading << "\n" << page;
    places.push_back(page.find(heading));
  }
  EXPECT_TRUE(std::ranges::is_sorted(places)) << page;
  EXPECT_TRUE(holds(packs.page("index.md"), "| [Unit](unit.md) | 3 | 5 | 5 |\n"));
}

TEST(Packs, ask_for_the_right_dates_where_the_end_lies_before_the_start) {
  const Packs packs({action(R"("startDate": "2012", "endDate": "2011-12-31")")});
  EXPECT_TRUE(holds(packs.page("unit.md"), "### 1. The end lies before the start"));
}

TEST(Packs, ask_nothing_about_actions_that_have_lapsed) {
  const Packs packs({action(R"("status": "cancelled", "endDate": "2010")", {"expectedResult"})});
  const std::string page = packs.page("unit.md");
  EXPECT_TRUE(holds(page, "There are no questions"));
  EXPECT_TRUE(holds(page, "| A1 | Act | – | 2010 | cancelled | – | – |"));
}

TEST(Packs, ask_once_for_a_figure_that_two_actions_name) {
  const Packs packs({action(R"("id": "A1", "indicators": ["PM1.P1", "PM1.P2"])"),
                     action(R"("id": "A2", "indicators": ["PM1.P1"])")},
                    "\"indicators\": [" + observed("PM1.P2") + "]");
  const std::string page = packs.page("unit.md");
  EXPECT_TRUE(holds(page, "(no figure yet; named by A1, A2)")) << page;
  EXPECT_FALSE(holds(page, "- PM1.P2"));
  EXPECT_TRUE(holds(packs.page("index.md"), "| [Unit](unit.md) | 2 | 1 | 1 |\n"));
}

TEST(Packs, name_a_day_only_where_one_is_given) {
  const Examined examined = plan_of(actions({action("", {"endDate"})}));
  const auto pages = compose_packs(examined.outcome(), locale_in("en"), "2011-Q4", ".md");
  for (const Page& page : pages) {
    EXPECT_TRUE(holds(markdown_of(page), "- Please answer by: 2011-Q4\n")) << page.file;
  }
  EXPECT_FALSE(holds(Packs({action("", {"endDate"})}).page("unit.md"), "answer by"));
}

}  // namespace
}  // namespace charter::test
