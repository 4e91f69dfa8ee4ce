// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/shortfalls.hpp"

namespace charter {
namespace {

std::string_view word_of(Need need) {
  switch (need) {
    case Need::Owner: return "need-owner";
    case Need::Deadline: return "need-deadline";
    case Need::Result: return "need-result";
    case Need::Evidence: return "need-evidence";
    case Need::Partner: break;
  }
  return "need-partner";
}

}  // namespace

std::string first_few(const std::vector<std::string_view>& names, const Locale& locale,
                      std::size_t most) {
  std::string text;
  const std::size_t shown = names.size() > most + 1 ? most : names.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += ", ";
    text += names[i];
  }
  if (shown < names.size()) text += locale.counted("text.and-more", names.size() - shown);
  return text;
}

std::string counts_by_status(const Summary& summary, const Locale& locale) {
  std::string text;
  for (std::size_t i = 0; i < kStatuses; ++i) {
    if (summary.actions_by_status[i] == 0) continue;
    if (!text.empty()) text += ", ";
    text +=
        locale.counted("text.count-" + std::string(kStatusNames[i]), summary.actions_by_status[i]);
  }
  return text;
}

std::string counts_by_severity(const SeverityCounts& counts, const Locale& locale) {
  const auto count = [&](std::string_view name, Severity severity) {
    return locale.counted(name, counts[static_cast<std::size_t>(severity)]);
  };
  return count("text.errors", Severity::Error) + ", " + count("text.warnings", Severity::Warning) +
         ", " + count("text.notes", Severity::Note);
}

std::vector<std::string> shortfalls(const Outcome& outcome, std::size_t commitment,
                                    const Locale& locale) {
  const CommitmentResult& result = outcome.assessment->commitments[commitment];
  std::vector<std::string> phrases;
  if (result.coverage != Coverage::Shallow) return phrases;
  if (!result.full_extent) phrases.emplace_back(locale.text("text.short-extent"));
  if (!result.open_areas.empty()) {
    std::vector<std::string_view> areas;
    areas.reserve(result.open_areas.size());
    for (const std::size_t area : result.open_areas) {
      areas.push_back(
          shown(outcome.framework->services[area].title, outcome.plan, locale.language()));
    }
    phrases.push_back(locale.fill("text.short-areas", {{"areas", first_few(areas, locale, 6)}}));
  }
  for (const Need need : kNeeds) {
    std::vector<std::string_view> lacking;
    for (const std::size_t action : result.actions) {
      if (lacks(outcome.assessment->missing_needs[action], need)) {
        lacking.push_back(outcome.plan.actions[action].id.value);
      }
    }
    if (lacking.empty()) continue;
    phrases.push_back(locale.fill("text.short-need", {{"need", locale.word(word_of(need))},
                                                      {"actions", first_few(lacking, locale)}}));
  }
  if (!result.monitored) phrases.emplace_back(locale.text("text.short-monitoring"));
  return phrases;
}

}  // namespace charter
