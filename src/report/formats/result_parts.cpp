// SPDX-License-Identifier: EUPL-1.2
#include "result_parts.hpp"

#include "charter/version.hpp"

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

void write_place(JsonWriter& json, const std::string& file, const Span& span,
                 const std::string& pointer) {
  json.member("file", file);
  json.member("line", std::size_t{span.begin.line})
      .member("column", std::size_t{span.begin.column});
  json.member("endLine", std::size_t{span.end.line});
  json.member("endColumn", std::size_t{span.end.column}).member("pointer", pointer);
}

}  // namespace

void write_tool_and_framework(JsonWriter& json, const Framework& framework) {
  json.key("tool").begin_object(Layout::OneLine);
  json.member("name", "charter").member("version", kVersion).end_object();
  write_framework(json, framework);
}

void write_framework(JsonWriter& json, const Framework& framework) {
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
  const Plan& plan = outcome.plan;
  json.member("file", outcome.file).key("sha256");
  outcome.sha256.empty() ? json.null() : json.string(outcome.sha256);
  write_title(json, "title", assessed ? plan.title : Text(), plan);
  write_title(json, "city", assessed ? plan.city.name : Text(), plan);
  json.member("language", assessed ? plan.language : "en");
  json.key("actions");
  assessed ? json.number(plan.actions_in_file) : json.null();
}

void write_ids(JsonWriter& json, std::string_view name, const Plan& plan,
               const std::vector<std::size_t>& actions) {
  json.key(name).begin_array(Layout::OneLine);
  for (const std::size_t action : actions) json.string(plan.actions[action].id.value);
  json.end_array();
}

void write_coverage_counts(JsonWriter& json, const CoverageCounts& counts) {
  json.member("total", counts.total).member("inScope", counts.in_scope);
  for (std::size_t i = 0; i < counts.by_coverage.size(); ++i) {
    json.member(kCoverageNames[i], counts.by_coverage[i]);
  }
}

void write_finding_counts(JsonWriter& json, const Outcome& outcome) {
  json.key("findings").begin_object(Layout::OneLine);
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
    json.member(to_string(severity), outcome.counts[static_cast<std::size_t>(severity)]);
  }
  json.end_object();
}

void write_value(JsonWriter& json, const Value& value) {
  value.is_yes_no ? json.boolean(value.number != 0) : json.number(value.number);
}

void write_figure(JsonWriter& json, std::string_view name, const std::optional<Day>& day,
                  const Value* value) {
  json.key(name);
  if (value == nullptr) {
    json.null();
    return;
  }
  json.begin_object().key("date");
  day ? json.string(to_string(*day)) : json.null();
  json.key("value");
  write_value(json, *value);
  json.end_object();
}

void write_figures(JsonWriter& json, const IndicatorResult& result, const Plan& plan) {
  const IndicatorEntry* const entry = result.entry ? &plan.indicators[*result.entry] : nullptr;
  write_figure(json, "latest", result.latest_day,
               result.latest == nullptr ? nullptr : &result.latest->value);
  const bool has_baseline = entry != nullptr && entry->baseline;
  write_figure(json, "baseline",
               has_baseline ? std::optional(entry->baseline->date.last) : std::nullopt,
               has_baseline ? &entry->baseline->value : nullptr);
  const bool has_target = entry != nullptr && entry->target;
  write_figure(
      json, "target",
      has_target && entry->target->date ? std::optional(entry->target->date->last) : std::nullopt,
      has_target ? &entry->target->value : nullptr);
}

void write_finding(JsonWriter& json, const Outcome& outcome, const Finding& finding) {
  json.begin_object(Layout::OneLine).member("code", to_string(finding.code));
  json.member("slug", entry_of(finding.code).slug);
  json.member("severity", to_string(finding.severity)).member("subject", finding.subject);
  json.member("message", finding.message);
  write_place(json, finding.file.empty() ? outcome.file : finding.file, finding.span,
              finding.pointer);
  json.key("help");
  finding.help.empty() ? json.null() : json.string(finding.help);
  json.member("known", finding.known);
  json.key("related").begin_array();
  for (const RelatedPlace& place : finding.related) {
    json.begin_object();
    write_place(json, outcome.file, place.span, place.pointer);
    json.end_object();
  }
  json.end_array().end_object();
}

}  // namespace charter
