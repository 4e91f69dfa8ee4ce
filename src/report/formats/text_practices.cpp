// SPDX-License-Identifier: EUPL-1.2
#include "text_practices.hpp"

#include "charter/practices/load_practices.hpp"
#include "charter/report/practice_text.hpp"
#include "charter/report/wrap.hpp"
#include "report/offered_practices.hpp"
#include "text_style.hpp"

namespace charter {

std::string write_text_practices(const Outcome& outcome, const Locale& locale, const Style& style) {
  std::string text;
  for (const OfferedPractices& offer : offer_practices(outcome)) {
    const FrameworkEntry& gap = gap_of(offer, *outcome.framework);
    const std::string title = printable(shown(gap.title, outcome.plan, locale.language()));
    text += wrapped("  ", offer.service ? title : std::string(gap.id) + " " + title, style.width);
    for (const ChosenPractice& chosen : offer.practices) {
      text += practice_text(chosen, built_in_practices(), locale, style.width, 4);
    }
  }
  if (text.empty()) return {};
  return wrapped("", bold(locale.text("practices.heading"), style), style.width) + text + "\n";
}

}  // namespace charter
