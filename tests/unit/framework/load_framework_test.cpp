// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"

#include "tests/support/plan_of.hpp"
#include "tests/support/small_framework.hpp"
#include "tests/support/wording.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace charter {
namespace {

using test::small_framework;
using test::small_framework_text;

using Lines = std::vector<std::string>;

struct Loaded {
  explicit Loaded(const std::string& text) {
    MemorySource source(text);
    framework = load_framework(source, diagnostics);
  }

  // Each finding as "CH013 /commitments/0/role".
  [[nodiscard]] Lines findings() const {
    Lines lines;
    for (const Diagnostic& finding : diagnostics.all()) {
      lines.push_back(to_string(finding.code) + " " + finding.pointer);
    }
    return lines;
  }

  Diagnostics diagnostics;
  std::optional<Framework> framework;
};

// Members in the place of those of the small framework; each is a mistake.
void expect_mistakes(const std::vector<std::pair<std::string_view, Lines>>& cases) {
  for (const auto& [members, findings] : cases) {
    const Loaded loaded(small_framework_text(members));
    EXPECT_EQ(loaded.findings(), findings) << members;
    EXPECT_FALSE(loaded.framework.has_value()) << members;
    for (const Diagnostic& finding : loaded.diagnostics.all()) {
      EXPECT_EQ(wording_mistake(finding, test::locale_in("en")), "") << members;
    }
  }
}

TEST(LoadFramework, reads_what_a_framework_says) {
  const Framework& framework = small_framework();
  EXPECT_EQ(framework.id, "small");
  EXPECT_EQ(framework.version, "1");
  EXPECT_FALSE(framework.official);
  EXPECT_EQ(framework.indicator_set, "small-set");
  ASSERT_EQ(framework.commitments.size(), 2U);
  EXPECT_EQ(framework.commitments[0].id, "voice");
  EXPECT_EQ(framework.commitments[0].role, 0U);
  EXPECT_TRUE(framework.commitments[0].has_services);
  EXPECT_EQ(framework.commitments[0].source.document, "paper-1");
  EXPECT_EQ(framework.commitments[0].source.position, 1);
  EXPECT_EQ(framework.commitments[1].role, 1U);
  EXPECT_FALSE(framework.commitments[1].has_services);
  ASSERT_EQ(framework.indicators.size(), 2U);
  EXPECT_EQ(framework.indicators[0].kind, IndicatorKind::Process);
  EXPECT_EQ(framework.indicators[0].type, IndicatorType::Count);
  EXPECT_EQ(framework.indicators[0].better, Direction::Up);
  EXPECT_FALSE(framework.indicators[0].service.has_value());
  EXPECT_EQ(framework.indicators[1].kind, IndicatorKind::Outcome);
  EXPECT_EQ(framework.indicators[1].better, Direction::Down);
  EXPECT_EQ(framework.indicators[1].service, 0U);
  EXPECT_FALSE(framework.pledges[0].evidenced_by_plan);
  EXPECT_TRUE(framework.pledges[1].evidenced_by_plan);
}

TEST(LoadFramework, refuses_what_is_no_framework) {
  for (const std::string_view text :
       {"[]", "5", "{}", R"({"format": "charter-plan/1"})", R"({"format": 1})",
        R"([{"format": "charter-framework/1"}])"}) {
    const Loaded loaded((std::string(text)));
    EXPECT_EQ(loaded.findings(), Lines{"CH006 "}) << text;
    EXPECT_FALSE(loaded.framework.has_value()) << text;
  }
}

TEST(LoadFramework, refuses_what_cannot_be_read) {
  EXPECT_EQ(Loaded("{").findings(), Lines{"CH002 "});
  EXPECT_EQ(Loaded("\xFF").findings(), Lines{"CH003 "});
  EXPECT_FALSE(Loaded("").framework.has_value());
}

TEST(LoadFramework, passes_over_a_byte_order_mark_and_fields_of_ones_own) {
  const Loaded loaded("\xEF\xBB\xBF" + small_framework_text(R"("x-note": {"a": null})"));
  EXPECT_EQ(loaded.findings(), Lines{"CH007 "});
  EXPECT_TRUE(loaded.framework.has_value());
}

TEST(LoadFramework, refuses_a_key_that_stands_twice) {
  const Loaded loaded(small_framework_text(R"("version": "1", "version": "2")"));
  EXPECT_EQ(loaded.findings(), Lines{"CH004 /version"});
  EXPECT_FALSE(loaded.framework.has_value());
}

TEST(LoadFramework, misses_what_every_framework_has) {
  const Loaded loaded(R"({"format": "charter-framework/1"})");
  EXPECT_FALSE(loaded.framework.has_value());
  std::vector<std::string_view> missing;
  for (const Diagnostic& finding : loaded.diagnostics.all()) {
    EXPECT_EQ(to_string(finding.code), "CH010");
    missing.push_back(finding.subject);
  }
  for (const std::string_view name : {"id", "version", "title", "notes", "roles", "commitments",
                                      "services", "pledges", "requests", "indicators"}) {
    EXPECT_NE(std::find(missing.begin(), missing.end(), name), missing.end()) << name;
  }
}

TEST(LoadFramework, refuses_members_of_another_type_or_name) {
  expect_mistakes({
      {R"("id": 5)", {"CH011 /id"}},
      {R"("version": 2010)", {"CH011 /version"}},
      {R"("official": "no")", {"CH011 /official"}},
      {R"("title": " ")", {"CH015 /title"}},
      {R"("title": {"e": "Small"})", {"CH015 /title/e"}},
      {R"("summary": 5)", {"CH011 /summary"}},
      {R"("sources": {})", {"CH011 /sources"}},
      {R"("requests": null)", {"CH011 /requests"}},
      {R"("notes": [5])", {"CH011 /notes/0"}},
      {R"("indicatorSet": "small-set")", {"CH011 /indicatorSet"}},
      {R"("indicatorSet": {})", {"CH010 /indicatorSet"}},
      {R"("publisher": "We")", {"CH012 /publisher"}},
  });
}

TEST(LoadFramework, refuses_mistakes_in_its_sources) {
  expect_mistakes({
      {R"("sources": [{"id": "paper-1", "title": "A"}, {}])",
       {"CH010 /sources/1", "CH010 /sources/1"}},
      {R"("sources": [{"id": "paper-1", "title": "A", "url": "paper.example"}])",
       {"CH015 /sources/0/url"}},
      {R"("sources": [{"id": "paper-1", "title": "A", "date": "last year"}])",
       {"CH014 /sources/0/date"}},
      {R"("sources": [{"id": "paper-1", "title": "A", "author": "We"}])",
       {"CH012 /sources/0/author"}},
  });
}

TEST(LoadFramework, refuses_entries_without_what_they_need) {
  expect_mistakes({
      {R"("roles": [{"id": "speaker", "title": {"en": "S"}}, {"id": "host"}])", {"CH010 /roles/1"}},
      {R"("pledges": [{"title": {"en": "Party"}, "promise": {"en": "Meet."}}])",
       {"CH010 /pledges/0"}},
      {R"("pledges": [{"id": "party", "title": {"en": "Party"}}])", {"CH010 /pledges/0"}},
      {R"("notes": [{"id": "note-1"}])", {"CH010 /notes/0"}},
      {R"("requests": [{"id": "ask", "title": {"en": "Ask"}, "promise": ""}])",
       {"CH015 /requests/0/promise"}},
      {R"("pledges": [{"id": "party", "title": {"en": "P"}, "promise": {"en": "M"},
          "evidencedByPlan": "yes"}])",
       {"CH011 /pledges/0/evidencedByPlan"}},
  });
}

TEST(LoadFramework, refuses_commitments_of_unknown_roles) {
  expect_mistakes({
      {R"("commitments": [{"id": "voice", "role": "speker", "title": {"en": "V"},
          "promise": {"en": "P"}, "services": true}, {"id": "door", "title": {"en": "D"},
          "promise": {"en": "P"}}])",
       {"CH013 /commitments/0/role", "CH010 /commitments/1"}},
      {R"("commitments": [{"id": "voice", "role": 1, "title": {"en": "V"},
          "promise": {"en": "P"}, "services": 1}])",
       {"CH011 /commitments/0/role", "CH011 /commitments/0/services"}},
  });
}

TEST(LoadFramework, refuses_indicators_of_unknown_commitments_services_kinds_and_types) {
  const std::string_view rest = R"(, "title": {"en": "H"}, "evidence": {"en": "C"}}])";
  const std::string all_wrong =
      R"("indicators": [{"id": "heard", "commitment": "vioce", "service": "parcs",
         "kind": "impact", "type": "number", "better": "more")" +
      std::string(rest);
  const std::string all_missing = R"("indicators": [{"id": "heard")" + std::string(rest);
  expect_mistakes({
      {all_wrong,
       {"CH013 /indicators/0/commitment", "CH013 /indicators/0/service", "CH013 /indicators/0/kind",
        "CH013 /indicators/0/type", "CH013 /indicators/0/better"}},
      {all_missing,
       {"CH010 /indicators/0", "CH010 /indicators/0", "CH010 /indicators/0",
        "CH010 /indicators/0"}},
  });
}

TEST(LoadFramework, refuses_what_would_assess_a_plan_wrongly) {
  expect_mistakes({
      {R"("roles": [], "commitments": [], "indicators": [])",
       {"CH015 /roles", "CH015 /commitments"}},
      {R"("commitments": [{"id": "voice", "role": "speaker", "title": {"en": "V"},
          "promise": {"en": "P"}, "services": true}, {"id": "door", "role": "host",
          "title": {"en": "D"}, "promise": {"en": "P"}, "services": true}])",
       {"CH015 /commitments/1/services"}},
      {R"("indicators": [{"id": "own.heard", "commitment": "voice", "kind": "process",
          "type": "count", "better": "up", "title": {"en": "H"}, "evidence": {"en": "C"}}])",
       {"CH015 /indicators/0/id"}},
  });
}

TEST(LoadFramework, refuses_one_id_for_two_things_whatever_they_are) {
  expect_mistakes({
      {R"("roles": [{"id": "speaker", "title": {"en": "S"}}, {"id": "host", "title": {"en": "H"}},
          {"id": "host", "title": {"en": "H"}}])",
       {"CH101 /roles/2/id"}},
      {R"("services": [{"id": "parks", "title": {"en": "P"}}, {"id": "voice", "title": {"en": "V"}}])",
       {"CH101 /services/1/id"}},
  });
}

TEST(LoadFramework, tells_where_an_id_was_used_before) {
  const Loaded loaded(small_framework_text(
      R"("roles": [{"id": "speaker", "title": {"en": "S"}}, {"id": "host", "title": {"en": "H"}},
          {"id": "host", "title": {"en": "H"}}])"));
  ASSERT_EQ(loaded.diagnostics.all().size(), 1U);
  const Diagnostic& finding = loaded.diagnostics.all().front();
  EXPECT_EQ(finding.span.begin.line, 2U);
  ASSERT_EQ(finding.related.size(), 1U);
  EXPECT_EQ(finding.related.front().pointer, "/roles/1/id");
}

TEST(LoadFramework, holds_at_most_64_services) {
  const auto services = [](std::size_t count) {
    std::string text = R"("services": [{"id": "parks", "title": {"en": "P"}})";
    for (std::size_t i = 1; i < count; ++i) {
      text += R"(, {"id": "s)" + std::to_string(i) + R"(", "title": {"en": "S"}})";
    }
    return text + "]";
  };
  EXPECT_TRUE(Loaded(small_framework_text(services(64))).framework.has_value());
  EXPECT_EQ(Loaded(small_framework_text(services(65))).findings(), Lines{"CH005 /services"});
}

TEST(LoadFramework, refuses_ids_that_its_schema_refuses) {
  expect_mistakes({
      {R"("id": "a small one")", {"CH015 /id"}},
      {R"("roles": [{"id": "speaker", "title": {"en": "S"}}, {"id": "host", "title": {"en": "H"}},
          {"id": "", "title": {"en": "H"}}])",
       {"CH015 /roles/2/id"}},
  });
}

TEST(LoadFramework, refuses_a_source_that_leads_nowhere) {
  expect_mistakes({
      {R"("roles": [{"id": "speaker", "title": {"en": "S"}}, {"id": "host", "title": {"en": "H"},
          "source": {"document": "paper-2", "section": "1"}}])",
       {"CH013 /roles/1/source/document"}},
  });
}

TEST(BuiltInFramework, is_found_by_its_id_alone) {
  EXPECT_NE(built_in_framework("integrating-cities-charter"), nullptr);
  EXPECT_EQ(built_in_framework("integrating-cities-charter"),
            built_in_framework(kDefaultFramework));
  for (const std::string_view id : {"", "Integrating-Cities-Charter", "../locales/en", "x"}) {
    EXPECT_EQ(built_in_framework(id), nullptr) << id;
  }
}

TEST(BuiltInFramework, has_the_id_that_it_is_found_by) {
  for (const std::string_view id : built_in_frameworks()) {
    ASSERT_NE(built_in_framework(id), nullptr) << id;
    EXPECT_EQ(built_in_framework(id)->id, id);
  }
}

}  // namespace
}  // namespace charter
