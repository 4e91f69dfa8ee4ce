// SPDX-License-Identifier: EUPL-1.2
#include "document_writer.hpp"

#include "charter/model/numbers.hpp"
#include "charter/model/text.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/version.hpp"
#include "value_text.hpp"

namespace charter {

std::string text_of(const Phrase& phrase) {
  std::string text;
  for (const Inline& run : phrase) text += run.text;
  return text;
}

void DocumentWriter::heading(int level, std::string_view anchor, Phrase phrase) {
  document_.blocks.push_back({.kind = Block::Kind::Heading,
                              .level = level,
                              .anchor = std::string(anchor),
                              .phrase = std::move(phrase)});
}

void DocumentWriter::heading(int level, std::string_view anchor, std::string_view text_name) {
  heading(level, anchor, plain(say(text_name)));
}

void DocumentWriter::paragraph(Phrase phrase) {
  document_.blocks.push_back({.kind = Block::Kind::Paragraph, .phrase = std::move(phrase)});
}

void DocumentWriter::paragraph(const std::string& text) { paragraph(plain(text)); }

void DocumentWriter::list(std::vector<Phrase> items) {
  if (items.empty()) return;
  document_.blocks.push_back({.kind = Block::Kind::List, .items = std::move(items)});
}

void DocumentWriter::table(const std::vector<std::string_view>& columns,
                           std::vector<std::vector<Phrase>> rows, std::string_view caption) {
  if (rows.empty()) return;
  Block& block = document_.blocks.emplace_back();
  block.kind = Block::Kind::Table;
  if (!caption.empty()) block.table.caption = say("caption-" + std::string(caption));
  for (const std::string_view column : columns) {
    block.table.head.push_back(say("column-" + std::string(column)));
  }
  block.table.rows = std::move(rows);
}

void DocumentWriter::chart(Chart chart) {
  Block& block = document_.blocks.emplace_back();
  block.kind = Block::Kind::Chart;
  block.chart = std::move(chart);
}

Phrase DocumentWriter::titled(const FrameworkEntry& entry) const {
  return {{.text = std::string(entry.id) + " "}, shown_text(entry.title)};
}

Phrase DocumentWriter::linked_title(const FrameworkEntry& entry) const {
  const std::string id(entry.id);
  return {{.text = id, .anchor = id}, {.text = " "}, shown_text(entry.title)};
}

Phrase DocumentWriter::measured_against() const {
  return {shown_text(framework().title), {.text = ", " + std::string(framework().version)}};
}

Phrase DocumentWriter::part_of(std::size_t part, std::size_t whole) const {
  return {{.text = locale_.fill("text.part-of",
                                {{"part", std::to_string(part)}, {"whole", std::to_string(whole)}}),
           .share = Share{.part = part, .whole = whole}}};
}

Phrase DocumentWriter::marked(Coverage coverage) const {
  return {{.text = std::string(word_for(coverage, "coverage", kCoverageNames, locale_)),
           .mark = std::string(kCoverageNames[static_cast<std::size_t>(coverage)])}};
}

Phrase DocumentWriter::marked(AreaCoverage coverage) const {
  constexpr Coverage kMarks[] = {Coverage::Deep, Coverage::Uncovered, Coverage::Waived};
  const Coverage mark = kMarks[static_cast<std::size_t>(coverage)];
  return {{.text = std::string(word_for(coverage, "area", kAreaCoverageNames, locale_)),
           .mark = std::string(kCoverageNames[static_cast<std::size_t>(mark)])}};
}

Inline DocumentWriter::shown_text(Text text) const {
  const Translation* const found = choose(text, locale_.language(), outcome_.plan.language);
  if (found == nullptr) return {};
  const std::string_view language =
      found->language.empty() ? outcome_.plan.language : found->language;
  const bool foreign = !equal_ignoring_case(language, locale_.language());
  return {.text = std::string(found->text),
          .language = foreign ? std::string(language) : "",
          .foreign = supported_language(language) != locale_.language(),
          .isolated = true};
}

Phrase DocumentWriter::or_dash(std::string_view text) {
  return text.empty() ? plain("–") : theirs(text);
}

Phrase DocumentWriter::value(const Value& value, std::optional<IndicatorType> type,
                             std::string_view unit, std::string_view date) const {
  Phrase phrase = plain(value_text(value, type, unit, locale_));
  if (!date.empty()) {
    phrase.push_back({.text = " "});
    phrase.push_back({.text = "(" + std::string(date) + ")", .together = true});
  }
  return phrase;
}

std::vector<std::string_view> DocumentWriter::ids_of(
    const std::vector<std::size_t>& actions) const {
  std::vector<std::string_view> ids;
  ids.reserve(actions.size());
  for (const std::size_t index : actions) ids.push_back(action(index).id.value);
  return ids;
}

Phrase DocumentWriter::labelled(std::string_view label, Phrase phrase) const {
  Phrase item = plain(say("label-" + std::string(label)) + " ");
  item.insert(item.end(), phrase.begin(), phrase.end());
  return item;
}

Phrase DocumentWriter::day() const {
  const std::string day = to_string(outcome_.as_of);
  return plain(outcome_.as_of_today ? say("as-of-today", {{"date", day}}) : day);
}

std::string DocumentWriter::file_name(const Outcome& outcome) {
  return outcome.file.substr(outcome.file.rfind('/') + 1);
}

void DocumentWriter::colophon() {
  Block& colophon = document_.blocks.emplace_back();
  colophon.kind = Block::Kind::Colophon;
  colophon.phrase = plain(say("made-with", {{"version", kVersion},
                                            {"file", file_name(outcome_)},
                                            {"sha256", outcome_.sha256},
                                            {"framework", framework().id},
                                            {"frameworkVersion", framework().version}}));
}

Phrase DocumentWriter::deadline(const Action& action) const {
  if (action.end) return or_dash(action.end->value.written);
  if (action.recurrence == Recurrence::Once) return or_dash("");
  return or_dash(word_for(action.recurrence, "recurrence", kRecurrenceNames, locale_));
}

Phrase DocumentWriter::status(const Action& action) const {
  std::string status(word_for(action.status, "status", kStatusNames, locale_));
  if (is_overdue(action, outcome_.as_of)) status += ", " + say("overdue");
  return plain(status);
}

Phrase DocumentWriter::progress(const Action& action) const {
  return or_dash(action.progress ? locale_.number(spell_number(action.progress->value)) + "\u00A0%"
                                 : "");
}

std::string DocumentWriter::responsible(const Action& action) {
  return action.departments.empty() ? std::string(action.owner) : joined(action.departments);
}

Phrase DocumentWriter::evidence(const Evidence& item) const {
  Inline title = shown_text(item.title);
  title.url = item.url;
  Phrase phrase{title};
  if (item.date) phrase.push_back({.text = " (" + std::string(item.date->written) + ")"});
  return phrase;
}

}  // namespace charter
