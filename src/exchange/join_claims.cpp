// SPDX-License-Identifier: EUPL-1.2
#include "join_claims.hpp"

#include <map>
#include <queue>

namespace charter {
namespace {

// A row that says no more than the commitment is a short claim.
JsonTree claim_of(ImportedRow& row) {
  const bool is_short = row.element.children.size() == 1 && !row.is_object;
  if (!is_short || row.element.find("id") == nullptr) return std::move(row.element);
  JsonTree id = std::move(row.element.children.front());
  id.origin = row.element.origin;
  return id;
}

}  // namespace

std::vector<ImportedRow> join_claims(JsonTree& action, std::vector<ImportedRow>& rows) {
  std::map<std::string, std::queue<std::size_t>, std::less<>> by_commitment;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    by_commitment[std::string(rows[i].element.string_at("id"))].push(i);
  }
  JsonTree claims = JsonTree::array();
  std::vector<bool> used(rows.size());
  if (const JsonTree* const named = action.find("commitments")) {
    claims.origin = named->origin;
    for (const JsonTree& id : named->children) {
      const auto waiting = by_commitment.find(id.text);
      if (waiting == by_commitment.end() || waiting->second.empty()) {
        claims.children.push_back(id);
        continue;
      }
      const std::size_t row = waiting->second.front();
      waiting->second.pop();
      used[row] = true;
      claims.children.push_back(claim_of(rows[row]));
    }
  }
  std::vector<ImportedRow> added;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (used[i]) continue;
    added.push_back(rows[i]);
    claims.children.push_back(claim_of(rows[i]));
  }
  action.set("commitments", std::move(claims));
  return added;
}

}  // namespace charter
