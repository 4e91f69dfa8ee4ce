// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/arena.hpp"
#include "charter/model/date.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/text.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace charter {

// How many people live in a city.
enum class CitySize : std::uint8_t { Small, Medium, Large, VeryLarge };
inline constexpr std::string_view kCitySizeNames[] = {"small", "medium", "large", "very-large"};

// Under 100,000, under 500,000, under a million, more.
constexpr CitySize size_of_city(double population) {
  if (population < 100'000) return CitySize::Small;
  if (population < 500'000) return CitySize::Medium;
  return population < 1'000'000 ? CitySize::Large : CitySize::VeryLarge;
}

// A promise that a practice is an answer to.
struct Answered {
  std::string_view framework;
  std::string_view commitment;
};

// What a city has done: a starting point for others and not proof that it
// works.
struct Practice {
  std::string_view id;
  std::string_view place;
  std::string_view country;
  std::optional<CitySize> size;  // none: a region or a country
  std::string_view year;
  Text title;
  Text done;
  Text first_step;             // this project's advice
  std::string_view indicator;  // that would typically show whether it helps
  std::vector<Answered> answers;
  std::span<const std::string_view> services;
  Source source;
  std::string_view recorded;
  Day until;  // it is old after that day
};

struct PracticeLibrary {
  std::unique_ptr<Arena> arena;  // owns every text below
  Text note;
  std::vector<SourceDocument> sources;
  std::vector<Practice> practices;
};

}  // namespace charter
