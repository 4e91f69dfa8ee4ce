// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/compared.hpp"

#include "charter/changes/find_changes.hpp"
#include "charter/model/numbers.hpp"
#include "charter/report/difference.hpp"

namespace charter::test {
namespace {

std::string described(const ChangeValue& value) {
  if (const auto* const text = std::get_if<std::string_view>(&value)) return std::string(*text);
  if (const auto* const day = std::get_if<WrittenDay>(&value)) return to_string(day->day);
  if (const auto* const names = std::get_if<std::vector<std::string_view>>(&value)) {
    std::string text;
    for (const std::string_view name : *names)
      text += (text.empty() ? "" : "+") + std::string(name);
    return text;
  }
  if (const auto* const figure = std::get_if<Figure>(&value)) {
    const std::string day = figure->date ? to_string(figure->date->day) : "some day";
    return spell_number(figure->value.number) + " on " + day;
  }
  return "-";
}

}  // namespace

std::string described(const Statement& statement) {
  return std::string(kChangeNames[static_cast<std::size_t>(statement.kind)]) + " " +
         std::string(statement.id) + ": " + described(statement.then) + ", " +
         described(statement.now);
}

Compared::Compared(std::string_view then, std::string_view now, const Question& question)
    : then_(examine(then, question)), now_(examine(now, question)) {
  const Edition earlier{then_.plan(), then_.assessment()};
  const Edition later{now_.plan(), now_.assessment()};
  const Framework& framework = *now_.outcome().framework;
  changes_ = find_changes(earlier, later, framework);
  find_losses(earlier, later, framework, findings_);
}

Lines Compared::statements() const {
  Lines lines;
  for (const Statement& statement : changes_.statements) lines.push_back(described(statement));
  return lines;
}

Lines Compared::statements(ChangeKind kind) const {
  Lines lines;
  for (const Statement& statement : changes_.statements) {
    if (statement.kind != kind) continue;
    const std::string line = described(statement);
    lines.push_back(line.substr(line.find(' ') + 1));
  }
  return lines;
}

Lines Compared::findings(std::string_view code) const {
  Lines lines;
  for (const Diagnostic& finding : findings_.all()) {
    if (to_string(finding.code) == code) lines.push_back(finding.pointer + " " + finding.subject);
  }
  return lines;
}

std::string Compared::json() const {
  return write_difference_json(
      {.then = then_.outcome(), .now = now_.outcome(), .changes = changes_}, locale_in("en"));
}

Compared compared(std::string_view then, std::string_view now, const Question& question) {
  return {plan(then), plan(now), question};
}

}  // namespace charter::test
