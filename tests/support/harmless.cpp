// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/harmless.hpp"

#include "charter/model/failure.hpp"
#include "src/sheets/xml_reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace charter::test {
namespace {

using namespace std::string_view_literals;

constexpr std::array kTags{
    "a"sv,    "bdi"sv,     "body"sv,       "caption"sv, "circle"sv, "defs"sv,    "desc"sv,
    "div"sv,  "figure"sv,  "figcaption"sv, "footer"sv,  "h1"sv,     "h2"sv,      "h3"sv,
    "h4"sv,   "head"sv,    "header"sv,     "html"sv,    "li"sv,     "line"sv,    "main"sv,
    "meta"sv, "nav"sv,     "ol"sv,         "p"sv,       "path"sv,   "pattern"sv, "polyline"sv,
    "rect"sv, "section"sv, "span"sv,       "style"sv,   "svg"sv,    "table"sv,   "tbody"sv,
    "td"sv,   "text"sv,    "th"sv,         "thead"sv,   "title"sv,  "tr"sv,      "ul"sv};
constexpr std::array kAttributes{
    "aria-hidden"sv, "aria-label"sv,   "charset"sv,  "class"sv,   "content"sv,
    "cx"sv,          "cy"sv,           "d"sv,        "height"sv,  "href"sv,
    "http-equiv"sv,  "id"sv,           "lang"sv,     "name"sv,    "points"sv,
    "r"sv,           "patternUnits"sv, "rel"sv,      "role"sv,    "rx"sv,
    "scope"sv,       "style"sv,        "tabindex"sv, "viewBox"sv, "width"sv,
    "x"sv,           "x1"sv,           "x2"sv,       "y"sv,       "y1"sv,
    "y2"sv};
constexpr std::string_view kForLinters = "<!-- markdownlint-disable MD013 -->\n";
constexpr std::string_view kAgainstLinks = "<!-- -->";

std::string near(std::string_view what, std::string_view text, std::size_t at) {
  const std::size_t from = at > 20 ? at - 20 : 0;
  return std::string(what) + " at byte " + std::to_string(at) + ": " +
         nlohmann::json(std::string(text.substr(from, 60)))
             .dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

// How many bytes the character at the beginning of `text` takes, by the table
// of RFC 3629; 0: it is none.
std::size_t decode(std::string_view text, std::uint32_t& character) {
  const auto byte = [text](std::size_t i) {
    return i < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) : 0U;
  };
  const std::uint32_t first = byte(0);
  character = first;
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  character = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return 0;
    character = character << 6U | (byte(i) & 0x3FU);
  }
  constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = character >= 0xD800 && character < 0xE000;
  const bool whole =
      first >= 0xC2 && first < 0xF8 && character >= kLeast[length] && character < 0x110000;
  return whole && !surrogate ? length : 0;
}

bool acts_on_a_reader(std::uint32_t character) {
  return (character < 0x20 && character != '\n') || (character >= 0x7F && character < 0xA0) ||
         character == 0x061C || character == 0x200E || character == 0x200F ||
         (character >= 0x2028 && character <= 0x202E) ||
         (character >= 0x2066 && character <= 0x2069);
}

bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

template <class List>
bool is_among(const List& list, std::string_view name) {
  return std::ranges::find(list, name) != list.end();
}

bool leads_to_the_web_or_a_page(std::string_view address) {
  return address.starts_with('#') || address.starts_with("http://") ||
         address.starts_with("https://") || address.find(':') == std::string_view::npos;
}

// What is wrong with `inside`, which stands behind a tag's name.
std::string attributes_mistake(std::string_view inside) {
  while (true) {
    inside.remove_prefix(std::min(inside.find_first_not_of(" /\n"), inside.size()));
    if (inside.empty()) return {};
    const std::size_t equals = inside.find('=');
    if (!is_among(kAttributes, inside.substr(0, equals))) return "an attribute that is not ours";
    if (inside.substr(equals + 1, 1) != "\"") return "an attribute without quotes";
    const std::size_t end = inside.find('"', equals + 2);
    if (end == std::string_view::npos) return "quotes that do not end";
    if (inside.starts_with("href=") &&
        !leads_to_the_web_or_a_page(inside.substr(equals + 2, end - equals - 2))) {
      return "a link that leads somewhere else";
    }
    inside.remove_prefix(end + 1);
  }
}

// Spreadsheets run it, unless it is a number.
bool runs_in_a_sheet(std::string_view cell) {
  if (cell.ends_with('\r')) cell.remove_suffix(1);
  cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
  const bool begins =
      std::ranges::any_of(std::array{"="sv, "+"sv, "-"sv, "@"sv, "\t"sv, "\r"sv, "\uFF1D"sv,
                                     "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv},
                          [cell](std::string_view sign) { return cell.starts_with(sign); });
  std::string number(cell);
  std::ranges::replace(number, ',', '.');
  return begins && !(number.starts_with('-') && nlohmann::json::accept(number));
}

// The first place of `text` behind a tag that begins at `at`.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
  bool quoted = false;
  for (; at < text.size(); ++at) {
    if (text[at] == '"') quoted = !quoted;
    if (text[at] == '>' && !quoted) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::string text_mistake(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::uint32_t character = 0;
    const std::size_t length = decode(text.substr(at), character);
    if (length == 0) return near("no UTF-8", text, at);
    if (acts_on_a_reader(character)) return near("a character that acts", text, at);
    at += length;
  }
  return {};
}

std::string json_mistake(std::string_view text) {
  return nlohmann::json::accept(text) ? "" : "no JSON: " + std::string(text.substr(0, 200));
}

std::string html_mistake(std::string_view page) {
  constexpr std::string_view kBeginning = "<!DOCTYPE html>";
  if (!page.starts_with(kBeginning)) return "no page";
  for (std::size_t at = page.find('<', 1); at != std::string_view::npos; at = page.find('<', at)) {
    const std::size_t name = at + (page.substr(at + 1, 1) == "/" ? 2 : 1);
    const auto* const name_end = std::find_if_not(
        page.begin() + static_cast<std::ptrdiff_t>(name), page.end(),
        [](char letter) { return is_letter(letter) || (letter >= '1' && letter <= '6'); });
    const auto behind = static_cast<std::size_t>(name_end - page.begin());
    if (!is_among(kTags, page.substr(name, behind - name))) {
      return near("a tag that is not ours", page, at);
    }
    const std::size_t end = end_of_tag(page, behind);
    if (end == std::string_view::npos) return near("a tag that does not end", page, at);
    const std::string mistake = attributes_mistake(page.substr(behind, end - behind));
    if (!mistake.empty()) return near(mistake, page, at);
    // The style sheet is ours from end to end.
    at = page.substr(at).starts_with("<style") ? page.find("</style>", end) : end;
  }
  return {};
}

std::string markdown_mistake(std::string_view text) {
  if (text.starts_with(kForLinters)) text.remove_prefix(kForLinters.size());
  bool escaped = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (escaped && (text[at] == '@' || text[at] == '#')) {
      if (!text.substr(at + 1).starts_with(kAgainstLinks)) return near("a mention", text, at);
      at += kAgainstLinks.size();
    } else if (text[at] == '<' && !escaped && text.substr(at).starts_with(kAgainstLinks)) {
      at += kAgainstLinks.size() - 1;
    } else if (text[at] == '<' && !escaped) {
      return near("markup", text, at);
    }
    escaped = text[at] == '\\' && !escaped;
  }
  return {};
}

std::string xml_mistake(std::string_view text) {
  XmlReader reader({.begin = [](std::string_view, const XmlAttributes&) {},
                    .end = [](std::string_view) {},
                    .text = [](std::string_view) {}},
                   "result.xml");
  try {
    reader.add(text);
    reader.finish();
  } catch (const Failure& failure) {
    return "no XML: " + std::string(failure.message());
  }
  return {};
}

std::string csv_mistake(std::string_view table, char separator) {
  std::string cell;
  bool quoted = false;
  for (std::size_t at = 0; at < table.size(); ++at) {
    const char character = table[at];
    if (character == '"') {
      quoted = !quoted;
      continue;
    }
    if (quoted || (character != separator && character != '\n')) {
      cell += character;
      continue;
    }
    if (runs_in_a_sheet(cell)) return near("a formula", table, at - cell.size());
    cell.clear();
  }
  return quoted ? "quotes that do not end" : "";
}

}  // namespace charter::test
