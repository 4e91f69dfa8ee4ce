// SPDX-License-Identifier: EUPL-1.2
#include "scanner.hpp"

#include "charter/json/utf8.hpp"
#include "charter/model/ascii.hpp"
#include "eight_bytes.hpp"

#include <bit>
#include <cstring>
#include <optional>

namespace charter {
namespace {

// A word whose high bits mark, from the first byte on, bytes that may end a
// run of plain string characters: quote, backslash, control character. Only
// the lowest mark is exact (a borrow may set others above it).
std::uint64_t string_stops(std::uint64_t word) {
  const auto zeros = [](std::uint64_t value) { return (value - kOnes) & ~value & kHighBits; };
  const std::uint64_t controls = (word - kOnes * 0x20) & ~word & kHighBits;
  return zeros(word ^ (kOnes * '"')) | zeros(word ^ (kOnes * '\\')) | controls;
}

bool is_white_space(char character) {
  return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

// Ends a run of characters that can only be a misspelt word or number.
bool ends_word(char character) {
  return static_cast<unsigned char>(character) <= ' ' || character == ',' || character == ':' ||
         character == '[' || character == ']' || character == '{' || character == '}' ||
         character == '"';
}

std::optional<unsigned> hex4(std::string_view raw) {
  if (raw.size() < 4) return std::nullopt;
  unsigned value = 0;
  for (const char digit : raw.substr(0, 4)) {
    value *= 16;
    if (is_digit(digit)) {
      value += static_cast<unsigned>(digit - '0');
    } else if (digit >= 'a' && digit <= 'f') {
      value += static_cast<unsigned>(digit - 'a' + 10);
    } else if (digit >= 'A' && digit <= 'F') {
      value += static_cast<unsigned>(digit - 'A' + 10);
    } else {
      return std::nullopt;
    }
  }
  return value;
}

// Reads the digits of `\uXXXX`, and of the second half where they are the
// first half of a pair, from the front of `raw`.
std::optional<char32_t> code_point(std::string_view& raw) {
  const auto first = hex4(raw);
  if (!first || (*first >= 0xDC00 && *first <= 0xDFFF)) return std::nullopt;
  raw.remove_prefix(4);
  if (*first < 0xD800 || *first > 0xDBFF) return static_cast<char32_t>(*first);
  if (!raw.starts_with("\\u")) return std::nullopt;
  const auto second = hex4(raw.substr(2));
  if (!second || *second < 0xDC00 || *second > 0xDFFF) return std::nullopt;
  raw.remove_prefix(6);
  return static_cast<char32_t>(0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00));
}

}  // namespace

Scanner::Scanner(TextWindow& window)
    : window_(window), at_(window.begin()), token_(window.begin()) {
  skip_byte_order_mark();
}

void Scanner::skip_byte_order_mark() {
  more();
  if (!std::string_view(at_, window_.end()).starts_with("\xEF\xBB\xBF")) return;
  at_ += 3;
  token_ = at_;
  line_start_ = at_ - window_.begin();
}

// Brings more of the text into the window, keeping the token that is being
// read. False at the end.
bool Scanner::more() {
  if (window_.state() != TextWindow::State::Open) return false;
  const std::ptrdiff_t dropped = token_ - window_.begin();
  const std::ptrdiff_t read = at_ - token_;
  const bool came = window_.slide(token_);
  token_ = window_.begin();
  at_ = token_ + read;
  line_start_ -= dropped;
  return came;
}

Position Scanner::place() const {
  return {.line = line_,
          .column = static_cast<std::uint32_t>(at_ - window_.begin() - line_start_ + 1)};
}

void Scanner::skip_white_space() {
  while (true) {
    while (is_white_space(*at_)) {
      if (*at_++ == '\n') {
        ++line_;
        line_start_ = at_ - window_.begin();
        // Indentation comes in long runs of spaces.
        constexpr std::uint64_t kSpaces = kOnes * ' ';
        while (std::memcmp(at_, &kSpaces, sizeof kSpaces) == 0) at_ += sizeof kSpaces;
      }
    }
    if (at_ != window_.end()) return;
    token_ = at_;
    if (!more()) return;
  }
}

Token Scanner::next() {
  skip_white_space();
  token_ = at_;
  begin_ = place();
  if (at_ == window_.end()) return finish(TokenKind::End, TokenFault::None);
  switch (*at_) {
    case '{': return single(TokenKind::ObjectBegin);
    case '}': return single(TokenKind::ObjectEnd);
    case '[': return single(TokenKind::ArrayBegin);
    case ']': return single(TokenKind::ArrayEnd);
    case ',': return single(TokenKind::Comma);
    case ':': return single(TokenKind::Colon);
    case '"': return string();
    default: break;
  }
  return *at_ == '-' || is_digit(*at_) ? number() : word();
}

Token Scanner::single(TokenKind kind) {
  ++at_;
  return finish(kind, TokenFault::None);
}

Token Scanner::finish(TokenKind kind, TokenFault fault) {
  return {.kind = kind,
          .fault = fault,
          .span = {.begin = begin_, .end = place()},
          .text = {token_, at_}};
}

Token Scanner::string() {
  escaped_ = false;
  ++at_;
  const char stop = scan_string();
  if (stop == '"') ++at_;
  line_start_ += static_cast<std::ptrdiff_t>(continuation_bytes({token_, at_}));
  if (stop != '"') {
    return finish(TokenKind::Bad,
                  at_ == window_.end() ? TokenFault::Unclosed : TokenFault::ControlCharacter);
  }
  Token token = finish(TokenKind::String, TokenFault::None);
  token.escaped = escaped_;
  token.text = token.text.substr(1, token.text.size() - 2);
  return token;
}

// Goes past characters that a string may hold as they are; stops at the quote,
// a backslash, a control character or the end of the window.
void Scanner::skip_plain_characters() {
  if constexpr (std::endian::native == std::endian::little) {
    while (true) {
      const std::uint64_t stops = string_stops(eight_bytes(at_));
      if (stops != 0) {
        at_ += std::countr_zero(stops) / 8;
        return;
      }
      at_ += sizeof stops;
    }
  } else {
    while (*at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20) ++at_;
  }
}

// Goes on to the quote that closes the string, or to what may not stand in it.
char Scanner::scan_string() {
  while (true) {
    skip_plain_characters();
    if (*at_ == '"') return '"';
    if (*at_ == '\\') {
      escaped_ = true;
      ++at_;
      if (at_ == window_.end() && !more()) return '\0';
      if (static_cast<unsigned char>(*at_) >= 0x20) ++at_;
    } else if (at_ != window_.end() || !more()) {
      return *at_;
    }
  }
}

// At least one digit.
bool Scanner::scan_digits() {
  bool any = false;
  while (true) {
    while (is_digit(*at_)) {
      ++at_;
      any = true;
    }
    if (at_ != window_.end() || !more()) return any;
  }
}

Token Scanner::number() {
  const auto take = [this](std::string_view wanted) {
    if (at_ == window_.end() && !more()) return false;
    if (wanted.find(*at_) == std::string_view::npos) return false;
    ++at_;
    return true;
  };
  take("-");
  bool good = take("0") || scan_digits();
  if (good && take(".")) good = scan_digits();
  if (good && take("eE")) {
    take("+-");
    good = scan_digits();
  }
  // What follows at once belongs to it: 01 and 1.5km are no numbers.
  if (at_ == window_.end()) more();
  if (good && (at_ == window_.end() || ends_word(*at_))) {
    return finish(TokenKind::Number, TokenFault::None);
  }
  scan_word();
  line_start_ += static_cast<std::ptrdiff_t>(continuation_bytes({token_, at_}));
  return finish(TokenKind::Bad, TokenFault::Number);
}

Token Scanner::word() {
  scan_word();
  const std::string_view text(token_, at_);
  if (text == "true") return finish(TokenKind::True, TokenFault::None);
  if (text == "false") return finish(TokenKind::False, TokenFault::None);
  if (text == "null") return finish(TokenKind::Null, TokenFault::None);
  if (text.empty()) ++at_;  // a control character, which would be a word of nothing
  line_start_ += static_cast<std::ptrdiff_t>(continuation_bytes({token_, at_}));
  return finish(TokenKind::Bad, TokenFault::Unknown);
}

void Scanner::scan_word() {
  while (true) {
    while (!ends_word(*at_)) ++at_;
    if (at_ != window_.end() || !more()) return;
  }
}

Position Scanner::drain() {
  do {
    while (at_ != window_.end()) {
      const void* const found =
          std::memchr(at_, '\n', static_cast<std::size_t>(window_.end() - at_));
      const char* const stop = found == nullptr ? window_.end() : static_cast<const char*>(found);
      line_start_ += static_cast<std::ptrdiff_t>(continuation_bytes({at_, stop}));
      at_ = stop;
      if (found == nullptr) break;
      ++at_;
      ++line_;
      line_start_ = at_ - window_.begin();
    }
    token_ = at_;
  } while (more());
  return place();
}

bool unescape(std::string_view raw, std::string& text) {
  text.clear();
  while (!raw.empty()) {
    const std::size_t plain = std::min(raw.find('\\'), raw.size());
    text += raw.substr(0, plain);
    raw.remove_prefix(plain);
    if (raw.empty()) return true;
    static constexpr std::string_view kNames = "\"\\/bfnrt";
    static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
    const char name = raw.size() > 1 ? raw[1] : '\0';
    raw.remove_prefix(std::min<std::size_t>(raw.size(), 2));
    if (const std::size_t known = kNames.find(name); known != std::string_view::npos) {
      text += kMeant[known];
    } else if (name == 'u') {
      const auto point = code_point(raw);
      if (!point) return false;
      append_utf8(text, *point);
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace charter
