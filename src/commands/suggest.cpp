// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/utf8.hpp"
#include "charter/model/numbers.hpp"
#include "charter/report/suggestions.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "output.hpp"
#include "plan_to_rewrite.hpp"
#include "suggested_claims.hpp"
#include "tell_remarks.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 2> kSuggestFormats{"text", "json"};
constexpr auto kSuggestOptions = together(
    std::array{
        Option{.name = "unlinked"}, Option{.name = "text", .value = "SENTENCE"},
        Option{
            .name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kSuggestFormats>},
        Option{.name = "output", .letter = 'o', .value = "FILE"},
        Option{.name = "accept-above", .value = "SHARE"}, Option{.name = "by", .value = "NAME"}},
    kExaminationOptions,
    std::array{Option{.name = "color", .value = "WHEN", .choices = listed<kColorChoices>}},
    kLimitOptions);
constexpr std::array<std::string_view, 5> kSuggestExamples{
    "charter suggest plan.json", "charter suggest plan.json --unlinked --format json",
    "charter suggest plan.json -o new.json",
    "charter suggest plan.json -o new.json --accept-above 0.9 --by \"Policy\"",
    "charter suggest --text \"Evening classes in Dutch\""};
constexpr std::array<std::string_view, 2> kSuggestFields{"title", "description"};

// A text of an action in the plan's language where there is one, with the
// language that it is in; empty: the plan does not say.
struct ChosenText {
  std::string_view text;
  std::string_view language;
};

ChosenText choose_text(const JsonTree* text, std::string_view plan_language, bool plan_says) {
  if (text == nullptr) return {};
  if (text->is(Node::Kind::String)) return {text->text, plan_says ? plan_language : ""};
  const JsonTree* found = nullptr;
  for (const std::string_view wanted : {plan_language, std::string_view("en")}) {
    const auto translation = std::ranges::find_if(text->children, [&](const JsonTree& candidate) {
      return equal_ignoring_case(candidate.key, wanted);
    });
    if (found == nullptr && translation != text->children.end()) found = &*translation;
  }
  if (found == nullptr) {
    const auto other = std::ranges::find_if_not(
        text->children, [](const JsonTree& child) { return child.key.starts_with("x-"); });
    if (other != text->children.end()) found = &*other;
  }
  if (found == nullptr || !found->is(Node::Kind::String)) return {};
  return {found->text, found->key};
}

// What the action claims already, whatever became of it.
std::vector<std::size_t> claimed_by(const JsonTree& claims, const Framework& framework) {
  std::vector<std::size_t> claimed;
  for (const JsonTree& claim : claims.children) {
    const std::string_view id =
        claim.is(Node::Kind::String) ? std::string_view(claim.text) : claim.string_at("id");
    if (const auto commitment = position_of(framework.commitments, id)) {
      claimed.push_back(*commitment);
    }
  }
  return claimed;
}

SuggestedAction suggest_for(const Action& action, const JsonTree& tree, const Plan& plan,
                            bool plan_says, const Suggester& suggester,
                            const Framework& framework) {
  SuggestedAction suggested;
  suggested.id = action.id.value;
  std::string_view language;
  for (const std::string_view field : kSuggestFields) {
    const ChosenText chosen = choose_text(tree.find(field), plan.language, plan_says);
    if (is_blank(chosen.text)) continue;
    if (suggested.fields.empty()) language = chosen.language;
    suggested.fields.push_back({.field = field, .text = chosen.text});
  }
  const JsonTree* const claims = tree.find("commitments");
  suggested.has_claims = claims != nullptr && !claims->children.empty();
  suggested.suggestions = suggester.suggest(
      suggested.fields, language,
      claims == nullptr ? std::vector<std::size_t>() : claimed_by(*claims, framework));
  return suggested;
}

class Suggest {
 public:
  Suggest(const Arguments& arguments, Console& console, Languages& languages)
      : arguments_(arguments),
        console_(console),
        languages_(languages),
        format_(arguments.value("format", "text")) {}

  ExitStatus run_for_text();
  ExitStatus run_for_plan();

 private:
  void read_acceptance();
  ExitStatus write_plan(JsonTree plan, const SuggestionList& list);
  void show(const SuggestionList& list, std::string_view language);

  const Arguments& arguments_;
  Console& console_;
  Languages& languages_;
  std::string_view format_;
  Examination examination_;
  Acceptance acceptance_;
};

void Suggest::read_acceptance() {
  if (!arguments_.has("accept-above")) return;
  const std::string_view share = arguments_.value("accept-above");
  acceptance_.above = parse_number(share).value_or(-1);
  if (acceptance_.above < 0 || acceptance_.above > 1) {
    throw Failure(Failure::Kind::Usage, "usage.share",
                  {{.name = "option", .text = "--accept-above"},
                   {.name = "found", .text = std::string(share)}});
  }
  acceptance_.by = well_formed(arguments_.value("by"));
  if (is_blank(acceptance_.by)) throw Failure(Failure::Kind::Usage, "usage.accept-by", {});
  if (!arguments_.has("output")) throw Failure(Failure::Kind::Usage, "usage.accept-output", {});
}

void Suggest::show(const SuggestionList& list, std::string_view language) {
  const Style style = read_style(arguments_, console_, "-");
  console_.write(format_ == "json" ? write_suggestions_json(list)
                                   : write_suggestions_text(list, Locale(language), style));
}

ExitStatus Suggest::run_for_text() {
  if (!arguments_.words.empty()) {
    throw Failure(
        Failure::Kind::Usage, "usage.too-many",
        {{.name = "found", .text = arguments_.words[0]}, {.name = "command", .text = "suggest"}});
  }
  for (const char* const option : {"output", "accept-above", "unlinked"}) {
    if (!arguments_.has(option)) continue;
    throw Failure(Failure::Kind::Usage, "usage.text-alone",
                  {{.name = "option", .text = std::string("--") + option}});
  }
  const AskedFramework framework(arguments_.value("framework"), console_, languages_.for_people());
  const std::string text = well_formed(arguments_.value("text"));
  Outcome outcome;
  outcome.framework = &framework.get();
  const Suggester suggester(framework.get());
  SuggestedAction action;
  action.fields.push_back({.field = "text", .text = text});
  action.suggestions = suggester.suggest(action.fields, {});
  show({.outcome = outcome, .actions = {std::move(action)}, .by_model = suggester.has_model()},
       languages_.for_people());
  return ExitStatus::Clean;
}

// The new plan, whole or not at all, instead of the list.
ExitStatus Suggest::write_plan(JsonTree plan, const SuggestionList& list) {
  acceptance_.date = list.outcome.as_of;
  const Locale words(languages_.for_plan(list.outcome.plan.language));
  const AddedClaims added = add_claims(plan, list, acceptance_, words);
  const std::string output(arguments_.value("output"));
  emit(to_json(plan, false) + "\n", output, console_);
  if (output == "-") return ExitStatus::Clean;
  const Locale locale(languages_.for_people());
  const std::string told =
      locale.counted("suggestions.added", added.suggested + added.accepted,
                     {{"file", output}, {"accepted", std::to_string(added.accepted)}});
  say(console_, told);
  return ExitStatus::Clean;
}

ExitStatus Suggest::run_for_plan() {
  const std::string& file = arguments_.words.front();
  const Configuration configuration = find_configuration(arguments_, file, console_, languages_);
  read_options(examination_, arguments_, configuration, console_, languages_.for_people());
  read_acceptance();
  refuse_to_overwrite(arguments_, configuration, {file});

  PlanToRewrite plan(file, arguments_, examination_, console_);
  if (!plan.outcome.assessment) {
    tell_unassessable({&plan.outcome, 1}, console_, languages_.for_people());
    return ExitStatus::NotAssessable;
  }
  const Outcome& outcome = plan.outcome;
  JsonTree tree = plan.tree();
  const Framework& framework = *outcome.framework;
  const Suggester suggester(framework);
  const bool plan_says = tree.find("language") != nullptr;
  SuggestionList list{.outcome = outcome, .actions = {}, .by_model = suggester.has_model()};
  const auto& actions = tree.find("actions")->children;
  for (const Action& action : outcome.plan.actions) {
    if (!action.assessed()) continue;
    SuggestedAction suggested =
        suggest_for(action, actions[action.index], outcome.plan, plan_says, suggester, framework);
    if (arguments_.has("unlinked") && suggested.has_claims) continue;
    list.actions.push_back(std::move(suggested));
  }
  if (!arguments_.has("output")) {
    show(list, format_ == "json" ? languages_.for_programs() : languages_.for_people());
    return ExitStatus::Clean;
  }
  const Diagnostics mistakes = plan.mistakes();
  if (!mistakes.all().empty()) {
    tell_mistakes(mistakes, file, console_, languages_.for_people());
    complain(console_, Locale(languages_.for_people()), "failures.not-linked",
             {{.name = "file", .text = file}});
    return ExitStatus::NotAssessable;
  }
  return write_plan(tree, list);
}

ExitStatus run_suggest(const Arguments& arguments, Console& console, Languages& languages) {
  Suggest suggest(arguments, console, languages);
  if (arguments.has("text")) return suggest.run_for_text();
  if (arguments.words.empty()) {
    throw Failure(Failure::Kind::Usage, "usage.too-few",
                  {{.name = "words", .text = "PLAN"}, {.name = "command", .text = "suggest"}});
  }
  return suggest.run_for_plan();
}

}  // namespace

const Command kSuggestCommand{.name = "suggest",
                              .words = "PLAN",
                              .fewest = 0,
                              .most = 1,
                              .options = kSuggestOptions,
                              .examples = kSuggestExamples,
                              .run = run_suggest};

}  // namespace charter
