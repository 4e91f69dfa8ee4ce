// SPDX-License-Identifier: EUPL-1.2
//
// Cities side by side, as schemas/compare.schema.json has it. A list called
// `plans` inside has one element for each plan, in the order of the plans.
#include "charter/report/comparison.hpp"
#include "result_parts.hpp"

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

class ComparisonJson {
 public:
  ComparisonJson(JsonWriter& json, const Comparison& comparison)
      : json_(json), comparison_(comparison), framework_(*comparison.outcomes.front().framework) {}

  void write();

 private:
  void write_plans();
  void write_commitments();
  void write_services();
  void write_indicators();
  void write_gap(const PeerGap& gap);
  void write_action(const Plan& plan, const Action& action);

  JsonWriter& json_;
  const Comparison& comparison_;
  const Framework& framework_;
};

void ComparisonJson::write() {
  json_.begin_object().member("format", "charter-compare/1");
  write_tool_and_framework(json_, framework_);
  write_plans();
  write_commitments();
  write_services();
  write_indicators();
  json_.key("gaps").begin_array();
  for (const PeerGap& gap : comparison_.gaps) write_gap(gap);
  json_.end_array().end_object();
}

void ComparisonJson::write_plans() {
  json_.key("plans").begin_array();
  for (const Outcome& outcome : comparison_.outcomes) {
    json_.begin_object(Layout::OneLine);
    write_plan_members(json_, outcome);
    json_.member("asOf", to_string(outcome.as_of)).end_object();
  }
  json_.end_array();
}

void ComparisonJson::write_commitments() {
  json_.key("commitments").begin_array();
  for (std::size_t i = 0; i < framework_.commitments.size(); ++i) {
    const Commitment& commitment = framework_.commitments[i];
    json_.begin_object().member("id", commitment.id);
    json_.member("role", framework_.roles[commitment.role].id).key("plans").begin_array();
    for (const Outcome& outcome : comparison_.outcomes) {
      const CommitmentResult& result = outcome.assessment->commitments[i];
      json_.begin_object(Layout::OneLine);
      json_.member("coverage", kCoverageNames[static_cast<std::size_t>(result.coverage)]);
      write_ids(json_, "actions", outcome.plan, result.actions);
      json_.end_object();
    }
    json_.end_array().end_object();
  }
  json_.end_array();
}

void ComparisonJson::write_services() {
  json_.key("services").begin_array();
  const std::size_t areas = areas_of(comparison_.outcomes.front()).size();
  for (std::size_t i = 0; i < areas; ++i) {
    json_.begin_object().member("service", framework_.services[i].id).key("plans").begin_array();
    for (const Outcome& outcome : comparison_.outcomes) {
      const AreaResult& area = areas_of(outcome)[i];
      json_.begin_object(Layout::OneLine);
      json_.member("provision", area.indirect ? "indirect" : "direct");
      json_.member("coverage", kAreaCoverageNames[static_cast<std::size_t>(area.coverage)]);
      write_ids(json_, "actions", outcome.plan, area.actions);
      json_.end_object();
    }
    json_.end_array().end_object();
  }
  json_.end_array();
}

void ComparisonJson::write_indicators() {
  json_.key("indicators").begin_array();
  for (std::size_t i = 0; i < framework_.indicators.size(); ++i) {
    const Indicator& indicator = framework_.indicators[i];
    json_.begin_object().member("id", indicator.id);
    json_.member("commitment", framework_.commitments[indicator.commitment].id);
    json_.key("plans").begin_array();
    for (const Outcome& outcome : comparison_.outcomes) {
      const IndicatorResult& result = outcome.assessment->indicators[i];
      json_.begin_object(Layout::OneLine);
      json_.member("state", kIndicatorStateNames[static_cast<std::size_t>(result.state)]);
      write_figure(json_, "latest", result.latest_day,
                   result.latest == nullptr ? nullptr : &result.latest->value);
      json_.end_object();
    }
    json_.end_array().end_object();
  }
  json_.end_array();
}

void ComparisonJson::write_action(const Plan& plan, const Action& action) {
  json_.begin_object(Layout::OneLine).member("id", action.id.value);
  write_title(json_, "title", action.title, plan);
  json_.key("departments").begin_array();
  for (const std::string_view department : action.departments) json_.string(department);
  json_.end_array().member("status", kStatusNames[static_cast<std::size_t>(action.status)]);
  json_.end_object();
}

void ComparisonJson::write_gap(const PeerGap& gap) {
  json_.begin_object().member("kind", kPeerGapKinds[static_cast<std::size_t>(gap.kind)]);
  json_.member("id", entry_of(gap, framework_).id).key("peers").begin_array();
  for (const PeerGap::Peer& peer : gap.peers) {
    const Plan& plan = comparison_.outcomes[peer.plan].plan;
    json_.begin_object().member("plan", peer.plan).key("actions").begin_array();
    for (const std::size_t action : peer.actions) write_action(plan, plan.actions[action]);
    json_.end_array().end_object();
  }
  json_.end_array().end_object();
}

}  // namespace

std::string write_comparison_json(const Comparison& comparison) {
  std::string text;
  JsonWriter json(text);
  ComparisonJson(json, comparison).write();
  text += '\n';
  return text;
}

}  // namespace charter
