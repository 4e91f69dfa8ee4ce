// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/json_tree.hpp"
#include "charter/model/framework.hpp"
#include "charter/report/locale.hpp"
#include "charter/sheets/workbook.hpp"

#include <string_view>
#include <vector>

namespace charter {

struct PlanSheets {
  Workbook workbook;
  // What the files of the sheets are called where each is one, without ending.
  std::vector<std::string_view> file_names;
};

// A plan, which has no mistake of CH0xx or CH1xx, as a workbook that people can
// edit: a sheet for each of its lists, those that officers edit first, then,
// for people, drop-down lists and a guide. Nothing is lost: what the cells of a
// row cannot hold exactly stands as JSON in a last column of that row.
// `framework` is what the plan is measured against; headers and words are those
// of `locale`.
PlanSheets export_plan(const JsonTree& plan, const Framework& framework, const Locale& locale,
                       const TellRow& tell = {});

// The actions alone, on one sheet, with all that belongs to them.
PlanSheets export_actions(const JsonTree& plan, const Framework& framework, const Locale& locale,
                          const TellRow& tell = {});

}  // namespace charter
