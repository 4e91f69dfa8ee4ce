// SPDX-License-Identifier: EUPL-1.2
//
// A document as GitHub-flavoured Markdown. Every text is escaped, ours and the
// plan's alike: nothing that a plan says becomes markup.
#include "markdown.hpp"

#include "charter/model/ascii.hpp"
#include "charter/report/difference.hpp"
#include "charter/report/wrap.hpp"
#include "percent_encoded.hpp"

namespace charter {
namespace {

// Of which GitHub makes a mention, a link or a picture (`:+1:`, `GH-1`), unless a
// comment stands behind the character at `at`.
bool needs_comment(std::string_view text, std::size_t at) {
  const std::string_view behind = text.substr(at + 1);
  if (text[at] == '@' || text[at] == '#') return true;
  if (text[at] == '-') {
    return text.substr(0, at).ends_with("GH") && !behind.empty() && is_digit(behind.front());
  }
  const std::size_t end = behind.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-");
  return text[at] == ':' && end > 0 && end < behind.size() && behind[end] == ':';
}

// What could begin or end some markup. A colon before slashes and `www.` would
// become links by themselves.
std::string escaped(std::string_view plan_text) {
  const std::string text = printable(plan_text);
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char character = text[i];
    const std::string_view rest = std::string_view(text).substr(i);
    const bool always =
        std::string_view("\\`*_[]<>|~&#$@!^{}").find(character) != std::string_view::npos;
    const bool link = rest.starts_with("://") ||
                      (rest.starts_with(".") && i >= 3 && text.compare(i - 3, 3, "www") == 0);
    if (always || link) result += '\\';
    result += character;
    if (needs_comment(text, i)) result += "<!-- -->";
  }
  return result;
}

// What may stand between the brackets of a link without ending it.
constexpr std::string_view kKeptInLinks = "-._~:/?#@!$&'*+,;=%";

std::string markdown(const Phrase& phrase) {
  std::string result;
  for (const Inline& run : phrase) {
    const std::string text = escaped(run.text);
    const std::string& address = run.page.empty() ? run.url : run.page;
    result +=
        address.empty() ? text : "[" + text + "](" + percent_encoded(address, kKeptInLinks) + ")";
    if (run.foreign) result += " (" + escaped(run.language) + ")";
  }
  // Blanks at the ends mean something in Markdown, and are nothing to read.
  result.erase(0, std::min(result.find_first_not_of(' '), result.size()));
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

// One that begins a line, where a hyphen or a number would begin a list.
std::string line(const Phrase& phrase) {
  std::string text = markdown(phrase);
  const std::size_t sign = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view marks = sign == 0 ? "-+" : ".)";
  if (sign < text.size() && marks.find(text[sign]) != std::string_view::npos)
    text.insert(sign, "\\");
  return text;
}

std::string markdown(const Table& table) {
  std::string result = "|";
  for (const std::string& head : table.head) result += " " + escaped(head) + " |";
  result += "\n|";
  for (std::size_t i = 0; i < table.head.size(); ++i) result += " --- |";
  result += '\n';
  for (const auto& row : table.rows) {
    result += "|";
    for (const Phrase& cell : row) {
      const std::string text = markdown(cell);
      result += text.empty() ? " – |" : " " + text + " |";
    }
    result += '\n';
  }
  return result;
}

std::string markdown(const Block& block) {
  switch (block.kind) {
    case Block::Kind::Heading:
      return std::string(static_cast<std::size_t>(block.level), '#') + " " +
             markdown(block.phrase) + "\n";
    case Block::Kind::Paragraph:
    case Block::Kind::Colophon: return line(block.phrase) + "\n";
    case Block::Kind::Chart:
    case Block::Kind::Tiles: return {};  // not drawn; the tables and sentences say the same
    case Block::Kind::Table: return markdown(block.table);
    case Block::Kind::List: break;
  }
  std::string result;
  for (const Phrase& item : block.items) result += "- " + line(item) + "\n";
  return result;
}

}  // namespace

std::string to_markdown(const Document& document) {
  // Rows of a table cannot be broken; linters that count columns are told so.
  std::string text = "<!-- markdownlint-disable MD013 -->\n";
  for (const Block& block : document.blocks) {
    const std::string written = block.drawn ? std::string() : markdown(block);
    if (written.empty()) continue;
    text += '\n';
    text += written;
  }
  return text;
}

std::string write_markdown_report(const Outcome& outcome, const Locale& locale,
                                  const ReportAdditions& additions) {
  return to_markdown(compose_report(outcome, locale, additions));
}

std::string write_difference_markdown(const Difference& difference, const Locale& locale) {
  return to_markdown(compose_difference(difference, locale));
}

std::string write_markdown(std::span<const Outcome> outcomes, bool /*many*/, const Locale& locale,
                           const Style& style) {
  return to_markdown(compose_summary(outcomes, locale, style.verbose));
}

}  // namespace charter
