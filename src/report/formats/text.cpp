// SPDX-License-Identifier: EUPL-1.2
//
// The result for a person at a terminal. The answer comes first:
//
//   Gent: Acties tegen discriminatie en voor divers personeel
//   plan.json, 39 actions, as of 2024-03-21
//
//   The plan covers 9 of 11 commitments: 0 in full, 9 in part.
//
//   Policymaker                        coverage         done      measured  basis
//   PM1 Speaking out for equality      covered in part  2 of 3    0 of 3    stated
//       held back by: no deadline (R03, R05)
//
// then the findings, grouped by code, then the verdict and one next step.
// Nothing is told by colour alone.
#include "charter/model/text.hpp"

#include "charter/report/formats.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/report/wrap.hpp"
#include "report/requests.hpp"
#include "text_findings.hpp"
#include "text_practices.hpp"
#include "text_style.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace charter {
namespace {

constexpr std::string_view kGap = "  ";  // between columns
constexpr std::string_view kIndent = "      ";
constexpr std::size_t kMeasuredCell = 4;  // of a row: id, title, coverage, done, measured, basis

class PlanText {
 public:
  PlanText(const Outcome& outcome, const Locale& locale, const Style& style)
      : outcome_(outcome), locale_(locale), style_(style) {}

  std::string write();

 private:
  void write_head();
  void write_answer();
  void write_table();
  void write_role(std::size_t role);
  void write_commitment(std::size_t index);
  void write_row(const std::vector<std::string>& cells);
  void write_services(const CommitmentResult& result);
  void write_actions_line();
  void write_legend();
  void write_verdict();
  [[nodiscard]] std::string next_step() const;
  void measure_columns();
  [[nodiscard]] std::vector<std::string_view> ids_with(Coverage coverage) const;
  [[nodiscard]] std::string part_of(std::size_t part, std::size_t whole) const;
  [[nodiscard]] std::string done(const CommitmentResult& result) const;
  [[nodiscard]] std::string measured(const CommitmentResult& result) const;
  // Where there is no indicator at all, nothing is said of measuring.
  [[nodiscard]] bool shows_column(std::size_t cell) const {
    return cell != kMeasuredCell || outcome_.assessment->summary.indicators > 0;
  }

  void line(std::string_view first, std::string_view text) {
    text_ += wrapped(first, text, style_.width);
  }
  void line(std::string_view text) { line("", text); }
  [[nodiscard]] std::string title(Text text) const {
    return printable(shown(text, outcome_.plan, locale_.language()));
  }

  const Outcome& outcome_;
  const Locale& locale_;
  const Style& style_;
  std::string text_;
  std::size_t id_width_ = 0;             // with a space behind
  std::array<std::size_t, 5> widths_{};  // title, coverage, done, measured, basis
};

std::string PlanText::write() {
  write_head();
  if (outcome_.assessment && !style_.quiet) {
    write_answer();
    write_table();
    write_legend();
  }
  if (!style_.quiet) text_ += write_text_findings(outcome_, locale_, style_);
  if (outcome_.assessment && style_.verbose && !style_.quiet) {
    text_ += write_text_practices(outcome_, locale_, style_);
  }
  write_verdict();
  return std::move(text_);
}

void PlanText::write_head() {
  if (style_.quiet) return;
  if (outcome_.assessment) {
    const std::string city = title(outcome_.plan.city.name);
    const std::string name = title(outcome_.plan.title);
    const bool is_named = city.empty() || name.find(city) != std::string::npos;
    line(
        bold(is_named ? name : joined(std::array{city, name}, locale_.text("text.colon")), style_));
    const std::string day = to_string(outcome_.as_of);
    const std::string_view as_of = outcome_.as_of_today ? "text.as-of-today" : "text.as-of";
    line(printable(outcome_.file) + ", " +
         locale_.counted("text.actions", outcome_.plan.actions_in_file) + ", " +
         locale_.fill(as_of, {{"date", day}}));
    line(locale_.fill("text.against", {{"framework", title(outcome_.framework->title)},
                                       {"version", printable(outcome_.framework->version)}}));
  } else {
    line(bold(printable(outcome_.file), style_));
  }
  text_ += '\n';
}

std::vector<std::string_view> PlanText::ids_with(Coverage coverage) const {
  std::vector<std::string_view> ids;
  for (std::size_t i = 0; i < outcome_.assessment->commitments.size(); ++i) {
    if (outcome_.assessment->commitments[i].coverage == coverage) {
      ids.push_back(outcome_.framework->commitments[i].id);
    }
  }
  return ids;
}

void PlanText::write_answer() {
  const CoverageCounts& counts = outcome_.assessment->summary.commitments;
  const auto of = [&counts](Coverage coverage) {
    return counts.by_coverage[static_cast<std::size_t>(coverage)];
  };
  const std::size_t covered = of(Coverage::Deep) + of(Coverage::Shallow);
  std::string answer =
      locale_.fill("text.answer", {{"covered", std::to_string(covered)},
                                   {"scope", std::to_string(counts.in_scope)},
                                   {"deep", std::to_string(of(Coverage::Deep))},
                                   {"shallow", std::to_string(of(Coverage::Shallow))}});
  for (const auto& [coverage, name] : {std::pair(Coverage::Uncovered, "text.answer-uncovered"),
                                       std::pair(Coverage::Waived, "text.answer-waived")}) {
    const auto ids = ids_with(coverage);
    if (ids.empty()) continue;
    answer += " " + locale_.fill(name, {{"ids", joined(ids)}});
  }
  line(answer);
  write_actions_line();
  text_ += '\n';
}

void PlanText::write_actions_line() {
  const Summary& summary = outcome_.assessment->summary;
  const std::string statuses = counts_by_status(summary, locale_);
  if (statuses.empty()) return;
  std::string sentence = locale_.fill(
      "text.actions-by-status",
      {{"actions", locale_.counted("text.actions", summary.actions)}, {"statuses", statuses}});
  if (summary.overdue > 0) sentence += " " + locale_.counted("text.overdue", summary.overdue);
  const std::size_t passed = passed_without_status(outcome_);
  if (passed > 0) sentence += " " + locale_.counted("text.passed", passed);
  if (summary.unlinked > 0) sentence += " " + locale_.counted("text.unlinked", summary.unlinked);
  std::size_t waiting = 0;
  for (const CommitmentResult& result : outcome_.assessment->commitments) {
    waiting += result.suggested.size();
  }
  if (waiting > 0) sentence += " " + locale_.counted("report.suggested", waiting);
  line(sentence);
}

std::string PlanText::part_of(std::size_t part, std::size_t whole) const {
  return locale_.fill("text.part-of",
                      {{"part", std::to_string(part)}, {"whole", std::to_string(whole)}});
}

std::string PlanText::done(const CommitmentResult& result) const {
  const auto& counts = result.delivery.by_status;
  return part_of(counts[static_cast<std::size_t>(Status::Completed)],
                 std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
}

std::string PlanText::measured(const CommitmentResult& result) const {
  return part_of(result.indicators_reported, result.indicators_in_scope);
}

void PlanText::measure_columns() {
  for (const Commitment& commitment : outcome_.framework->commitments) {
    id_width_ = std::max(id_width_, display_width(commitment.id) + 1);
  }
  widths_[1] = display_width(locale_.text("text.column-coverage"));
  for (const std::string_view name : kCoverageNames) {
    widths_[1] = std::max(widths_[1], display_width(locale_.word("coverage-" + std::string(name))));
  }
  widths_[2] = display_width(locale_.text("text.column-done"));
  widths_[3] = display_width(locale_.text("text.column-measured"));
  for (const CommitmentResult& result : outcome_.assessment->commitments) {
    widths_[2] = std::max(widths_[2], display_width(done(result)));
    widths_[3] = std::max(widths_[3], display_width(measured(result)));
  }
  widths_[4] = display_width(locale_.text("text.column-basis"));
  for (const std::string_view name : kBasisNames) {
    widths_[4] = std::max(widths_[4], display_width(locale_.word("basis-" + std::string(name))));
  }
  std::size_t others = id_width_;
  for (std::size_t i = 1; i < widths_.size(); ++i) {
    if (shows_column(i + 1)) others += kGap.size() + widths_[i];
  }
  widths_[0] = std::max<std::size_t>(style_.width > others ? style_.width - others : 0, 16);
}

// The id, then the title, on as many lines as it needs, and behind its end the
// other cells, so that the row reads aloud in order.
void PlanText::write_row(const std::vector<std::string>& cells) {
  const auto title_lines = wrap(cells[1], widths_[0]);
  std::string first = padded(cells[0], id_width_);
  for (std::size_t i = 0; i + 1 < title_lines.size(); ++i) {
    text_ += first + title_lines[i] + "\n";
    first.assign(id_width_, ' ');
  }
  std::string row = first + padded(title_lines.back(), widths_[0]);
  for (std::size_t i = 2; i < cells.size(); ++i) {
    if (shows_column(i)) row.append(kGap).append(padded(cells[i], widths_[i - 1]));
  }
  row.erase(row.find_last_not_of(' ') + 1);
  text_ += row + "\n";
}

void PlanText::write_table() {
  measure_columns();
  for (std::size_t role = 0; role < outcome_.framework->roles.size(); ++role) write_role(role);
}

void PlanText::write_role(std::size_t role) {
  std::string name = title(outcome_.framework->roles[role].title);
  if (display_width(name) > id_width_ + widths_[0]) {
    line(bold(name, style_));
    name.clear();
  }
  std::string head = padded(name, id_width_ + widths_[0]);
  const std::array<std::string_view, 4> columns{"text.column-coverage", "text.column-done",
                                                "text.column-measured", "text.column-basis"};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!shows_column(i + 2)) continue;
    head.append(kGap).append(padded(locale_.text(columns[i]), widths_[i + 1]));
  }
  head.erase(head.find_last_not_of(' ') + 1);
  text_ += bold(head, style_) + "\n";
  for (std::size_t i = 0; i < outcome_.framework->commitments.size(); ++i) {
    if (outcome_.framework->commitments[i].role == role) write_commitment(i);
  }
  text_ += '\n';
}

void PlanText::write_commitment(std::size_t index) {
  const Commitment& commitment = outcome_.framework->commitments[index];
  const CommitmentResult& result = outcome_.assessment->commitments[index];
  write_row({std::string(commitment.id), title(commitment.title),
             std::string(word_for(result.coverage, "coverage", kCoverageNames, locale_)),
             done(result), measured(result),
             std::string(word_for(result.basis, "basis", kBasisNames, locale_))});
  if (result.coverage == Coverage::Shallow) {
    const std::string reasons =
        printable(joined(shortfalls(outcome_, index, locale_), locale_.text("text.join")));
    line(std::string(id_width_, ' '), locale_.fill("text.held-back", {{"reasons", reasons}}));
  }
  if (result.delivery.overdue > 0) {
    line(std::string(id_width_, ' '), locale_.counted("text.overdue", result.delivery.overdue));
  }
  if (!result.actions.empty()) write_services(result);
}

void PlanText::write_services(const CommitmentResult& result) {
  for (std::size_t i = 0; i < result.services.size(); ++i) {
    const AreaResult& area = result.services[i];
    line(kIndent, locale_.counted(
                      "text.service", area.actions.size(),
                      {{"service", title(outcome_.framework->services[i].title)},
                       {"coverage", word_for(area.coverage, "area", kAreaCoverageNames, locale_)},
                       {"provision",
                        locale_.word(area.indirect ? "provision-indirect" : "provision-direct")}}));
  }
}

void PlanText::write_legend() {
  std::string legend(
      locale_.text(shows_column(kMeasuredCell) ? "text.legend" : "text.legend-unmeasured"));
  if (!outcome_.framework->official) legend.append(" ").append(locale_.text("text.unofficial"));
  line(legend);
  text_ += '\n';
}

void PlanText::write_verdict() {
  const auto count = [this](Severity severity) {
    return outcome_.counts[static_cast<std::size_t>(severity)];
  };
  const bool has_mistakes = std::ranges::any_of(outcome_.findings, [](const Finding& finding) {
    return finding.severity == Severity::Error && is_about_the_file(finding.code);
  });
  const bool has_gaps = count(Severity::Error) + count(Severity::Warning) > 0;
  const std::string_view verdict = !outcome_.assessment ? "text.verdict-unassessed"
                                   : has_mistakes       ? "text.verdict-errors"
                                   : has_gaps           ? "text.verdict-gaps"
                                                        : "text.verdict-clean";
  std::string sentence =
      locale_.fill(verdict, {{"counts", counts_by_severity(outcome_.counts, locale_)}});
  SeverityCounts news{};
  for (const Finding& finding : outcome_.findings) {
    if (!finding.known) ++news[static_cast<std::size_t>(finding.severity)];
  }
  if (news != outcome_.counts) {
    sentence +=
        " " + locale_.fill("text.verdict-new", {{"counts", counts_by_severity(news, locale_)}});
  }
  line(bold(printable(outcome_.file), style_) + ": " + sentence);
  if (!style_.quiet) line(locale_.fill("text.next", {{"command", next_step()}}));
}

std::string PlanText::next_step() const {
  const std::string file = printable(outcome_.file);
  const auto error = std::ranges::find(outcome_.findings, Severity::Error, &Finding::severity);
  if (error != outcome_.findings.end()) return "charter explain " + to_string(error->code);
  if (!outcome_.assessment) return "charter check " + file;
  const auto uncovered = ids_with(Coverage::Uncovered);
  if (!uncovered.empty()) return "charter explain " + std::string(uncovered.front());
  return "charter report " + file + " -o report.md";
}

std::string text_of_plan(const Outcome& outcome, bool first, bool /*many*/, const Locale& locale,
                         const Style& style) {
  const std::string text = PlanText(outcome, locale, style).write();
  return first || style.quiet ? text : "\n" + text;
}

std::string text_end(const PlanCounts& counts, bool many, const Locale& locale,
                     const Style& style) {
  if (!many || counts.plans < 2) return {};
  return (style.quiet ? "" : "\n") +
         wrapped("", locale.counted("text.plans", counts.plans,
                                    {{"assessed", std::to_string(counts.assessed)}}));
}

}  // namespace

const FormatInParts kTextInParts{.plan = text_of_plan, .end = text_end};

std::string write_text(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                       const Style& style) {
  return kTextInParts.whole(outcomes, many, locale, style);
}

}  // namespace charter
