// SPDX-License-Identifier: EUPL-1.2
#include "read_parts.hpp"

#include "charter/framework/read_parts.hpp"
#include "charter/model/id_shapes.hpp"

#include <cmath>
#include <limits>
#include <string>

namespace charter {
namespace {

constexpr std::string_view kEvidenceFields[] = {"title", "url", "date", "kind"};
constexpr std::string_view kSectionFields[] = {"id", "title", "parent"};
constexpr std::string_view kPaperFields[] = {"title", "url", "date", "body"};
constexpr std::string_view kCityFields[] = {"name", "country", "population", "signed"};
constexpr std::string_view kAssessedFields[] = {"commitment", "rating", "statement", "date",
                                                "evidence"};
constexpr std::string_view kWaiverFields[] = {"commitment", "service", "indicator",
                                              "reason",     "owner",   "reviewDate"};
constexpr std::string_view kPledgeFields[] = {"pledge", "status", "statement", "evidence"};

// A pledge cannot be `unstated`: saying nothing is not stating it.
constexpr std::span<const std::string_view> kPledgeStatusNames = std::span(kStatusNames).subspan(1);

}  // namespace

std::span<const Evidence> read_evidence(const ObjectReader& object) {
  if (!object.has("evidence")) return {};
  std::vector<Evidence> kept;
  object.each_object("evidence", [&](const Node& node, const Path& path) {
    const ObjectReader item(node, path, object.reading(), kEvidenceFields);
    Evidence evidence{.title = item.required_text("title"), .url = item.address("url"), .date = {}};
    if (const auto date = item.date("date")) evidence.date = date->value;
    item.string("kind");
    if (!evidence.title.empty()) kept.push_back(evidence);
  });
  return object.reading().arena.copy(kept);
}

Section read_section(const Node& node, const Path& path, Reading& reading, std::size_t index) {
  const ObjectReader object(node, path, reading, kSectionFields);
  Section section;
  section.index = index;
  section.id = required_id(object);
  section.title = object.required_text("title");
  section.parent = object.string("parent");
  section.left_out = section.id.value.empty() || section.title.empty();
  return section;
}

std::optional<PaperOfPlan> read_paper(const Node& node, const Path& path, Reading& reading) {
  const ObjectReader object(node, path, reading, kPaperFields);
  PaperOfPlan paper{
      .title = object.required_text("title"), .url = object.address("url"), .date = {}, .body = {}};
  if (const auto date = object.date("date")) paper.date = date->value;
  if (const auto body = object.string("body")) paper.body = body->value;
  if (paper.title.empty()) return std::nullopt;
  return paper;
}

City read_city(const Node& node, const Path& path, Reading& reading) {
  const ObjectReader object(node, path, reading, kCityFields);
  City city;
  // A city may be called what it likes.
  city.name = object.required_text("name", ObjectReader::Look::Past);
  if (const auto country = object.string("country")) {
    if (is_capitals(country->value, 2)) {
      city.country = country->value;
    } else {
      reading.diagnostics.add(Code::InvalidValue, "country", country->span, path / "country")
          .with("found", country->value);
    }
  }
  const Node* const population = object.member("population");
  if (population != nullptr && population->is(Node::Kind::Number) &&
      std::isfinite(population->number) && std::floor(population->number) != population->number) {
    report_type(reading.diagnostics, *population, path / "population", "type-integer");
  } else if (const auto number =
                 object.number("population", 0, std::numeric_limits<double>::infinity())) {
    city.population = number->value;
  }
  if (const auto date = object.date("signed")) city.signed_on = date->value;
  return city;
}

Assessed read_assessed(const Node& node, const Path& path, Reading& reading, std::size_t index) {
  const ObjectReader object(node, path, reading, kAssessedFields);
  Assessed assessed;
  assessed.index = index;
  assessed.commitment_name = required_string(object, "commitment");
  object.required("rating");
  const auto rating = object.choice<Rating>("rating", kRatingNames);
  if (rating) assessed.rating = *rating;
  assessed.statement = object.text("statement");
  object.date("date");
  assessed.evidence = read_evidence(object);
  assessed.left_out = !rating;
  return assessed;
}

Waiver read_waiver(const Node& node, const Path& path, Reading& reading, std::size_t index) {
  const ObjectReader object(node, path, reading, kWaiverFields);
  Waiver waiver;
  waiver.index = index;
  waiver.span = node.span;
  waiver.commitment_name = object.string("commitment");
  waiver.service_name = object.string("service");
  waiver.indicator_name = object.string("indicator");
  const int named = static_cast<int>(object.has("commitment")) +
                    static_cast<int>(object.has("service")) +
                    static_cast<int>(object.has("indicator"));
  waiver.names_several = named > 1;
  if (named == 0) object.report_missing("commitment");
  if (named > 1) {
    reading.diagnostics.add(Code::InvalidValue, "several-waived", node.span, path).about("waivers");
  }
  waiver.reason = object.text("reason");
  if (const auto owner = object.string("owner")) waiver.owner = owner->value;
  waiver.review = object.date("reviewDate");
  waiver.left_out = named != 1;
  return waiver;
}

PledgeStatement read_pledge_statement(const Node& node, const Path& path, Reading& reading,
                                      std::size_t index) {
  const ObjectReader object(node, path, reading, kPledgeFields);
  PledgeStatement statement;
  statement.index = index;
  statement.pledge_name = required_string(object, "pledge");
  object.required("status");
  const auto status = object.choice("status", kPledgeStatusNames);
  if (status) statement.status = static_cast<Status>(status->value + 1);
  statement.statement = object.text("statement");
  statement.evidence = read_evidence(object);
  statement.left_out = !status;
  return statement;
}

}  // namespace charter
