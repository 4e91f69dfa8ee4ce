// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/json/json_writer.hpp"
#include "charter/json/utf8.hpp"
#include "charter/model/id_shapes.hpp"
#include "charter/model/text.hpp"
#include "command.hpp"
#include "output.hpp"

#include <array>
#include <chrono>

namespace charter {
namespace {

constexpr std::array kInitOptions{Option{.name = "city", .value = "NAME"},
                                  Option{.name = "country", .value = "CODE"},
                                  Option{.name = "output", .letter = 'o', .value = "FILE"},
                                  Option{.name = "lang", .value = "TAG"}};
constexpr std::array<std::string_view, 2> kInitExamples{
    "charter init --city Gent --country BE --lang nl", "charter init -o plans/2027.json"};
constexpr std::string_view kNewFile = "plan.json";

// The plan that `init` writes: one action that says all it should, one that is
// only an idea, one figure. What is said about them stands in members that
// begin with `x-`, which are kept and never read.
class StarterPlan {
 public:
  StarterPlan(const Arguments& arguments, const Locale& locale, Day today)
      : arguments_(arguments), locale_(locale), today_(today), json_(text_) {}

  std::string write();

 private:
  void write_city();
  void write_full_action();
  void write_idea();
  void write_figure();
  [[nodiscard]] std::string_view say(std::string_view name) const {
    return locale_.text("init." + std::string(name));
  }
  [[nodiscard]] std::string year(int later) const {
    return std::to_string(std::stoi(to_string(today_).substr(0, 4)) + later);
  }

  const Arguments& arguments_;
  const Locale& locale_;
  Day today_;
  std::string text_;
  JsonWriter json_;
};

std::string StarterPlan::write() {
  json_.begin_object();
  json_.member("x-help", say("help"));
  json_.member("format", "charter-plan/1").member("title", say("title"));
  json_.member("language", locale_.language());
  write_city();
  json_.key("period").begin_object().member("startDate", year(0)).member("endDate", year(3));
  json_.end_object();
  json_.member("framework", kDefaultFramework);
  json_.key("actions").begin_array();
  write_full_action();
  write_idea();
  json_.end_array();
  json_.key("indicators").begin_array();
  write_figure();
  json_.end_array().end_object();
  return text_ + "\n";
}

void StarterPlan::write_city() {
  const std::string name = well_formed(arguments_.value("city"));
  json_.key("city").begin_object();
  json_.member("name", is_blank(name) ? say("city") : std::string_view(name));
  if (arguments_.has("country")) json_.member("country", arguments_.value("country"));
  json_.end_object();
}

void StarterPlan::write_full_action() {
  json_.begin_object().member("x-help", say("help-action"));
  json_.member("id", "A01").member("title", say("action-title"));
  json_.member("expectedResult", say("action-result"));
  json_.key("commitments").begin_array().begin_object().member("id", "SP1");
  json_.key("services").begin_array(JsonWriter::Layout::OneLine).string("language").end_array();
  json_.end_object().end_array();
  json_.member("status", "planned").member("department", say("action-department"));
  json_.member("startDate", year(0)).member("endDate", year(1));
  json_.key("budget").begin_object().member("source", say("action-budget")).end_object();
  json_.key("indicators").begin_array(JsonWriter::Layout::OneLine).string("SP1.O1").end_array();
  json_.end_object();
}

void StarterPlan::write_idea() {
  json_.begin_object().member("x-help", say("help-idea"));
  json_.member("id", "A02").member("title", say("idea-title"));
  json_.key("commitments").begin_array(JsonWriter::Layout::OneLine).string("PM1").end_array();
  json_.end_object();
}

void StarterPlan::write_figure() {
  json_.begin_object().member("x-help", say("help-figure"));
  json_.member("indicator", "SP1.O1");
  json_.key("baseline").begin_object(JsonWriter::Layout::OneLine);
  json_.member("date", year(-1)).key("value").number(std::size_t{60}).end_object();
  json_.key("target").begin_object(JsonWriter::Layout::OneLine);
  json_.key("value").number(std::size_t{70}).member("date", year(2)).end_object();
  json_.key("observations").begin_array().begin_object(JsonWriter::Layout::OneLine);
  json_.member("date", year(-1)).key("value").number(std::size_t{60}).end_object().end_array();
  json_.end_object();
}

ExitStatus run_init(const Arguments& arguments, Console& console, Languages& languages) {
  const Locale locale(languages.for_people());
  const std::string_view country = arguments.value("country");
  if (arguments.has("country") && !is_capitals(country, 2)) {
    throw Failure(Failure::Kind::Usage, "usage.country",
                  {{.name = "found", .text = std::string(country)}});
  }
  const std::string plan = StarterPlan(arguments, locale, console.today()).write();
  if (arguments.value("output") == "-") {
    console.write(plan);
    return ExitStatus::Clean;
  }
  const std::string file(arguments.has("output") ? arguments.value("output") : kNewFile);
  write_new_file(file, plan);
  say(console, locale.fill("init.done", {{"file", file}}));
  return ExitStatus::Clean;
}

}  // namespace

const Command kInitCommand{.name = "init",
                           .words = "",
                           .fewest = 0,
                           .most = 0,
                           .options = kInitOptions,
                           .examples = kInitExamples,
                           .run = run_init};

}  // namespace charter
