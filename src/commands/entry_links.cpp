// SPDX-License-Identifier: EUPL-1.2
#include "entry_links.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/practices/choose_practices.hpp"
#include "charter/practices/load_practices.hpp"
#include "charter/report/crosswalk.hpp"
#include "charter/report/practice_text.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>

namespace charter {
namespace {

template <class Entry>
std::string_view id_in(const std::vector<Entry>& entries, std::string_view id) {
  return std::ranges::find(entries, id, &Entry::id) == entries.end() ? std::string_view() : id;
}

// To the framework that this one was compared with, with the reasons.
std::string pairs_from(const Framework& framework, std::string_view id, const Locale& locale) {
  if (!framework.crosswalk) return {};
  const Framework* const other = built_in_framework(framework.crosswalk->framework);
  std::string text;
  for (const CrosswalkPair& pair : framework.crosswalk->pairs) {
    const std::string_view from = framework.commitments[pair.from].id;
    if (from != id) continue;
    text += wrapped("  ", printable(relation_in_words(
                              pair.relation, from, target_in_words(pair, other, locale), locale)));
    text += wrapped("      ", printable(in_language_of(locale, pair.reason)));
  }
  if (text.empty()) return {};
  return "\n" + wrapped("", locale.text("crosswalk.beside")) + text;
}

// From the built-in frameworks that were compared with this one.
std::string pairs_to(const Framework& framework, std::string_view id, const Locale& locale) {
  std::string text;
  for (const std::string_view name : built_in_frameworks()) {
    const Framework& other = *built_in_framework(name);
    if (!other.crosswalk || other.crosswalk->framework != framework.id) continue;
    std::string pairs;
    for (const CrosswalkPair& pair : other.crosswalk->pairs) {
      const bool names_area = std::ranges::find(pair.services, id) != pair.services.end();
      if (pair.to != id && !names_area) continue;
      const Commitment& from = other.commitments[pair.from];
      const std::string target =
          target_in_words({.to = pair.to, .services = pair.services}, &framework, locale);
      pairs += wrapped("    ", printable(relation_in_words(
                                   pair.relation,
                                   std::string(from.id) + " " + in_language_of(locale, from.title),
                                   target, locale)));
    }
    if (!pairs.empty()) {
      text +=
          wrapped("  ", in_language_of(locale, other.title) + ", " + std::string(other.version)) +
          pairs;
    }
  }
  if (text.empty()) return {};
  return "\n" + wrapped("", locale.text("crosswalk.others")) + text;
}

}  // namespace

std::string describe_crosswalks(const Framework& framework, std::string_view id,
                                const Locale& locale) {
  return pairs_from(framework, id, locale) + pairs_to(framework, id, locale);
}

std::string describe_practices(const Framework& framework, std::string_view id, Day today,
                               const Locale& locale) {
  const PracticeWish wish{.framework = framework.id,
                          .commitment = id_in(framework.commitments, id),
                          .service = id_in(framework.services, id)};
  if (wish.commitment.empty() && wish.service.empty()) return {};
  const PracticeLibrary& library = built_in_practices();
  std::string text;
  for (const ChosenPractice& chosen : choose_practices(library, wish, {.as_of = today})) {
    text += practice_text(chosen, library, locale, 80);
  }
  if (text.empty()) return {};
  return "\n" + wrapped("", locale.text("practices.heading")) + text;
}

}  // namespace charter
