// SPDX-License-Identifier: EUPL-1.2
#include "add_choices.hpp"

#include <string>
#include <string_view>

namespace charter {
namespace {

void add(JsonTree& object, std::string_view name, const std::string& text) {
  if (object.find(name) == nullptr && !text.empty()) object.append(name, JsonTree::string(text));
}

}  // namespace

void add_choices(JsonTree& plan, const ImportChoices& choices) {
  plan.set("format", JsonTree::string("charter-plan/1"));
  if (plan.find("actions") == nullptr) plan.append("actions", JsonTree::array());
  add(plan, "title", choices.title);
  add(plan, "language", choices.language);
  if (plan.find("city") == nullptr && !(choices.city.empty() && choices.country.empty())) {
    plan.append("city", JsonTree::object());
  }
  if (JsonTree* const city = plan.find("city")) {
    add(*city, "name", choices.city);
    add(*city, "country", choices.country);
  }
}

}  // namespace charter
