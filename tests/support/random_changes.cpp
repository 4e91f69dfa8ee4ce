// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_changes.hpp"

#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace charter::test {
namespace {

constexpr std::string_view kWhiteSpace[] = {"", "", "", " ", "  ", "\n", "\t", "\r\n", "\n\n   "};

// Values that hardly any field takes, in JSON.
constexpr std::string_view kJunk[] = {"null",
                                      "true",
                                      "false",
                                      "-1",
                                      "0.5",
                                      "1e300",
                                      "\"\"",
                                      "\" \"",
                                      "\"own.\"",
                                      "\"own.i0\"",
                                      "\"PM1\"",
                                      "\"PM9\"",
                                      "\"health\"",
                                      "\"2011-02-30\"",
                                      "\"2011-Q4\"",
                                      "\"2010\"",
                                      "\"fully\"",
                                      "\"mail a@b.cd\"",
                                      "\"call 02 123 45 67\"",
                                      "\"A1\"",
                                      "\"x y\"",
                                      "[]",
                                      "[null]",
                                      "[[\"PM1\"]]",
                                      "{}",
                                      "{\"nl\": 5}",
                                      "{\"id\": \"SP1\", \"services\": [\"health\", 5]}",
                                      "{\"nl\": \"a\", \"bad tag\": \"b\"}",
                                      "{\"title\": \"T\"}"};

template <class Sequence>
void shuffle(Sequence& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

void write(std::string& text, const OrderedJson& value, Random& random) {
  const auto space = [&] { text += random.pick(kWhiteSpace); };
  if (!value.is_structured()) {
    text += value.dump();
    return;
  }
  text += value.is_object() ? '{' : '[';
  space();
  bool first = true;
  for (const auto& [key, item] : value.items()) {
    if (!std::exchange(first, false)) {
      text += ',';
      space();
    }
    if (value.is_object()) {
      text += OrderedJson(key).dump();
      space();
      text += ':';
      space();
    }
    write(text, item, random);
    space();
  }
  text += value.is_object() ? '}' : ']';
}

// Every array and object in the tree that is not empty.
void collect(OrderedJson& value, std::vector<OrderedJson*>& containers) {
  if (!value.is_structured() || value.empty()) return;
  containers.push_back(&value);
  for (OrderedJson& item : value) collect(item, containers);
}

void spoil_one(OrderedJson& container, Random& random) {
  const auto chosen =
      std::next(container.begin(), static_cast<std::ptrdiff_t>(random.below(container.size())));
  const OrderedJson junk = OrderedJson::parse(random.pick(kJunk));
  switch (random.below(4)) {
    case 0: container.erase(chosen); break;
    case 1:
      if (container.is_object()) {
        container["unknown" + std::to_string(random.below(3))] = junk;
      } else {
        container.insert(chosen, junk);
      }
      break;
    default: *chosen = junk;
  }
}

}  // namespace

OrderedJson with_shuffled_keys(const OrderedJson& value, Random& random) {
  if (value.is_array()) {
    OrderedJson array = OrderedJson::array();
    for (const OrderedJson& item : value) array.push_back(with_shuffled_keys(item, random));
    return array;
  }
  if (!value.is_object()) return value;
  std::vector<std::pair<std::string, OrderedJson>> members;
  for (const auto& [key, item] : value.items()) {
    members.emplace_back(key, with_shuffled_keys(item, random));
  }
  shuffle(members, random);
  OrderedJson object = OrderedJson::object();
  for (auto& [key, item] : members) object[key] = std::move(item);
  return object;
}

void shuffle_elements(OrderedJson& array, Random& random) { shuffle(array, random); }

std::string with_random_white_space(const OrderedJson& value, Random& random) {
  std::string text(random.pick(kWhiteSpace));
  write(text, value, random);
  text += random.pick(kWhiteSpace);
  return text;
}

void spoil(OrderedJson& root, std::size_t changes, Random& random) {
  for (; changes > 0; --changes) {
    std::vector<OrderedJson*> containers;
    collect(root, containers);
    if (containers.empty()) return;
    spoil_one(*containers[random.below(containers.size())], random);
  }
}

}  // namespace charter::test
