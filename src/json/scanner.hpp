// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/place.hpp"
#include "text_window.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace charter {

enum class TokenKind : std::uint8_t {
  ObjectBegin,
  ObjectEnd,
  ArrayBegin,
  ArrayEnd,
  Comma,
  Colon,
  String,
  Number,
  True,
  False,
  Null,
  End,  // of the text, or of what can be read of it
  Bad,  // no token of RFC 8259; `fault` says why
};

// Names of the messages of CH002.
enum class TokenFault : std::uint8_t { None, Unknown, Number, ControlCharacter, Escape, Unclosed };

struct Token {
  TokenKind kind = TokenKind::End;
  TokenFault fault = TokenFault::None;
  bool escaped = false;   // a string with a backslash in it
  Span span;              // with quotes
  std::string_view text;  // as it stands in the file; a string without its quotes.
                          // Valid until the next token.
};

// Cuts a JSON text into tokens and counts lines and columns on the way.
class Scanner {
 public:
  explicit Scanner(TextWindow& window);

  Token next();

  // Goes on to the end of the text, for the check of its bytes alone, and
  // returns where that ended.
  Position drain();

 private:
  bool more();
  void skip_white_space();
  void skip_byte_order_mark();
  [[nodiscard]] Position place() const;
  Token single(TokenKind kind);
  Token finish(TokenKind kind, TokenFault fault);
  Token string();
  Token number();
  Token word();
  void skip_plain_characters();
  char scan_string();
  bool scan_digits();
  void scan_word();

  TextWindow& window_;
  const char* at_;
  const char* token_;  // where the token that is being read begins; kept in the window
  Position begin_;     // its place
  std::uint32_t line_ = 1;
  // Where the line begins, less the bytes that continue a character: the column
  // is one more than the distance from here. It may lie before the window.
  std::ptrdiff_t line_start_ = 0;
  bool escaped_ = false;
};

// Puts the characters of a string token into `text`; false where an escape is
// none or stands for half a surrogate pair.
bool unescape(std::string_view raw, std::string& text);

}  // namespace charter
