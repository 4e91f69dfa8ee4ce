// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/object_reader.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace charter {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::array<std::string_view, 3> kKnown{"title", "value", "list"};

// A reader of the object that `text` is, and what it has to say.
struct Reader {
  explicit Reader(std::string_view text, std::span<const std::string_view> known = kKnown)
      : document(read_text(text)),
        reading{*document.arena, diagnostics,
                [this](std::string_view seen, const Span&, const Path& at) {
                  inspected.push_back(at.pointer() + "=" + std::string(seen));
                }},
        object(document.root(), path, reading, known) {}

  ReadDocument document;
  Diagnostics diagnostics;
  std::vector<std::string> inspected;
  Reading reading;
  Path path;
  ObjectReader object;

  [[nodiscard]] std::string findings() const { return findings_of(diagnostics); }
};

TEST(ObjectReader, reports_members_that_nobody_knows) {
  EXPECT_EQ(Reader(R"({"title": 1, "other": 2})").findings(),
            "CH012 1:14-1:21 /other field=other\n");
  EXPECT_EQ(Reader(R"({"titel": 1})").findings(),
            "CH012.nearest 1:2-1:9 /titel field=titel nearest=title\n");
  EXPECT_EQ(Reader(R"({"x-other": 2})").findings(), "");
}

TEST(ObjectReader, reports_what_is_required_and_not_there) {
  const Reader reader(R"({"value": null})");
  EXPECT_NE(reader.object.required("value"), nullptr);
  EXPECT_EQ(reader.findings(), "");
  EXPECT_EQ(reader.object.required("title"), nullptr);
  EXPECT_EQ(reader.findings(), "CH010 1:1-1:16 field=title page=docs/plan-format.md\n");
  EXPECT_EQ(reader.diagnostics.all().at(0).subject, "title");
}

TEST(ObjectReader, reads_strings) {
  const Reader reader(R"({"title": "a\u0062", "value": 1})");
  EXPECT_EQ(reader.object.string("title")->value, "ab");
  EXPECT_EQ(reader.object.string("title")->span, columns(11, 20));
  EXPECT_EQ(reader.object.string("list"), std::nullopt);
  EXPECT_EQ(reader.findings(), "");
  EXPECT_EQ(reader.object.string("value"), std::nullopt);
  EXPECT_EQ(reader.findings(), "CH011 1:31-1:32 /value expected=type-string found=type-number\n");
}

TEST(ObjectReader, names_the_type_that_it_found) {
  const auto found = [](const std::string& value) {
    const Reader reader("{\"value\": " + value + "}");
    EXPECT_EQ(reader.object.string("value"), std::nullopt);
    return reader.diagnostics.all().at(0).arguments.at(1).text;
  };
  EXPECT_EQ(found("null"), "type-null");
  EXPECT_EQ(found("true"), "type-boolean");
  EXPECT_EQ(found("1"), "type-number");
  EXPECT_EQ(found("[]"), "type-array");
  EXPECT_EQ(found("{}"), "type-object");
  const Reader string(R"({"value": "1"})");
  EXPECT_EQ(string.object.number("value", 0, 1), std::nullopt);
  EXPECT_EQ(string.findings(), "CH011 1:11-1:14 /value expected=type-number found=type-string\n");
}

std::string number_findings(const std::string& spelling, double least, double most) {
  const Reader reader("{\"value\": " + spelling + "}");
  const auto number = reader.object.number("value", least, most);
  EXPECT_EQ(number.has_value(), reader.diagnostics.all().empty()) << spelling;
  return reader.findings();
}

TEST(ObjectReader, reads_numbers_up_to_both_bounds) {
  EXPECT_EQ(number_findings("0", 0, 100), "");
  EXPECT_EQ(number_findings("-0", 0, 100), "");
  EXPECT_EQ(number_findings("100", 0, 100), "");
  EXPECT_EQ(number_findings("1e2", 0, 100), "");
  EXPECT_EQ(number_findings("33.3", 0, 100), "");
  EXPECT_EQ(number_findings("1e300", 0, kInfinity), "");
}

TEST(ObjectReader, refuses_numbers_out_of_bounds) {
  EXPECT_EQ(number_findings("100.5", 0, 100),
            "CH015.out-of-bounds 1:11-1:16 /value least=0 most=100\n");
  EXPECT_EQ(number_findings("-101", -100, 100),
            "CH015.out-of-bounds 1:11-1:15 /value least=-100 most=100\n");
  EXPECT_EQ(number_findings("1e400", 0, 100),
            "CH015.out-of-bounds 1:11-1:16 /value least=0 most=100\n");
  EXPECT_EQ(number_findings("-1", 0, kInfinity), "CH015.too-small 1:11-1:13 /value least=0\n");
}

TEST(ObjectReader, does_not_call_a_number_too_small_that_is_too_large) {
  EXPECT_EQ(number_findings("1e400", 0, kInfinity), "CH015.too-large 1:11-1:16 /value\n");
}

TEST(ObjectReader, reads_dates) {
  const Reader reader(R"({"title": "2011-Q2", "value": "2011-06-31", "list": 2011})");
  const auto date = reader.object.date("title");
  ASSERT_TRUE(date);
  EXPECT_EQ(to_string(date->value.last), "2011-06-30");
  EXPECT_EQ(date->value.written, "2011-Q2");
  EXPECT_EQ(date->span, columns(11, 20));
  EXPECT_EQ(reader.object.date("value"), std::nullopt);
  EXPECT_EQ(reader.object.date("list"), std::nullopt);
  EXPECT_EQ(reader.findings(),
            "CH014 1:31-1:43 /value found=2011-06-31\n"
            "CH011 1:53-1:57 /list expected=type-string found=type-number\n");
}

TEST(ObjectReader, reads_true_and_false) {
  const Reader reader(R"({"title": true, "value": false, "list": 0})");
  EXPECT_EQ(reader.object.boolean("title"), true);
  EXPECT_EQ(reader.object.boolean("value"), false);
  EXPECT_EQ(reader.object.boolean("absent"), std::nullopt);
  EXPECT_EQ(reader.object.boolean("list"), std::nullopt);
  EXPECT_EQ(reader.findings(), "CH011 1:41-1:42 /list expected=type-boolean found=type-number\n");
}

TEST(ObjectReader, reads_addresses) {
  const Reader reader(R"({"title": "https://city.example/a", "value": "city.example"})");
  EXPECT_EQ(reader.object.address("title"), "https://city.example/a");
  EXPECT_EQ(reader.object.address("absent"), "");
  EXPECT_EQ(reader.object.address("value"), "");
  EXPECT_EQ(reader.findings(), "CH015.address 1:46-1:60 /value found=city.example\n");
}

TEST(ObjectReader, reads_a_choice) {
  enum class Extent { Full, Partial };
  constexpr std::array<std::string_view, 2> kNames{"full", "partial"};
  const Reader reader(R"({"title": "partial", "value": "partail", "list": ["full"]})");
  EXPECT_EQ(reader.object.choice<Extent>("title", kNames)->value, Extent::Partial);
  EXPECT_FALSE(reader.object.choice<Extent>("absent", kNames));
  EXPECT_FALSE(reader.object.choice<Extent>("value", kNames));
  EXPECT_FALSE(reader.object.choice<Extent>("list", kNames));
  EXPECT_EQ(reader.findings(),
            "CH013.nearest 1:31-1:40 /value found=partail allowed=full, partial nearest=partial\n"
            "CH011 1:50-1:58 /list expected=type-string found=type-array\n");
}

TEST(ObjectReader, lists_the_choices_where_none_is_near) {
  constexpr std::array<std::string_view, 2> kNames{"full", "partial"};
  const Reader reader(R"({"value": "FULL?!"})");
  EXPECT_FALSE(reader.object.choice("value", kNames));
  EXPECT_EQ(reader.findings(), "CH013 1:11-1:19 /value found=FULL?! allowed=full, partial\n");
}

TEST(ObjectReader, reads_the_strings_of_a_list) {
  const Reader reader(R"({"title": ["a", "", 1, "b", null], "value": "a"})");
  const auto strings = reader.object.strings("title");
  ASSERT_EQ(strings.size(), 3U);
  EXPECT_EQ(strings[0], "a");
  EXPECT_EQ(strings[1], "");
  EXPECT_EQ(strings[2], "b");
  EXPECT_TRUE(reader.object.strings("absent").empty());
  EXPECT_TRUE(reader.object.strings("value").empty());
  EXPECT_EQ(reader.findings(),
            "CH011 1:21-1:22 /title/2 expected=type-string found=type-number\n"
            "CH011 1:29-1:33 /title/4 expected=type-string found=type-null\n"
            "CH011 1:45-1:48 /value expected=type-array found=type-string\n");
}

TEST(ObjectReader, visits_elements_with_their_paths) {
  const Reader reader(R"({"list": [{}, 1, {}]})");
  std::string visited;
  reader.object.each_object(
      "list", [&](const Node&, const Path& path) { visited += path.pointer() + " "; });
  EXPECT_EQ(visited, "/list/0 /list/2 ");
  EXPECT_EQ(reader.findings(), "CH011 1:15-1:16 /list/1 expected=type-object found=type-number\n");
}

TEST(ObjectReader, gives_a_member_that_is_an_object) {
  const Reader reader(R"({"title": {}, "value": []})");
  EXPECT_NE(reader.object.object("title"), nullptr);
  EXPECT_EQ(reader.object.object("absent"), nullptr);
  EXPECT_EQ(reader.findings(), "");
  EXPECT_EQ(reader.object.object("value"), nullptr);
  EXPECT_EQ(reader.findings(), "CH011 1:24-1:26 /value expected=type-object found=type-array\n");
}

TEST(IsLanguageTag, knows_the_shape_of_bcp_47) {
  for (const std::string_view tag :
       {"en", "nl-BE", "zh-Hant-TW", "de-CH-1996", "ABCDEFGH", "ab-1", "nl-12345678"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const std::string_view tag : {"", "e", "ABCDEFGHI", "nl_BE", "nl-", "-nl", "nl--BE", "n1",
                                     "x1-a", "nl-ABCDEFGHI", "nl-b\u00E9", "nl ", "nl\n"}) {
    EXPECT_FALSE(is_language_tag(tag)) << tag;
  }
}

TEST(IsAddress, wants_a_scheme_and_a_host_and_no_white_space) {
  for (const std::string_view address :
       {"http://a", "https://city.example", "HTTPS://City.example/a?b#c", "hTTp://[::1]:80/",
        "https://xn--tbingen-n2a.example/", "https://t\u00FCbingen.example/\u20AC"}) {
    EXPECT_TRUE(is_address(address)) << address;
  }
  for (const std::string_view address :
       {"", "city.example", "www.city.example", "ftp://city.example", "http:/a", "http:a",
        "http://", "https:///path", "https://?q", "https://#f", "mailto:a@b.example", " http://a",
        "http://a ", "http://a b", "http://a\nb", "http://a\u00A0", "http\u00A0://a", "://a",
        "xhttp://a"}) {
    EXPECT_FALSE(is_address(address)) << address;
  }
}

}  // namespace
}  // namespace charter
