// SPDX-License-Identifier: EUPL-1.2
//
// A document as one HTML page: no script, and nothing that is fetched from
// anywhere. The policy in its head forbids both, whatever a plan may hold.
#include "html.hpp"

#include "charter/report/formats.hpp"
#include "charter/report/wrap.hpp"
#include "charter/resources/resources.hpp"
#include "html_text.hpp"
#include "svg.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

// Wider tables than this move sideways on a small screen.
constexpr std::size_t kNarrow = 3;
constexpr std::size_t kShortWord = 12;

bool is_chapter(const Block& block) {
  return block.kind == Block::Kind::Heading && block.level == 2;
}

bool holds_only(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

// A year alone is a date if others in its column are written in full.
bool is_count_column(const Table& table, std::size_t column) {
  return std::ranges::all_of(table.rows, [column](const std::vector<Phrase>& row) {
    return holds_only(text_of(row[column]), "0123456789");
  });
}

class Page {
 public:
  Page(const Document& document, const Locale& locale) : document_(document), locale_(locale) {}

  std::string write();

 private:
  [[nodiscard]] std::string say(std::string_view name) const {
    return html_escaped(locale_.text("report." + std::string(name)));
  }
  void choose_ids();
  void write_head();
  void write_contents();
  void write_block(const Block& block);
  void write_heading(const Block& block);
  void write_table(const Table& table);
  void write_row_head(const Phrase& cell);
  void write_cell(const Phrase& cell, bool in_count_column);
  void write_paragraph(const Block& block);
  void write_list(const Block& block);
  void write_tiles(const Block& block);
  void write_chart(const Chart& chart);

  const Document& document_;
  const Locale& locale_;
  std::vector<std::string> ids_;  // of the blocks; empty but for headings
  std::string heading_;           // the latest, as plain text
  bool in_chapter_ = false;
  std::string out_;
};

// An id is given once, whatever a framework calls its parts.
void Page::choose_ids() {
  std::set<std::string> taken{"content"};
  for (const Block& block : document_.blocks) {
    std::string& id = ids_.emplace_back();
    if (block.kind != Block::Kind::Heading) continue;
    id = block.anchor;
    for (int i = 2; !taken.insert(id).second; ++i) id = block.anchor + "-" + std::to_string(i);
  }
}

void Page::write_head() {
  const std::string language = html_escaped(document_.language);
  out_ += "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out_ +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n";
  out_ += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out_ += "<meta name=\"referrer\" content=\"no-referrer\">\n";
  out_ += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  out_ += "<title>" + html_escaped(document_.title) + "</title>\n<style>\n";
  out_ += resource("report.css");
  out_ += "</style>\n</head>\n";
}

void Page::write_contents() {
  out_ += "<nav aria-label=\"" + say("contents") + "\">\n<p class=\"contents\">" + say("contents") +
          "</p>\n<ol>\n";
  for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
    if (!is_chapter(document_.blocks[i])) continue;
    out_ += "<li><a href=\"#" + html_escaped(ids_[i]) + "\">" +
            html_escaped(text_of(document_.blocks[i].phrase)) + "</a></li>\n";
  }
  out_ += "</ol>\n</nav>\n";
}

void Page::write_heading(const Block& block) {
  const auto place = static_cast<std::size_t>(&block - document_.blocks.data());
  heading_ = text_of(block.phrase);
  if (is_chapter(block)) {
    out_ += in_chapter_ ? "</section>\n<section>\n" : "<section>\n";
    in_chapter_ = true;
  }
  const std::string tag = "h" + std::to_string(block.level);
  out_ += "<" + tag + " id=\"" + html_escaped(ids_[place]) + "\">" + to_html(block.phrase) + "</" +
          tag + ">\n";
}

void Page::write_row_head(const Phrase& cell) {
  const std::string text = text_of(cell);
  // An id with a hyphen in it is still one word.
  const bool short_word = text.size() <= kShortWord && text.find(' ') == std::string::npos;
  out_ += short_word ? "<th scope=\"row\" class=\"together\">" : "<th scope=\"row\">";
  out_ += to_html(cell) + "</th>";
}

void Page::write_cell(const Phrase& cell, bool in_count_column) {
  const std::string text = text_of(cell);
  out_ += in_count_column                    ? "<td class=\"number\">"
          : holds_only(text, "0123456789-Q") ? "<td class=\"date\">"
                                             : "<td>";
  out_ += text.empty() ? "–" : to_html(cell);
  out_ += "</td>";
}

void Page::write_table(const Table& table) {
  const std::string name =
      html_escaped(table.caption.empty() ? heading_ : table.caption + " (" + heading_ + ")");
  const bool wide = table.head.size() > kNarrow;
  out_ += wide ? "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">\n"
               : "<div>\n";
  out_ += table.grid ? "<table class=\"grid\"" : "<table";
  if (table.caption.empty()) {
    out_ += " aria-label=\"" + name + "\">\n";
  } else {
    out_ += ">\n<caption><span>" + html_escaped(table.caption) + "</span></caption>\n";
  }
  out_ += "<thead>\n<tr>";
  for (const std::string& head : table.head) {
    out_ += "<th scope=\"col\">" + html_escaped(head) + "</th>";
  }
  out_ += "</tr>\n</thead>\n<tbody>\n";
  std::vector<bool> counts(table.head.size());
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = is_count_column(table, i);
  for (const auto& row : table.rows) {
    out_ += "<tr>";
    write_row_head(row.front());
    for (std::size_t i = 1; i < row.size(); ++i) write_cell(row[i], counts[i]);
    out_ += "</tr>\n";
  }
  out_ += "</tbody>\n</table>\n</div>\n";
}

void Page::write_list(const Block& block) {
  out_ += "<ul>\n";
  for (const Phrase& item : block.items) out_ += "<li>" + to_html(item) + "</li>\n";
  out_ += "</ul>\n";
}

void Page::write_tiles(const Block& block) {
  out_ += "<ul class=\"tiles\">\n";
  for (const Tile& tile : block.tiles) {
    out_ += "<li><span class=\"figure\">" + html_escaped(tile.figure) + "</span> <span>" +
            html_escaped(tile.label) + "</span> " + svg_share(tile.share) + "</li>\n";
  }
  out_ += "</ul>\n";
}

void Page::write_chart(const Chart& chart) {
  const auto& keys =
      std::visit([](const auto& data) -> const auto& { return data.keys; }, chart.data);
  out_ += "<figure>\n<figcaption>" + html_escaped(chart.title) +
          "</figcaption>\n<ul class=\"legend\">\n";
  for (const ChartKey& key : keys) {
    out_ += "<li>" + svg_swatch(key.kind) + " " + html_escaped(key.label) + "</li>\n";
  }
  out_ += "</ul>\n" + svg_chart(chart) + "\n<p class=\"aside\">" + html_escaped(chart.description) +
          "</p>\n</figure>\n";
}

void Page::write_paragraph(const Block& block) {
  out_ += block.drawn ? "<p class=\"aside\">" : "<p>";
  out_ += to_html(block.phrase) + "</p>\n";
}

void Page::write_block(const Block& block) {
  switch (block.kind) {
    case Block::Kind::Heading: write_heading(block); break;
    case Block::Kind::Paragraph: write_paragraph(block); break;
    case Block::Kind::List: write_list(block); break;
    case Block::Kind::Table: write_table(block.table); break;
    case Block::Kind::Chart: write_chart(*block.chart); break;
    case Block::Kind::Tiles: write_tiles(block); break;
    case Block::Kind::Colophon: break;  // at the foot of the page
  }
}

std::string Page::write() {
  choose_ids();
  write_head();
  out_ += "<body>\n<a class=\"skip\" href=\"#content\">" + say("skip") + "</a>\n" + svg_patterns();
  const auto chapter = std::ranges::find_if(document_.blocks, is_chapter);
  out_ += "<header>\n";
  std::for_each(document_.blocks.begin(), chapter,
                [this](const Block& block) { write_block(block); });
  out_ += "</header>\n<div class=\"page\">\n";
  write_contents();
  out_ += "<main id=\"content\" tabindex=\"-1\">\n";
  std::for_each(chapter, document_.blocks.end(),
                [this](const Block& block) { write_block(block); });
  if (in_chapter_) out_ += "</section>\n";
  out_ += "</main>\n</div>\n<footer>\n";
  for (const Block& block : document_.blocks) {
    if (block.kind == Block::Kind::Colophon) out_ += "<p>" + to_html(block.phrase) + "</p>\n";
  }
  out_ += "</footer>\n</body>\n</html>\n";
  return std::move(out_);
}

}  // namespace

std::string to_html(const Document& document, const Locale& locale) {
  return Page(document, locale).write();
}

std::string write_html_report(const Outcome& outcome, const Locale& locale,
                              const ReportAdditions& additions) {
  return to_html(compose_report(outcome, locale, additions), locale);
}

}  // namespace charter
