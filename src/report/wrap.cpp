// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/wrap.hpp"

#include "charter/json/utf8.hpp"

#include <fmt/core.h>
#include <utf8proc.h>

#include <algorithm>

namespace charter {
namespace {

// The next character of `text`, which is well-formed, and its length.
struct Character {
  utf8proc_int32_t code_point = 0;
  std::size_t size = 1;
};

Character first_of(std::string_view text) {
  Character character;
  const auto size =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(text.size()), &character.code_point);
  character.size = size > 0 ? static_cast<std::size_t>(size) : 1;
  return character;
}

// The same, or an order of ours to change the colour, which takes no column.
Character next_of(std::string_view text) {
  const std::size_t end = text.starts_with("\x1b[") ? text.find('m') : std::string_view::npos;
  return end == std::string_view::npos ? first_of(text) : Character{.size = end + 1};
}

std::size_t width_of(const Character& character) {
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(character.code_point)));
}

// The word at the front: up to the next blank. Scripts of wide characters do
// without blanks, so a word longer than `width` may end behind any of those.
std::string_view first_word(std::string_view text, std::size_t width) {
  std::size_t columns = 0;
  std::size_t end = 0;
  std::size_t at = 0;
  while (at < text.size() && text[at] != ' ') {
    const Character character = next_of(text.substr(at));
    columns += width_of(character);
    if (columns > width && end > 0) return text.substr(0, end);
    at += character.size;
    if (width_of(character) == 2) end = at;
  }
  return text.substr(0, at);
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const Character character = next_of(text);
    width += width_of(character);
    text.remove_prefix(character.size);
  }
  return width;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t has = display_width(text);
  return std::string(text) + std::string(has < width ? width - has : 0, ' ');
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t columns = 0;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) break;
    const std::string_view word = first_word(text, width);
    const std::size_t needed = display_width(word);
    if (!line.empty() && columns + 1 + needed > width) {
      lines.push_back(std::move(line));
      line.clear();
      columns = 0;
    }
    if (!line.empty()) {
      line += ' ';
      ++columns;
    }
    line += word;
    columns += needed;
    text.remove_prefix(word.size());
    if (!text.empty() && text.front() != ' ') {
      lines.push_back(std::move(line));
      line.clear();
      columns = 0;
    }
  }
  if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
  return lines;
}

std::string wrapped(std::string_view first, std::string_view text, std::size_t width) {
  const std::size_t indent = display_width(first);
  std::string result;
  for (const std::string& line : wrap(text, width > indent ? width - indent : 1)) {
    result += result.empty() ? std::string(first) : std::string(indent, ' ');
    result += line;
    result += '\n';
  }
  return result;
}

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Character character = first_of(text);
    if (character.code_point == '\n' || character.code_point == '\t') {
      result += ' ';
    } else if (acts(static_cast<char32_t>(character.code_point))) {
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(character.code_point));
    } else {
      result += text.substr(0, character.size);
    }
    text.remove_prefix(character.size);
  }
  return result;
}

std::string shortened(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string result;
  std::size_t columns = 0;
  while (true) {
    const Character character = first_of(text);
    if (columns + width_of(character) + 1 > width) break;
    columns += width_of(character);
    result += text.substr(0, character.size);
    text.remove_prefix(character.size);
  }
  while (result.ends_with(' ')) result.pop_back();
  return result + "…";
}

}  // namespace charter
