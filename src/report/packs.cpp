// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/packs.hpp"

#include "pack.hpp"
#include "page_name.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kIndex = "index";
// The file of a department whose name has no letter.
constexpr std::string_view kNameless = "department";

// Every question once: an indicator that two actions name is asked for once.
void add_action(Pack& pack, const Outcome& outcome, std::size_t action) {
  // A department that an action names twice has it once.
  if (!pack.actions.empty() && pack.actions.back() == action) return;
  pack.actions.push_back(action);
  for (const Ask ask : asks_about(outcome, action)) {
    std::vector<std::size_t>& concerned = pack.questions[ask];
    if (ask != Ask::Figures) {
      concerned.push_back(action);
      continue;
    }
    for (const std::size_t indicator : figures_to_ask(outcome, action)) {
      if (std::ranges::find(concerned, indicator) == concerned.end()) {
        concerned.push_back(indicator);
      }
    }
    std::ranges::sort(concerned);
  }
}

// The departments by their names, and at the end those of nobody.
std::vector<Pack> sort_into_packs(const Outcome& outcome) {
  std::map<std::string_view, Pack> by_department;
  Pack without;
  for (std::size_t i = 0; i < outcome.plan.actions.size(); ++i) {
    const Action& action = outcome.plan.actions[i];
    if (!action.assessed()) continue;
    for (const std::string_view department : action.departments) {
      Pack& pack = by_department[department];
      pack.department = department;
      add_action(pack, outcome, i);
    }
    if (action.departments.empty()) add_action(without, outcome, i);
  }
  std::vector<Pack> packs;
  packs.reserve(by_department.size() + 1);
  for (auto& [department, pack] : by_department) packs.push_back(std::move(pack));
  if (!without.actions.empty()) packs.push_back(std::move(without));
  return packs;
}

}  // namespace

std::vector<Page> compose_packs(const Outcome& outcome, const Locale& locale,
                                std::string_view answer_by, std::string_view ending) {
  const std::string tail(ending);
  PackSet set{.answer_by = answer_by,
              .index = std::string(kIndex) + tail,
              .packs = sort_into_packs(outcome)};
  PageNames names({std::string(kIndex)});
  for (Pack& pack : set.packs) {
    const std::string_view title =
        pack.department.empty() ? locale.text("report.pack-title-none") : pack.department;
    pack.file = names.add(title, kNameless) + tail;
  }
  std::vector<Page> pages{{set.index, compose_pack_index(outcome, locale, set)}};
  for (const Pack& pack : set.packs) {
    pages.push_back({pack.file, compose_pack(outcome, locale, set, pack)});
  }
  return pages;
}

}  // namespace charter
