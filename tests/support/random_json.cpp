// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_json.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kDeepest = 6;

}  // namespace

std::string RandomJson::document() { return white_space() + value(0) + white_space(); }

std::string RandomJson::white_space() {
  static const std::vector<std::string_view> kKinds{
      "", "", "", " ", "\n", "\t", "\r\n", "\r", "  ", "\n        ", "\n\n \t", "         "};
  return std::string(any_of(kKinds));
}

std::string RandomJson::value(std::size_t depth) {
  switch (up_to(depth >= kDeepest ? 5 : 9)) {
    case 0: return "null";
    case 1: return "true";
    case 2: return "false";
    case 3: return number();
    case 4:
    case 5: return quoted({});
    case 6:
    case 7: return array(depth);
    default: return object(depth);
  }
}

std::string RandomJson::array(std::size_t depth) {
  std::string text = "[" + white_space();
  for (std::size_t left = up_to(5); left > 0; --left) {
    text += value(depth + 1) + white_space();
    if (left > 1) text += "," + white_space();
  }
  return text + "]";
}

std::string RandomJson::object(std::size_t depth) {
  std::string text = "{" + white_space();
  // Now and then so many members that they get an index.
  const std::size_t members = one_in(40) ? 40 + up_to(40) : up_to(5);
  for (std::size_t left = members; left > 0; --left) {
    std::string key = quoted(std::to_string(left));
    if (one_in(12)) key.insert(1, "x-");
    text += key + white_space() + ":" + white_space();
    text += (members > 40 ? number() : value(depth + 1)) + white_space();
    if (left > 1) text += "," + white_space();
  }
  return text + "}";
}

std::string RandomJson::number() {
  const auto digits = [this](std::size_t most) {
    std::string text;
    for (std::size_t left = 1 + up_to(most); left > 0; --left) {
      text += static_cast<char>('0' + up_to(9));
    }
    return text;
  };
  std::string text = one_in(3) ? "-" : "";
  text +=
      one_in(4) ? std::string("0") : static_cast<char>('1' + up_to(8)) + digits(one_in(9) ? 25 : 4);
  if (one_in(3)) text += "." + digits(one_in(9) ? 25 : 4);
  if (one_in(4)) {
    static const std::vector<std::string_view> kExponents{"e", "E", "e+", "E-", "e-"};
    text += any_of(kExponents);
    text += digits(1);
  }
  return text;
}

// A text with the quotes; where `distinct` is not empty, it is its end, so
// that no other text with another end is the same.
std::string RandomJson::quoted(std::string_view distinct) {
  std::string text = "\"";
  for (std::size_t left = up_to(one_in(20) ? 200 : 8); left > 0; --left) text += character();
  if (!distinct.empty()) text += "#" + std::string(distinct);
  return text + "\"";
}

std::string RandomJson::character() {
  static const std::vector<std::string_view> kSpecial{"\\\"",
                                                      "\\\\",
                                                      "\\/",
                                                      "\\b",
                                                      "\\f",
                                                      "\\n",
                                                      "\\r",
                                                      "\\t",
                                                      "\\u0000",
                                                      "\\u001F",
                                                      "\\u0041",
                                                      "\\u00e9",
                                                      "\\u20AC",
                                                      "\\uFFFF",
                                                      "\\ud83c\\uDFD9",
                                                      "\\uDBFF\\uDFFF",
                                                      "\u00E9",
                                                      "\u20AC",
                                                      "\U0001F3D9",
                                                      "e\u0301",
                                                      "\x7F",
                                                      "\u0080",
                                                      "\u2028",
                                                      "\uFEFF",
                                                      "\uFFFD",
                                                      "\U0010FFFF",
                                                      "/",
                                                      "{",
                                                      "]",
                                                      ":",
                                                      ",",
                                                      "'"};
  if (one_in(2)) return std::string(any_of(kSpecial));
  return std::string(1, static_cast<char>('a' + up_to(25)));
}

std::string RandomJson::mutated(std::string text) {
  static const std::vector<std::string_view> kPieces{
      "\"",   "\\",       "\\u",  "\\uD800", "{",      "}",    "[",   "]",  ",",  ":", "0",
      "-",    ".",        "e",    "E5",      "+",      "true", "nul", "\n", "\t", " ", "\x01",
      "\xC3", "\xE2\x82", "\xFF", "\x80",    "\u00E9", "\"x-", "//",  "'",  "999"};
  for (std::size_t changes = 1 + up_to(3); changes > 0; --changes) {
    const std::size_t at = up_to(text.size());
    const std::size_t size = std::min(up_to(4), text.size() - at);
    switch (up_to(5)) {
      case 0: text.erase(at, size); break;
      case 1: text.insert(at, any_of(kPieces)); break;
      case 2: text.replace(at, size, any_of(kPieces)); break;
      case 3: text.insert(at, text.substr(up_to(text.size()), up_to(12))); break;
      case 4: text.resize(one_in(3) ? at : text.size()); break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(up_to(255));
    }
  }
  return text;
}

std::vector<std::size_t> RandomJson::piece_sizes() {
  std::vector<std::size_t> sizes(1 + up_to(4));
  std::ranges::generate(sizes, [this] { return 1 + up_to(6); });
  return sizes;
}

}  // namespace charter
