// SPDX-License-Identifier: EUPL-1.2
//
// Workflow commands that GitHub turns into annotations. It shows ten of each
// level and step, so the first ten are given and the rest is counted; the text
// for people follows.
#include "charter/json/digest.hpp"
#include "charter/report/fingerprint.hpp"
#include "charter/report/formats.hpp"
#include "charter/report/wrap.hpp"
#include "described.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::size_t kMost = 10;

// Text, and with `property` set a property's value: the characters that would
// end it, as percent codes. Nothing in it breaks the line.
std::string escaped(std::string_view text, bool property) {
  std::string result;
  for (const char character : printable(text)) {
    switch (character) {
      case '%': result += "%25"; break;
      case ':': result += property ? "%3A" : ":"; break;
      case ',': result += property ? "%2C" : ","; break;
      default: result += character;
    }
  }
  return result;
}

std::string_view command_for(Severity severity) {
  switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
  }
  return "notice";
}

std::string annotation(const Outcome& outcome, const Finding& finding, const Locale& locale) {
  const Span& span = finding.span;
  std::string text = "::" + std::string(command_for(finding.severity));
  text += " file=" + escaped(place_file(outcome, finding), true);
  text += ",line=" + std::to_string(span.begin.line) + ",endLine=" + std::to_string(span.end.line);
  // Columns are understood on a single line only.
  if (span.begin.line == span.end.line) {
    text += ",col=" + std::to_string(span.begin.column) +
            ",endColumn=" + std::to_string(span.end.column);
  }
  text += ",title=" +
          escaped(to_string(finding.code) + " " + std::string(entry_of(finding.code).slug), true);
  const std::string help = finding.help.empty() ? "" : " " + finding.help;
  return text + "::" + escaped(described(finding, locale) + help, false) + "\n";
}

}  // namespace

std::string write_github(std::span<const Outcome> outcomes, bool many, const Locale& locale,
                         const Style& style) {
  std::string text;
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
    std::size_t count = 0;
    for (const Outcome& outcome : outcomes) {
      for (const Finding& finding : outcome.findings) {
        if (finding.severity != severity || finding.known) continue;
        if (++count <= kMost) text += annotation(outcome, finding, locale);
      }
    }
    if (count > kMost) {
      text += "::notice::" +
              escaped(locale.counted(
                          "github.more", count - kMost,
                          {{"level", locale.word("severity-" + std::string(to_string(severity)))}}),
                      false) +
              "\n";
    }
  }
  // Plan text at the start of a line could be read as a command. No text can
  // hold the word that ends it: that is made from the whole.
  const std::string for_people = write_text(outcomes, many, locale, style);
  Digest digest;
  digest.add(for_people);
  const std::string word = digest.finish();
  return text + "::stop-commands::" + word + "\n" + for_people + "::" + word + "::\n";
}

}  // namespace charter
