// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/packs.hpp"

#include "pack.hpp"
#include "page_name.hpp"

#include <algorithm>
#include <map>

namespace charter {
namespace {

constexpr std::string_view kIndex = "index";
// The file of a department whose name has no letter.
constexpr std::string_view kNameless = "department";

void add_action(Pack& pack, const Asking& asking, std::size_t action) {
  pack.actions.push_back(action);
  for (const Ask ask : asking.about(action)) {
    std::vector<std::size_t>& concerned = pack.questions[ask];
    if (ask != Ask::Figures) {
      concerned.push_back(action);
      continue;
    }
    const std::vector<std::size_t> figures = asking.figures(action);
    concerned.insert(concerned.end(), figures.begin(), figures.end());
  }
}

// Every question once: an indicator that two actions name is asked for once.
void ask_once(Pack& pack) {
  const auto found = pack.questions.find(Ask::Figures);
  if (found == pack.questions.end()) return;
  std::vector<std::size_t>& concerned = found->second;
  std::ranges::sort(concerned);
  concerned.erase(std::ranges::unique(concerned).begin(), concerned.end());
}

// The departments by their names, and at the end those of nobody.
void sort_into_packs(const Outcome& outcome, PackSet& set) {
  std::map<std::string_view, Pack> by_department;
  Pack without;
  for (std::size_t i = 0; i < outcome.plan.actions.size(); ++i) {
    const Action& action = outcome.plan.actions[i];
    const auto& departments = set.departments.emplace_back(departments_of(action));
    if (!action.assessed()) continue;
    for (const std::string_view department : departments) {
      Pack& pack = by_department[department];
      pack.department = department;
      add_action(pack, set.asking, i);
    }
    if (departments.empty()) add_action(without, set.asking, i);
  }
  set.packs.reserve(by_department.size() + 1);
  for (auto& [department, pack] : by_department) set.packs.push_back(std::move(pack));
  if (!without.actions.empty()) set.packs.push_back(std::move(without));
  for (Pack& pack : set.packs) ask_once(pack);
}

}  // namespace

std::vector<Page> compose_packs(const Outcome& outcome, const Locale& locale,
                                std::string_view answer_by, std::string_view ending) {
  const std::string tail(ending);
  const Asking asking(outcome);
  PackSet set{.answer_by = answer_by,
              .index = std::string(kIndex) + tail,
              .packs = {},
              .asking = asking,
              .departments = {}};
  sort_into_packs(outcome, set);
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
