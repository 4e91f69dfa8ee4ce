// SPDX-License-Identifier: EUPL-1.2
#include "find_actions.hpp"

#include "folded.hpp"

#include <algorithm>

namespace charter {

std::optional<std::size_t> find_actions(const Workbook& workbook, const SheetNames& names,
                                        std::string_view asked, const KnownHeader& is_known) {
  std::optional<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const Sheet& sheet = workbook.sheets[i];
    const Shape* const shape = names.shape_called(sheet.name);
    const bool called_so = asked.empty() ? shape != nullptr && shape->name == kActionsSheet
                                         : folded(sheet.name) == folded(asked);
    if (called_so) return i;
    const bool may_be = !sheet.hidden && !sheet.rows.empty() && !names.is_for_people(sheet.name);
    if (!may_be) continue;
    const std::size_t known = find_header(sheet, is_known, true).known;
    if (!best || known > most) best = i;
    most = std::max(most, known);
  }
  return asked.empty() ? best : std::nullopt;
}

}  // namespace charter
