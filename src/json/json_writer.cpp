// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/json_writer.hpp"

#include "charter/json/utf8.hpp"
#include "charter/model/numbers.hpp"

#include <array>

namespace charter {
namespace {

// Bytes that are escaped, or may begin a character that is: what JSON wants
// escaped, and what a terminal would act on.
constexpr std::array<bool, 256> kLookedAt = [] {
  std::array<bool, 256> looked_at{};
  for (std::size_t control = 0; control < 0x20; ++control) looked_at[control] = true;
  for (const char byte : {'"', '\\', '\x7F', '\xC2', '\xD8', '\xE2', '\xEF'}) {
    looked_at[static_cast<unsigned char>(byte)] = true;
  }
  return looked_at;
}();

struct Character {
  char32_t code_point = 0;
  std::size_t size = 1;
};

// The first character of `text`, which is well-formed and holds no character
// of four bytes there.
Character first_of(std::string_view text) {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  if (byte(0) < 0x80) return {.code_point = byte(0)};
  if (byte(0) < 0xE0) return {.code_point = (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU), .size = 2};
  return {.code_point = (byte(0) & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU),
          .size = 3};
}

}  // namespace

JsonWriter& JsonWriter::begin(char bracket, Layout layout) {
  before_value();
  const bool inside_line = open_.empty() ? layout_ == Layout::OneLine : open_.back().one_line;
  open_.push_back({.one_line = inside_line || layout == Layout::OneLine});
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
  const Container closed = open_.back();
  open_.pop_back();
  if (!closed.empty && !closed.one_line) new_line();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  quoted(name);
  out_ += ": ";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  before_value();
  quoted(text);
  return *this;
}

JsonWriter& JsonWriter::number(std::size_t value) {
  before_value();
  out_ += std::to_string(value);
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  before_value();
  out_ += spell_number(value);
  return *this;
}

JsonWriter& JsonWriter::spelled_number(std::string_view spelling) {
  before_value();
  out_ += spelling;
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  before_value();
  out_ += "null";
  return *this;
}

// The comma and the line break between this value and the one before it.
void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (open_.empty()) return;
  Container& parent = open_.back();
  if (!parent.empty) out_ += parent.one_line ? ", " : ",";
  parent.empty = false;
  if (!parent.one_line) new_line();
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(open_.size() * 2, ' ');
}

void JsonWriter::quoted(std::string_view text) {
  out_ += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kLookedAt[static_cast<unsigned char>(text[i])]) continue;
    const Character character = first_of(text.substr(i));
    if (!acts(character.code_point) && text[i] != '"' && text[i] != '\\') continue;
    out_ += text.substr(plain, i - plain);
    plain = i + character.size;
    i = plain - 1;
    escape(character.code_point);
  }
  out_ += text.substr(plain);
  out_ += '"';
}

void JsonWriter::escape(char32_t code_point) {
  out_ += '\\';
  switch (code_point) {
    case '"':
    case '\\': out_ += static_cast<char>(code_point); return;
    case '\n': out_ += 'n'; return;
    case '\t': out_ += 't'; return;
    default: break;
  }
  out_ += 'u';
  for (unsigned shift = 16; shift > 0; shift -= 4) {
    out_ += "0123456789abcdef"[code_point >> (shift - 4) & 0xFU];
  }
}

}  // namespace charter
