// SPDX-License-Identifier: EUPL-1.2
#include "offers.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/model/codes.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

using Word = Offer::Word;
using Words = std::vector<Word>;

Words finding_codes(const Locale& locale) {
  const Locale& pages = explanations(locale.language());
  Words words;
  for (const CodeEntry& entry : codes()) {
    const std::string code = to_string(entry.code);
    words.push_back({.word = code, .help = std::string(pages.text(code + ".title"))});
  }
  return words;
}

// All that `explain` knows of.
Words explained_ids(const Locale& locale) {
  Words words = finding_codes(locale);
  const auto add = [&](const auto& entries) {
    for (const FrameworkEntry& entry : entries) {
      words.push_back({.word = std::string(entry.id), .help = in_language_of(locale, entry.title)});
    }
  };
  const auto add_all = [&add](const Framework& framework) {
    add(framework.roles);
    add(framework.commitments);
    add(framework.services);
    add(framework.pledges);
    add(framework.requests);
    add(framework.indicators);
  };
  add_all(*built_in_framework(kDefaultFramework));
  for (const std::string_view id : built_in_frameworks()) {
    if (id != kDefaultFramework) add_all(*built_in_framework(id));
  }
  return words;
}

Words frameworks(const Locale& locale) {
  Words words;
  for (const std::string_view id : built_in_frameworks()) {
    words.push_back(
        {.word = std::string(id), .help = in_language_of(locale, built_in_framework(id)->title)});
  }
  return words;
}

Words languages(const Locale& /*locale*/) {
  Words words;
  for (const std::string_view tag : supported_languages()) {
    words.push_back(
        {.word = std::string(tag), .help = std::string(Locale(tag).text("language.name"))});
  }
  return words;
}

// What stands behind the words of the help, wherever they are used.
struct EntryKind {
  std::string_view name;
  std::string_view shared;
  Words (*words)(const Locale& locale);
  Offer::Form form = Offer::Form::One;
};
constexpr std::array kEntryKinds{
    EntryKind{
        .name = "CODES", .shared = "codes", .words = finding_codes, .form = Offer::Form::List},
    EntryKind{.name = "ID", .shared = "ids", .words = explained_ids},
    EntryKind{.name = "TAG", .shared = "languages", .words = languages},
    EntryKind{.name = "FRAMEWORK", .shared = "frameworks", .words = frameworks},
    EntryKind{.name = "ID|FILE", .shared = "frameworks", .words = frameworks},
};
constexpr std::array<std::string_view, 6> kFiles{"FILE", "FOLDER", "PLAN", "SHEET", "OLD", "NEW"};

// From a name such as `CODES`, `FORMAT=FILE` or `list|show`; parts in small
// letters are to be typed as they stand.
Offer offer_called(std::string_view name, const Locale& locale) {
  Offer offer{.name = std::string(name)};
  const auto* const kind = std::ranges::find(kEntryKinds, name, &EntryKind::name);
  if (kind != kEntryKinds.end()) {
    offer.shared = kind->shared;
    offer.words = kind->words(locale);
    offer.form = kind->form;
  } else if (name.find('=') != std::string_view::npos) {
    offer.form = Offer::Form::Pair;
  }
  while (!name.empty()) {
    const std::string_view part = name.substr(0, name.find_first_of("|="));
    if (std::ranges::find(kFiles, part) != kFiles.end()) offer.files = true;
    if (!part.empty() && part.front() >= 'a' && part.front() <= 'z') {
      offer.words.push_back({.word = std::string(part), .help = {}});
    }
    name.remove_prefix(std::min(part.size() + 1, name.size()));
  }
  return offer;
}

}  // namespace

std::vector<Offer> shared_offers(const Locale& locale) {
  std::vector<Offer> offers;
  for (const EntryKind& kind : kEntryKinds) {
    if (std::ranges::find(offers, kind.shared, &Offer::shared) != offers.end()) continue;
    offers.push_back(offer_called(kind.name, locale));
  }
  return offers;
}

Offer offer_for(const Option& option, const Locale& locale) {
  Offer offer = offer_called(option.value, locale);
  if (option.choices == nullptr) return offer;
  for (const std::string_view choice : option.choices()) {
    offer.words.push_back({.word = std::string(choice), .help = {}});
  }
  return offer;
}

std::vector<Offer> offers_for_operands(const Command& command, const Locale& locale) {
  std::vector<Offer> offers;
  std::string_view rest = command.words;
  while (!rest.empty()) {
    std::string_view name = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    const bool optional = name.starts_with('[') && name.ends_with(']');
    if (optional) name = name.substr(1, name.size() - 2);
    const bool repeated = name.ends_with("...");
    if (repeated) name.remove_suffix(3);
    offers.push_back(offer_called(name, locale));
    offers.back().optional = optional;
    offers.back().repeated = repeated;
  }
  return offers;
}

}  // namespace charter
