// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/random.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

namespace charter::test {

using OrderedJson = nlohmann::ordered_json;

// The same values with the members of every object in another order.
OrderedJson with_shuffled_keys(const OrderedJson& value, Random& random);

// The elements of an array in another order.
void shuffle_elements(OrderedJson& array, Random& random);

// The same text with any white space that JSON allows between its tokens.
std::string with_random_white_space(const OrderedJson& value, Random& random);

// Changes so many values somewhere in the tree to something else, mostly to
// what does not belong there: other types, unknown words, absent and unknown
// members.
void spoil(OrderedJson& root, std::size_t changes, Random& random);

}  // namespace charter::test
