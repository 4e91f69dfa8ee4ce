// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/read_parts.hpp"
#include "charter/model/id_shapes.hpp"
#include "read_parts.hpp"

#include <limits>

namespace charter {
namespace {

using Kind = Node::Kind;

constexpr std::string_view kActionFields[] = {
    "id",          "title",      "number",   "section",      "description", "expectedResult",
    "commitments", "services",   "pledges",  "status",       "recurrence",  "progress",
    "department",  "owner",      "partners", "targetGroups", "startDate",   "endDate",
    "budget",      "indicators", "evidence", "updates",      "replaces",    "tags"};
constexpr std::string_view kClaimFields[] = {"id",     "services", "extent", "origin",
                                             "reason", "by",       "date"};
constexpr std::string_view kBudgetFields[] = {"amount", "currency", "per", "source"};
constexpr std::string_view kPeriodNames[] = {"total", "year"};
constexpr std::string_view kUpdateFields[] = {"date", "text"};
constexpr double kAnyAmount = std::numeric_limits<double>::infinity();

// Texts that are read while this stands do not stay in the arena.
class PassingTexts {
 public:
  explicit PassingTexts(Arena& arena) : arena_(arena), before_(arena.mark()) {}
  PassingTexts(const PassingTexts&) = delete;
  PassingTexts& operator=(const PassingTexts&) = delete;
  ~PassingTexts() { arena_.rewind(before_); }

 private:
  Arena& arena_;
  Arena::Mark before_;
};

// Only names that say something count.
StringList not_blank(StringList names, Arena& arena) {
  std::vector<std::string_view> kept;
  for (const std::string_view name : names) {
    if (!is_blank(name)) kept.push_back(name);
  }
  return kept.size() == names.size() ? names : arena.copy(kept);
}

std::string_view not_blank(const std::optional<LocatedString>& text) {
  return text && !is_blank(text->value) ? text->value : std::string_view();
}

// One unit, or a list of them.
StringList read_departments(const ObjectReader& object) {
  const Node* const node = object.member("department");
  if (node == nullptr) return {};
  Arena& arena = object.reading().arena;
  if (node->is(Kind::Array)) return not_blank(object.strings("department"), arena);
  if (!node->is(Kind::String)) {
    report_type(object.reading().diagnostics, *node, object.path() / "department", "type-strings");
    return {};
  }
  if (is_blank(node->text)) return {};
  return arena.copy(std::vector{arena.copy(node->text)});
}

// A list of ids that the mapping will look up.
NameList read_names(const ObjectReader& object, std::string_view field) {
  if (!object.has(field)) return {};
  std::vector<ListedName> names;
  object.each(field, [&](const Node& node, const Path& path) {
    if (node.is(Kind::String)) {
      names.push_back({{object.reading().arena.copy(node.text), node.span}, path.index()});
    } else {
      report_type(object.reading().diagnostics, node, path, "type-string");
    }
  });
  return object.reading().arena.copy(names);
}

void read_long_claim(Claim& claim, const Node& node, const Path& path, Reading& reading) {
  const ObjectReader object(node, path, reading, kClaimFields);
  claim.is_long = true;
  claim.id = required_string(object, "id");
  const Node* const services = object.member("services");
  claim.has_services = services != nullptr && services->is(Kind::Array);
  claim.service_names = read_names(object, "services");
  if (services != nullptr) claim.services_span = services->span;
  const auto extent = object.choice<Extent>("extent", kExtentNames);
  const auto origin = object.choice<Origin>("origin", kOriginNames);
  if (extent) claim.extent = extent->value;
  if (origin) claim.origin = origin->value;
  // What a claim with an unreadable origin or extent says is not known: its
  // default would be the strongest of all.
  claim.left_out = (object.has("extent") && !extent) || (object.has("origin") && !origin);
  const PassingTexts only_checked(reading.arena);
  object.text("reason");
  object.string("by");
  object.date("date");
}

std::span<Claim> read_claims(const ObjectReader& object) {
  if (!object.has("commitments")) return {};
  std::vector<Claim> claims;
  object.each("commitments", [&](const Node& node, const Path& path) {
    Claim claim;
    claim.index = path.index();
    claim.span = node.span;
    if (node.is(Kind::Object)) {
      read_long_claim(claim, node, path, object.reading());
    } else if (node.is(Kind::String)) {
      claim.id = {.value = object.reading().arena.copy(node.text), .span = node.span};
    } else {
      report_type(object.reading().diagnostics, node, path, "type-claim");
      return;
    }
    claims.push_back(claim);
  });
  return object.reading().arena.copy(claims);
}

// Whether the action has a budget that can be used: an amount of some
// currency, or at least its source. What is missing goes by the keys: a value
// that was refused has been reported where it stands.
bool read_budget(const ObjectReader& action) {
  const Node* const node = action.object("budget");
  if (node == nullptr) return false;
  const Path path = action.path() / "budget";
  const ObjectReader object(*node, path, action.reading(), kBudgetFields);
  const auto amount = object.number("amount", 0, kAnyAmount);
  auto currency = object.string("currency");
  if (currency && !is_capitals(currency->value, 3)) {
    action.reading()
        .diagnostics.add(Code::InvalidValue, "currency", currency->span, path / "currency")
        .with("found", currency->value);
    currency.reset();
  }
  object.choice("per", kPeriodNames);
  const bool has_source = !not_blank(object.string("source")).empty();

  if (object.has("amount") && !object.has("currency")) {
    object.report_missing("currency");
    return false;
  }
  if (!object.has("amount") && (object.has("currency") || !object.has("source"))) {
    object.report_missing("amount");
    return false;
  }
  return amount.has_value() == currency.has_value() && (amount || has_source);
}

void read_updates(const ObjectReader& action) {
  action.each_object("updates", [&](const Node& node, const Path& path) {
    const ObjectReader object(node, path, action.reading(), kUpdateFields);
    object.required("date");
    object.date("date");
    object.required_text("text");
  });
}

StringList read_replaced_ids(const ObjectReader& action) {
  std::vector<std::string_view> ids;
  action.each("replaces", [&](const Node& node, const Path& path) {
    Diagnostics& diagnostics = action.reading().diagnostics;
    if (!node.is(Kind::String)) {
      report_type(diagnostics, node, path, "type-string");
    } else if (!is_id(node.text)) {
      diagnostics.add(Code::InvalidValue, "id", node.span, path).with("found", node.text);
    } else {
      ids.push_back(action.reading().arena.copy(node.text));
    }
  });
  return action.reading().arena.copy(ids);
}

}  // namespace

Action read_action(const Node& node, const Path& path, Reading& reading, std::size_t index) {
  const ObjectReader object(node, path, reading, kActionFields);
  Action action;
  action.index = index;
  action.span = node.span;
  action.id = required_id(object);
  action.title = object.required_text("title");
  action.left_out = action.id.value.empty() || action.title.empty();
  if (const auto number = object.string("number")) action.number = number->value;
  action.section = object.string("section");
  action.claims = read_claims(object);
  action.service_names = read_names(object, "services");
  action.pledge_names = read_names(object, "pledges");
  if (const auto status = object.choice<Status>("status", kStatusNames)) {
    action.status = status->value;
  } else {
    action.status_refused = object.has("status");
  }
  if (const auto recurrence = object.choice<Recurrence>("recurrence", kRecurrenceNames)) {
    action.recurrence = recurrence->value;
  }
  action.progress = object.number("progress", 0, 100);
  action.departments = read_departments(object);
  action.owner = not_blank(object.string("owner"));
  action.partners = not_blank(object.strings("partners"), reading.arena);
  if (const auto start = object.date("startDate")) action.start = start->value;
  action.end = object.date("endDate");
  action.indicator_names = read_names(object, "indicators");
  action.evidence = read_evidence(object);
  action.replaces = read_replaced_ids(object);

  // The longest texts by far: of them only what is wrong is ever told.
  const PassingTexts only_checked(reading.arena);
  object.text("description");
  action.has_expected_result = !is_blank(object.text("expectedResult"));
  object.strings("targetGroups");
  action.has_budget = read_budget(object);
  read_updates(object);
  object.strings("tags");
  return action;
}

}  // namespace charter
