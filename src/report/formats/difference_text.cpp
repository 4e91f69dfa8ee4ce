// SPDX-License-Identifier: EUPL-1.2
//
// The comparison for a person at a terminal. The answer comes first, then the
// coverage of every commitment before and now, then what changed, in groups,
// then what calls for a look, the verdict and one next step.
#include "charter/model/text.hpp"
#include "charter/report/change_words.hpp"
#include "charter/report/shortfalls.hpp"
#include "charter/report/wrap.hpp"
#include "report/title_about.hpp"
#include "text_findings.hpp"
#include "text_style.hpp"

#include <algorithm>

namespace charter {
namespace {

// How many statements of a group are shown before `--verbose` is needed.
constexpr std::size_t kShownAtFirst = 10;

class DifferenceText {
 public:
  DifferenceText(const Difference& difference, const Locale& locale, const Style& style)
      : difference_(difference), locale_(locale), style_(style), words_(difference, locale) {}

  std::string write();

 private:
  void write_head();
  void write_plan(std::string_view label, const Outcome& outcome);
  void write_answer();
  void write_coverage();
  void write_row(std::string_view id, std::string_view title, std::string_view then,
                 std::string_view now, std::size_t width);
  void write_group(const ChangeGroup& group);
  void write_statement(const Statement& statement);
  void write_verdict();
  [[nodiscard]] std::string details(const Action& action) const;

  void line(std::string_view first, std::string_view text) {
    text_ += wrapped(first, text, style_.width);
  }
  [[nodiscard]] std::string title(Text text) const {
    return printable(shown(text, difference_.now.plan, locale_.language()));
  }

  const Difference& difference_;
  const Locale& locale_;
  const Style& style_;
  ChangeWords words_;
  std::string text_;
  std::size_t id_width_ = 0;  // of commitments, with a space behind
};

std::string DifferenceText::write() {
  if (!style_.quiet) {
    write_head();
    write_answer();
    write_coverage();
    for (const ChangeGroup& group : words_.groups()) write_group(group);
    text_ += write_text_findings(difference_.now, locale_, style_);
  }
  write_verdict();
  return std::move(text_);
}

void DifferenceText::write_plan(std::string_view label, const Outcome& outcome) {
  const std::size_t width = std::max(display_width(locale_.text("changes.before")),
                                     display_width(locale_.text("changes.now")));
  line(padded(locale_.text(label), width) + "  ",
       printable(outcome.file) + ", " +
           locale_.counted("text.actions", outcome.plan.actions_in_file));
}

void DifferenceText::write_head() {
  const Outcome& now = difference_.now;
  const std::string city = title(now.plan.city.name);
  line("", bold(printable(title_about("changes.title", *now.framework, city, locale_)), style_));
  write_plan("changes.before", difference_.then);
  write_plan("changes.now", now);
  line("", locale_.fill(now.as_of_today ? "changes.both-today" : "changes.both",
                        {{"date", to_string(now.as_of)}}));
  line("", locale_.fill("text.against", {{"framework", title(now.framework->title)},
                                         {"version", printable(now.framework->version)}}));
  for (const std::string& sentence : change_doubts(difference_, locale_))
    line("", printable(sentence));
  text_ += '\n';
}

void DifferenceText::write_answer() {
  line("", joined(change_answer(difference_, locale_), " "));
  if (difference_.changes.statements.empty()) line("", locale_.text("changes.nothing"));
  text_ += '\n';
}

void DifferenceText::write_coverage() {
  const Framework& framework = *difference_.now.framework;
  for (const Commitment& commitment : framework.commitments) {
    id_width_ = std::max(id_width_, display_width(commitment.id) + 1);
  }
  std::size_t width = std::max(display_width(locale_.text("changes.before")),
                               display_width(locale_.text("changes.unchanged")));
  for (const std::string_view name : kCoverageNames) {
    width = std::max(width, display_width(locale_.word("coverage-" + std::string(name))));
  }
  write_row("", "", locale_.text("changes.before"), locale_.text("changes.now"), width);
  for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
    const Coverage then = difference_.then.assessment->commitments[i].coverage;
    const Coverage now = difference_.now.assessment->commitments[i].coverage;
    write_row(framework.commitments[i].id, title(framework.commitments[i].title),
              word_for(then, "coverage", kCoverageNames, locale_),
              then == now ? locale_.text("changes.unchanged")
                          : word_for(now, "coverage", kCoverageNames, locale_),
              width);
  }
  text_ += '\n';
}

// The id, then the title, on as many lines as it needs, then both sides.
void DifferenceText::write_row(std::string_view id, std::string_view title, std::string_view then,
                               std::string_view now, std::size_t width) {
  const std::size_t others = id_width_ + 2 * (width + 2);
  const std::size_t room =
      std::max<std::size_t>(style_.width > others ? style_.width - others : 0, 16);
  const auto lines = wrap(title, room);
  text_ += padded(id, id_width_) + padded(lines.front(), room) + "  " + padded(then, width) + "  " +
           std::string(now) + "\n";
  for (std::size_t i = 1; i < lines.size(); ++i) {
    text_ += std::string(id_width_, ' ') + lines[i] + "\n";
  }
}

void DifferenceText::write_group(const ChangeGroup& group) {
  const std::size_t count = group.statements.size();
  line("", bold(std::string(locale_.text("changes.group-" + std::string(group.name))) + " (" +
                    std::to_string(count) + ")",
                style_));
  // One more than promised is shorter than saying that there is one more.
  const std::size_t shown = style_.verbose || count <= kShownAtFirst + 1 ? count : kShownAtFirst;
  for (std::size_t i = 0; i < shown; ++i) write_statement(*group.statements[i]);
  if (shown < count) line("  ", locale_.counted("text.more-findings", count - shown));
  if (group.name == "suggested") line("    ", locale_.text("changes.suggestion-help"));
  text_ += '\n';
}

// Who answers for an action, and until when.
std::string DifferenceText::details(const Action& action) const {
  std::string text = joined(action.departments);
  if (text.empty()) text = action.owner;
  if (!action.end) return text;
  if (!text.empty()) text += "; ";
  return text + locale_.fill("changes.until", {{"date", action.end->value.written}});
}

void DifferenceText::write_statement(const Statement& statement) {
  std::string text = words_.title(statement).text;
  if (statement.kind == ChangeKind::ActionAdded || statement.kind == ChangeKind::ActionGone) {
    const std::string said = details(words_.action(statement));
    if (!said.empty()) text += " (" + said + ")";
  } else {
    const std::string change = words_.was_is(statement);
    text =
        text.empty() ? change : locale_.fill("changes.line", {{"title", text}, {"change", change}});
  }
  line("  " + ChangeWords::ids(statement) + "  ", printable(text));
}

void DifferenceText::write_verdict() {
  const Outcome& now = difference_.now;
  const auto count = [&now](Severity severity) {
    return now.counts[static_cast<std::size_t>(severity)];
  };
  std::string counts;
  for (const auto& [severity, name] :
       {std::pair(Severity::Error, "text.errors"), std::pair(Severity::Warning, "text.warnings"),
        std::pair(Severity::Note, "text.notes")}) {
    if (count(severity) == 0) continue;
    if (!counts.empty()) counts += ", ";
    counts += locale_.counted(name, count(severity));
  }
  line("", bold(printable(now.file), style_) + ": " +
               (counts.empty() ? std::string(locale_.text("changes.verdict-clean"))
                               : locale_.fill("changes.verdict", {{"counts", counts}})));
  if (style_.quiet) return;
  const std::string next = now.findings.empty()
                               ? "charter report --previous " + printable(difference_.then.file) +
                                     " " + printable(now.file) + " -o report.md"
                               : "charter explain " + to_string(now.findings.front().code);
  line("", locale_.fill("text.next", {{"command", next}}));
}

}  // namespace

std::string write_difference_text(const Difference& difference, const Locale& locale,
                                  const Style& style) {
  return DifferenceText(difference, locale, style).write();
}

}  // namespace charter
