// SPDX-License-Identifier: EUPL-1.2
#include "charter/practices/choose_practices.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace charter {
namespace {

constexpr std::size_t kEnough = 2;  // so that no old one is needed

bool fits(const Practice& practice, const PracticeWish& wish) {
  const bool answers = std::ranges::any_of(practice.answers, [&wish](const Answered& answer) {
    return answer.framework == wish.framework &&
           (wish.commitment.empty() || answer.commitment == wish.commitment);
  });
  return answers && (wish.service.empty() ||
                     std::ranges::find(practice.services, wish.service) != practice.services.end());
}

bool is_their_own(const Practice& practice, const PracticeReader& reader) {
  return practice.country == reader.country &&
         std::ranges::find(reader.city, practice.place, &Translation::text) != reader.city.end();
}

// How many classes of size lie between a practice and the reader's city; those
// of regions and countries come after all cities.
int distance(const Practice& practice, const PracticeReader& reader) {
  if (!reader.population) return 0;
  if (!practice.size) return static_cast<int>(std::size(kCitySizeNames));
  return std::abs(static_cast<int>(*practice.size) -
                  static_cast<int>(size_of_city(*reader.population)));
}

}  // namespace

PracticeReader reader_of(const City& city, Day as_of) {
  return {
      .city = city.name, .country = city.country, .population = city.population, .as_of = as_of};
}

std::vector<ChosenPractice> choose_practices(const PracticeLibrary& library,
                                             const PracticeWish& wish, const PracticeReader& reader,
                                             std::size_t most) {
  std::vector<ChosenPractice> chosen;
  for (const Practice& practice : library.practices) {
    if (fits(practice, wish) && !is_their_own(practice, reader)) {
      chosen.push_back({.practice = &practice, .old = practice.until < reader.as_of});
    }
  }
  const auto before = [&reader](const ChosenPractice& left, const ChosenPractice& right) {
    const auto key = [&reader](const ChosenPractice& one) {
      const bool abroad = reader.country.empty() || one.practice->country != reader.country;
      return std::tuple(one.old, abroad, distance(*one.practice, reader));
    };
    if (key(left) != key(right)) return key(left) < key(right);
    if (left.practice->year != right.practice->year) {
      return left.practice->year > right.practice->year;
    }
    return left.practice->id < right.practice->id;
  };
  std::ranges::sort(chosen, before);
  const auto fresh =
      static_cast<std::size_t>(std::ranges::count(chosen, false, &ChosenPractice::old));
  chosen.resize(std::min({chosen.size(), most, fresh >= kEnough ? fresh : chosen.size()}));
  return chosen;
}

}  // namespace charter
