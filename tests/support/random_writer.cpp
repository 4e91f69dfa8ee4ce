// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_writer.hpp"

#include "charter/framework/load_framework.hpp"

#include <algorithm>

namespace charter::test {
namespace {

constexpr std::string_view kWebPages[] = {"https://city.example/report", "http://www.city.example/",
                                          "https://data.city.example/plan?year=2011#actions"};

std::string behind_a_dash(std::size_t number) {
  return (number < 10 ? "-0" : "-") + std::to_string(number);
}

}  // namespace

RandomWriter::RandomWriter(const RandomPlan& parameters)
    : parameters_(parameters),
      framework_(*built_in_framework(kDefaultFramework)),
      random_(parameters.seed),
      json_(text_),
      main_(vocabularies()[random_.below(kLatinVocabularies)]) {}

std::string RandomWriter::date(std::size_t first_year, std::size_t last_year) {
  const std::string year = std::to_string(random_.between(first_year, last_year));
  const std::size_t month = random_.between(1, 12);
  switch (random_.below(10)) {
    case 0: return year;
    case 1: return year + "-Q" + std::to_string((month + 2) / 3);
    case 2: return year + behind_a_dash(month);
    default: return year + behind_a_dash(month) + behind_a_dash(random_.between(1, 28));
  }
}

// The plan's language is always among those of a text, so that it does not
// matter which of the others stands first. Other scripts take two or three
// bytes a letter.
void RandomWriter::text(std::string_view name, std::size_t words) {
  json_.key(name);
  if (!random_.chance(60)) {
    json_.string(sentence(words));
    return;
  }
  json_.begin_object();
  json_.member(main_.language, sentence(words));
  const Vocabulary& other = vocabularies()[random_.below(vocabularies().size())];
  if (other.language != main_.language) {
    const std::size_t fewer = other.latin ? words : std::max<std::size_t>(1, words * 2 / 5);
    json_.member(other.language, random_sentence(random_, other, fewer));
  }
  json_.end_object();
}

void RandomWriter::strings(std::string_view name, std::size_t most, std::size_t words) {
  json_.key(name).begin_array();
  for (std::size_t i = random_.below(most + 1); i > 0; --i) json_.string(sentence(words));
  json_.end_array();
}

void RandomWriter::services(std::string_view name) {
  json_.key(name).begin_array();
  for (const ServiceArea& area : framework_.services) {
    if (random_.chance(45)) json_.string(area.id);
  }
  json_.end_array();
}

void RandomWriter::evidence(std::size_t percent) {
  if (!has(percent)) return;
  json_.key("evidence").begin_array();
  for (std::size_t i = random_.below(3); i > 0; --i) {
    json_.begin_object();
    text("title", random_.between(2, 6));
    if (has(50)) json_.member("url", random_.pick(kWebPages));
    if (has(50)) json_.member("date", date(2009, 2011));
    if (has(30)) json_.member("kind", "report");
    json_.end_object();
  }
  json_.end_array();
}

}  // namespace charter::test
