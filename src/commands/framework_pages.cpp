// SPDX-License-Identifier: EUPL-1.2
#include "framework_pages.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/model/text.hpp"
#include "charter/practices/choose_practices.hpp"
#include "charter/practices/load_practices.hpp"
#include "charter/report/crosswalk.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>
#include <vector>

namespace charter {
namespace {

std::string said(Text text, const Locale& locale) {
  return printable(in_language_of(locale, text));
}

std::string title_of(const Framework& framework, const Locale& locale) {
  return said(framework.title, locale) + ", " + printable(framework.version);
}

std::string source_in_words(const Source& source) {
  std::string words = printable(source.document);
  if (!source.section.empty()) words += ", " + printable(source.section);
  return source.position ? words + ", " + std::to_string(*source.position) : words;
}

// How much of each kind the framework has, of what it has any.
std::string counts_of(const Framework& framework, const Locale& locale) {
  std::string text = locale.counted("framework.commitments", framework.commitments.size());
  const auto add = [&](std::string_view name, std::size_t count) {
    if (count > 0) text += ", " + locale.counted("framework." + std::string(name), count);
  };
  add("service-areas", framework.services.size());
  add("indicators", framework.indicators.size());
  add("delivery-pledges", framework.pledges.size());
  return text;
}

template <class Entry>
void list_entries(std::string& text, std::string_view head, const std::vector<Entry>& entries,
                  const Locale& locale) {
  if (entries.empty()) return;
  text += "\n" + std::string(head) + "\n";
  for (const Entry& entry : entries) {
    text += wrapped("  " + padded(entry.id, 12) + " ", said(entry.title, locale));
  }
}

}  // namespace

std::string list_frameworks(const Locale& locale) {
  std::string text;
  for (const std::string_view id : built_in_frameworks()) {
    const Framework& framework = *built_in_framework(id);
    text += std::string(id);
    if (id == kDefaultFramework) text += " " + std::string(locale.text("framework.default"));
    text += "\n" + wrapped("  ", title_of(framework, locale));
    text += wrapped("  ", counts_of(framework, locale));
    if (framework.crosswalk) {
      text += wrapped("  ", locale.fill("framework.crosswalk",
                                        {{"framework", framework.crosswalk->framework}}));
    }
  }
  text += "\n" + wrapped("", locale.fill("framework.languages",
                                         {{"languages", joined(supported_languages())}}));
  return text +
         wrapped("", locale.counted("practices.count", built_in_practices().practices.size()));
}

std::string show_framework(const Framework& framework, const Locale& locale) {
  std::string text = wrapped("", title_of(framework, locale));
  text += "\n" + wrapped("", said(framework.summary, locale));
  for (std::size_t role = 0; role < framework.roles.size(); ++role) {
    std::vector<Commitment> of_role;
    for (const Commitment& commitment : framework.commitments) {
      if (commitment.role == role) of_role.push_back(commitment);
    }
    list_entries(text, said(framework.roles[role].title, locale), of_role, locale);
  }
  list_entries(text, locale.text("explain.services"), framework.services, locale);
  list_entries(text, locale.text("framework.pledges"), framework.pledges, locale);
  list_entries(text, locale.text("framework.requests"), framework.requests, locale);
  list_entries(text, locale.text("explain.indicators"), framework.indicators, locale);
  for (const FrameworkEntry& note : framework.notes) {
    text += "\n" + wrapped("", said(note.text, locale));
  }
  text += "\n" + wrapped("", locale.text("framework.more"));
  return text;
}

std::string show_crosswalk(const Framework& framework, const Locale& locale) {
  const Crosswalk& crosswalk = *framework.crosswalk;
  const Framework* const other = built_in_framework(crosswalk.framework);
  const std::string target =
      other == nullptr ? printable(crosswalk.framework) : title_of(*other, locale);
  std::string text = wrapped("", title_of(framework, locale) + " → " + target);
  text += "\n" + wrapped("", said(crosswalk.note, locale));
  std::vector<std::string_view> without;
  for (std::size_t i = 0; i < framework.commitments.size(); ++i) {
    const Commitment& commitment = framework.commitments[i];
    std::string pairs;
    for (const CrosswalkPair& pair : crosswalk.pairs) {
      if (pair.from != i) continue;
      pairs +=
          wrapped("  ", printable(relation_in_words(pair.relation, commitment.id,
                                                    target_in_words(pair, other, locale), locale)));
      pairs += wrapped("      ", said(pair.reason, locale));
      if (pair.source.document.empty()) continue;
      pairs += wrapped("      ",
                       locale.fill("explain.source", {{"source", source_in_words(pair.source)}}));
    }
    if (pairs.empty()) {
      without.push_back(commitment.id);
    } else {
      text += "\n" +
              wrapped("", std::string(commitment.id) + " " + said(commitment.title, locale)) +
              pairs;
    }
  }
  return without.empty()
             ? text
             : text + "\n" +
                   wrapped("", locale.fill("crosswalk.without", {{"ids", joined(without)}}));
}

std::string list_practices(const Framework& framework, const PracticeLibrary& library,
                           const Locale& locale) {
  std::string text = wrapped("", title_of(framework, locale));
  text += "\n" + wrapped("", said(library.note, locale));
  for (const Commitment& commitment : framework.commitments) {
    const auto chosen =
        choose_practices(library, {.framework = framework.id, .commitment = commitment.id},
                         PracticeReader{}, library.practices.size());
    text += "\n" + wrapped("", std::string(commitment.id) + " " + said(commitment.title, locale) +
                                   " (" + std::to_string(chosen.size()) + ")");
    for (const ChosenPractice& one : chosen) {
      text += wrapped(
          "  ", locale.fill("practices.head", {{"place", one.practice->place},
                                               {"country", one.practice->country},
                                               {"year", one.practice->year},
                                               {"title", said(one.practice->title, locale)}}));
    }
  }
  return text + "\n" + wrapped("", locale.text("practices.more"));
}

}  // namespace charter
