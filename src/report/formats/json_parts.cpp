// SPDX-License-Identifier: EUPL-1.2
#include "json_parts.hpp"

#include "charter/version.hpp"

namespace charter {

using Layout = JsonWriter::Layout;

void write_tool_and_framework(JsonWriter& json, const Framework& framework) {
  json.key("tool").begin_object(Layout::OneLine);
  json.member("name", "charter").member("version", kVersion).end_object();
  json.key("framework").begin_object(Layout::OneLine);
  json.member("id", framework.id).member("version", framework.version);
  json.member("indicatorSet", framework.indicator_set).end_object();
}

void write_title(JsonWriter& json, std::string_view name, Text text, const Plan& plan) {
  json.key(name);
  const Translation* const title = choose(text, plan.language, plan.language);
  title == nullptr ? json.null() : json.string(title->text);
}

void write_plan_members(JsonWriter& json, const Outcome& outcome) {
  const bool assessed = outcome.assessment.has_value();
  json.member("file", outcome.file).key("sha256");
  outcome.sha256.empty() ? json.null() : json.string(outcome.sha256);
  write_title(json, "title", assessed ? outcome.plan.title : Text(), outcome.plan);
  write_title(json, "city", assessed ? outcome.plan.city.name : Text(), outcome.plan);
  json.member("language", assessed ? outcome.plan.language : "en");
  json.key("actions");
  assessed ? json.number(outcome.plan.actions_in_file) : json.null();
}

void write_ids(JsonWriter& json, std::string_view name, const Plan& plan,
               const std::vector<std::size_t>& actions) {
  json.key(name).begin_array(Layout::OneLine);
  for (const std::size_t action : actions) json.string(plan.actions[action].id.value);
  json.end_array();
}

void write_dated_value(JsonWriter& json, std::string_view name, const std::optional<Day>& day,
                       const Value* value) {
  json.key(name);
  if (value == nullptr) {
    json.null();
    return;
  }
  json.begin_object().key("date");
  day ? json.string(to_string(*day)) : json.null();
  json.key("value");
  value->is_yes_no ? json.boolean(value->number != 0) : json.number(value->number);
  json.end_object();
}

}  // namespace charter
