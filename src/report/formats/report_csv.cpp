// SPDX-License-Identifier: EUPL-1.2
//
// The report as a table for a spreadsheet: one row per commitment, heads and
// words in the report's language, ids as they are everywhere. It begins with a
// byte-order mark, without which Excel takes accents for something else.
#include "charter/model/text.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/report/wrap.hpp"
#include "csv_cell.hpp"

#include <optional>
#include <string>
#include <vector>

namespace charter {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class CommitmentTable {
 public:
  CommitmentTable(const Outcome& outcome, const Locale& locale)
      : outcome_(outcome), locale_(locale) {}

  std::string write();

 private:
  using Cells = std::vector<std::string>;

  [[nodiscard]] Cells head() const;
  [[nodiscard]] Cells row(std::size_t index) const;
  [[nodiscard]] std::string column(std::string_view name) const {
    return std::string(locale_.text("report.column-" + std::string(name)));
  }
  [[nodiscard]] std::string title(Text text) const {
    return printable(shown(text, outcome_.plan, locale_.language()));
  }
  [[nodiscard]] std::string rating(std::optional<Rating> rating) const {
    return rating ? std::string(word_for(*rating, "rating", kRatingNames, locale_)) : "";
  }
  [[nodiscard]] std::string ids(const std::vector<std::size_t>& actions) const;
  [[nodiscard]] std::string held_back_by(std::size_t index) const;
  void add(const Cells& cells) {
    text_ += csv_row(std::vector<std::string_view>(cells.begin(), cells.end()));
  }

  const Outcome& outcome_;
  const Locale& locale_;
  std::string text_{kByteOrderMark};
};

std::string CommitmentTable::ids(const std::vector<std::size_t>& actions) const {
  std::vector<std::string_view> ids;
  ids.reserve(actions.size());
  for (const std::size_t action : actions) ids.push_back(outcome_.plan.actions[action].id.value);
  return joined(ids);
}

std::string CommitmentTable::held_back_by(std::size_t index) const {
  return printable(joined(shortfalls(outcome_, index, locale_), locale_.text("text.join")));
}

CommitmentTable::Cells CommitmentTable::head() const {
  Cells cells{column("role"), column("id"), column("commitment"), column("coverage")};
  for (const std::string_view status : kStatusNames) {
    cells.push_back(locale_.fill("report.column-count",
                                 {{"status", locale_.word("status-" + std::string(status))}}));
  }
  for (const char* const name : {"overdue", "in-scope", "measured", "basis", "declared", "proposed",
                                 "actions", "lapsed", "suggested", "held-back"}) {
    cells.push_back(column(name));
  }
  return cells;
}

CommitmentTable::Cells CommitmentTable::row(std::size_t index) const {
  const Commitment& commitment = outcome_.framework->commitments[index];
  const CommitmentResult& result = outcome_.assessment->commitments[index];
  Cells cells{title(outcome_.framework->roles[commitment.role].title), std::string(commitment.id),
              title(commitment.title),
              std::string(word_for(result.coverage, "coverage", kCoverageNames, locale_))};
  for (const std::size_t count : result.delivery.by_status) cells.push_back(std::to_string(count));
  const Cells rest{std::to_string(result.delivery.overdue),
                   std::to_string(result.indicators_in_scope),
                   std::to_string(result.indicators_reported),
                   std::string(word_for(result.basis, "basis", kBasisNames, locale_)),
                   rating(result.declared),
                   rating(result.proposed),
                   ids(result.actions),
                   ids(result.lapsed),
                   ids(result.suggested),
                   held_back_by(index)};
  cells.insert(cells.end(), rest.begin(), rest.end());
  return cells;
}

std::string CommitmentTable::write() {
  add(head());
  for (std::size_t i = 0; i < outcome_.framework->commitments.size(); ++i) add(row(i));
  return text_;
}

}  // namespace

std::string write_csv_report(const Outcome& outcome, const Locale& locale,
                             const ReportAdditions& /*additions*/) {
  return CommitmentTable(outcome, locale).write();
}

}  // namespace charter
