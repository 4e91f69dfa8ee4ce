// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_extensions.hpp"

#include <string>
#include <string_view>

namespace charter::test {
namespace {

constexpr std::string_view kNames[] = {
    "x-note",  "x-Note",  "x-aantekening (nl)",  "x-",  "x- a",    "x-a/b~c",
    "x-title", "x-\ttab", "x-\xC3\xA9t\xC3\xA9", "x-1", "x-status"};

constexpr std::string_view kTexts[] = {"",
                                       " ",
                                       "=1+1",
                                       "+32 9 266 00 00",
                                       "-5",
                                       "@SUM(A1)",
                                       "'quoted",
                                       "'=x",
                                       "''=x",
                                       "12",
                                       "1.50",
                                       "12,5",
                                       "true",
                                       "null",
                                       "[1]",
                                       "{\"a\": 1}",
                                       "\"text\"",
                                       "2011-06-30",
                                       "03/04/2011",
                                       "a; b",
                                       "a, b",
                                       "two\nlines",
                                       "carriage\r\nreturn",
                                       "tab\tinside",
                                       " white space around ",
                                       "_x0041_",
                                       "control \x01\x1F characters",
                                       "\xEF\xBB\xBFmark",
                                       "\xEF\xBF\xBE\xEF\xBF\xBF",
                                       "quotes \" and ' and \xE2\x80\x9C",
                                       "\xF0\x9F\x8F\x99 city",
                                       "<&>]]>"};

OrderedJson random_value(Random& random, std::size_t depth) {
  switch (random.below(depth > 2 ? 7 : 9)) {
    case 0: return nullptr;
    case 1: return random.chance(50);
    case 2: return random.below(1000000);
    case 3: return static_cast<double>(random.below(100000)) / 1000;
    case 4: return -static_cast<double>(random.below(1000)) * 1e20;
    case 5: return std::string(random.below(40) == 0 ? 40000 : 3, 'x');
    case 6: return std::string(random.pick(kTexts));
    case 7: {
      OrderedJson list = OrderedJson::array();
      for (std::size_t i = random.below(3); i > 0; --i) {
        list.push_back(random_value(random, depth + 1));
      }
      return list;
    }
    default: {
      OrderedJson object = OrderedJson::object();
      for (std::size_t i = random.below(3); i > 0; --i) {
        object[std::string(random.pick(kTexts))] = random_value(random, depth + 1);
      }
      return object;
    }
  }
}

// Fields whose strings may be any.
constexpr std::string_view kFreeTexts[] = {"number", "owner", "source", "by",
                                           "body",   "kind",  "unit",   "description"};

bool may_be_any_text(std::string_view name) {
  for (const std::string_view free : kFreeTexts) {
    if (free == name) return true;
  }
  return false;
}

void change_field(const std::string& name, OrderedJson& value, Random& random) {
  if (value.is_string() && may_be_any_text(name) && random.chance(20)) {
    value = std::string(random.pick(kTexts));
  }
  const bool is_list_of_words = name == "partners" || name == "targetGroups" || name == "tags";
  if (is_list_of_words && random.chance(30)) {
    value = OrderedJson::array();
    for (std::size_t i = random.below(3); i > 0; --i) {
      value.push_back(std::string(random.pick(kTexts)));
    }
  }
  if (name == "department" && random.chance(40)) {
    value = OrderedJson::array();
    for (std::size_t i = random.below(3); i > 0; --i) {
      value.push_back(std::string(random.pick(kTexts)));
    }
  }
  const bool may_be_empty = name == "evidence" || name == "updates" || name == "commitments" ||
                            name == "observations" || name == "waivers" || name == "services";
  if (value.is_array() && may_be_empty && random.chance(5)) value = OrderedJson::array();
}

}  // namespace

void extend_everywhere(OrderedJson& plan, Random& random) {
  if (plan.is_array()) {
    for (OrderedJson& element : plan) extend_everywhere(element, random);
    return;
  }
  if (!plan.is_object()) return;
  for (auto& [name, value] : plan.items()) {
    if (name.starts_with("x-")) continue;
    change_field(name, value, random);
    extend_everywhere(value, random);
  }
  for (std::size_t i = random.chance(25) ? random.between(1, 3) : 0; i > 0; --i) {
    plan[std::string(random.pick(kNames))] = random_value(random, 0);
  }
}

}  // namespace charter::test
