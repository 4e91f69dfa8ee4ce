// SPDX-License-Identifier: EUPL-1.2
//
// What changed since an earlier edition: a chapter of the report, and a
// document of its own.
#include "charter/model/text.hpp"
#include "charter/report/change_words.hpp"
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "title_about.hpp"

namespace charter {
namespace {

class ChangesChapter : public DocumentWriter {
 public:
  ChangesChapter(const Difference& difference, const Locale& locale, Document& document)
      : DocumentWriter(difference.now, locale, document),
        difference_(difference),
        words_(difference, locale) {}

  void write_head();
  void write_chapter();
  void write_body(int level);
  void write_findings();

 private:
  void write_coverage();
  void write_group(const ChangeGroup& group, int level);
  [[nodiscard]] std::vector<Phrase> action_row(const Statement& statement) const;
  [[nodiscard]] Phrase edition(std::string_view label, const Outcome& outcome) const;

  const Difference& difference_;
  ChangeWords words_;
};

Phrase ChangesChapter::edition(std::string_view label, const Outcome& outcome) const {
  Phrase phrase = plain(locale_.text(label));
  phrase.push_back({.text = std::string(locale_.text("text.colon"))});
  if (!outcome.plan.title.empty()) {
    phrase.push_back(
        {.text = std::string(shown(outcome.plan.title, outcome.plan, locale_.language())),
         .isolated = true});
    phrase.push_back({.text = ", "});
  }
  const bool share_name = file_name(difference_.then) == file_name(difference_.now);
  phrase.push_back({.text = share_name ? outcome.file : file_name(outcome), .isolated = true});
  phrase.push_back({.text = ", " + locale_.counted("text.actions", outcome.plan.actions_in_file)});
  return phrase;
}

void ChangesChapter::write_head() {
  const Inline city = shown_text(outcome_.plan.city.name);
  document_.title = title_about("changes.title", framework(), city.text, locale_);
  heading(1, "changes", plain(document_.title));
  const std::string_view day = outcome_.as_of_today ? "changes.both-today" : "changes.both";
  list({edition("changes.before", difference_.then), edition("changes.now", difference_.now),
        plain(locale_.fill(day, {{"date", to_string(outcome_.as_of)}}))});
}

void ChangesChapter::write_chapter() {
  heading(2, "changes", plain(locale_.text("changes.chapter")));
  list({edition("changes.before", difference_.then)});
  write_body(3);
}

void ChangesChapter::write_body(int level) {
  paragraph(joined(change_answer(difference_, locale_), " "));
  for (const std::string& sentence : change_doubts(difference_, locale_)) paragraph(sentence);
  if (difference_.changes.statements.empty()) {
    paragraph(std::string(locale_.text("changes.nothing")));
    return;
  }
  heading(level, "changes-commitments", plain(locale_.text("changes.commitments")));
  write_coverage();
  for (const ChangeGroup& group : words_.groups()) write_group(group, level);
}

void ChangesChapter::write_coverage() {
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
    const Commitment& commitment = framework().commitments[i];
    rows.push_back({plain(commitment.id), phrase_of(commitment.title),
                    marked(difference_.then.assessment->commitments[i].coverage),
                    marked(assessment().commitments[i].coverage)});
  }
  table({"id", "commitment", "before", "now"}, std::move(rows));
}

std::vector<Phrase> ChangesChapter::action_row(const Statement& statement) const {
  const Action& action = words_.action(statement);
  return {plain(statement.id),
          {words_.title(statement)},
          or_dash(responsible(action)),
          or_dash(action.end ? action.end->value.written : std::string_view()),
          plain(word_for(action.status, "status", kStatusNames, locale_))};
}

void ChangesChapter::write_group(const ChangeGroup& group, int level) {
  heading(level, "changes-" + std::string(group.name),
          plain(locale_.text("changes.group-" + std::string(group.name))));
  const bool of_actions = group.name == "added" || group.name == "gone";
  std::vector<std::vector<Phrase>> rows;
  for (const Statement* const statement : group.statements) {
    if (of_actions) {
      rows.push_back(action_row(*statement));
    } else {
      rows.push_back({plain(ChangeWords::ids(*statement)),
                      {words_.title(*statement)},
                      {words_.value(*statement, statement->then)},
                      {words_.value(*statement, statement->now)}});
    }
  }
  if (of_actions) {
    table({"id", "action", "department", "deadline", "status"}, std::move(rows));
  } else {
    table({"id", "item", "before", "now"}, std::move(rows));
  }
  if (group.name == "suggested") {
    paragraph(std::string(locale_.text("changes.suggestion-help")));
  }
}

void ChangesChapter::write_findings() {
  if (outcome_.findings.empty()) return;
  heading(2, "changes-findings", plain(locale_.text("changes.findings")));
  std::vector<std::vector<Phrase>> rows;
  rows.reserve(outcome_.findings.size());
  for (const Finding& finding : outcome_.findings) {
    rows.push_back({plain(locale_.word("severity-" + std::string(to_string(finding.severity)))),
                    plain(to_string(finding.code)), plain(finding.subject),
                    plain(std::to_string(finding.span.begin.line)), plain(finding.message)});
  }
  table({"level", "code", "subject", "line", "finding"}, std::move(rows));
}

}  // namespace

void write_changes(const Difference& difference, const Locale& locale, Document& document) {
  ChangesChapter(difference, locale, document).write_chapter();
}

Document compose_difference(const Difference& difference, const Locale& locale) {
  Document document;
  document.language = locale.language();
  ChangesChapter chapter(difference, locale, document);
  chapter.write_head();
  chapter.write_body(2);
  chapter.write_findings();
  tell_languages(document, locale);
  return document;
}

}  // namespace charter
