// SPDX-License-Identifier: EUPL-1.2
#include "text_findings.hpp"

#include "charter/report/wrap.hpp"
#include "described.hpp"
#include "text_style.hpp"

#include <algorithm>
#include <map>

namespace charter {
namespace {

struct Group {
  Code code{};
  Severity severity{};
  std::vector<const Finding*> findings;
};

// How many places of a group are shown before `--verbose` is needed: beside
// known ones, more of those that are new.
std::size_t shown_at_first(const Group& group, bool has_known) {
  constexpr std::size_t kBySeverity[] = {0, 3, 10};
  const std::size_t most = kBySeverity[static_cast<std::size_t>(group.severity)];
  constexpr std::size_t kMostNew = 10;
  const auto news =
      static_cast<std::size_t>(std::ranges::count(group.findings, false, &Finding::known));
  return has_known ? std::max(most, std::min(news, kMostNew)) : most;
}

std::vector<Group> grouped(const std::vector<Finding>& findings) {
  std::map<Code, Group> by_code;
  for (const Finding& finding : findings) {
    Group& group = by_code[finding.code];
    group.code = finding.code;
    group.severity = std::max(group.severity, finding.severity);
    group.findings.push_back(&finding);
  }
  std::vector<Group> groups;
  groups.reserve(by_code.size());
  for (auto& [code, group] : by_code) {
    // What is new is looked for first.
    std::ranges::stable_partition(group.findings, [](const Finding* one) { return !one->known; });
    groups.push_back(std::move(group));
  }
  std::ranges::stable_sort(groups, std::greater<>{}, &Group::severity);
  return groups;
}

class FindingsText {
 public:
  FindingsText(const Outcome& outcome, const Locale& locale, const Style& style)
      : outcome_(outcome),
        locale_(locale),
        style_(style),
        titles_(explanations(locale.language())) {
    has_known_ =
        std::ranges::find(outcome.findings, true, &Finding::known) != outcome.findings.end();
    for (const Action& action : outcome.plan.actions) {
      if (action.assessed()) actions_.emplace(action.id.value, &action);
    }
  }

  std::string write();

 private:
  void write_group(const Group& group);
  void write_finding(const Finding& finding, bool names_action);
  [[nodiscard]] std::string place(const Finding& finding) const;
  [[nodiscard]] std::string known(const Finding& finding) const {
    return finding.known ? std::string(locale_.text("text.known")) + " " : std::string();
  }

  const Outcome& outcome_;
  const Locale& locale_;
  const Style& style_;
  const Locale& titles_;
  bool has_known_ = false;
  std::map<std::string_view, const Action*> actions_;
  std::string text_;
};

std::string FindingsText::write() {
  for (const Group& group : grouped(outcome_.findings)) {
    write_group(group);
    text_ += '\n';
  }
  return std::move(text_);
}

void FindingsText::write_group(const Group& group) {
  const std::string code = to_string(group.code);
  const std::size_t count = group.findings.size();
  // What an assessed action lacks is told by its title; all else by the
  // message.
  const bool about_actions =
      !is_about_the_file(group.code) && !is_about_a_change(group.code) &&
      group.code != Code::PersonalData && outcome_.assessment &&
      std::ranges::all_of(group.findings, [this](const Finding* finding) {
        return actions_.contains(finding->subject) && finding->pointer.starts_with("/actions/");
      });
  const std::string_view severity =
      locale_.word("severity-" + std::string(to_string(group.severity)));
  std::string head =
      locale_.fill("text.finding-head", {{"code", colored(code, group.severity, style_)},
                                         {"severity", colored(severity, group.severity, style_)},
                                         {"title", titles_.text(code + ".title")}});
  if (about_actions) {
    head += " " +
            locale_.counted("text.of-actions", actions_.size(), {{"found", std::to_string(count)}});
  } else if (count > 1) {
    head += " (" + std::to_string(count) + ")";
  }
  text_ += wrapped("", head, style_.width);

  const std::size_t at_first = shown_at_first(group, has_known_);
  // One more than promised is shorter than saying that there is one more.
  const std::size_t shown = style_.verbose || count <= at_first + 1 ? count : at_first;
  std::string_view last_help;
  for (std::size_t i = 0; i < shown; ++i) {
    const Finding& finding = *group.findings[i];
    if (i > 0 && finding.help != last_help)
      text_ += wrapped("    ", printable(last_help), style_.width);
    write_finding(finding, about_actions);
    last_help = finding.help;
  }
  if (shown < count && shown > 0) {
    text_ += wrapped("  ", locale_.counted("text.more-findings", count - shown), style_.width);
  }
  if (shown == 0) last_help = group.findings.front()->help;
  if (!last_help.empty()) text_ += wrapped("    ", printable(last_help), style_.width);
}

void FindingsText::write_finding(const Finding& finding, bool names_action) {
  if (!names_action) {
    text_ += wrapped(
        "  ", place(finding) + "  " + known(finding) + printable(described(finding, locale_)),
        style_.width);
    return;
  }
  const Action& action = *actions_.at(finding.subject);
  const std::string left = "  " + place(finding) + "  " + known(finding) + finding.subject + "  ";
  const std::size_t used = display_width(left);
  text_ += left +
           shortened(printable(shown(action.title, outcome_.plan, locale_.language())),
                     style_.width > used + 10 ? style_.width - used : 10) +
           "\n";
}

std::string FindingsText::place(const Finding& finding) const {
  return printable(finding.file.empty() ? outcome_.file : finding.file) + ":" +
         std::to_string(finding.span.begin.line) + ":" + std::to_string(finding.span.begin.column);
}

}  // namespace

std::string write_text_findings(const Outcome& outcome, const Locale& locale, const Style& style) {
  return FindingsText(outcome, locale, style).write();
}

}  // namespace charter
