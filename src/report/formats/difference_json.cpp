// SPDX-License-Identifier: EUPL-1.2
//
// The comparison for programs, as schemas/diff.schema.json has it.
#include "charter/report/difference.hpp"
#include "result_parts.hpp"

#include <array>

namespace charter {
namespace {

using Layout = JsonWriter::Layout;

class DifferenceWriter {
 public:
  DifferenceWriter(JsonWriter& json, const Difference& difference)
      : json_(json), difference_(difference) {}

  void write();

 private:
  void write_plans();
  void write_summary();
  void write_commitments();
  void write_commitment(std::string_view side, const CommitmentResult& result,
                        const Outcome& outcome);
  void write_indicators();
  void write_indicator(std::string_view side, const IndicatorResult* result,
                       const Outcome& outcome);
  void write_statement(const Statement& statement);
  void write_side(std::string_view side, const ChangeValue& value);

  // The two sides of something, as the members `then` and `now`.
  template <class Write>
  void both(Write write) {
    write("then", difference_.then);
    write("now", difference_.now);
  }

  JsonWriter& json_;
  const Difference& difference_;
};

void DifferenceWriter::write() {
  const bool compared = difference_.then.assessment && difference_.now.assessment;
  json_.begin_object().member("format", "charter-diff/1");
  write_tool_and_framework(json_, *difference_.now.framework);
  write_plans();
  json_.member("asOf", to_string(difference_.now.as_of)).member("assessed", compared);
  json_.key("summary");
  compared ? write_summary() : static_cast<void>(json_.null());
  json_.key("commitments").begin_array();
  if (compared) write_commitments();
  json_.end_array().key("indicators").begin_array();
  if (compared) write_indicators();
  json_.end_array().key("statements").begin_array();
  for (const Statement& statement : difference_.changes.statements) write_statement(statement);
  json_.end_array().key("findings").begin_array();
  both([this](std::string_view, const Outcome& outcome) {
    for (const Finding& finding : outcome.findings) write_finding(json_, outcome, finding);
  });
  json_.end_array().end_object();
}

void DifferenceWriter::write_plans() {
  json_.key("plans").begin_object();
  both([this](std::string_view side, const Outcome& outcome) {
    json_.key(side).begin_object(Layout::OneLine);
    write_plan_members(json_, outcome);
    json_.end_object();
  });
  json_.end_object();
}

void DifferenceWriter::write_summary() {
  json_.begin_object().key("commitments").begin_object();
  both([this](std::string_view side, const Outcome& outcome) {
    json_.key(side).begin_object(Layout::OneLine);
    write_coverage_counts(json_, outcome.assessment->summary.commitments);
    json_.end_object();
  });
  json_.end_object().key("statements").begin_object(Layout::OneLine);
  std::array<std::size_t, std::size(kChangeNames)> counts{};
  for (const Statement& statement : difference_.changes.statements) {
    ++counts[static_cast<std::size_t>(statement.kind)];
  }
  json_.member("total", difference_.changes.statements.size());
  for (std::size_t i = 0; i < counts.size(); ++i) json_.member(kChangeNames[i], counts[i]);
  json_.end_object();
  write_finding_counts(json_, difference_.now);
  json_.end_object();
}

void DifferenceWriter::write_commitments() {
  const Framework& framework = *difference_.now.framework;
  for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
    const Commitment& commitment = framework.commitments[i];
    json_.begin_object(Layout::OneLine).member("id", commitment.id);
    json_.member("role", framework.roles[commitment.role].id);
    both([this, i](std::string_view side, const Outcome& outcome) {
      write_commitment(side, outcome.assessment->commitments[i], outcome);
    });
    json_.end_object();
  }
}

void DifferenceWriter::write_commitment(std::string_view side, const CommitmentResult& result,
                                        const Outcome& outcome) {
  json_.key(side).begin_object();
  json_.member("coverage", kCoverageNames[static_cast<std::size_t>(result.coverage)]);
  json_.key("actions").begin_array();
  for (const std::size_t action : result.actions) {
    json_.string(outcome.plan.actions[action].id.value);
  }
  json_.end_array().key("indicators").begin_object();
  json_.member("inScope", result.indicators_in_scope);
  json_.member("reported", result.indicators_reported).end_object();
  json_.end_object();
}

void DifferenceWriter::write_indicators() {
  for (const IndicatorPair& pair : difference_.changes.indicators) {
    const IndicatorResult& either = pair.now != nullptr ? *pair.now : *pair.then;
    json_.begin_object(Layout::OneLine).member("id", either.id);
    json_.member("commitment", difference_.now.framework->commitments[either.commitment].id);
    write_indicator("then", pair.then, difference_.then);
    write_indicator("now", pair.now, difference_.now);
    json_.end_object();
  }
}

void DifferenceWriter::write_indicator(std::string_view side, const IndicatorResult* result,
                                       const Outcome& outcome) {
  json_.key(side);
  if (result == nullptr) {
    json_.null();
    return;
  }
  json_.begin_object();
  json_.member("state", kIndicatorStateNames[static_cast<std::size_t>(result->state)]);
  json_.member("trend", kTrendNames[static_cast<std::size_t>(result->trend)]);
  write_figures(json_, *result, outcome.plan);
  json_.end_object();
}

void DifferenceWriter::write_statement(const Statement& statement) {
  json_.begin_object(Layout::OneLine);
  json_.member("kind", kChangeNames[static_cast<std::size_t>(statement.kind)]);
  json_.member("id", statement.id);
  write_side("then", statement.then);
  write_side("now", statement.now);
  json_.end_object();
}

void DifferenceWriter::write_side(std::string_view side, const ChangeValue& value) {
  if (const auto* const figure = std::get_if<Figure>(&value)) {
    write_figure(json_, side, figure->date ? std::optional(figure->date->day) : std::nullopt,
                 &figure->value);
    return;
  }
  json_.key(side);
  if (const auto* const text = std::get_if<std::string_view>(&value)) {
    json_.string(*text);
  } else if (const auto* const day = std::get_if<WrittenDay>(&value)) {
    json_.string(to_string(day->day));
  } else if (const auto* const names = std::get_if<std::vector<std::string_view>>(&value)) {
    json_.begin_array();
    for (const std::string_view name : *names) json_.string(name);
    json_.end_array();
  } else {
    json_.null();
  }
}

}  // namespace

std::string write_difference_json(const Difference& difference, const Locale& /*locale*/) {
  std::string text;
  JsonWriter json(text);
  DifferenceWriter(json, difference).write();
  text += '\n';
  return text;
}

}  // namespace charter
