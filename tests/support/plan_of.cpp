// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plan_of.hpp"

#include "charter/assessment/assess.hpp"
#include "charter/framework/load_framework.hpp"
#include "charter/mapping/map_plan.hpp"
#include "charter/report/formats.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <stdexcept>

namespace charter::test {
namespace {

// The names of the members that `members`, the inside of an object, begins at
// its own level.
std::vector<std::string_view> names_in(std::string_view members) {
  std::vector<std::string_view> names;
  int depth = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const char character = members[i];
    if (character == '{' || character == '[') ++depth;
    if (character == '}' || character == ']') --depth;
    if (character != '"') continue;
    const std::size_t first = ++i;
    while (members[i] != '"') i += members[i] == '\\' ? 2U : 1U;
    const bool is_key = members.substr(i + 1).starts_with(':');
    if (depth == 0 && is_key) names.push_back(members.substr(first, i - first));
  }
  return names;
}

std::string spell(const Position& position) {
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string spell(const Span& span) { return spell(span.begin) + "-" + spell(span.end); }

template <class Entry>
std::size_t place_of(const std::vector<Entry>& entries, std::string_view id) {
  const auto found = position_of(entries, id);
  if (!found) throw std::invalid_argument("there is no " + std::string(id));
  return *found;
}

template <class Enumeration>
std::string_view name_of(std::span<const std::string_view> names, Enumeration value) {
  return names[static_cast<std::size_t>(value)];
}

template <class Spell>
Lines each_finding(const Outcome& outcome, std::string_view codes, Spell spell_one) {
  Lines lines;
  for (const Finding& finding : outcome.findings) {
    if (to_string(finding.code).starts_with(codes)) spell_one(finding, lines);
  }
  return lines;
}

}  // namespace

Examined::Examined(ByteSource& source, const Question& question) {
  const FrameworkChoice choice{.forced = question.framework, .built_in = [](std::string_view id) {
                                 return built_in_framework(id.empty() ? kDefaultFramework : id);
                               }};
  outcome_.file = "plan.json";
  Diagnostics& diagnostics = outcome_.diagnostics;
  LoadedPlan loaded = load_plan(source, question.limits, choice, diagnostics);
  usable_ = loaded.usable;
  outcome_.sha256 = loaded.sha256;
  outcome_.framework = loaded.framework;
  outcome_.plan = std::move(loaded.plan);
  if (usable_ != Usable::NotAtAll) {
    map_plan(outcome_.plan, *outcome_.framework, diagnostics);
    assign_subjects(outcome_.plan, diagnostics);
  }
  outcome_.as_of = parse_date("2011-06-30")->last;
  if (outcome_.plan.as_of) outcome_.as_of = outcome_.plan.as_of->last;
  if (!question.as_of.empty()) outcome_.as_of = parse_date(question.as_of).value().last;
  if (usable_ == Usable::Whole) {
    outcome_.assessment = assess(outcome_.plan, *outcome_.framework, outcome_.as_of);
    find_gaps(outcome_.plan, *outcome_.framework, *outcome_.assessment, diagnostics);
  } else {
    std::erase_if(diagnostics.all(),
                  [](const Diagnostic& item) { return !is_about_the_file(item.code); });
  }
  arrange(outcome_);
  word_findings(outcome_, locale_in(question.language));
}

const Assessment& Examined::assessment() const {
  if (!outcome_.assessment) throw std::logic_error("the plan was not assessed");
  return *outcome_.assessment;
}

Lines Examined::findings(std::string_view codes) const {
  return each_finding(outcome_, codes, [](const Finding& finding, Lines& lines) {
    lines.push_back(to_string(finding.code) + " " + finding.pointer + " " + finding.subject);
  });
}

Lines Examined::places(std::string_view codes) const {
  return each_finding(outcome_, codes, [](const Finding& finding, Lines& lines) {
    lines.push_back(to_string(finding.code) + " " + spell(finding.span));
  });
}

Lines Examined::related(std::string_view codes) const {
  return each_finding(outcome_, codes, [](const Finding& finding, Lines& lines) {
    for (const RelatedPlace& place : finding.related) {
      lines.push_back(place.pointer + " " + spell(place.span));
    }
  });
}

Lines Examined::messages(std::string_view codes) const {
  return each_finding(outcome_, codes, [](const Finding& finding, Lines& lines) {
    lines.push_back(finding.message);
  });
}

const CommitmentResult& Examined::commitment(std::string_view id) const {
  return assessment().commitments.at(place_of(outcome_.framework->commitments, id));
}

const AreaResult& Examined::area(std::string_view id) const {
  const std::size_t owner = outcome_.framework->service_commitment().value();
  return assessment().commitments.at(owner).services.at(place_of(outcome_.framework->services, id));
}

const IndicatorResult& Examined::indicator(std::string_view id) const {
  return assessment().indicators.at(place_of(assessment().indicators, id));
}

std::string_view Examined::coverage(std::string_view id) const {
  return name_of(kCoverageNames, commitment(id).coverage);
}

std::string_view Examined::area_coverage(std::string_view id) const {
  return name_of(kAreaCoverageNames, area(id).coverage);
}

std::string_view Examined::basis(std::string_view id) const {
  return name_of(kBasisNames, commitment(id).basis);
}

std::string_view Examined::proposed(std::string_view id) const {
  const auto& rating = commitment(id).proposed;
  return rating ? name_of(kRatingNames, *rating) : "none";
}

std::string_view Examined::declared(std::string_view id) const {
  const auto& rating = commitment(id).declared;
  return rating ? name_of(kRatingNames, *rating) : "none";
}

std::string_view Examined::state(std::string_view id) const {
  return name_of(kIndicatorStateNames, indicator(id).state);
}

std::string_view Examined::trend(std::string_view id) const {
  return name_of(kTrendNames, indicator(id).trend);
}

std::string_view Examined::pledge(std::string_view id) const {
  const std::size_t place = place_of(outcome_.framework->pledges, id);
  return name_of(kPledgeStateNames, assessment().pledges.at(place).state);
}

Lines Examined::ids(const std::vector<std::size_t>& actions) const {
  Lines lines;
  for (const std::size_t place : actions) lines.emplace_back(plan().actions.at(place).id.value);
  return lines;
}

std::string Examined::json() const {
  return write_json({&outcome_, 1}, false, locale_in("en"), {});
}

Examined examine(std::string_view text, const Question& question) {
  MemorySource source(text);
  return {source, question};
}

std::string object_text(std::string_view members, std::initializer_list<Member> defaults,
                        std::initializer_list<std::string_view> without) {
  std::vector<std::string_view> named = names_in(members);
  std::ranges::copy(without, std::back_inserter(named));
  std::string text = "{" + std::string(members);
  for (const Member& member : defaults) {
    if (std::ranges::find(named, member.name) != named.end()) continue;
    if (text.size() > 1) text += ", ";
    text += '"';
    text += member.name;
    text += "\": ";
    text += member.value;
  }
  return text + "}";
}

std::string plan(std::string_view members) {
  return object_text(members, {{"format", R"("charter-plan/1")"},
                               {"title", R"("Plan")"},
                               {"city", R"({"name": "City"})"},
                               {"actions", "[]"}});
}

Examined plan_of(std::string_view members, const Question& question) {
  return examine(plan(members), question);
}

std::string action(std::string_view members, std::initializer_list<std::string_view> without) {
  return object_text(members,
                     {{"id", R"("A1")"},
                      {"title", R"("Act")"},
                      {"status", R"("ongoing")"},
                      {"department", R"("Unit")"},
                      {"endDate", R"("2011-12-31")"},
                      {"expectedResult", R"("It is better")"},
                      {"budget", R"({"source": "City"})"}},
                     without);
}

std::string actions(std::initializer_list<std::string_view> elements) {
  std::string text = "\"actions\": [";
  for (const std::string_view element : elements) {
    if (!text.ends_with('[')) text += ", ";
    text += element;
  }
  return text + "]";
}

std::string observed(std::string_view indicator, std::string_view value) {
  std::string text = R"({"indicator": ")";
  text += indicator;
  text += R"(", "observations": [{"date": "2011-01-01", "value": )";
  text += value;
  return text + "}]}";
}

const Locale& locale_in(std::string_view language) {
  static std::map<std::string, Locale, std::less<>> locales;
  const auto found = locales.find(language);
  return found != locales.end() ? found->second
                                : locales.emplace(language, Locale(language)).first->second;
}

const Framework& charter_framework() { return *built_in_framework(kDefaultFramework); }

}  // namespace charter::test
