// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_plan.hpp"

#include "charter/model/plan.hpp"
#include "tests/support/random_writer.hpp"

namespace charter::test {
namespace {

constexpr IndicatorType kOwnTypes[] = {IndicatorType::Count, IndicatorType::Percent,
                                       IndicatorType::YesNo, IndicatorType::Amount};
constexpr std::size_t kOwnIndicators = 3;

class PlanWriter {
 public:
  explicit PlanWriter(const RandomPlan& parameters)
      : writer_(parameters), random_(writer_.random()), json_(writer_.json()) {}

  std::string write();

 private:
  void write_head();
  void write_sections();
  void write_documents();
  void write_actions();
  void write_indicators();
  void write_framework_entry(const Indicator& indicator);
  void write_own_entry(std::size_t number);
  void write_figures(IndicatorType type);
  void write_observations(IndicatorType type);
  void write_value(IndicatorType type);
  void write_assessments();
  void write_waivers();
  void write_waiver(std::string_view what, std::string_view id);
  void write_pledges();

  std::size_t few_words() { return random_.between(2, 8); }

  RandomWriter writer_;
  Random& random_;
  JsonWriter& json_;
};

std::string PlanWriter::write() {
  json_.begin_object();
  write_head();
  write_sections();
  write_documents();
  write_actions();
  write_indicators();
  write_assessments();
  write_waivers();
  write_pledges();
  json_.end_object();
  return writer_.take() + '\n';
}

void PlanWriter::write_head() {
  const Framework& framework = writer_.framework();
  json_.member("format", "charter-plan/1");
  writer_.text("title", 4);
  json_.member("language", writer_.language());
  json_.key("city").begin_object();
  writer_.text("name", 1);
  if (random_.chance(50)) json_.member("country", "NL");
  if (random_.chance(50)) json_.member("population", random_.below(1000000));
  if (random_.chance(50)) json_.member("signed", writer_.date(2010, 2011));
  json_.end_object();
  if (random_.chance(60)) {
    json_.key("period").begin_object().member("startDate", writer_.date(2008, 2010));
    json_.member("endDate", writer_.date(2011, 2013)).end_object();
  }
  json_.member("asOf", "2011-06-30");
  if (random_.chance(30)) json_.member("framework", framework.id);
  json_.key("services").begin_object();
  for (const ServiceArea& area : framework.services) {
    if (random_.chance(50)) json_.member(area.id, random_.chance(50) ? "direct" : "indirect");
  }
  json_.end_object();
}

void PlanWriter::write_sections() {
  json_.key("sections").begin_array();
  for (std::size_t i = 0; i < writer_.sections(); ++i) {
    json_.begin_object().member("id", "S" + std::to_string(i));
    writer_.text("title", 3);
    if (i > 0 && random_.chance(50)) {
      json_.member("parent", "S" + std::to_string(random_.below(i)));
    }
    json_.end_object();
  }
  json_.end_array();
}

void PlanWriter::write_documents() {
  json_.key("documents").begin_array().begin_object();
  writer_.text("title", 5);
  json_.member("url", "https://city.example/plan").member("date", writer_.date(2009, 2011));
  json_.member("body", "City council").end_object().end_array();
}

void PlanWriter::write_actions() {
  json_.key("actions").begin_array();
  for (std::size_t i = 1; i <= writer_.parameters().actions; ++i) write_random_action(writer_, i);
  json_.end_array();
}

void PlanWriter::write_indicators() {
  json_.key("indicators").begin_array();
  for (const Indicator& indicator : writer_.framework().indicators) {
    if (random_.chance(60)) write_framework_entry(indicator);
  }
  for (std::size_t i = 0; i < kOwnIndicators; ++i) write_own_entry(i);
  json_.end_array();
}

void PlanWriter::write_framework_entry(const Indicator& indicator) {
  json_.begin_object().member("indicator", indicator.id);
  write_figures(indicator.type);
  json_.end_object();
}

void PlanWriter::write_own_entry(std::size_t number) {
  const IndicatorType type = random_.pick(kOwnTypes);
  json_.begin_object().member("indicator", "own.i" + std::to_string(number));
  json_.member("commitment", writer_.id_in(writer_.framework().commitments));
  writer_.text("title", 3);
  json_.member("type", kIndicatorTypeNames[static_cast<std::size_t>(type)]);
  json_.member("better", random_.chance(50) ? "up" : "down").member("unit", "persons");
  write_figures(type);
  json_.end_object();
}

void PlanWriter::write_figures(IndicatorType type) {
  if (random_.chance(30)) writer_.text("definition", few_words());
  if (random_.chance(50)) {
    json_.key("baseline").begin_object().member("date", writer_.date(2007, 2009));
    write_value(type);
    json_.end_object();
  }
  if (random_.chance(50)) {
    json_.key("target").begin_object();
    write_value(type);
    if (random_.chance(80)) json_.member("date", writer_.date(2010, 2013));
    json_.end_object();
  }
  if (random_.chance(85)) write_observations(type);
  if (random_.chance(25)) json_.member("availability", random_.pick(kAvailabilityNames));
  if (random_.chance(40)) writer_.text("note", few_words());
}

void PlanWriter::write_observations(IndicatorType type) {
  json_.key("observations").begin_array();
  for (std::size_t i = random_.below(4); i > 0; --i) {
    json_.begin_object().member("date", writer_.date(2007, 2011));
    write_value(type);
    if (random_.chance(30)) json_.member("source", writer_.sentence(2));
    json_.end_object();
  }
  json_.end_array();
}

void PlanWriter::write_value(IndicatorType type) {
  json_.key("value");
  switch (type) {
    case IndicatorType::YesNo: json_.boolean(random_.chance(50)); break;
    case IndicatorType::Percent: json_.number(static_cast<double>(random_.below(1001)) / 10); break;
    case IndicatorType::Points:
      json_.number(static_cast<double>(random_.below(2001)) / 10 - 100);
      break;
    default: json_.number(random_.below(500));
  }
}

void PlanWriter::write_assessments() {
  json_.key("assessments").begin_array();
  for (const Commitment& commitment : writer_.framework().commitments) {
    if (!random_.chance(40)) continue;
    json_.begin_object().member("commitment", commitment.id);
    json_.member("rating", random_.pick(kRatingNames));
    if (random_.chance(40)) writer_.text("statement", few_words());
    if (random_.chance(40)) json_.member("date", writer_.date(2011, 2011));
    writer_.evidence(40);
    json_.end_object();
  }
  json_.end_array();
}

void PlanWriter::write_waivers() {
  const Framework& framework = writer_.framework();
  json_.key("waivers").begin_array();
  for (std::size_t i = random_.below(3); i > 0; --i) {
    write_waiver("commitment", writer_.id_in(framework.commitments));
  }
  for (std::size_t i = random_.below(3); i > 0; --i) {
    write_waiver("service", writer_.id_in(framework.services));
  }
  for (std::size_t i = random_.below(4); i > 0; --i) {
    write_waiver("indicator", writer_.id_in(framework.indicators));
  }
  if (random_.chance(30)) write_waiver("indicator", "own.i1");
  json_.end_array();
}

void PlanWriter::write_waiver(std::string_view what, std::string_view id) {
  json_.begin_object().member(what, id);
  if (random_.chance(85)) writer_.text("reason", few_words());
  if (random_.chance(85)) json_.member("owner", "Head of unit");
  if (random_.chance(85)) json_.member("reviewDate", writer_.date(2010, 2013));
  json_.end_object();
}

void PlanWriter::write_pledges() {
  json_.key("pledges").begin_array();
  for (const Pledge& pledge : writer_.framework().pledges) {
    if (!random_.chance(40)) continue;
    json_.begin_object().member("pledge", pledge.id);
    json_.member("status", kStatusNames[random_.between(1, kStatuses - 1)]);
    if (random_.chance(40)) writer_.text("statement", few_words());
    writer_.evidence(30);
    json_.end_object();
  }
  json_.end_array();
}

}  // namespace

std::string random_plan(const RandomPlan& parameters) { return PlanWriter(parameters).write(); }

}  // namespace charter::test
