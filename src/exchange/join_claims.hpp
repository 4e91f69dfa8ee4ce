// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sheet_import.hpp"

#include <vector>

namespace charter {

// Joins the commitments that the cell of an action names with the rows that say
// more of its claims: the first mention of a commitment with the first row on
// it, and so on. Rows on commitments that the cell does not name come behind;
// they are returned.
std::vector<ImportedRow> join_claims(JsonTree& action, std::vector<ImportedRow>& rows);

}  // namespace charter
