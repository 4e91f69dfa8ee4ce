// SPDX-License-Identifier: EUPL-1.2
#include "other_rows.hpp"

#include "charter/model/text.hpp"
#include "folded.hpp"
#include "free_form.hpp"
#include "sheet_words.hpp"

#include <algorithm>

namespace charter {
namespace {

bool means(std::string_view text, std::string_view meaning) {
  static const std::vector<SheetWord> kWords = sheet_words("rows");
  std::string word = folded(text, " ");
  // `Total 2012`.
  while (!word.empty() && (word.back() == ' ' || (word.back() >= '0' && word.back() <= '9'))) {
    word.pop_back();
  }
  return std::ranges::any_of(kWords, [&](const SheetWord& known) {
    return known.meaning == meaning && known.word == word;
  });
}

// `* excluding staff`, `Source: budget 2012`.
bool is_called_remark(std::string_view text) {
  text = trimmed(text);
  return text.starts_with('*') || means(text.substr(0, text.find(':')), "remark");
}

std::vector<const Cell*> filled(const Row& row) {
  std::vector<const Cell*> cells;
  for (const Cell& cell : row.cells) {
    if (!is_blank(cell.text) && !is_dash(cell.text)) cells.push_back(&cell);
  }
  return cells;
}

}  // namespace

OtherRows::OtherRows(const Sheet& sheet, std::size_t first, std::optional<std::uint32_t> ids,
                     std::optional<std::uint32_t> titles)
    : ids_(ids), titles_(titles), remarks_(sheet.rows.size()) {
  const auto& rows = sheet.rows;
  std::size_t begin = rows.size();
  while (begin > first && filled(rows[begin - 1]).size() <= 1) --begin;
  const bool below_total = begin > first && is_total(rows[begin - 1]);
  for (std::size_t i = begin; i < rows.size(); ++i) {
    const bool apart = below_total || (i > first && rows[i].number > rows[i - 1].number + 1);
    const bool is_one = below_total || may_be_remark(rows[i]);
    if (remarks_ == rows.size() && apart && is_one) remarks_ = i;
    // What comes after the remarks, and is none, shows that they were none.
    if (!is_one) remarks_ = rows.size();
  }
}

bool OtherRows::is_total(const Row& row) const {
  bool named = false;
  bool counted = false;
  for (const Cell* const cell : filled(row)) {
    if (means(cell->text, "total")) {
      named = true;
    } else if (cell->column == ids_ || !is_figure({.kind = cell->kind, .text = cell->text})) {
      return false;
    } else {
      counted = true;
    }
  }
  return named && counted;
}

bool OtherRows::may_be_remark(const Row& row) const {
  const auto cells = filled(row);
  if (cells.empty()) return true;
  if (is_called_remark(cells.front()->text)) return true;
  // A sentence; a single word may be an id that waits for its title.
  return titles_ && cells.front()->column != titles_ &&
         trimmed(cells.front()->text).find(' ') != std::string_view::npos;
}

}  // namespace charter
