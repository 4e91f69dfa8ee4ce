// SPDX-License-Identifier: EUPL-1.2
//
// The JSON result, as schemas/result.schema.json has it. Keys stand in its
// order; nothing varies from run to run.
#include "charter/json/json_writer.hpp"
#include "charter/report/formats.hpp"
#include "result_parts.hpp"

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

class ResultWriter {
 public:
  ResultWriter(JsonWriter& json, const Outcome& outcome) : json_(json), outcome_(outcome) {}

  void write();

 private:
  void write_lists();
  void write_summary(const Summary& summary);
  void write_commitment(std::size_t index, const CommitmentResult& result);
  void write_services(const CommitmentResult& result);
  void write_delivery(const Delivery& delivery);
  void write_indicator(const IndicatorResult& result);
  void write_rating(std::string_view name, const std::optional<Rating>& rating);

  // One member for each name, whose values are counts.
  template <class Names, class Counts>
  void write_counts(const Names& names, const Counts& counts) {
    std::size_t i = 0;
    for (const std::string_view name : names) json_.member(name, counts[i++]);
  }

  JsonWriter& json_;
  const Outcome& outcome_;
};

void ResultWriter::write() {
  json_.begin_object();
  json_.member("format", "charter-result/1");
  write_tool_and_framework(json_, *outcome_.framework);
  json_.key("plan").begin_object(Layout::OneLine);
  write_plan_members(json_, outcome_);
  json_.end_object();
  json_.member("asOf", to_string(outcome_.as_of));
  json_.member("assessed", outcome_.assessment.has_value());
  json_.key("summary");
  if (outcome_.assessment) {
    write_summary(outcome_.assessment->summary);
  } else {
    json_.null();
  }
  write_lists();
  json_.key("findings").begin_array();
  for (const Finding& finding : outcome_.findings) write_finding(json_, outcome_, finding);
  json_.end_array().end_object();
}

void ResultWriter::write_lists() {
  static const Assessment kNothing{};
  const Assessment& assessment = outcome_.assessment ? *outcome_.assessment : kNothing;
  json_.key("commitments").begin_array();
  for (std::size_t i = 0; i < assessment.commitments.size(); ++i) {
    write_commitment(i, assessment.commitments[i]);
  }
  json_.end_array();
  json_.key("indicators").begin_array();
  for (const IndicatorResult& result : assessment.indicators) write_indicator(result);
  json_.end_array();
  json_.key("pledges").begin_array();
  for (std::size_t i = 0; i < assessment.pledges.size(); ++i) {
    const auto state = static_cast<std::size_t>(assessment.pledges[i].state);
    json_.begin_object(Layout::OneLine).member("id", outcome_.framework->pledges[i].id);
    json_.member("state", kPledgeStateNames[state]).end_object();
  }
  json_.end_array();
}

void ResultWriter::write_summary(const Summary& summary) {
  json_.begin_object();
  json_.key("commitments").begin_object(Layout::OneLine);
  write_coverage_counts(json_, summary.commitments);
  json_.end_object();

  json_.key("roles").begin_array();
  for (std::size_t i = 0; i < summary.roles.size(); ++i) {
    json_.begin_object(Layout::OneLine).member("id", outcome_.framework->roles[i].id);
    write_coverage_counts(json_, summary.roles[i]);
    json_.end_object();
  }
  json_.end_array();

  const auto& services = summary.services;
  const std::size_t waived = services[static_cast<std::size_t>(AreaCoverage::Waived)];
  const std::size_t total = outcome_.framework->services.size();
  json_.key("services").begin_object(Layout::OneLine);
  json_.member("total", total).member("inScope", total - waived);
  write_counts(kAreaCoverageNames, services);
  json_.end_object();

  const auto& states = summary.indicators_by_state;
  const std::size_t out_of_scope = states[static_cast<std::size_t>(IndicatorState::Waived)];
  json_.key("indicators").begin_object(Layout::OneLine);
  json_.member("total", summary.indicators);
  json_.member("inScope", summary.indicators - out_of_scope);
  write_counts(kIndicatorStateNames, states);
  json_.end_object();

  json_.key("actions").begin_object(Layout::OneLine).member("total", summary.actions);
  write_counts(kStatusNames, summary.actions_by_status);
  json_.member("overdue", summary.overdue).member("unlinked", summary.unlinked).end_object();

  write_finding_counts(json_, outcome_);
  json_.end_object();
}

void ResultWriter::write_commitment(std::size_t index, const CommitmentResult& result) {
  const Commitment& commitment = outcome_.framework->commitments[index];
  json_.begin_object(Layout::OneLine).member("id", commitment.id);
  json_.member("role", outcome_.framework->roles[commitment.role].id);
  json_.member("coverage", kCoverageNames[static_cast<std::size_t>(result.coverage)]);
  write_ids(json_, "actions", outcome_.plan, result.actions);
  write_ids(json_, "lapsed", outcome_.plan, result.lapsed);
  write_ids(json_, "suggested", outcome_.plan, result.suggested);
  if (commitment.has_services) write_services(result);
  write_delivery(result.delivery);
  json_.key("indicators").begin_object().member("inScope", result.indicators_in_scope);
  json_.member("reported", result.indicators_reported).end_object();
  json_.member("basis", kBasisNames[static_cast<std::size_t>(result.basis)]);
  json_.key("rating").begin_object();
  write_rating("declared", result.declared);
  write_rating("proposed", result.proposed);
  json_.end_object().end_object();
}

void ResultWriter::write_services(const CommitmentResult& result) {
  json_.key("services").begin_array();
  for (std::size_t i = 0; i < result.services.size(); ++i) {
    const AreaResult& area = result.services[i];
    json_.begin_object().member("service", outcome_.framework->services[i].id);
    json_.member("provision", area.indirect ? "indirect" : "direct");
    json_.member("coverage", kAreaCoverageNames[static_cast<std::size_t>(area.coverage)]);
    write_ids(json_, "actions", outcome_.plan, area.actions);
    json_.end_object();
  }
  json_.end_array();
}

void ResultWriter::write_delivery(const Delivery& delivery) {
  json_.key("delivery").begin_object();
  write_counts(kStatusNames, delivery.by_status);
  json_.member("overdue", delivery.overdue).end_object();
}

void ResultWriter::write_rating(std::string_view name, const std::optional<Rating>& rating) {
  json_.key(name);
  rating ? json_.string(kRatingNames[static_cast<std::size_t>(*rating)]) : json_.null();
}

void ResultWriter::write_indicator(const IndicatorResult& result) {
  json_.begin_object(Layout::OneLine).member("id", result.id);
  json_.member("commitment", outcome_.framework->commitments[result.commitment].id);
  json_.member("state", kIndicatorStateNames[static_cast<std::size_t>(result.state)]);
  json_.member("trend", kTrendNames[static_cast<std::size_t>(result.trend)]);
  json_.member("offTrack", result.off_track).member("targetMissed", result.target_missed);
  write_figures(json_, result, outcome_.plan);
  json_.end_object();
}

void begin_many(JsonWriter& json) {
  json.begin_object().member("format", "charter-results/1").key("results").begin_array();
}

std::string json_of_plan(const Outcome& outcome, bool first, bool many, const Locale& /*locale*/,
                         const Style& /*style*/) {
  std::string text;
  JsonWriter json(text);
  if (many) begin_many(json);
  const std::size_t head = text.size();
  ResultWriter(json, outcome).write();
  if (!first) text.replace(0, head, ",");
  return text;
}

std::string json_end(const PlanCounts& counts, bool many, const Locale& /*locale*/,
                     const Style& /*style*/) {
  if (!many) return "\n";
  std::string text;
  JsonWriter json(text);
  begin_many(json);
  // Something in the place of the plans, for the end to stand as it does behind them.
  if (counts.plans > 0) json.null();
  const std::size_t told = counts.plans > 0 ? text.size() : 0;
  json.end_array().end_object();
  return text.substr(told) + "\n";
}

std::string line_of_plan(const Outcome& outcome, bool /*first*/, bool /*many*/,
                         const Locale& /*locale*/, const Style& /*style*/) {
  std::string text;
  JsonWriter json(text, Layout::OneLine);
  ResultWriter(json, outcome).write();
  return text + "\n";
}

std::string no_end(const PlanCounts& /*counts*/, bool /*many*/, const Locale& /*locale*/,
                   const Style& /*style*/) {
  return {};
}

}  // namespace

const FormatInParts kJsonInParts{.plan = json_of_plan, .end = json_end};
const FormatInParts kNdjsonInParts{.plan = line_of_plan, .end = no_end};

std::string write_json(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                       const Style& style) {
  return kJsonInParts.whole(outcomes, many, locale, style);
}

std::string write_ndjson(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                         const Style& style) {
  return kNdjsonInParts.whole(outcomes, many, locale, style);
}

}  // namespace charter
