// SPDX-License-Identifier: EUPL-1.2
#include "tell_remarks.hpp"

#include "output.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace charter {
namespace {

// `Actions!C7 (row 7, column C, “Status”)`; a sheet alone where no row is known.
std::string words_for(const CellPlace& place, const Locale& locale) {
  if (place.row == 0) return place.sheet;
  const std::string row = std::to_string(place.row);
  const std::string column = column_name(place.column);
  return locale.fill(place.header.empty() ? "sheets.place" : "sheets.place-header",
                     {{"sheet", place.sheet},
                      {"cell", cell_name(place.column, place.row)},
                      {"row", row},
                      {"column", column},
                      {"header", place.header}});
}

std::string sentence_of(const SheetRemark& remark, const Locale& locale) {
  std::vector<Argument> arguments = remark.arguments;
  for (Argument& argument : arguments) {
    if (argument.name != kNamesOfWords) continue;
    std::string words;
    std::string_view rest = argument.text;
    while (!rest.empty()) {
      const std::string_view name = rest.substr(0, rest.find(' '));
      if (!words.empty()) words += ", ";
      words += locale.word(name);
      rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
    argument.text = words;
  }
  return locale.sentence(remark.message, arguments);
}

void tell(const CellPlace& place, const std::string& sentence, Console& console,
          const Locale& locale) {
  const std::string where = words_for(place, locale);
  say(console, (where.empty() ? "" : where + ": ") + sentence);
}

}  // namespace

void tell_notes(const ImportedPlan& imported, Console& console, const Locale& locale) {
  for (const SheetRemark& note : imported.notes) {
    tell(note.place, sentence_of(note, locale), console, locale);
  }
}

bool tell_mistakes_of_import(const ImportedPlan& imported, const Outcome& outcome, Console& console,
                             const Locale& locale) {
  using Place = std::tuple<std::string, std::uint32_t, std::uint32_t>;
  std::set<Place> told;
  std::set<std::pair<std::string, std::uint32_t>> rows;
  for (const SheetRemark& mistake : imported.mistakes) {
    tell(mistake.place, sentence_of(mistake, locale), console, locale);
    told.emplace(mistake.place.sheet, mistake.place.row, mistake.place.column);
    rows.emplace(mistake.place.sheet, mistake.place.row);
  }
  bool any = !imported.mistakes.empty();
  // Where nobody knows which column is what, all else follows from it.
  const bool lost = std::ranges::any_of(imported.mistakes, [](const SheetRemark& mistake) {
    return mistake.message == "sheets.mistakes.no-titles";
  });
  for (const Finding& finding : outcome.findings) {
    if (lost || !is_about_the_file(finding.code) || finding.severity != Severity::Error) continue;
    const CellPlace place = place_of(imported, finding.pointer);
    // What a cell refused, or an option is asked for, is not missing as well.
    const bool is_of_plan = finding.pointer.empty() || finding.pointer == "/city";
    const bool follows =
        finding.code == Code::MissingField &&
        (rows.contains({place.sheet, place.row}) || (is_of_plan && rows.contains({"", 0U})));
    if (follows || told.contains({place.sheet, place.row, place.column})) continue;
    any = true;
    std::string sentence = place.row == 0 ? finding.pointer + " " : "";
    sentence += finding.message;
    if (!finding.help.empty()) sentence.append(" ").append(finding.help);
    sentence.append(" [").append(to_string(finding.code)).append("]");
    tell(place, sentence, console, locale);
  }
  return any;
}

}  // namespace charter
