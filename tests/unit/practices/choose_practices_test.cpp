// SPDX-License-Identifier: EUPL-1.2
#include "charter/practices/choose_practices.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace charter {
namespace {

using Lines = std::vector<std::string>;

Day day(std::string_view text) { return parse_date(text)->last; }

Practice practice(std::string_view id, std::string_view country, std::optional<CitySize> size,
                  std::string_view year, std::string_view until = "2030") {
  Practice one;
  one.id = id;
  one.country = country;
  one.size = size;
  one.year = year;
  one.until = day(until);
  one.answers = {{.framework = "charter", .commitment = "PU3"}};
  return one;
}

// The ids that are chosen for PU3, the old ones with a star.
Lines chosen(std::vector<Practice> practices, const PracticeReader& reader, std::size_t most = 3) {
  PracticeLibrary library;
  library.practices = std::move(practices);
  Lines ids;
  for (const ChosenPractice& one :
       choose_practices(library, {.framework = "charter", .commitment = "PU3"}, reader, most)) {
    ids.push_back(std::string(one.practice->id) + (one.old ? "*" : ""));
  }
  return ids;
}

const PracticeReader kNobody{.as_of = day("2026-01-01")};

TEST(ChoosePractices, puts_the_country_first) {
  EXPECT_EQ(chosen({practice("a", "FR", CitySize::Small, "2025"),
                    practice("b", "BE", CitySize::VeryLarge, "2001")},
                   {.country = "BE", .population = 50'000, .as_of = day("2026-01-01")}),
            (Lines{"b", "a"}));
}

TEST(ChoosePractices, then_the_nearest_size) {
  EXPECT_EQ(chosen({practice("huge", "FR", CitySize::VeryLarge, "2025"),
                    practice("country", "FR", std::nullopt, "2025"),
                    practice("small", "FR", CitySize::Small, "2001"),
                    practice("medium", "FR", CitySize::Medium, "2001")},
                   {.country = "BE", .population = 99'999, .as_of = day("2026-01-01")}, 4),
            (Lines{"small", "medium", "huge", "country"}));
}

TEST(ChoosePractices, then_the_newer_then_the_id) {
  EXPECT_EQ(chosen({practice("b", "FR", std::nullopt, "2020"),
                    practice("a", "DE", CitySize::Large, "2020"),
                    practice("c", "NL", CitySize::Small, "2021")},
                   kNobody),
            (Lines{"c", "a", "b"}));
}

TEST(ChoosePractices, shows_no_old_one_where_two_others_fit) {
  EXPECT_EQ(chosen({practice("old", "BE", CitySize::Small, "2025", "2025"),
                    practice("a", "FR", CitySize::Large, "2001"),
                    practice("b", "FR", CitySize::Large, "2000")},
                   {.country = "BE", .population = 50'000, .as_of = day("2026-01-01")}),
            (Lines{"a", "b"}));
}

TEST(ChoosePractices, shows_old_ones_last_and_marked_where_fewer_than_two_others_fit) {
  const auto look = [](std::string_view as_of) {
    return PracticeReader{.country = "BE", .population = 50'000, .as_of = day(as_of)};
  };
  EXPECT_EQ(chosen({practice("old", "BE", CitySize::Small, "2025", "2025"),
                    practice("a", "FR", CitySize::Large, "2001")},
                   look("2026-01-01")),
            (Lines{"a", "old*"}));
  // On its last day it is not old yet.
  EXPECT_EQ(chosen({practice("old", "BE", CitySize::Small, "2025", "2025"),
                    practice("a", "FR", CitySize::Large, "2001")},
                   look("2025-12-31")),
            (Lines{"old", "a"}));
}

TEST(ChoosePractices, passes_over_what_answers_something_else) {
  Practice other = practice("other", "BE", CitySize::Small, "2025");
  other.answers = {{.framework = "charter", .commitment = "PU1"},
                   {.framework = "another", .commitment = "PU3"}};
  EXPECT_EQ(chosen({other}, kNobody), Lines{});
}

TEST(ChoosePractices, looks_for_a_service_area_whatever_the_commitment) {
  static constexpr std::string_view kHousing[] = {"housing"};
  PracticeLibrary library;
  library.practices.push_back(practice("a", "BE", CitySize::Small, "2025"));
  library.practices.push_back(practice("b", "BE", CitySize::Small, "2025"));
  library.practices.back().services = kHousing;
  const auto found =
      choose_practices(library, {.framework = "charter", .service = "housing"}, kNobody);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().practice->id, "b");
}

TEST(SizeOfCity, changes_at_round_numbers) {
  EXPECT_EQ(size_of_city(99'999), CitySize::Small);
  EXPECT_EQ(size_of_city(100'000), CitySize::Medium);
  EXPECT_EQ(size_of_city(500'000), CitySize::Large);
  EXPECT_EQ(size_of_city(1'000'000), CitySize::VeryLarge);
}

}  // namespace
}  // namespace charter
