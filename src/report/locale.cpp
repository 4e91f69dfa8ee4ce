// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/locale.hpp"

#include "charter/json/read_json.hpp"
#include "charter/model/text.hpp"
#include "charter/resources/resources.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <mutex>

namespace charter {
namespace {

constexpr std::array<std::string_view, 4> kLanguages{"en", "nl", "fr", "de"};

// `name` is that of the object, with its dot; it comes back as it was.
void collect(const Node& object, std::string& name, Arena& arena, Locale::Entries& entries) {
  const std::size_t size = name.size();
  for (const Node& member : Children(object)) {
    name += member.key;
    if (member.is(Node::Kind::Object)) {
      name += '.';
      collect(member, name, arena, entries);
    } else {
      entries.emplace_back(arena.copy(name), member.text);
    }
    name.resize(size);
  }
}

}  // namespace

std::span<const std::string_view> supported_languages() { return kLanguages; }

std::optional<std::string_view> supported_language(std::string_view tag) {
  const std::string_view language = tag.substr(0, tag.find_first_of("-_.@"));
  for (const std::string_view known : kLanguages) {
    if (equal_ignoring_case(known, language)) return known;
  }
  return std::nullopt;
}

Locale::Locale(std::string_view language, std::string_view folder)
    : language_(language), arena_(std::make_unique<Arena>()) {
  const std::string path = std::string(folder) + "/" + language_ + ".json";
  MemorySource source(resource(path));
  Diagnostics diagnostics;
  const Node* const root = read_json(source, Limits{}, *arena_, diagnostics);
  assert(root != nullptr && "a language file has a mistake; a test looks at each");
  std::string name;
  collect(*root, name, *arena_, entries_);
  std::ranges::sort(entries_);
}

const Locale& explanations(std::string_view language) {
  static std::array<std::once_flag, kLanguages.size()> once;
  static std::array<std::unique_ptr<Locale>, kLanguages.size()> kept;
  const auto place =
      static_cast<std::size_t>(std::ranges::find(kLanguages, language) - kLanguages.begin());
  std::call_once(once.at(place),
                 [&] { kept[place] = std::make_unique<Locale>(language, "explanations"); });
  return *kept[place];
}

bool Locale::has(std::string_view name) const {
  return std::ranges::binary_search(entries_, name, {}, &Entries::value_type::first);
}

std::string_view Locale::text(std::string_view name) const {
  const auto found = std::ranges::lower_bound(entries_, name, {}, &Entries::value_type::first);
  // Ugly, but no crash in front of a council.
  constexpr std::string_view kMissing = "[text missing]";
  return found != entries_.end() && found->first == name ? found->second : kMissing;
}

std::string_view Locale::word(std::string_view name) const {
  return text("words." + std::string(name));
}

std::string Locale::fill(std::string_view name, Values values) const {
  return fill_text(text(name), values);
}

std::string Locale::counted(std::string_view name, std::size_t count,
                            std::initializer_list<Value> values) const {
  const bool one = count == 1 || (count == 0 && text("language.zeroIsPlural") == "no");
  const std::string digits = std::to_string(count);
  std::vector<Value> all(values);
  all.emplace_back("count", digits);
  return fill(std::string(name) + (one ? ".one" : ".other"), all);
}

std::string Locale::number(std::string_view spelling) const {
  std::string number(spelling);
  const std::size_t point = number.find('.');
  if (point != std::string::npos) number.replace(point, 1, text("language.decimalPoint"));
  return number;
}

std::string Locale::sentence(std::string_view name, const std::vector<Argument>& arguments) const {
  std::vector<std::string> texts;
  std::vector<Value> values;
  texts.reserve(arguments.size());
  for (const Argument& argument : arguments) {
    texts.push_back(argument.is_word ? std::string(word(argument.text)) : argument.text);
    values.emplace_back(argument.name, texts.back());
  }
  return fill(name, values);
}

std::string in_language_of(const Locale& locale, Text text) {
  const Translation* const found = choose(text, locale.language(), "en");
  return found == nullptr ? std::string() : std::string(found->text);
}

std::string fill_text(std::string_view text, Locale::Values values) {
  std::string filled;
  filled.reserve(text.size() + 32);
  while (true) {
    const std::size_t open = text.find('{');
    filled += text.substr(0, open);
    if (open == std::string_view::npos) return filled;
    text.remove_prefix(open);
    const std::size_t close = text.find('}');
    const std::string_view name =
        close == std::string_view::npos ? std::string_view() : text.substr(1, close - 1);
    const auto value = std::ranges::find(values, name, &Locale::Value::first);
    if (close == std::string_view::npos || value == values.end()) {
      filled += '{';
      text.remove_prefix(1);
      continue;
    }
    filled += value->second;
    text.remove_prefix(close + 1);
  }
}

}  // namespace charter
