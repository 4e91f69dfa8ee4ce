// SPDX-License-Identifier: EUPL-1.2
//
// Cities side by side for a person at a terminal. One line for each city under
// each heading, so that any number of them fits into 80 columns:
//
//   PM1 Speak out for equal opportunity
//       Gent      covered in part, 3 actions
//       Toronto   covered in part, 12 actions
//
// It says what the other forms say, in the same words: it is made from the
// same document, whose tables are turned.
#include "charter/report/comparison.hpp"
#include "charter/report/wrap.hpp"
#include "text_style.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::string_view kCityIndent = "    ";
constexpr std::string_view kBullet = "  - ";
constexpr std::size_t kMostRows = 5;
// Wider tables are those of actions, whose second column is the id.
constexpr std::size_t kWithoutIds = 4;

class ComparisonText {
 public:
  ComparisonText(const Comparison& comparison, const Locale& locale, const Style& style)
      : cities_(comparison.names), locale_(locale), style_(style) {}

  std::string write(const Document& document);

 private:
  void write_block(const Block& block);
  void write_heading(const Block& block);
  void write_table(const Table& table);
  // A table with a column for each city: each row becomes a heading and a line
  // for each city.
  void write_turned(const Table& table);
  void write_rows(const Table& table);

  void line(std::string_view first, std::string_view text) {
    text_ += wrapped(first, printable(text), style_.width);
  }

  const std::vector<std::string>& cities_;
  const Locale& locale_;
  const Style& style_;
  std::string text_;
};

void ComparisonText::write_heading(const Block& block) {
  const std::string title = printable(text_of(block.phrase));
  if (!text_.empty()) text_ += '\n';
  for (const std::string& part : wrap(title, style_.width)) text_ += bold(part, style_) + "\n";
}

void ComparisonText::write_turned(const Table& table) {
  std::size_t width = 0;
  for (const std::string& city : cities_) {
    width = std::max(width, display_width(printable(city)));
  }
  width = std::min(width, style_.width * 9 / 20);
  for (const auto& row : table.rows) {
    line("", text_of(row.front()));
    for (std::size_t i = 1; i < row.size(); ++i) {
      const std::string city = padded(shortened(printable(cities_[i - 1]), width), width);
      line(std::string(kCityIndent) + city + "  ", text_of(row[i]));
    }
  }
}

// "Toronto: 2016.EX14 Adopt a policy (City Council; completed)": the city, what
// it is about, with an id where there is one, and the rest in brackets.
std::string in_one_line(const std::vector<Phrase>& row, std::size_t before_brackets) {
  std::string text = text_of(row.front()) + ":";
  std::string rest;
  for (std::size_t i = 1; i < row.size(); ++i) {
    const std::string cell = text_of(row[i]);
    if (cell.empty() || cell == "–") continue;
    if (i < before_brackets) {
      text += " " + cell;
    } else {
      rest += (rest.empty() ? "" : "; ") + cell;
    }
  }
  return rest.empty() ? text : text + " (" + rest + ")";
}

void ComparisonText::write_rows(const Table& table) {
  const bool all = style_.verbose || table.rows.size() <= kMostRows + 1;
  const std::size_t shown = all ? table.rows.size() : kMostRows;
  const bool has_ids = table.head.size() > kWithoutIds;
  for (std::size_t i = 0; i < shown; ++i) {
    line(kBullet, in_one_line(table.rows[i], has_ids ? 3 : 2));
  }
  if (!all) {
    line(kCityIndent, locale_.counted("text.more-findings", table.rows.size() - shown));
  }
}

void ComparisonText::write_table(const Table& table) {
  const bool has_cities =
      table.head.size() == cities_.size() + 1 &&
      std::equal(cities_.begin(), cities_.end(), table.head.begin() + 1, table.head.end());
  has_cities ? write_turned(table) : write_rows(table);
}

void ComparisonText::write_block(const Block& block) {
  switch (block.kind) {
    case Block::Kind::Heading: write_heading(block); return;
    case Block::Kind::Table: write_table(block.table); return;
    case Block::Kind::List:
      for (const Phrase& item : block.items) line(kBullet, text_of(item));
      return;
    case Block::Kind::Paragraph: line("", text_of(block.phrase)); return;
    // For papers; a terminal shows where it came from.
    case Block::Kind::Colophon:
    case Block::Kind::Chart:
    case Block::Kind::Tiles: return;
  }
}

std::string ComparisonText::write(const Document& document) {
  for (const Block& block : document.blocks) write_block(block);
  return std::move(text_);
}

}  // namespace

std::string write_comparison_text(const Comparison& comparison, const Locale& locale,
                                  const Style& style) {
  return ComparisonText(comparison, locale, style).write(compose_comparison(comparison, locale));
}

}  // namespace charter
