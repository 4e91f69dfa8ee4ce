// SPDX-License-Identifier: EUPL-1.2
#include "free_form.hpp"

#include "charter/model/id_shapes.hpp"
#include "folded.hpp"
#include "sheet_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace charter {
namespace {

// In bytes: longer text is a remark, no amount.
constexpr std::size_t kLongestAmount = 200;

const std::vector<SheetWord>& words_of(std::string_view group) {
  static const std::vector<SheetWord> kSchedule = sheet_words("schedule");
  static const std::vector<SheetWord> kRecurrence = sheet_words("recurrence");
  static const std::vector<SheetWord> kMoney = sheet_words("money");
  static const std::vector<SheetWord> kMonths = sheet_words("months");
  if (group == "schedule") return kSchedule;
  if (group == "recurrence") return kRecurrence;
  return group == "money" ? kMoney : kMonths;
}

Written read_written_date(std::string_view text, DateOrder order) {
  return read_date(with_months_as_numbers(trimmed(text)), order);
}

JsonTree span_of_time(std::string_view start, std::string_view end) {
  JsonTree span = JsonTree::object();
  if (!start.empty()) span.append("startDate", JsonTree::string(start));
  if (!end.empty()) span.append("endDate", JsonTree::string(end));
  return span;
}

// Two dates around a dash or a word such as `t/m`.
std::optional<JsonTree> read_range(std::string_view text, DateOrder order) {
  static constexpr std::array<std::string_view, 4> kDashes{"\xE2\x80\x93", "\xE2\x80\x94", " - ",
                                                           "-"};
  const auto both = [&](std::size_t at, std::size_t size) -> std::optional<JsonTree> {
    const Written start = read_written_date(text.substr(0, at), order);
    const Written end = read_written_date(text.substr(at + size), order);
    if (start.kind != Written::Kind::Understood || end.kind != Written::Kind::Understood) {
      return std::nullopt;
    }
    return span_of_time(start.text, end.text);
  };
  for (const std::string_view dash : kDashes) {
    for (std::size_t at = text.find(dash); at != std::string_view::npos;
         at = text.find(dash, at + 1)) {
      if (auto range = both(at, dash.size())) return range;
    }
  }
  // Between blanks: a word that means a range.
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    for (std::size_t end = text.find(' ', at + 1); end != std::string_view::npos;
         end = text.find(' ', end + 1)) {
      const std::string word = folded(text.substr(at, end - at), " ");
      const bool means_range =
          std::ranges::any_of(words_of("schedule"), [&word](const SheetWord& known) {
            return known.meaning == "between" && known.word == word;
          });
      if (!means_range) continue;
      if (auto range = both(at, end - at)) return range;
    }
  }
  return std::nullopt;
}

// `vanaf 2011`, `by June 2011`: a word, then a date.
std::optional<JsonTree> read_limit(std::string_view text, DateOrder order) {
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    const std::string word = folded(text.substr(0, at), " ");
    const Written date = read_written_date(text.substr(at + 1), order);
    if (date.kind != Written::Kind::Understood) continue;
    for (const SheetWord& known : words_of("schedule")) {
      if (known.word != word || known.meaning == "between") continue;
      return known.meaning == "from" ? span_of_time(date.text, {}) : span_of_time({}, date.text);
    }
  }
  return std::nullopt;
}

struct Currency {
  std::string_view sign;
  std::string_view code;
};
constexpr std::array kSigns{Currency{"\xE2\x82\xAC", "EUR"}, Currency{"\xC2\xA3", "GBP"},
                            Currency{"euros", "EUR"}, Currency{"euro", "EUR"},
                            Currency{"z\xC5\x82", "PLN"}};

// Takes the sign of a currency, or its name, out of `text`; empty where there is
// none.
std::string take_sign(std::string& text) {
  for (const Currency& currency : kSigns) {
    std::string lower = text;
    std::ranges::transform(lower, lower.begin(), [](unsigned char byte) {
      return static_cast<char>(std::tolower(byte));
    });
    const std::size_t at = lower.find(currency.sign);
    if (at == std::string::npos) continue;
    text.erase(at, currency.sign.size());
    return std::string(currency.code);
  }
  return {};
}

// Takes the currency out of `text`; empty where it names none.
std::string take_currency(std::string& text) {
  if (std::string code = take_sign(text); !code.empty()) return code;
  for (const bool in_front : {true, false}) {
    if (text.size() < 4) break;
    const std::string code = in_front ? text.substr(0, 3) : text.substr(text.size() - 3);
    if (!is_capitals(code, 3)) continue;
    text.erase(in_front ? 0 : text.size() - 3, 3);
    return code;
  }
  return {};
}

// Takes `per jaar` and the like off the end of `text`.
bool take_per_year(std::string& text) {
  if (text.size() > kLongestAmount) return false;
  for (std::size_t at = text.find_first_of(" /"); at != std::string::npos;
       at = text.find_first_of(" /", at + 1)) {
    const std::string word = folded(std::string_view(text).substr(at), " ");
    const bool found = std::ranges::any_of(
        words_of("money"), [&word](const SheetWord& known) { return known.word == word; });
    if (!found) continue;
    text.resize(at);
    return true;
  }
  return false;
}

// `25.000,-` and `25.000,--` have no cents.
std::string without_dashes(std::string text) {
  while (text.ends_with('-') || text.ends_with(',') || text.ends_with(' ')) text.pop_back();
  return text;
}

// `1er mars`, `2nd of`, `3. Mai`: the number of a day.
std::string day_number(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kEndings{"er", "e",  "st", "nd",
                                                            "rd", "th", "ste"};
  std::string text = folded(word);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_ending = std::ranges::find(kEndings, text.substr(digits)) != kEndings.end();
  if (is_ending) text.resize(digits);
  return text;
}

}  // namespace

std::string with_months_as_numbers(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of(" \n"), rest.size());
    if (end > 0) words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  // A month and its year, and perhaps a day before them.
  if (words.size() < 2 || words.size() > 3) return std::string(text);
  const std::string name = folded(words[words.size() - 2]);
  for (const SheetWord& month : words_of("months")) {
    if (month.word != name) continue;
    std::string month_and_year = month.meaning + "-" + words.back();
    if (words.size() == 2) return month_and_year;
    return day_number(words.front()) + "-" + month_and_year;
  }
  return std::string(text);
}

CellValue read_schedule(const Content& content, const CellReading& reading) {
  // Nobody writes a longer one, and every pair of words is tried.
  constexpr std::size_t kLongestSchedule = 100;
  const std::string_view text = trimmed(content.text);
  if (text.empty()) return {};
  if (text.size() > kLongestSchedule) return mistaken("sheets.mistakes.schedule", text);
  if (content.kind == Cell::Kind::Date) return saying(span_of_time({}, text));
  const std::string word = folded(text, " ");
  for (const SheetWord& known : words_of("recurrence")) {
    if (known.word != word) continue;
    JsonTree span = JsonTree::object();
    span.append("recurrence", JsonTree::string(known.meaning));
    return saying(std::move(span));
  }
  const Written date = read_written_date(text, reading.order);
  if (date.kind == Written::Kind::Understood) return saying(span_of_time({}, date.text));
  if (date.kind == Written::Kind::Ambiguous) {
    return mistaken("sheets.mistakes.date-ambiguous", text);
  }
  if (auto range = read_range(text, reading.order)) return saying(std::move(*range));
  if (auto limit = read_limit(text, reading.order)) return saying(std::move(*limit));
  return mistaken("sheets.mistakes.schedule", text);
}

void put_schedule(JsonTree& action, JsonTree schedule) {
  for (JsonTree& part : schedule.children) {
    part.origin = schedule.origin;
    const std::string name = part.key;
    action.set(name, std::move(part));
  }
}

CellValue read_money(const Content& content, const CellReading& reading) {
  std::string text(trimmed(content.text));
  if (text.empty()) return {};
  JsonTree money = JsonTree::object();
  const bool per_year = take_per_year(text);
  std::string code = take_currency(text);
  const bool is_number = content.kind == Cell::Kind::Number;
  const Written amount = is_number ? Written{.kind = Written::Kind::Understood, .text = text}
                                   : read_number(without_dashes(text), '\0', true);
  if (amount.kind != Written::Kind::Understood) {
    money.append("source", JsonTree::string(trimmed(content.text)));
    return saying(std::move(money));
  }
  if (code.empty()) code = reading.currency;
  if (code.empty()) return mistaken("sheets.mistakes.no-currency", content.text);
  money.append("amount", JsonTree::number(amount.text));
  money.append("currency", JsonTree::string(code));
  if (per_year) money.append("per", JsonTree::string("year"));
  return saying(std::move(money));
}

bool has_unread_amount(const JsonTree& money) {
  const JsonTree* const source = money.find("source");
  return money.is(Node::Kind::Object) && source != nullptr && money.find("amount") == nullptr &&
         source->text.find_first_of("0123456789") != std::string::npos;
}

std::string currency_in(std::string_view header) {
  static constexpr std::array<std::string_view, 13> kCodes{
      "EUR", "GBP", "USD", "CHF", "CAD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN"};
  for (const std::string_view word : items_in(header, " ()[]/.,:;-\n")) {
    if (std::ranges::find(kCodes, word) != kCodes.end()) return std::string(word);
  }
  std::string text(header);
  return take_sign(text);
}

bool is_figure(const Content& content) {
  if (content.kind == Cell::Kind::Number || content.kind == Cell::Kind::Broken) return true;
  if (content.kind != Cell::Kind::String) return false;
  std::string text(trimmed(content.text));
  take_per_year(text);
  take_currency(text);
  return read_number(without_dashes(text), '\0', true).kind == Written::Kind::Understood;
}

}  // namespace charter
