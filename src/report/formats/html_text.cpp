// SPDX-License-Identifier: EUPL-1.2
#include "html_text.hpp"

#include "charter/model/ascii.hpp"
#include "charter/report/wrap.hpp"
#include "percent_encoded.hpp"
#include "svg.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace charter {
namespace {

// The words of a run: whose they are, in which language, and whether they stay
// together.
std::string spoken(const Inline& run) {
  std::string text = html_escaped(run.text);
  const std::string language = html_language(run.language);
  if (!text.empty() && (run.isolated || !language.empty())) {
    text =
        fmt::format("<bdi{}>{}</bdi>", language.empty() ? "" : " lang=\"" + language + "\"", text);
  }
  if (run.together) text = fmt::format("<span class=\"together\">{}</span>", text);
  return text;
}

std::string linked(const Inline& run, std::string text) {
  if (!run.anchor.empty()) {
    return "<a href=\"#" + html_escaped(run.anchor) + "\">" + text + "</a>";
  }
  if (!run.page.empty()) {
    return "<a href=\"" + percent_encoded(run.page, "-._~") + "\">" + text + "</a>";
  }
  const std::string address = html_address(run.url);
  if (address.empty()) return text;
  return "<a rel=\"noopener noreferrer\" href=\"" + address + "\">" + text + "</a>";
}

}  // namespace

std::string html_escaped(std::string_view text) {
  const std::string shown = printable(text);
  std::string result;
  result.reserve(shown.size() + 16);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const char character = shown[i];
    // U+FFFE and U+FFFF are no characters of a document.
    const std::string_view three = std::string_view(shown).substr(i, 3);
    if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
      result += "\uFFFD";
      i += 2;
      continue;
    }
    switch (character) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += character;
    }
  }
  return result;
}

std::string html_address(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return {};
  std::string address;
  for (const char character : url) {
    const auto byte = static_cast<unsigned char>(character);
    const bool plain = byte > 0x20 && byte < 0x7F &&
                       std::string_view("<>\\|`\"'{}^").find(character) == std::string_view::npos;
    if (plain) {
      address += character;
    } else {
      address += '%';
      address += "0123456789ABCDEF"[byte >> 4U];
      address += "0123456789ABCDEF"[byte & 0xFU];
    }
  }
  return html_escaped(address);
}

std::string html_language(std::string_view tag) {
  const std::size_t primary = std::min(tag.find('-'), tag.size());
  const bool fits = primary >= 2 && primary <= 3 && !tag.ends_with('-') &&
                    std::ranges::all_of(tag, [](char character) {
                      return character == '-' || is_letter_or_digit(character);
                    });
  return fits ? std::string(tag) : std::string();
}

std::string html_mark(std::string_view coverage) {
  std::string_view shape = "–";
  if (coverage == "deep") shape = "●";
  if (coverage == "shallow") shape = "◐";
  if (coverage == "uncovered") shape = "○";
  return "<span class=\"mark " + html_escaped(coverage) + "\" aria-hidden=\"true\">" +
         std::string(shape) + "</span>";
}

std::string to_html(const Phrase& phrase) {
  std::string result;
  for (const Inline& run : phrase) {
    if (!run.mark.empty()) result += html_mark(run.mark) + " ";
    result += linked(run, spoken(run));
    if (run.foreign) {
      result += " <span class=\"tongue\">(" + html_escaped(run.language) + ")</span>";
    }
    if (run.share) result += " " + svg_share(*run.share);
    if (run.series) result += " " + svg_series(*run.series);
  }
  return result;
}

}  // namespace charter
