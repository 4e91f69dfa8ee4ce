// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/report/wrap.hpp"
#include "charter/resources/resources.hpp"
#include "command.hpp"
#include "entries.hpp"
#include "examine.hpp"
#include "output.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 2> kActions{"list", "show"};
constexpr std::array<std::string_view, 2> kFormats{"text", "json"};
constexpr std::array kOptions{
    Option{.name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kFormats>},
    Option{.name = "output", .letter = 'o', .value = "FILE"},
    Option{.name = "lang", .value = "TAG"}};
constexpr std::array<std::string_view, 3> kExamples{
    "charter framework list", "charter framework show",
    "charter framework show integrating-cities-charter --format json"};

std::string said(Text text, const Locale& locale) {
  const Translation* const found = choose(text, locale.language(), "en");
  return found == nullptr ? std::string() : printable(found->text);
}

std::string list_frameworks(const Locale& locale) {
  std::string text;
  for (const std::string_view id : built_in_frameworks()) {
    const Framework& framework = *built_in_framework(id);
    text += std::string(id) +
            (id == kDefaultFramework ? " " + std::string(locale.text("framework.default"))
                                     : std::string()) +
            "\n";
    text += wrapped("  ", said(framework.title, locale) + ", " + std::string(framework.version));
    text +=
        wrapped("  ", locale.fill("framework.counts",
                                  {{"commitments", std::to_string(framework.commitments.size())},
                                   {"indicators", std::to_string(framework.indicators.size())},
                                   {"pledges", std::to_string(framework.pledges.size())}}));
  }
  std::string languages;
  for (const std::string_view language : supported_languages()) {
    if (!languages.empty()) languages += ", ";
    languages += language;
  }
  text += "\n" + wrapped("", locale.fill("framework.languages", {{"languages", languages}}));
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

std::string show_framework(const Framework& framework, const Locale& locale) {
  std::string text =
      wrapped("", said(framework.title, locale) + ", " + std::string(framework.version));
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

ExitStatus run_framework(const Arguments& arguments, Console& console, const Languages& languages) {
  const Locale locale(languages.for_people());
  const std::string_view format = arguments.value("format", "text");
  const std::string action = arguments.words.empty() ? "list" : arguments.words.front();
  if (action == "list" && arguments.words.size() > 1) {
    throw Failure(
        Failure::Kind::Usage, "usage.too-many",
        {{.name = "found", .text = arguments.words[1]}, {.name = "command", .text = "framework"}});
  }
  if (action == "list") {
    emit(list_frameworks(locale), arguments, console);
    return ExitStatus::Clean;
  }
  if (action != "show") refuse_choice("framework", action, kActions);
  const std::string id =
      arguments.words.size() > 1 ? arguments.words[1] : std::string(kDefaultFramework);
  const Framework* const framework = built_in_framework(id);
  if (framework == nullptr) refuse_choice("framework show", id, built_in_frameworks());
  emit(format == "json" ? std::string(resource("frameworks/" + id + ".json"))
                        : show_framework(*framework, locale),
       arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

const Command kFrameworkCommand{.name = "framework",
                                .words = "[list|show] [FRAMEWORK]",
                                .fewest = 0,
                                .most = 2,
                                .options = kOptions,
                                .examples = kExamples,
                                .run = run_framework};

}  // namespace charter
