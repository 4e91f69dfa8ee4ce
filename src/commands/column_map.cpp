// SPDX-License-Identifier: EUPL-1.2
#include "column_map.hpp"

#include "charter/exchange/json_tree.hpp"
#include "charter/json/json_writer.hpp"
#include "charter/json/read_json.hpp"
#include "charter/json/utf8.hpp"
#include "charter/model/failure.hpp"
#include "charter/model/text.hpp"
#include "files.hpp"

#include <algorithm>

namespace charter {
namespace {

void add_column(ImportChoices& choices, std::string_view header, std::string_view field) {
  if (!is_field_for_column(field)) {
    throw Failure(Failure::Kind::Usage, "usage.map-field",
                  {{.name = "found", .text = std::string(field)},
                   {.name = "allowed", .text = joined(fields_for_columns())}});
  }
  choices.columns[std::string(header)] = field;
}

// Reads one member of a mapping; false where it is none.
bool read_member(const JsonTree& member, ImportChoices& choices) {
  if (member.key == "sheet" && member.is(Node::Kind::String)) {
    if (choices.sheet.empty()) choices.sheet = member.text;
    return true;
  }
  if (member.key != "columns" || !member.is(Node::Kind::Object)) return false;
  for (const JsonTree& column : member.children) {
    if (!column.is(Node::Kind::String)) return false;
    add_column(choices, column.key, column.text);
  }
  return true;
}

void read_map_file(const std::string& file, ImportChoices& choices) {
  int error = 0;
  const auto source = open_file(file, error);
  const auto text = source == nullptr ? std::nullopt : read_all(*source, Limits{}.max_bytes);
  const auto tree = text ? parse_tree(*text) : std::nullopt;
  const bool good = tree && tree->is(Node::Kind::Object) &&
                    std::ranges::all_of(tree->children, [&choices](const JsonTree& member) {
                      return read_member(member, choices);
                    });
  if (!good) {
    throw Failure(Failure::Kind::Usage, "usage.map-file", {{.name = "file", .text = file}});
  }
}

}  // namespace

void read_column_map(const Arguments& arguments, ImportChoices& choices) {
  if (arguments.has("map-file")) read_map_file(std::string(arguments.value("map-file")), choices);
  for (const std::string& pair : arguments.values("map")) {
    const std::string text = well_formed(pair);
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
      throw Failure(Failure::Kind::Usage, "usage.map", {{.name = "found", .text = text}});
    }
    add_column(choices, std::string_view(text).substr(0, equals),
               std::string_view(text).substr(equals + 1));
  }
}

std::string column_map_text(const GuessedColumns& guess) {
  std::string text;
  JsonWriter json(text);
  json.begin_object().member("sheet", guess.sheet);
  json.key("columns").begin_object();
  for (const auto& [header, field] : guess.columns) json.member(header, field);
  json.end_object().end_object();
  return text + "\n";
}

}  // namespace charter
