// SPDX-License-Identifier: EUPL-1.2
#include "fields.hpp"

#include "charter/model/plan.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace charter {
namespace {

namespace tables {

using enum FieldKind;

constexpr std::array kActionFields{
    Field{"id", Id, "id", ListName::None, true},
    Field{"number", String, "number"},
    Field{"title", Translated, "title", ListName::None, true},
    Field{"section", Id, "section", ListName::Sections},
    Field{"commitments", Claims, "commitments", ListName::Commitments},
    Field{"services", Ids, "services", ListName::Services},
    Field{"pledges", Ids, "pledges", ListName::Pledges},
    Field{"status", Choice, "status", ListName::Status},
    Field{"recurrence", Choice, "recurrence", ListName::Recurrence},
    Field{"progress", Number, "progress"},
    Field{"department", Departments, "department", ListName::Departments},
    Field{"owner", String, "owner"},
    Field{"partners", Strings, "partners"},
    Field{"targetGroups", Strings, "targetGroups"},
    Field{"startDate", Date, "startDate"},
    Field{"endDate", Date, "endDate"},
    Field{"budget/amount", Number, "amount"},
    Field{"budget/currency", Id, "currency"},
    Field{"budget/per", Choice, "per", ListName::Per},
    Field{"budget/source", String, "budgetSource"},
    Field{"indicators", Ids, "indicators", ListName::Indicators},
    Field{"expectedResult", Translated, "expectedResult"},
    Field{"description", Translated, "description"},
    Field{"replaces", Ids, "replaces"},
    Field{"tags", Strings, "tags"},
    Field{"evidence", Children},
    Field{"updates", Children},
    Field{"dates", Schedule},
    Field{"money", Money},
};
constexpr std::array kClaimFields{
    Field{"id", Id, "commitment", ListName::Commitments, true},
    Field{"services", Ids, "services", ListName::Services},
    Field{"extent", Choice, "extent", ListName::Extent},
    Field{"origin", Choice, "origin", ListName::Origin},
    Field{"reason", Translated, "reason"},
    Field{"by", String, "by"},
    Field{"date", Date, "date"},
};
constexpr std::array kUpdateFields{
    Field{"date", Date, "date", ListName::None, true},
    Field{"text", Translated, "text", ListName::None, true},
};
constexpr std::array kEvidenceFields{
    Field{"title", Translated, "title", ListName::None, true},
    Field{"url", String, "url"},
    Field{"date", Date, "date"},
    Field{"kind", String, "kind"},
};
constexpr std::array kIndicatorFields{
    Field{"indicator", Id, "indicator", ListName::Indicators, true},
    Field{"commitment", Id, "commitment", ListName::Commitments},
    Field{"title", Translated, "title"},
    Field{"type", Choice, "type", ListName::IndicatorType},
    Field{"better", Choice, "better", ListName::Better},
    Field{"unit", String, "unit"},
    Field{"definition", Translated, "definition"},
    Field{"baseline/date", Date, "baselineDate"},
    Field{"baseline/value", Value, "baselineValue"},
    Field{"target/value", Value, "targetValue"},
    Field{"target/date", Date, "targetDate"},
    Field{"observations", Children},
    Field{"availability", Choice, "availability", ListName::Availability},
    Field{"note", Translated, "note"},
};
constexpr std::array kObservationFields{
    Field{"date", Date, "date", ListName::None, true},
    Field{"value", Value, "value", ListName::None, true},
    Field{"source", String, "source"},
};
constexpr std::array kPlanFields{
    Field{"$schema", String, "schema"},
    Field{"format", Fixed},
    Field{"title", Translated, "title", ListName::None, true},
    Field{"language", Id, "language"},
    Field{"city/name", Translated, "cityName", ListName::None, true},
    Field{"city/country", Id, "country"},
    Field{"city/population", Number, "population"},
    Field{"city/signed", Date, "signed"},
    Field{"period/startDate", Date, "periodStart"},
    Field{"period/endDate", Date, "periodEnd"},
    Field{"asOf", Date, "asOf"},
    Field{"framework", Id, "framework"},
    Field{"services", Children},
    Field{"sections", Children},
    Field{"documents", Children},
    Field{"actions", Children},
    Field{"indicators", Children},
    Field{"assessments", Children},
    Field{"waivers", Children},
    Field{"pledges", Children},
};
constexpr std::array kServiceFields{
    Field{"service", Id, "service", ListName::Services, true},
    Field{"provision", Choice, "provision", ListName::Provision},
};
constexpr std::array kSectionFields{
    Field{"id", Id, "id", ListName::None, true},
    Field{"title", Translated, "title", ListName::None, true},
    Field{"parent", Id, "parent", ListName::Sections},
};
constexpr std::array kDocumentFields{
    Field{"title", Translated, "title", ListName::None, true},
    Field{"url", String, "url"},
    Field{"date", Date, "date"},
    Field{"body", String, "body"},
};
constexpr std::array kRatingFields{
    Field{"commitment", Id, "commitment", ListName::Commitments, true},
    Field{"rating", Choice, "rating", ListName::Rating, true},
    Field{"statement", Translated, "statement"},
    Field{"date", Date, "date"},
    Field{"evidence", Children},
};
constexpr std::array kWaiverFields{
    Field{"commitment", Id, "commitment", ListName::Commitments},
    Field{"service", Id, "service", ListName::Services},
    Field{"indicator", Id, "indicator", ListName::Indicators},
    Field{"reason", Translated, "reason"},
    Field{"owner", String, "owner"},
    Field{"reviewDate", Date, "reviewDate"},
};
constexpr std::array kPledgeFields{
    Field{"pledge", Id, "pledge", ListName::Pledges, true},
    Field{"status", Choice, "status", ListName::PledgeStatus, true},
    Field{"statement", Translated, "statement"},
    Field{"evidence", Children},
};

constexpr Parent kOfAction{"actions", "id", "action", ListName::Actions};
constexpr std::array kOnlyAction{kOfAction};
constexpr std::array kOnlyIndicator{
    Parent{"indicators", "indicator", "indicator", ListName::Indicators}};
constexpr std::array kEvidenceParents{
    kOfAction, Parent{"assessments", "commitment", "rated", ListName::Commitments},
    Parent{"pledges", "pledge", "pledge", ListName::Pledges}};

constexpr std::array kShapes{
    Shape{kActionsSheet, "actions", Layout::List, kActionFields, {}},
    Shape{kClaimsSheet, "commitments", Layout::List, kClaimFields, kOnlyAction},
    Shape{"updates", "updates", Layout::List, kUpdateFields, kOnlyAction},
    Shape{"evidence", "evidence", Layout::List, kEvidenceFields, kEvidenceParents},
    Shape{"indicators", "indicators", Layout::List, kIndicatorFields, {}},
    Shape{"observations", "observations", Layout::List, kObservationFields, kOnlyIndicator},
    Shape{kPlanSheet, "", Layout::Record, kPlanFields, {}},
    Shape{"services", "services", Layout::Map, kServiceFields, {}},
    Shape{"sections", "sections", Layout::List, kSectionFields, {}},
    Shape{"documents", "documents", Layout::List, kDocumentFields, {}},
    Shape{"assessments", "assessments", Layout::List, kRatingFields, {}},
    Shape{"waivers", "waivers", Layout::List, kWaiverFields, {}},
    Shape{"pledges", "pledges", Layout::List, kPledgeFields, {}},
};

}  // namespace tables

constexpr std::string_view kPer[] = {"total", "year"};
constexpr std::string_view kProvision[] = {"direct", "indirect"};

}  // namespace

ChoiceList choices_of(ListName name) {
  switch (name) {
    case ListName::Status: return {"status-", kStatusNames};
    case ListName::PledgeStatus: return {"status-", std::span(kStatusNames).subspan(1)};
    case ListName::Recurrence: return {"recurrence-", kRecurrenceNames};
    case ListName::Extent: return {"extent-", kExtentNames};
    case ListName::Origin: return {"origin-", kOriginNames};
    case ListName::Rating: return {"rating-", kRatingNames};
    case ListName::Availability: return {"availability-", kAvailabilityNames};
    case ListName::IndicatorType: return {"measure-", kIndicatorTypeNames};
    case ListName::Better: return {"better-", kDirectionNames};
    case ListName::Per: return {"per-", kPer};
    case ListName::Provision: return {"provision-", kProvision};
    default: return {};
  }
}

std::span<const Shape> shapes() { return tables::kShapes; }

const Shape& shape_of(std::string_view name) {
  const auto found = std::ranges::find(shapes(), name, &Shape::name);
  assert(found != shapes().end());
  return *found;
}

const Field* Shape::find(std::string_view path) const {
  const auto found = std::ranges::find(fields, path, &Field::path);
  return found == fields.end() ? nullptr : &*found;
}

std::string_view first_step(std::string_view path) { return path.substr(0, path.find('/')); }

std::string_view second_step(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

}  // namespace charter
