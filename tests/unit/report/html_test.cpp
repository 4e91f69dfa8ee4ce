// SPDX-License-Identifier: EUPL-1.2
#include "report/formats/html.hpp"

#include "charter/report/formats.hpp"
#include "report/formats/html_text.hpp"
#include "tests/support/plan_of.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

std::size_t times(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

std::string page_of(std::vector<Block> blocks) {
  return to_html(Document{.title = "T", .language = "en", .blocks = std::move(blocks)},
                 Locale("en"));
}

Block heading(int level, std::string anchor) {
  return {
      .kind = Block::Kind::Heading, .level = level, .anchor = anchor, .phrase = {{.text = anchor}}};
}

TEST(HtmlText, holds_no_markup) {
  EXPECT_EQ(html_escaped("<script>alert(\"1\" & '2')</script>"),
            "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;");
  EXPECT_EQ(html_escaped("&amp;"), "&amp;amp;");
}

TEST(HtmlText, shows_what_acts_on_its_surroundings) {
  EXPECT_EQ(html_escaped("a\u202Eb"), "a\\u202eb");
  EXPECT_EQ(html_escaped("\x1B[31mred"), "\\u001b[31mred");
  EXPECT_EQ(html_escaped("one\ntwo\tthree"), "one two three");
  EXPECT_EQ(html_escaped("\uFFFE\uFFFF"), "\uFFFD\uFFFD");
}

TEST(HtmlText, keeps_other_letters) {
  EXPECT_EQ(html_escaped("Gülçin, 東京, مرحبا, 👩‍👩‍👧"),
            "Gülçin, 東京, مرحبا, 👩‍👩‍👧");
}

TEST(HtmlAddress, leads_to_the_web_or_nowhere) {
  EXPECT_EQ(html_address("https://city.example/a?b=1&c=2"), "https://city.example/a?b=1&amp;c=2");
  EXPECT_EQ(html_address("javascript:alert(1)"), "");
  EXPECT_EQ(html_address("data:text/html,x"), "");
  EXPECT_EQ(html_address("//city.example"), "");
  EXPECT_EQ(html_address(""), "");
}

TEST(HtmlAddress, cannot_end_its_attribute) {
  EXPECT_EQ(html_address("https://x.example/\" onclick='a' <b>"),
            "https://x.example/%22%20onclick=%27a%27%20%3Cb%3E");
  EXPECT_EQ(html_address("https://x.example/\u202E"), "https://x.example/%E2%80%AE");
}

TEST(HtmlLanguage, is_a_tag_or_nothing) {
  EXPECT_EQ(html_language("nl-BE"), "nl-BE");
  EXPECT_EQ(html_language("ar"), "ar");
  EXPECT_EQ(html_language("zh-Hant-TW"), "zh-Hant-TW");
  for (const std::string_view tag : {"", "n", "en-", "en\" onload=\"x", "dutch", "-nl", "n l"}) {
    EXPECT_EQ(html_language(tag), "") << tag;
  }
}

TEST(HtmlPhrase, isolates_and_marks_what_others_wrote) {
  EXPECT_EQ(to_html(Phrase{{.text = "a"}, {.text = "b", .isolated = true}}), "a<bdi>b</bdi>");
  EXPECT_EQ(to_html(Phrase{{.text = "Huis", .language = "nl", .isolated = true}}),
            "<bdi lang=\"nl\">Huis</bdi>");
  EXPECT_EQ(to_html(Phrase{{.text = "Huis", .language = "nl", .foreign = true}}),
            "<bdi lang=\"nl\">Huis</bdi> <span class=\"tongue\">(nl)</span>");
  EXPECT_EQ(to_html(Phrase{{.text = "", .isolated = true}}), "");
}

TEST(HtmlPhrase, links_only_to_the_web_and_to_its_own_headings) {
  EXPECT_EQ(to_html(Phrase{{.text = "a", .url = "https://x.example/"}}),
            "<a rel=\"noopener noreferrer\" href=\"https://x.example/\">a</a>");
  EXPECT_EQ(to_html(Phrase{{.text = "a", .url = "javascript:alert(1)"}}), "a");
  EXPECT_EQ(to_html(Phrase{{.text = "SP1", .anchor = "SP1"}}), "<a href=\"#SP1\">SP1</a>");
}

TEST(HtmlPhrase, says_coverage_by_shape_and_word) {
  EXPECT_EQ(to_html(Phrase{{.text = "covered in part", .mark = "shallow"}}),
            "<span class=\"mark shallow\" aria-hidden=\"true\">◐</span> covered in part");
}

TEST(HtmlPage, gives_an_id_once) {
  const std::string page = page_of({heading(2, "a"), heading(2, "a"), heading(2, "content")});
  EXPECT_EQ(times(page, "id=\"a\""), 1U);
  EXPECT_EQ(times(page, "id=\"a-2\""), 1U);
  EXPECT_EQ(times(page, "href=\"#a-2\""), 1U);
  EXPECT_EQ(times(page, "id=\"content\""), 1U);
}

TEST(HtmlPage, closes_each_chapter) {
  const std::string page =
      page_of({heading(1, "t"), heading(2, "a"), heading(3, "b"), heading(2, "c")});
  EXPECT_EQ(times(page, "<section>"), 2U);
  EXPECT_EQ(times(page, "</section>"), 2U);
  EXPECT_LT(page.find("</header>"), page.find("<section>"));
}

TEST(HtmlPage, names_the_heads_of_its_tables) {
  Block table{.kind = Block::Kind::Table};
  table.table = {
      .caption = "Things", .head = {"A", "B"}, .rows = {{{{.text = "x"}}, {{.text = "7"}}}}};
  const std::string page = page_of({heading(2, "a"), table});
  EXPECT_NE(page.find("<caption><span>Things</span></caption>"), std::string::npos);
  EXPECT_EQ(times(page, "<th scope=\"col\">"), 2U);
  EXPECT_EQ(times(page, "<th scope=\"row\" class=\"together\">x</th><td class=\"number\">7</td>"),
            1U);
}

TEST(HtmlReport, keeps_a_hostile_plan_text) {
  const std::string evil = R"(</td><script src=//x.example></script><img src=x onerror=alert(1)>)";
  const auto examined = test::plan_of(
      R"("title": ")" + evil + R"(", )" +
      test::actions({test::action(R"("id": "A1", "title": ")" + evil + R"(", "department": ")" +
                                  evil + R"(", "commitments": ["PM1"])")}));
  const std::string page = write_html_report(examined.outcome(), Locale("en"));
  EXPECT_EQ(times(page, "<script"), 0U);
  EXPECT_EQ(times(page, "<img"), 0U);
  EXPECT_GT(times(page, "&lt;script"), 0U);
  EXPECT_EQ(times(page, "<link"), 0U);
  EXPECT_EQ(times(page, "<table"), times(page, "</table>"));
}

TEST(HtmlReport, is_the_same_every_time) {
  const auto examined = test::plan_of(test::actions({test::action()}));
  EXPECT_EQ(write_html_report(examined.outcome(), Locale("fr")),
            write_html_report(examined.outcome(), Locale("fr")));
}

}  // namespace
}  // namespace charter
