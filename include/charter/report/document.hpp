// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/additions.hpp"
#include "charter/report/charts.hpp"
#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The progress report before it takes the form of some format: what is said,
// in which order, and no markup at all. Markdown and other formats are written
// from the same document, so they cannot disagree.

// A run of text; with an address, a link. What a format cannot draw it leaves
// out: the text says the same.
struct Inline {
  std::string text;
  std::string url;
  std::string language;        // of text that is not in the report's; empty: it is
  bool foreign = false;        // the reader is told which, since it is quite another one
  std::string anchor;          // the heading of this report that it leads to
  std::string page;            // the file beside this one that it leads to
  std::string mark;            // a coverage, such as `deep`, to be shown by a shape as well
  bool isolated = false;       // somebody else's words: their direction of writing stays theirs
  bool together = false;       // not to be broken over lines
  std::optional<Share> share;  // to be shown by a small bar as well
  std::optional<SeriesChart> series;  // drawn behind the text
};

using Phrase = std::vector<Inline>;  // runs, one after the other

// The words alone.
std::string text_of(const Phrase& phrase);

struct Table {
  std::string caption;  // empty: the heading says what it shows
  std::vector<std::string> head;
  std::vector<std::vector<Phrase>> rows;  // as many cells as the head has
  bool grid = false;                      // small cells to be compared with each other
};

struct Block {
  // A colophon is a paragraph about the document itself.
  enum class Kind { Heading, Paragraph, List, Table, Chart, Tiles, Colophon };

  Kind kind = Kind::Paragraph;
  int level = 1;              // of a heading
  std::string anchor;         // of a heading: an id in the framework, or a chapter's name
  Phrase phrase;              // of a heading, a paragraph or a colophon
  std::vector<Phrase> items;  // of a list
  Table table;
  std::optional<Chart> chart;
  std::vector<Tile> tiles;  // said in the paragraphs too
  bool drawn = false;       // a paragraph about the drawings: of use only with them
};

struct Document {
  std::string title;
  std::string language;
  std::vector<Block> blocks;
};

// GitHub-flavoured Markdown, or one HTML page that needs nothing besides
// itself.
enum class Markup { Markdown, Html };
std::string write_document(const Document& document, Markup markup, const Locale& locale);

// The report on an assessed plan.
Document compose_report(const Outcome& outcome, const Locale& locale,
                        const ReportAdditions& additions);

// What `check` found: for a comment on a change. Of many findings the most
// serious, unless every one is asked for.
Document compose_summary(std::span<const Outcome> outcomes, const Locale& locale,
                         bool every_finding);

}  // namespace charter
