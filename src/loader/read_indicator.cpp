// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/read_parts.hpp"
#include "charter/framework/references.hpp"
#include "charter/model/id_shapes.hpp"
#include "read_parts.hpp"

#include <cmath>
#include <limits>
#include <string>

namespace charter {
namespace {

using Kind = Node::Kind;

constexpr std::string_view kEntryFields[] = {
    "indicator",  "commitment", "title",  "type",         "better",       "unit",
    "definition", "baseline",   "target", "observations", "availability", "note"};
// What the framework says of its own indicators.
constexpr std::string_view kOwnFields[] = {"commitment", "type", "better", "unit"};
constexpr std::string_view kBaselineFields[] = {"date", "value"};
constexpr std::string_view kTargetFields[] = {"value", "date"};
constexpr std::string_view kObservationFields[] = {"date", "value", "source"};
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Bounds {
  double least = -kInfinity;
  double most = kInfinity;
};

Bounds bounds_of(std::optional<IndicatorType> type) {
  if (!type) return {};
  switch (*type) {
    case IndicatorType::Count: return {.least = 0};
    case IndicatorType::Percent: return {.least = 0, .most = 100};
    case IndicatorType::Points: return {.least = -100, .most = 100};
    default: return {};
  }
}

// The member `value`, by the type of its indicator; an unknown type takes a
// number as well as yes or no.
std::optional<Value> read_value(const ObjectReader& object, std::optional<IndicatorType> type) {
  const Node* const node = object.required("value");
  if (node == nullptr) return std::nullopt;
  const bool wants_yes_no = type == IndicatorType::YesNo;
  if (node->is(Kind::Boolean) && (wants_yes_no || !type)) {
    return Value{.number = node->boolean ? 1.0 : 0.0, .is_yes_no = true};
  }
  const Path path = object.path() / "value";
  Diagnostics& diagnostics = object.reading().diagnostics;
  if (wants_yes_no || !node->is(Kind::Number)) {
    report_type(diagnostics, *node, path,
                wants_yes_no ? "type-boolean" : (type ? "type-number" : "type-value"));
    return std::nullopt;
  }
  const Bounds bounds = bounds_of(type);
  if (std::isfinite(bounds.least)) {
    const auto number = object.number("value", bounds.least, bounds.most);
    if (!number) return std::nullopt;
  } else if (!std::isfinite(node->number)) {
    diagnostics.add(Code::InvalidValue, "too-large", node->span, path);
    return std::nullopt;
  }
  return Value{.number = node->number};
}

std::optional<DatedValue> read_dated_value(const ObjectReader& object,
                                           std::optional<IndicatorType> type) {
  object.required("date");
  const auto date = object.date("date");
  const auto value = read_value(object, type);
  if (!date || !value) return std::nullopt;
  return DatedValue{.span = object.node().span,
                    .date = date->value,
                    .date_span = date->span,
                    .value = *value,
                    .source = {}};
}

std::span<const DatedValue> read_observations(const ObjectReader& entry,
                                              std::optional<IndicatorType> type) {
  std::vector<DatedValue> kept;
  entry.each_object("observations", [&](const Node& node, const Path& path) {
    const ObjectReader object(node, path, entry.reading(), kObservationFields);
    auto value = read_dated_value(object, type);
    const auto source = object.string("source");
    if (!value) return;
    value->index = path.index();
    if (source) value->source = source->value;
    kept.push_back(*value);
  });
  return entry.reading().arena.copy(kept);
}

std::optional<Target> read_target(const ObjectReader& entry, std::optional<IndicatorType> type) {
  const Node* const node = entry.object("target");
  if (node == nullptr) return std::nullopt;
  const Path path = entry.path() / "target";
  const ObjectReader object(*node, path, entry.reading(), kTargetFields);
  const auto value = read_value(object, type);
  const auto date = object.date("date");
  if (!value) return std::nullopt;
  Target target{.span = node->span, .value = *value, .date = {}};
  if (date) target.date = date->value;
  return target;
}

// What only an entry of a city's own has to say.
void read_own_fields(IndicatorEntry& entry, const ObjectReader& object) {
  if (entry.own) {
    object.required("commitment");
    object.required("type");
  }
  if (const auto commitment = object.string("commitment")) entry.commitment_name = *commitment;
  if (const auto type = object.choice<IndicatorType>("type", kIndicatorTypeNames)) {
    entry.type = type->value;
  }
  if (const auto better = object.choice<Direction>("better", kDirectionNames)) {
    entry.better = better->value;
  }
  if (const auto unit = object.string("unit")) entry.unit = unit->value;
}

void refuse_own_fields(const ObjectReader& object) {
  for (const std::string_view name : kOwnFields) {
    const Node* const found = object.member(name);
    if (found == nullptr) continue;
    object.reading()
        .diagnostics.add(Code::UnknownField, "own-only", found->key_span, object.path() / name)
        .with("field", name);
  }
}

// Finds out what the entry is about; reports an id that can be nothing.
void identify(IndicatorEntry& entry, const ObjectReader& object, const Framework& framework) {
  const LocatedString id = required_string(object, "indicator");
  if (!id.stands()) return;
  Diagnostics& diagnostics = object.reading().diagnostics;
  entry.indicator = position_of(framework.indicators, id.value);
  entry.own = id.value.starts_with(kOwnPrefix);
  if (entry.indicator || is_own_id(id.value)) {
    entry.id = id;
  } else if (entry.own) {
    diagnostics.add(Code::InvalidValue, "own-id", id.span, object.path() / "indicator")
        .with("found", id.value);
  } else {
    report_unknown(diagnostics, Code::UnknownIndicator, id, object.path() / "indicator",
                   ids_of(framework.indicators));
  }
}

}  // namespace

IndicatorEntry read_indicator_entry(const Node& node, const Path& path, Reading& reading,
                                    std::size_t index, const Framework& framework) {
  const ObjectReader object(node, path, reading, kEntryFields);
  IndicatorEntry entry;
  entry.index = index;
  entry.span = node.span;
  identify(entry, object, framework);
  if (entry.indicator) {
    refuse_own_fields(object);
    entry.type = framework.indicators[*entry.indicator].type;
    entry.better = framework.indicators[*entry.indicator].better;
  } else {
    read_own_fields(entry, object);
  }
  entry.title = entry.own ? object.required_text("title") : object.text("title");
  entry.definition = object.text("definition");
  if (const Node* const baseline = object.object("baseline")) {
    const Path here = path / "baseline";
    entry.baseline =
        read_dated_value(ObjectReader(*baseline, here, reading, kBaselineFields), entry.type);
  }
  entry.target = read_target(object, entry.type);
  entry.observations = read_observations(object, entry.type);
  if (const auto availability = object.choice<Availability>("availability", kAvailabilityNames)) {
    entry.availability = availability->value;
  }
  entry.note = object.text("note");
  const bool own_complete = !entry.title.empty() && entry.type && entry.commitment_name.stands();
  entry.left_out = entry.id.value.empty() || (entry.own && !own_complete);
  return entry;
}

}  // namespace charter
