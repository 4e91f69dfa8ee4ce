// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/import_plan.hpp"

#include "add_choices.hpp"
#include "find_actions.hpp"
#include "folded.hpp"
#include "join_claims.hpp"
#include "member_order.hpp"
#include "named_elsewhere.hpp"
#include "sheet_import.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace charter {
namespace {

class PlanImport {
 public:
  PlanImport(const Workbook& workbook, ImportChoices choices, const TellRow& tell)
      : workbook_(workbook), choices_(std::move(choices)), tell_(tell) {
    // Headers are told by their letters and digits.
    for (auto& [header, field] : std::exchange(choices_.columns, {})) {
      choices_.columns[folded(header)] = field;
    }
  }

  ImportedPlan read();

 private:
  struct Recognised {
    const Shape* shape = nullptr;
    std::size_t sheet = 0;
  };

  void recognise();
  void choose_actions();
  void say_of_plan(std::string_view message);
  void find_language();
  void read_sheet(const Recognised& recognised);
  void read_plan_sheet(SheetImport& sheet);
  void read_services(SheetImport& sheet);
  void read_list(const Shape& shape, SheetImport& sheet);
  static void give_ids(std::vector<ImportedRow>& rows);
  void read_children(const Shape& shape, SheetImport& sheet);
  void read_claims(SheetImport& sheet);
  void keep_claims();
  void find_named();
  void fill_in_what_is_not_said();
  JsonTree* owner_of(const Shape& shape, const ImportedRow& row, SheetImport& sheet);
  JsonTree& list_at_root(std::string_view name);

  const Workbook& workbook_;
  ImportChoices choices_;
  const TellRow& tell_;
  const SheetNames& names_ = all_sheet_names();
  std::string language_ = "en";
  std::vector<Recognised> recognised_;  // in the order of the table
  ImportedPlan result_;
  MemberOrder order_;
  std::optional<JsonTree> kept_services_;
  std::map<std::string, JsonTree> kept_claims_;
  std::vector<JsonTree> named_;    // sections and indicators that actions carry along
  std::set<std::string> claimed_;  // actions whose claims have rows
  bool actions_name_claims_ = false;
  // The place of an element in its list, by sheet and id.
  std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>> ids_;
};

ImportedPlan PlanImport::read() {
  result_.plan = JsonTree::object();
  result_.sheets.resize(workbook_.sheets.size());
  recognise();
  find_language();
  // Rows before those that belong to them.
  for (const bool children : {false, true}) {
    for (const Recognised& recognised : recognised_) {
      if (recognised.shape->parents.empty() != children) read_sheet(recognised);
    }
  }
  keep_claims();
  find_named();
  fill_in_what_is_not_said();
  put_in_order(result_.plan, order_);
  return std::move(result_);
}

// Which sheets are what; the rest is left alone, and told.
void PlanImport::recognise() {
  for (std::size_t i = 0; i < workbook_.sheets.size(); ++i) {
    const Sheet& sheet = workbook_.sheets[i];
    const Shape* const shape = names_.shape_called(sheet.name);
    const bool taken = shape == nullptr || std::ranges::any_of(recognised_, [&](const auto& other) {
                         return other.shape == shape;
                       });
    if (!taken) recognised_.push_back({.shape = shape, .sheet = i});
  }
  choose_actions();
  std::ranges::sort(recognised_, {}, &Recognised::shape);
  for (std::size_t i = 0; i < workbook_.sheets.size(); ++i) {
    const Sheet& sheet = workbook_.sheets[i];
    const bool used = std::ranges::find(recognised_, i, &Recognised::sheet) != recognised_.end();
    if (used || sheet.rows.empty() || names_.is_for_people(sheet.name)) continue;
    result_.notes.push_back({.place = {.sheet = sheet.name, .column = 0, .row = 0, .header = {}},
                             .message = "sheets.remarks.sheet-ignored",
                             .arguments = {}});
  }
}

// The sheet that was asked for; the one called so; else the one that looks most
// like it, whatever it is called.
void PlanImport::choose_actions() {
  const Shape* const actions = &shape_of(kActionsSheet);
  const auto chosen = find_actions(workbook_, names_, choices_.sheet, [&](std::string_view text) {
    return choices_.columns.contains(folded(text)) || names_.column_called(*actions, text);
  });
  if (!chosen) {
    if (!choices_.sheet.empty()) say_of_plan("sheets.mistakes.no-sheet");
    return;
  }
  std::erase_if(recognised_, [&](const Recognised& other) {
    return other.sheet == *chosen || other.shape == actions;
  });
  recognised_.push_back({.shape = actions, .sheet = *chosen});
}

// A mistake that stands in no cell.
void PlanImport::say_of_plan(std::string_view message) {
  result_.mistakes.push_back(
      {.place = {}, .message = message, .arguments = {{.name = "found", .text = choices_.sheet}}});
}

// Of plain strings, which has to be known before the first is read.
void PlanImport::find_language() {
  language_ = choices_.language.empty() ? "en" : choices_.language;
  for (const Recognised& recognised : recognised_) {
    if (recognised.shape->layout != Layout::Record) continue;
    ImportedPlan ignored;
    const TellRow nobody;
    const ImportSurroundings surroundings{names_, choices_, language_, nobody};
    SheetImport sheet(*recognised.shape, workbook_.sheets[recognised.sheet], recognised.sheet,
                      surroundings, ignored);
    for (const ImportedRow& row : sheet.rows()) {
      const std::string_view said = row.element.string_at("language");
      if (!said.empty()) language_ = said;
    }
  }
}

void PlanImport::read_sheet(const Recognised& recognised) {
  const Shape& shape = *recognised.shape;
  const ImportSurroundings surroundings{names_, choices_, language_, tell_};
  SheetImport sheet(shape, workbook_.sheets[recognised.sheet], recognised.sheet, surroundings,
                    result_);
  result_.sheets[recognised.sheet] = sheet.places();
  if (shape.layout == Layout::Record) {
    read_plan_sheet(sheet);
  } else if (shape.layout == Layout::Map) {
    read_services(sheet);
  } else if (shape.name == kClaimsSheet) {
    read_claims(sheet);
  } else if (shape.parents.empty()) {
    read_list(shape, sheet);
  } else {
    read_children(shape, sheet);
  }
}

void PlanImport::read_plan_sheet(SheetImport& sheet) {
  for (ImportedRow& row : sheet.rows()) {
    if (row.order) order_ = order_from(*row.order);
    for (JsonTree& member : row.element.children) {
      if (member.key == "services") {
        kept_services_ = std::move(member);
      } else {
        const std::string key = member.key;
        result_.plan.set(key, std::move(member));
      }
    }
    result_.plan.origin = row.element.origin;
  }
}

void PlanImport::read_services(SheetImport& sheet) {
  JsonTree services = JsonTree::object();
  for (const ImportedRow& row : sheet.rows()) {
    const std::string_view area = row.element.string_at("service");
    const JsonTree* const provision = row.element.find("provision");
    if (area.empty() || provision == nullptr) continue;
    if (services.find(area) != nullptr) {
      sheet.report(row.address.column, row.address.row, "sheets.mistakes.id-twice",
                   {{.name = "found", .text = std::string(area)}});
      continue;
    }
    services.append(area, *provision);
  }
  if (!services.children.empty()) result_.plan.set("services", std::move(services));
}

JsonTree& PlanImport::list_at_root(std::string_view name) {
  JsonTree* const list = result_.plan.find(name);
  return list != nullptr && list->is(Node::Kind::Array) ? *list
                                                        : result_.plan.set(name, JsonTree::array());
}

void PlanImport::read_list(const Shape& shape, SheetImport& sheet) {
  std::vector<ImportedRow> rows = sheet.rows();
  const bool is_actions = shape.name == kActionsSheet;
  if (is_actions) {
    give_ids(rows);
    if (!rows.empty() && !sheet.has_field("title")) {
      result_.mistakes.push_back(
          {.place = {.sheet = sheet.places().name, .column = 0, .row = 0, .header = {}},
           .message = "sheets.mistakes.no-titles",
           .arguments = {}});
    }
    actions_name_claims_ = sheet.has_field("commitments");
  }
  if (rows.empty()) return;
  JsonTree list = JsonTree::array();
  // What other sheets name the rows by is the first field that they have.
  const std::string_view key = shape.fields.front().path;
  auto& ids = ids_[std::string(shape.name)];
  for (ImportedRow& row : rows) {
    const std::string id(row.element.string_at(key));
    // That an id stands twice is for the loader to say.
    if (!id.empty()) ids.emplace(id, list.children.size());
    if (row.claims) kept_claims_[id] = std::move(*row.claims);
    if (row.named) named_.push_back(std::move(*row.named));
    list.children.push_back(std::move(row.element));
  }
  result_.plan.set(shape.list, std::move(list));
}

// Actions that have no id yet get A1, A2 and on, past those that are used.
void PlanImport::give_ids(std::vector<ImportedRow>& rows) {
  std::set<std::string, std::less<>> used;
  for (const ImportedRow& row : rows) used.emplace(row.element.string_at("id"));
  std::size_t next = 1;
  for (ImportedRow& row : rows) {
    if (row.element.find("id") != nullptr) continue;
    while (!used.insert("A" + std::to_string(next)).second) ++next;
    row.element.append("id", JsonTree::string("A" + std::to_string(next), row.element.origin));
  }
}

// The element that a row belongs to; null, and told, where there is none.
JsonTree* PlanImport::owner_of(const Shape& shape, const ImportedRow& row, SheetImport& sheet) {
  if (row.owner.empty()) return nullptr;
  const Parent& parent = shape.parents[row.parent];
  const auto& ids = ids_[std::string(parent.sheet)];
  const auto found = ids.find(row.owner);
  if (found == ids.end()) {
    sheet.report(row.owner_address.column, row.owner_address.row, "sheets.mistakes.owner-unknown",
                 {{.name = "found", .text = row.owner}});
    return nullptr;
  }
  return &list_at_root(shape_of(parent.sheet).list).children[found->second];
}

void PlanImport::read_children(const Shape& shape, SheetImport& sheet) {
  std::set<const JsonTree*> begun;
  for (ImportedRow& row : sheet.rows()) {
    JsonTree* const owner = owner_of(shape, row, sheet);
    if (owner == nullptr) continue;
    JsonTree* list = owner->find(shape.list);
    // What was kept is the list as it was without rows.
    if (begun.insert(owner).second || list == nullptr) {
      list = &owner->set(shape.list, JsonTree::array());
    }
    list->children.push_back(std::move(row.element));
  }
}

void PlanImport::read_claims(SheetImport& sheet) {
  const Shape& shape = shape_of(kClaimsSheet);
  std::map<JsonTree*, std::vector<ImportedRow>> by_action;
  std::vector<JsonTree*> order;
  for (ImportedRow& row : sheet.rows()) {
    JsonTree* const action = owner_of(shape, row, sheet);
    if (action == nullptr) continue;
    if (!by_action.contains(action)) order.push_back(action);
    by_action[action].push_back(std::move(row));
  }
  for (JsonTree* const action : order) {
    claimed_.emplace(action->string_at("id"));
    for (const ImportedRow& added : join_claims(*action, by_action[action])) {
      if (!actions_name_claims_) continue;
      result_.notes.push_back(
          {.place = sheet.place(added.address.column, added.address.row),
           .message = "sheets.remarks.claim-added",
           .arguments = {{.name = "found", .text = std::string(added.element.string_at("id"))},
                         {.name = "action", .text = added.owner}}});
    }
  }
}

// Claims that the cell of an action could not hold, where no row says more.
void PlanImport::keep_claims() {
  for (auto& [id, claims] : kept_claims_) {
    if (claimed_.contains(id)) continue;
    const auto& ids = ids_[std::string(kActionsSheet)];
    const auto found = ids.find(id);
    if (found == ids.end()) continue;
    list_at_root("actions").children[found->second].set("commitments", std::move(claims));
  }
}

// The sheets of the plan win over what actions carry along; where neither tells
// of sections, their names are all that there is.
void PlanImport::find_named() {
  add_named(result_.plan, named_);
  const bool has_sheet = std::ranges::any_of(recognised_, [](const Recognised& recognised) {
    return recognised.shape->list == "sections";
  });
  if (has_sheet || result_.plan.find("sections") != nullptr) return;
  make_sections(result_.plan);
  if (result_.plan.find("sections") == nullptr) return;
  result_.notes.push_back({.place = place_of(result_, "/sections/0"),
                           .message = "sheets.remarks.sections-made",
                           .arguments = {}});
}

void PlanImport::fill_in_what_is_not_said() {
  JsonTree& plan = result_.plan;
  if (kept_services_) {
    JsonTree shown = JsonTree::object();
    for (const JsonTree& member : kept_services_->children) {
      if (!member.key.starts_with("x-")) shown.append(member.key, member);
    }
    const JsonTree* const now = plan.find("services");
    const bool unchanged = now == nullptr ? shown.children.empty() : *now == shown;
    if (unchanged) plan.set("services", std::move(*kept_services_));
  }
  add_choices(plan, choices_);
  if (plan.find("title") == nullptr) say_of_plan("sheets.mistakes.no-title");
  const JsonTree* const city = plan.find("city");
  if (city == nullptr || city->find("name") == nullptr) say_of_plan("sheets.mistakes.no-city");
}

}  // namespace

ImportedPlan import_plan(const Workbook& workbook, const ImportChoices& choices,
                         const TellRow& tell) {
  return PlanImport(workbook, choices, tell).read();
}

}  // namespace charter
