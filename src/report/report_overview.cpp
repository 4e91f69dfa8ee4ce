// SPDX-License-Identifier: EUPL-1.2
//
// The plan at a glance: how far the actions on each commitment are, and which
// departments answer for which commitments.
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "requests.hpp"

#include <map>

namespace charter {
namespace {

class Overview : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    write_delivery();
    write_matrix();
  }

 private:
  // Of a department, how many actions it has on each commitment.
  using Counts = std::vector<std::size_t>;

  void write_delivery();
  void write_matrix();
  void draw_delivery();
  [[nodiscard]] std::map<std::string_view, Counts> counts_by_department() const;
  [[nodiscard]] static std::vector<Phrase> matrix_row(Phrase department, const Counts& counts);
};

void Overview::draw_delivery() {
  BarChart bars;
  for (const Status status : kFurthestFirst) {
    bars.keys.push_back({std::string(kStatusNames[static_cast<std::size_t>(status)]),
                         std::string(word_for(status, "status", kStatusNames, locale_))});
  }
  for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
    BarChart::Row& row = bars.rows.emplace_back();
    row.label = framework().commitments[i].id;
    for (const Status status : kFurthestFirst) {
      row.counts.push_back(
          assessment().commitments[i].delivery.by_status[static_cast<std::size_t>(status)]);
    }
  }
  chart({.name = "delivery",
         .title = say("chart-delivery"),
         .description = say("chart-delivery-text"),
         .data = std::move(bars)});
}

void Overview::write_delivery() {
  heading(2, "delivery", "chapter-delivery");
  paragraph(say("delivery"));
  draw_delivery();
  Table table{.caption = say("caption-delivery"), .head = {say("column-commitment")}, .grid = true};
  for (const Status status : kFurthestFirst) {
    table.head.emplace_back(word_for(status, "status", kStatusNames, locale_));
  }
  table.head.push_back(say("overdue"));
  for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
    const Delivery& delivery = assessment().commitments[i].delivery;
    std::vector<Phrase> row{linked_title(framework().commitments[i])};
    for (const Status status : kFurthestFirst) {
      row.push_back(plain(std::to_string(delivery.by_status[static_cast<std::size_t>(status)])));
    }
    row.push_back(plain(std::to_string(delivery.overdue)));
    table.rows.push_back(std::move(row));
  }
  document_.blocks.push_back({.kind = Block::Kind::Table, .table = std::move(table)});
}

std::map<std::string_view, Overview::Counts> Overview::counts_by_department() const {
  std::map<std::string_view, Counts> departments;
  for (std::size_t i = 0; i < assessment().commitments.size(); ++i) {
    for (const std::size_t index : assessment().commitments[i].actions) {
      for (const std::string_view name : who_answers_for(action(index))) {
        Counts& counts = departments[name];
        counts.resize(assessment().commitments.size());
        ++counts[i];
      }
    }
  }
  return departments;
}

std::vector<Phrase> Overview::matrix_row(Phrase department, const Counts& counts) {
  std::vector<Phrase> row{std::move(department)};
  for (const std::size_t count : counts) {
    row.push_back(plain(count == 0 ? "–" : std::to_string(count)));
  }
  return row;
}

void Overview::write_matrix() {
  const auto departments = counts_by_department();
  if (departments.empty()) return;
  heading(2, "matrix", "chapter-matrix");
  paragraph(say("matrix"));
  Table table{.caption = say("caption-matrix"), .head = {say("column-department")}, .grid = true};
  for (const Commitment& commitment : framework().commitments) {
    table.head.emplace_back(commitment.id);
  }
  std::vector<Phrase> coverage{plain(say("column-coverage"))};
  for (const CommitmentResult& result : assessment().commitments) {
    coverage.push_back(marked(result.coverage));
  }
  table.rows.push_back(std::move(coverage));
  for (const auto& [department, counts] : departments) {
    if (!department.empty()) table.rows.push_back(matrix_row(theirs(department), counts));
  }
  // Those for whom nobody answers stand last.
  if (const auto nobody = departments.find(""); nobody != departments.end()) {
    table.rows.push_back(matrix_row(plain(say("no-department")), nobody->second));
  }
  document_.blocks.push_back({.kind = Block::Kind::Table, .table = std::move(table)});
}

}  // namespace

void write_overview(const Outcome& outcome, const Locale& locale, Document& document) {
  Overview(outcome, locale, document).write();
}

}  // namespace charter
