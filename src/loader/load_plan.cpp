// SPDX-License-Identifier: EUPL-1.2
#include "charter/loader/load_plan.hpp"

#include "charter/framework/references.hpp"
#include "charter/json/digest.hpp"
#include "personal_data.hpp"
#include "read_parts.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace charter {
namespace {

using Kind = Node::Kind;

constexpr std::string_view kFormat = "charter-plan/1";
constexpr std::string_view kPlanFields[] = {"$schema",    "format",      "title",     "language",
                                            "city",       "period",      "asOf",      "framework",
                                            "services",   "sections",    "documents", "actions",
                                            "indicators", "assessments", "waivers",   "pledges"};
constexpr std::string_view kPeriodFields[] = {"startDate", "endDate"};
constexpr std::string_view kProvisionNames[] = {"direct", "indirect"};

class PlanReader {
 public:
  PlanReader(Diagnostics& diagnostics, const FrameworkChoice& choice)
      : diagnostics_(diagnostics),
        choice_(choice),
        reading_{.arena = *plan_arena(),
                 .diagnostics = diagnostics,
                 .inspect = [this](std::string_view text, const Span& span, const Path& path) {
                   inspect(text, span, path);
                 }} {}

  LoadedPlan read(ByteSource& source, const Limits& limits);

 private:
  Arena* plan_arena() {
    loaded_.plan.arena = std::make_unique<Arena>();
    return loaded_.plan.arena.get();
  }

  void inspect(std::string_view text, const Span& span, const Path& path);
  void take_action(const Node& node, std::size_t index);
  bool check_format(const Node& root);
  bool check_actions(const Node& root);
  void keep_only_what_no_plan_can_have();
  void read_members(const Node& root);
  void read_head(const ObjectReader& object);
  void read_period(const ObjectReader& object);
  void choose_framework(const ObjectReader& object);
  void read_services(const ObjectReader& object);

  Diagnostics& diagnostics_;
  const FrameworkChoice& choice_;
  LoadedPlan loaded_;
  Reading reading_;
};

// The findings of CH801.
void PlanReader::inspect(std::string_view text, const Span& span, const Path& path) {
  const PersonalData found = find_personal_data(text);
  if (found == PersonalData::None) return;
  diagnostics_.add(Code::PersonalData, found == PersonalData::EmailAddress ? "email" : "telephone",
                   span, path);
}

// Actions are read while the file goes by: a plan's length is theirs.
void PlanReader::take_action(const Node& node, std::size_t index) {
  const Path root;
  const Path list = root / "actions";
  const Path path = list / index;
  if (node.is(Kind::Object)) {
    loaded_.plan.actions.push_back(read_action(node, path, reading_, index));
  } else {
    report_type(diagnostics_, node, path, "type-object");
  }
}

LoadedPlan PlanReader::read(ByteSource& source, const Limits& limits) {
  loaded_.framework = choice_.forced != nullptr ? choice_.forced : choice_.built_in({});
  Arena tree;
  HashedSource hashed(source);
  const Node* const read = read_json(
      hashed, limits, tree, diagnostics_,
      {.member = "actions",
       .take = [this](const Node& node, std::size_t index) { take_action(node, index); }});
  loaded_.sha256 = hashed.finish();
  if (read == nullptr) return std::move(loaded_);
  const Node& root = *read;
  if (!root.is(Kind::Object)) {
    keep_only_what_no_plan_can_have();
    diagnostics_.add(Code::NotAPlan, "no-object", root.span, Path());
    return std::move(loaded_);
  }
  const bool is_plan = check_format(root);
  const bool has_actions = check_actions(root);
  if (!is_plan) {
    keep_only_what_no_plan_can_have();
    return std::move(loaded_);
  }
  loaded_.usable = has_actions ? Usable::Whole : Usable::WithoutActions;
  read_members(root);
  return std::move(loaded_);
}

bool PlanReader::check_format(const Node& root) {
  const Node* const format = root.find("format");
  if (format == nullptr) {
    diagnostics_.add(Code::NotAPlan, "no-format", root.span, Path()).about("format");
    return false;
  }
  if (format->is(Kind::String) && format->text == kFormat) return true;
  diagnostics_.add(Code::NotAPlan, "format", format->span, Path() / "format");
  return false;
}

bool PlanReader::check_actions(const Node& root) {
  const Node* const actions = root.find("actions");
  if (actions == nullptr) {
    diagnostics_.add(Code::NotAPlan, "no-actions", root.span, Path()).about("actions");
    return false;
  }
  if (!actions->is(Kind::Array)) {
    diagnostics_.add(Code::NotAPlan, "actions", actions->span, Path() / "actions");
    return false;
  }
  loaded_.plan.actions_in_file = actions->count;
  loaded_.plan.actions_span = actions->span;
  return true;
}

// Where the text is no plan, its members mean nothing; its form still does.
void PlanReader::keep_only_what_no_plan_can_have() {
  std::erase_if(diagnostics_.all(), [](const Diagnostic& finding) {
    return finding.code != Code::DuplicateKey && finding.code != Code::NotAPlan &&
           finding.code != Code::ByteOrderMark;
  });
  for (Diagnostic& finding : diagnostics_.all()) finding.list = {};
}

void PlanReader::read_members(const Node& root) {
  const Path path;
  const ObjectReader object(root, path, reading_, kPlanFields);
  Plan& plan = loaded_.plan;
  plan.span = root.span;
  read_head(object);
  read_period(object);
  choose_framework(object);
  read_services(object);
  object.each_object("sections", [&](const Node& node, const Path& here) {
    plan.sections.push_back(read_section(node, here, reading_, here.index()));
  });
  object.each_object("documents", [&](const Node& node, const Path& here) {
    if (auto paper = read_paper(node, here, reading_)) plan.documents.push_back(*paper);
  });
  const Node* const indicators = object.member("indicators");
  if (indicators != nullptr && indicators->is(Kind::Array)) plan.indicators_span = indicators->span;
  object.each_object("indicators", [&](const Node& node, const Path& here) {
    plan.indicators.push_back(
        read_indicator_entry(node, here, reading_, here.index(), *loaded_.framework));
  });
  object.each_object("assessments", [&](const Node& node, const Path& here) {
    plan.assessments.push_back(read_assessed(node, here, reading_, here.index()));
  });
  object.each_object("waivers", [&](const Node& node, const Path& here) {
    plan.waivers.push_back(read_waiver(node, here, reading_, here.index()));
  });
  object.each_object("pledges", [&](const Node& node, const Path& here) {
    plan.pledges.push_back(read_pledge_statement(node, here, reading_, here.index()));
  });
}

void PlanReader::read_head(const ObjectReader& object) {
  Plan& plan = loaded_.plan;
  object.string("$schema");
  plan.title = object.required_text("title");
  if (const auto language = object.string("language")) {
    if (is_language_tag(language->value)) {
      plan.language = language->value;
    } else {
      diagnostics_
          .add(Code::InvalidValue, "language-tag", language->span, object.path() / "language")
          .with("found", language->value);
    }
  }
  object.required("city");
  if (const Node* const city = object.object("city")) {
    plan.city = read_city(*city, object.path() / "city", reading_);
  }
  if (const auto as_of = object.date("asOf")) plan.as_of = as_of->value;
}

void PlanReader::read_period(const ObjectReader& object) {
  const Node* const node = object.object("period");
  if (node == nullptr) return;
  const Path path = object.path() / "period";
  const ObjectReader period(*node, path, reading_, kPeriodFields);
  if (const auto start = period.date("startDate")) loaded_.plan.period_start = start->value;
  loaded_.plan.period_end = period.date("endDate");
}

void PlanReader::choose_framework(const ObjectReader& object) {
  if (choice_.forced != nullptr) return;
  const auto id = object.string("framework");
  if (!id) return;
  if (const Framework* const found = id->value.empty() ? nullptr : choice_.built_in(id->value)) {
    loaded_.framework = found;
    return;
  }
  diagnostics_.add(Code::UnknownValue, "framework", id->span, object.path() / "framework")
      .with("found", id->value);
}

// The plan's `services` say who provides which area; its keys are the areas.
void PlanReader::read_services(const ObjectReader& object) {
  const Node* const node = object.object("services");
  if (node == nullptr) return;
  const auto& areas = loaded_.framework->services;
  const auto known = ids_of(areas);
  const Path path = object.path() / "services";
  for (const Node& child : Children(*node)) {
    const auto area = position_of(areas, child.key);
    if (!area) {
      report_unknown(diagnostics_, Code::UnknownService, {child.key, child.key_span},
                     path / child.key, known);
      continue;
    }
    const auto provision = choose_among(child, path / child.key, diagnostics_, kProvisionNames);
    if (provision == 1U) loaded_.plan.indirect |= ServiceSet{1} << *area;
  }
}

}  // namespace

LoadedPlan load_plan(ByteSource& source, const Limits& limits, const FrameworkChoice& choice,
                     Diagnostics& diagnostics) {
  return PlanReader(diagnostics, choice).read(source, limits);
}

}  // namespace charter
