// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The order in which a plan writes the members of its objects, by kind of
// object: `actions`, `actions/budget`. It says nothing about the city, and yet
// a plan that comes back from a sheet should differ from what it was only where
// somebody changed it.
using MemberOrder = std::map<std::string, std::vector<std::string>, std::less<>>;

// The orders that `plan` follows, where they are not those of the sheets.
MemberOrder order_of(const JsonTree& plan);

// Puts the members of all objects of a plan into their own order, else into that
// which `order` has for their kind, else into that of the sheets, with `x-`
// members last.
void put_in_order(JsonTree& plan, const MemberOrder& order);

// The order of the members of an element of `list`, and of the objects in it,
// where it is not what `order` has for all of them: as members of an object,
// called as the objects are, and `` for the element.
JsonTree own_order(const JsonTree& element, std::string_view kind, const MemberOrder& order);
void set_own_order(JsonTree& element, const JsonTree& own);

JsonTree to_tree(const MemberOrder& order);
MemberOrder order_from(const JsonTree& tree);

}  // namespace charter
