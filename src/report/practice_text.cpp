// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/practice_text.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/report/crosswalk.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>

namespace charter {
namespace {

// An indicator's id and what it is called.
std::string indicator_in_words(const Practice& practice, const Locale& locale) {
  for (const Answered& answer : practice.answers) {
    const Framework* const framework = built_in_framework(answer.framework);
    if (framework == nullptr) continue;
    const auto place = position_of(framework->indicators, practice.indicator);
    if (!place) continue;
    return std::string(practice.indicator) + " " +
           in_language_of(locale, framework->indicators[*place].title);
  }
  return std::string(practice.indicator);
}

}  // namespace

PracticeWords words_of(const ChosenPractice& chosen, const PracticeLibrary& library,
                       const Locale& locale) {
  const Practice& practice = *chosen.practice;
  PracticeWords words;
  words.head = locale.fill("practices.head", {{"place", practice.place},
                                              {"country", practice.country},
                                              {"year", practice.year},
                                              {"title", in_language_of(locale, practice.title)}});
  words.done = in_language_of(locale, practice.done);
  words.first_step =
      locale.fill("practices.first-step", {{"step", in_language_of(locale, practice.first_step)}});
  words.indicator =
      locale.fill("practices.indicator", {{"indicator", indicator_in_words(practice, locale)}});
  const auto document =
      std::ranges::find(library.sources, practice.source.document, &SourceDocument::id);
  if (document != library.sources.end()) {
    words.source = std::string(document->publisher) + ": " + std::string(document->title) + " (" +
                   std::string(document->date) + ")";
    if (!practice.source.section.empty())
      words.source += ", " + std::string(practice.source.section);
    if (practice.source.position) words.source += ", " + std::to_string(*practice.source.position);
    words.url = document->url;
  }
  if (chosen.old) words.old = locale.fill("practices.old", {{"date", practice.recorded}});
  return words;
}

std::string practice_text(const ChosenPractice& chosen, const PracticeLibrary& library,
                          const Locale& locale, std::size_t width, std::size_t indent) {
  const PracticeWords words = words_of(chosen, library, locale);
  const std::string left(indent, ' ');
  const std::string deeper = left + "    ";
  std::string text = wrapped(left, words.head, width);
  for (const std::string& part : {words.old, words.done, words.first_step, words.indicator}) {
    if (!part.empty()) text += wrapped(deeper, part, width);
  }
  text += wrapped(deeper, locale.fill("explain.source", {{"source", words.source}}), width);
  if (!words.url.empty()) text += deeper + words.url + "\n";
  return text;
}

}  // namespace charter
