// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/locale.hpp"
#include "charter/report/outcome.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The progress report before it takes the form of some format: what is said,
// in which order, and no markup at all. Markdown and other formats are written
// from the same document, so they cannot disagree.

// A run of text; with an address, a link.
struct Inline {
  std::string text;
  std::string url;
  std::string language;  // of text that is not in the report's; empty: it is
};

using Phrase = std::vector<Inline>;  // runs, one after the other

struct Table {
  std::vector<std::string> head;
  std::vector<std::vector<Phrase>> rows;  // as many cells as the head has
};

struct Block {
  enum class Kind { Heading, Paragraph, List, Table };

  Kind kind = Kind::Paragraph;
  int level = 1;               // of a heading
  std::string anchor;          // of a heading: an id in the framework, or a chapter's name
  Phrase phrase;               // of a heading or a paragraph
  std::vector<Phrase> items;   // of a list
  Table table;
};

struct Document {
  std::string title;
  std::string language;
  std::vector<Block> blocks;
};

// The report on an assessed plan.
Document compose_report(const Outcome& outcome, const Locale& locale);

// What `check` found, in short: for a comment on a change.
Document compose_summary(std::span<const Outcome> outcomes, const Locale& locale);

}  // namespace charter
