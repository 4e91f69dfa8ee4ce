// SPDX-License-Identifier: EUPL-1.2
#include "value_text.hpp"

#include "charter/model/numbers.hpp"

namespace charter {

std::string value_text(const Value& value, std::optional<IndicatorType> type, std::string_view unit,
                       const Locale& locale) {
  if (value.is_yes_no) return std::string(locale.word(value.number != 0 ? "yes" : "no"));
  std::string text = locale.number(spell_number(value.number));
  if (type == IndicatorType::Percent) text += "\u00A0%";
  if (type == IndicatorType::Points) text = locale.fill("report.points", {{"value", text}});
  if (!unit.empty()) text += " " + std::string(unit);
  return text;
}

}  // namespace charter
