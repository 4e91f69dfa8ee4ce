// SPDX-License-Identifier: EUPL-1.2
//
// What the program carries inside.
#include "charter/resources/resources.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/json/byte_source.hpp"
#include "charter/report/locale.hpp"
#include "tests/support/project_files.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

namespace charter {
namespace {

using nlohmann::json;

std::string file_of(const Resource& resource) {
  return resource.path.starts_with("schemas/") ? std::string(resource.path)
                                               : "src/resources/" + std::string(resource.path);
}

TEST(Resources, equal_their_files) {
  EXPECT_FALSE(resources().empty());
  for (const Resource& resource : resources()) {
    EXPECT_TRUE(resource.bytes == project_file(file_of(resource)))
        << resource.path << " is not what its file holds";
  }
}

TEST(Resources, are_all_the_files_there_are) {
  std::set<std::string> carried;
  for (const Resource& resource : resources()) carried.insert(file_of(resource));
  for (const std::string_view folder : {"src/resources", "schemas"}) {
    for (const std::string& file : project_files(folder, {".json", ".css"})) {
      EXPECT_TRUE(carried.contains(file)) << file << " is not embedded";
    }
  }
}

TEST(Resources, are_found_by_their_paths) {
  for (const Resource& one : resources()) EXPECT_EQ(resource(one.path).data(), one.bytes.data());
  EXPECT_TRUE(resource("frameworks/none.json").empty());
  EXPECT_TRUE(resource("").empty());
}

TEST(BuiltInFrameworks, load_without_a_finding) {
  EXPECT_FALSE(built_in_frameworks().empty());
  for (const std::string_view id : built_in_frameworks()) {
    MemorySource source(resource("frameworks/" + std::string(id) + ".json"));
    Diagnostics diagnostics;
    const auto framework = load_framework(source, diagnostics);
    EXPECT_EQ(findings_of(diagnostics), "") << id;
    ASSERT_TRUE(framework) << id;
    EXPECT_EQ(framework->id, id) << "a framework is found by the name of its file";
  }
}

TEST(BuiltInFrameworks, stand_in_alphabetical_order_and_have_the_default) {
  const auto ids = built_in_frameworks();
  EXPECT_TRUE(std::ranges::is_sorted(ids));
  EXPECT_NE(std::ranges::find(ids, kDefaultFramework), ids.end());
  EXPECT_NE(built_in_framework(kDefaultFramework), nullptr);
  EXPECT_EQ(built_in_framework("none"), nullptr);
  EXPECT_EQ(built_in_framework(""), nullptr);
}

// An object from language tags to strings.
bool is_text(const json& value) {
  return value.is_object() && !value.empty() &&
         std::ranges::any_of(supported_languages(), [&value](std::string_view language) {
           return value.contains(language);
         });
}

void expect_all_languages(const json& value, const std::string& pointer) {
  if (is_text(value)) {
    EXPECT_EQ(value.size(), supported_languages().size()) << pointer;
    for (const std::string_view language : supported_languages()) {
      ASSERT_TRUE(value.contains(language)) << pointer << " lacks " << language;
      EXPECT_TRUE(value[std::string(language)].is_string()) << pointer << "/" << language;
      EXPECT_NE(value[std::string(language)], "") << pointer << "/" << language;
    }
    return;
  }
  if (!value.is_structured()) return;
  static const std::set<std::string> kTexts{"title", "summary",  "promise",   "text",
                                            "note",  "guidance", "addressee", "evidence"};
  for (const auto& [key, member] : value.items()) {
    const std::string here = pointer + "/" + key;
    // Sources keep the titles that they have.
    if (kTexts.contains(key) && pointer.find("/sources/") == std::string::npos) {
      EXPECT_TRUE(is_text(member)) << here << " is in one language only";
    }
    expect_all_languages(member, here);
  }
}

TEST(BuiltInFrameworks, say_everything_in_every_language) {
  for (const std::string_view id : built_in_frameworks()) {
    const std::string path = "frameworks/" + std::string(id) + ".json";
    expect_all_languages(json::parse(resource(path)), path);
  }
}

TEST(BuiltInFrameworks, name_sources_that_they_list) {
  for (const std::string_view id : built_in_frameworks()) {
    const Framework& framework = *built_in_framework(id);
    std::set<std::string_view> listed;
    for (const SourceDocument& document : framework.sources) listed.insert(document.id);
    const auto expect_listed = [&](const auto& entries) {
      for (const FrameworkEntry& entry : entries) {
        if (entry.source.document.empty()) continue;
        EXPECT_TRUE(listed.contains(entry.source.document)) << id << " " << entry.id;
      }
    };
    expect_listed(framework.roles);
    expect_listed(framework.commitments);
    expect_listed(framework.services);
    expect_listed(framework.pledges);
    expect_listed(framework.requests);
    expect_listed(framework.indicators);
    expect_listed(framework.notes);
  }
}

// The ids of the contract, written out: other people's plans name them.
TEST(IntegratingCitiesCharter, has_the_ids_of_the_contract) {
  const Framework& framework = *built_in_framework(kDefaultFramework);
  const auto ids = [](const auto& entries) {
    std::string text;
    for (const FrameworkEntry& entry : entries) text += std::string(entry.id) + " ";
    return text;
  };
  EXPECT_EQ(framework.version, "2010");
  EXPECT_EQ(framework.indicator_set, "monitoring-2011");
  EXPECT_FALSE(framework.official);
  EXPECT_EQ(ids(framework.roles), "policymaker service-provider employer purchaser ");
  EXPECT_EQ(ids(framework.commitments), "PM1 PM2 PM3 SP1 SP2 EM1 EM2 EM3 PU1 PU2 PU3 ");
  EXPECT_EQ(ids(framework.services), "language housing employment health social-care education ");
  EXPECT_EQ(ids(framework.pledges), "DL1 DL2 DL3 DL4 ");
  EXPECT_EQ(ids(framework.requests), "EU1 EU2 EU3 EU4 ");
  EXPECT_EQ(ids(framework.indicators),
            "PM1.P1 PM1.P2 PM1.O1 PM2.P1 PM2.P2 PM2.O1 PM3.P1 PM3.P2 PM3.P3 PM3.O1 "
            "SP1.P1 SP1.O1 SP1.O2 SP1.O3 SP1.O4 SP1.O5 SP1.O6 SP2.P1 SP2.P2 SP2.O1 "
            "EM1.P1 EM1.O1 EM1.O2 EM2.P1 EM2.P2 EM2.O1 EM3.P1 EM3.O1 "
            "PU1.P1 PU1.O1 PU2.P1 PU2.O1 PU3.P1 PU3.O1 PU3.O2 ");
}

}  // namespace
}  // namespace charter
