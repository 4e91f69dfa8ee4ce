// SPDX-License-Identifier: EUPL-1.2
#include "cell_values.hpp"

#include "charter/model/numbers.hpp"
#include "charter/model/text.hpp"
#include "folded.hpp"
#include "free_form.hpp"

#include <algorithm>
#include <charconv>

namespace charter {
namespace {

// Shortened texts end in an ellipsis; what is missing is kept elsewhere.
constexpr std::size_t kLongestText = kLongestCell - 10;

std::string fitting(std::string_view text) {
  if (utf16_length(text) <= kLongestText) return std::string(text);
  return std::string(utf16_prefix(text, kLongestText)) + "…";
}

Content text_content(std::string_view text) {
  return {.kind = Cell::Kind::String, .text = fitting(text)};
}

// As spreadsheets keep it when they save: with fifteen digits.
std::string nearest_number(const std::string& spelling) {
  return spell_number(rounded_as_in_sheets(parse_number(spelling).value_or(0)));
}

std::string joined(const JsonTree& list, std::string_view between) {
  std::string text;
  for (const JsonTree& item : list.children) {
    // A long claim says which commitment under `id`.
    const std::string_view word =
        item.is(Node::Kind::Object) ? item.string_at("id") : std::string_view(item.text);
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

Content date_content(const std::string& text) {
  // Before March 1900 the days of spreadsheets are counted wrongly.
  const bool is_day = text.size() == 10 && text >= "1900-03-01" && parse_date(text);
  return {.kind = is_day ? Cell::Kind::Date : Cell::Kind::String, .text = text};
}

std::string choice_word(ListName name, const std::string& value, const Locale& locale) {
  const ChoiceList list = choices_of(name);
  if (std::ranges::find(list.values, value) == list.values.end()) return value;
  return std::string(locale.word(std::string(list.word) + value));
}

// What may be a day as spreadsheets count them, in a cell that does not say so.
std::optional<Day> counted_day(std::string_view text) {
  std::int32_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = result.ec == std::errc() && result.ptr == text.data() + text.size();
  if (text.size() != 5 || !is_number || number < 0) return std::nullopt;
  return Day{.number = number - kDaysBefore1970};
}

// Texts may well be a dash.
bool may_be_dash(FieldKind kind) {
  switch (kind) {
    case FieldKind::String:
    case FieldKind::Translated:
    case FieldKind::Strings:
    case FieldKind::Departments:
    case FieldKind::Ids:
    case FieldKind::Claims:
    case FieldKind::Id: return true;
    default: return false;
  }
}

CellValue read_list(std::string_view text, std::string_view marks) {
  JsonTree list = JsonTree::array();
  for (const std::string_view item : items_in(text, marks)) {
    list.children.push_back(JsonTree::string(item));
  }
  return list.children.empty() ? CellValue{} : saying(std::move(list));
}

CellValue read_number_cell(const Field& field, const Content& content, const CellReading& reading) {
  if (content.kind == Cell::Kind::Number) return saying(JsonTree::number(content.text));
  const bool is_money = field.path == "budget/amount";
  const Written number = content.kind == Cell::Kind::Date
                             ? Written{}
                             : read_number(content.text, reading.decimal_mark, is_money);
  switch (number.kind) {
    case Written::Kind::Understood: return saying(JsonTree::number(number.text));
    case Written::Kind::Ambiguous:
      return mistaken("sheets.mistakes.number-ambiguous", content.text);
    default: return mistaken("sheets.mistakes.number", content.text);
  }
}

CellValue read_value_cell(const Field& field, const Content& content, const CellReading& reading) {
  if (const auto truth = reading.names.yes_or_no(content.text)) {
    return saying(JsonTree::truth(*truth));
  }
  CellValue number = read_number_cell(field, content, reading);
  if (number.mistake == "sheets.mistakes.number") number.mistake = "sheets.mistakes.value";
  return number;
}

CellValue read_date_cell(const Content& content, const CellReading& reading) {
  if (content.kind == Cell::Kind::Date) return saying(JsonTree::string(content.text));
  const std::string_view text = trimmed(content.text);
  const Written date = read_date(with_months_as_numbers(text), reading.order);
  if (date.kind == Written::Kind::Understood) return saying(JsonTree::string(date.text));
  if (date.kind == Written::Kind::Ambiguous) {
    return mistaken("sheets.mistakes.date-ambiguous", content.text);
  }
  if (const auto day = counted_day(text)) {
    return mistaken("sheets.mistakes.day-number", text, {{.name = "day", .text = to_string(*day)}});
  }
  return mistaken("sheets.mistakes.date", content.text);
}

CellValue read_choice_cell(const Field& field, const Content& content, const CellReading& reading) {
  const std::string_view word = trimmed(content.text);
  if (const auto value = reading.names.value_called(field.list, word)) {
    return saying(JsonTree::string(*value));
  }
  std::string allowed;
  for (const std::string_view value : choices_of(field.list).values) {
    if (!allowed.empty()) allowed += ' ';
    allowed += std::string(choices_of(field.list).word) + std::string(value);
  }
  return mistaken("sheets.mistakes.choice", word, {{.name = kNamesOfWords, .text = allowed}});
}

CellValue read_departments(const Content& content) {
  CellValue list = read_list(content.text, ";\n");
  // A single one is a string, with the white space around it that it has.
  if (!list.value || list.value->children.size() > 1) return list;
  const bool plain = content.text.find_first_of(";\n") == std::string::npos;
  return saying(plain ? JsonTree::string(content.text) : list.value->children.front());
}

}  // namespace

CellValue saying(JsonTree value) {
  CellValue result;
  result.value = std::move(value);
  return result;
}

CellValue mistaken(std::string_view mistake, std::string_view found, std::vector<Argument> more) {
  CellValue result;
  result.mistake = mistake;
  result.arguments = std::move(more);
  result.arguments.push_back({.name = "found", .text = std::string(utf16_prefix(found, 60))});
  return result;
}

Content content_of(const Field& field, const JsonTree& value, const Locale& locale) {
  const bool is_list = value.is(Node::Kind::Array);
  switch (field.kind) {
    case FieldKind::Number: return {.kind = Cell::Kind::Number, .text = nearest_number(value.text)};
    case FieldKind::Value:
      if (value.is(Node::Kind::Boolean)) {
        return text_content(locale.word(value.boolean ? "yes" : "no"));
      }
      return {.kind = Cell::Kind::Number, .text = nearest_number(value.text)};
    case FieldKind::Date: return date_content(value.text);
    case FieldKind::Choice: return text_content(choice_word(field.list, value.text, locale));
    case FieldKind::Ids:
    case FieldKind::Claims: return text_content(joined(value, ", "));
    case FieldKind::Strings:
    case FieldKind::Departments: return text_content(is_list ? joined(value, "; ") : value.text);
    default: return text_content(value.text);
  }
}

CellValue read_cell(const Field& field, const Content& content, const CellReading& reading) {
  if (is_blank(content.text)) return {};
  if (is_dash(content.text) && !may_be_dash(field.kind)) return {};
  if (content.kind == Cell::Kind::Broken) {
    return mistaken("sheets.mistakes.broken", content.text);
  }
  switch (field.kind) {
    case FieldKind::Number: return read_number_cell(field, content, reading);
    case FieldKind::Value: return read_value_cell(field, content, reading);
    case FieldKind::Date: return read_date_cell(content, reading);
    case FieldKind::Choice: return read_choice_cell(field, content, reading);
    case FieldKind::Ids:
    case FieldKind::Claims: return read_list(content.text, ",; \t\r\n");
    case FieldKind::Strings: return read_list(content.text, ";\n");
    case FieldKind::Departments: return read_departments(content);
    case FieldKind::Schedule: return read_schedule(content, reading);
    case FieldKind::Money: return read_money(content, reading);
    case FieldKind::Id: return saying(JsonTree::string(trimmed(content.text)));
    default: return saying(JsonTree::string(content.text));
  }
}

Content content_of_extension(const JsonTree& value) {
  // Whole numbers are spelled alike everywhere; what has decimals stays a text,
  // since a decimal comma would make it another one.
  const bool is_whole = value.is(Node::Kind::Number) &&
                        value.text.find_first_not_of("-0123456789") == std::string::npos &&
                        nearest_number(value.text) == value.text;
  if (is_whole) return {.kind = Cell::Kind::Number, .text = value.text};
  const bool is_plain = value.is(Node::Kind::String) && !parse_tree(value.text);
  std::string text = is_plain ? value.text : to_json(value, true);
  if (utf16_length(text) > kLongestText) text.clear();
  return {.kind = Cell::Kind::String, .text = std::move(text)};
}

JsonTree read_extension(const Content& content) {
  if (content.kind == Cell::Kind::Number) return JsonTree::number(content.text);
  if (content.kind == Cell::Kind::Date) return JsonTree::string(content.text);
  if (auto value = parse_tree(content.text)) return std::move(*value);
  return JsonTree::string(content.text);
}

}  // namespace charter
