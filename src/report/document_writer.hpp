// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// All statuses, the furthest first, as people read a bar.
inline constexpr Status kFurthestFirst[] = {Status::Completed, Status::Ongoing,
                                            Status::Planned,   Status::Unstated,
                                            Status::Suspended, Status::Cancelled};

// What the chapters of the report have in common: the words for things, and
// the ways to add to the document.
class DocumentWriter {
 public:
  DocumentWriter(const Outcome& outcome, const Locale& locale, Document& document)
      : outcome_(outcome), locale_(locale), document_(document) {}

  void heading(int level, std::string_view anchor, Phrase phrase);
  void heading(int level, std::string_view anchor, std::string_view text_name);
  void paragraph(Phrase phrase);
  void paragraph(const std::string& text);
  void list(std::vector<Phrase> items);
  // Column heads are texts of the report, `report.column-<name>`, and so is the
  // caption, `report.caption-<name>`; none where the heading says it all. A
  // table without rows is left out.
  void table(const std::vector<std::string_view>& columns, std::vector<std::vector<Phrase>> rows,
             std::string_view caption = {});
  void chart(Chart chart);

 protected:
  using Values = std::initializer_list<Locale::Value>;

  [[nodiscard]] std::string say(std::string_view name, Values values = {}) const {
    return locale_.fill("report." + std::string(name), values);
  }
  [[nodiscard]] std::string count(std::string_view name, std::size_t number,
                                  Values values = {}) const {
    return locale_.counted("report." + std::string(name), number, values);
  }

  // A text of the plan or the framework, in the report's language if it has
  // it; else marked with the language that it is in.
  [[nodiscard]] Inline shown_text(Text text) const;
  [[nodiscard]] Phrase phrase_of(Text text) const { return {shown_text(text)}; }
  [[nodiscard]] static Phrase plain(std::string_view text) { return {{.text = std::string(text)}}; }
  // Its id and its title; the other form leads to its chapter.
  [[nodiscard]] Phrase titled(const FrameworkEntry& entry) const;
  [[nodiscard]] Phrase linked_title(const FrameworkEntry& entry) const;
  // The title of the framework and its version.
  [[nodiscard]] Phrase measured_against() const;
  // Somebody else's words as they stand.
  [[nodiscard]] static Phrase theirs(std::string_view text) {
    return {{.text = std::string(text), .isolated = true}};
  }
  // "3 of 7", with what it takes to draw it.
  [[nodiscard]] Phrase part_of(std::size_t part, std::size_t whole) const;
  // The word for a coverage and its mark.
  [[nodiscard]] Phrase marked(Coverage coverage) const;
  [[nodiscard]] Phrase marked(AreaCoverage coverage) const;
  // A dash where there is nothing.
  [[nodiscard]] static Phrase or_dash(std::string_view text);

  [[nodiscard]] Phrase value(const Value& value, std::optional<IndicatorType> type,
                             std::string_view unit, std::string_view date) const;
  // "Plan:" and what follows it.
  [[nodiscard]] Phrase labelled(std::string_view label, Phrase phrase) const;
  // The as-of day, and whether it is only today's.
  [[nodiscard]] Phrase day() const;
  // The name of the plan's file, whatever folder it lies in.
  [[nodiscard]] static std::string file_name(const Outcome& outcome);
  // What this was made with and from; for the foot of the page.
  void colophon();

  // The cells of an action in a table: its deadline, else how often it comes
  // back; its status, and whether it is overdue; its progress.
  [[nodiscard]] Phrase deadline(const Action& action) const;
  [[nodiscard]] Phrase status(const Action& action) const;
  [[nodiscard]] Phrase progress(const Action& action) const;
  [[nodiscard]] std::vector<std::string_view> ids_of(const std::vector<std::size_t>& actions) const;
  // Who answers for the action: its departments, else its owner.
  [[nodiscard]] static std::string responsible(const Action& action);
  [[nodiscard]] const Action& action(std::size_t index) const {
    return outcome_.plan.actions[index];
  }
  [[nodiscard]] const Assessment& assessment() const { return *outcome_.assessment; }
  [[nodiscard]] const Framework& framework() const { return *outcome_.framework; }
  // There is an indicator, of the framework or of the plan.
  [[nodiscard]] bool measures() const { return assessment().summary.indicators > 0; }
  [[nodiscard]] Phrase evidence(const Evidence& item) const;

  const Outcome& outcome_;
  const Locale& locale_;
  Document& document_;
};

// Adds to the title block which other languages a document's texts are in.
void tell_languages(Document& document, const Locale& locale);

// The chapters, in order.
void write_opening(const Outcome& outcome, const Locale& locale, Document& document);
void write_changes(const Difference& difference, const Locale& locale, Document& document);
void write_overview(const Outcome& outcome, const Locale& locale, Document& document);
void write_timeline(const Outcome& outcome, const Locale& locale, Document& document);
void write_commitments(const Outcome& outcome, const Locale& locale, Document& document);
void write_next_steps(const Outcome& outcome, const Locale& locale, Document& document);
// What other cities did where the plan has gaps.
void write_practices(const Outcome& outcome, const Locale& locale, Document& document);
// A framework that the plan does not follow, whose crosswalk leads to the one
// that it follows.
void write_also(const Outcome& outcome, const Framework& other, const Locale& locale,
                Document& document);
void write_annex(const Outcome& outcome, const Locale& locale, Document& document);

}  // namespace charter
