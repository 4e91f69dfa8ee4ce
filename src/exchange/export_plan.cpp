// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/export_plan.hpp"

#include "guide.hpp"
#include "member_order.hpp"
#include "named_elsewhere.hpp"
#include "sheet_export.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace charter {
namespace {

std::string_view id_of(const JsonTree& claim) {
  return claim.is(Node::Kind::Object) ? claim.string_at("id") : std::string_view(claim.text);
}

// Where an action claims one commitment twice, its cell alone would not tell
// which claim is which.
bool repeats_itself(const JsonTree& claims) {
  std::set<std::string_view> ids;
  return !std::ranges::all_of(
      claims.children, [&ids](const JsonTree& claim) { return ids.insert(id_of(claim)).second; });
}

class PlanExport {
 public:
  PlanExport(const JsonTree& plan, const Framework& framework, const Locale& locale,
             const TellRow& tell)
      : plan_(plan),
        framework_(framework),
        locale_(locale),
        tell_(tell),
        language_(plan.string_at("language")) {
    if (language_.empty()) language_ = "en";
  }

  PlanSheets whole();
  PlanSheets actions_alone();

 private:
  SheetExport& sheet_for(const Shape& shape, bool apart);
  void add_plan();
  void add_rows(const Shape& shape, const JsonTree& list);
  void add_children(const Shape& shape, const JsonTree& element);
  void add_claims(const JsonTree& action);
  void add_services();
  PlanSheets finish();
  // A tree that lives as long as this.
  JsonTree& made(JsonTree tree) {
    return *made_.emplace_back(std::make_unique<JsonTree>(std::move(tree)));
  }

  const JsonTree& plan_;
  const Framework& framework_;
  const Locale& locale_;
  const TellRow& tell_;
  const SheetNames& names_ = all_sheet_names();
  std::string_view language_;
  MemberOrder order_;  // of the whole plan
  std::map<std::string_view, std::unique_ptr<SheetExport>> sheets_;
  std::vector<std::unique_ptr<JsonTree>> made_;
};

SheetExport& PlanExport::sheet_for(const Shape& shape, bool apart) {
  auto& sheet = sheets_[shape.name];
  if (sheet) return *sheet;
  sheet = std::make_unique<SheetExport>(shape, locale_, names_, language_, apart);
  if (apart) sheet->follow(order_);
  return *sheet;
}

PlanSheets PlanExport::whole() {
  order_ = order_of(plan_);
  for (const Shape& shape : shapes()) sheet_for(shape, true);
  add_plan();
  add_services();
  for (const Shape& shape : shapes()) {
    const JsonTree* const list =
        shape.layout == Layout::List && shape.parents.empty() ? plan_.find(shape.list) : nullptr;
    if (list != nullptr) add_rows(shape, *list);
  }
  return finish();
}

PlanSheets PlanExport::actions_alone() {
  SheetExport& sheet = sheet_for(shape_of(kActionsSheet), false);
  if (const JsonTree* const list = plan_.find("actions")) {
    const NamedElsewhere named(plan_);
    for (const JsonTree& action : list->children) {
      JsonTree rest = JsonTree::object();
      if (auto along = named.by(action)) rest.append("named", std::move(*along));
      sheet.add(action, {}, std::move(rest));
    }
  }
  return finish();
}

void PlanExport::add_plan() {
  JsonTree rest = JsonTree::object();
  if (!order_.empty()) rest.append("order", to_tree(order_));
  sheet_for(shape_of(kPlanSheet), true).add(plan_, {}, std::move(rest));
}

void PlanExport::add_rows(const Shape& shape, const JsonTree& list) {
  for (const JsonTree& element : list.children) {
    sheet_for(shape, true).add(element);
    add_children(shape, element);
    if (shape.name == kActionsSheet) add_claims(element);
  }
}

void PlanExport::add_children(const Shape& shape, const JsonTree& element) {
  for (const Shape& child : shapes()) {
    for (std::size_t i = 0; i < child.parents.size(); ++i) {
      const Field* const field = shape.find(child.list);
      if (child.parents[i].sheet != shape.name || field == nullptr ||
          field->kind != FieldKind::Children) {
        continue;
      }
      const JsonTree* const list = element.find(child.list);
      if (list == nullptr) continue;
      const std::string_view id = element.string_at(child.parents[i].key);
      for (const JsonTree& item : list->children) {
        sheet_for(child, true).add(item, {.parent = i, .id = id});
      }
    }
  }
}

// A short claim is in its action's cell; where it has a row, no other cell of
// that is filled. A long one that says no more than its id says so in the rest.
void PlanExport::add_claims(const JsonTree& action) {
  const JsonTree* const claims = action.find("commitments");
  if (claims == nullptr) return;
  const bool all = repeats_itself(*claims);
  SheetExport& sheet = sheet_for(shape_of(kClaimsSheet), true);
  const Owner owner{.parent = 0, .id = action.string_at("id")};
  for (const JsonTree& claim : claims->children) {
    JsonTree rest = JsonTree::object();
    if (claim.is(Node::Kind::Object)) {
      if (claim.children.size() == 1) rest.append("object", JsonTree::truth(true));
      sheet.add(claim, owner, std::move(rest));
    } else if (all) {
      JsonTree row = JsonTree::object();
      row.append("id", claim);
      sheet.add(made(std::move(row)), owner);
    }
  }
}

// Every area has a row, so that it can be filled in.
void PlanExport::add_services() {
  const Shape& shape = shape_of("services");
  const JsonTree* const services = plan_.find("services");
  const auto add = [&](std::string_view area, const JsonTree* provision) {
    JsonTree row = JsonTree::object();
    row.append("service", JsonTree::string(area));
    if (provision != nullptr) row.append("provision", *provision);
    sheet_for(shape, true).add(made(std::move(row)));
  };
  if (services != nullptr) {
    for (const JsonTree& member : services->children) {
      if (!member.key.starts_with("x-")) add(member.key, &member);
    }
  }
  for (const ServiceArea& area : framework_.services) {
    if (services == nullptr || services->find(area.id) == nullptr) add(area.id, nullptr);
  }
}

PlanSheets PlanExport::finish() {
  PlanSheets result;
  std::vector<FilledSheet> filled;
  for (const Shape& shape : shapes()) {
    const auto sheet = sheets_.find(shape.name);
    if (sheet == sheets_.end()) continue;
    Sheet finished = sheet->second->finish(tell_);
    result.workbook.sheets.push_back(shape.layout == Layout::Record ? turned(finished)
                                                                    : std::move(finished));
    result.file_names.push_back(shape.name);
    filled.push_back({.shape = &shape, .columns = sheet->second->columns()});
  }
  add_guide(result.workbook, filled, framework_, locale_, language_);
  result.file_names.insert(result.file_names.end(), {"guide", "lists"});
  return result;
}

}  // namespace

PlanSheets export_plan(const JsonTree& plan, const Framework& framework, const Locale& locale,
                       const TellRow& tell) {
  return PlanExport(plan, framework, locale, tell).whole();
}

PlanSheets export_actions(const JsonTree& plan, const Framework& framework, const Locale& locale,
                          const TellRow& tell) {
  return PlanExport(plan, framework, locale, tell).actions_alone();
}

}  // namespace charter
