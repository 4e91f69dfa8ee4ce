// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/json_writer.hpp"

#include "charter/model/numbers.hpp"

#include <array>

namespace charter {
namespace {

// What JSON wants escaped, and DEL, which a terminal would act on.
constexpr std::array<bool, 256> kEscaped = [] {
  std::array<bool, 256> escaped{};
  for (std::size_t control = 0; control < 0x20; ++control) escaped[control] = true;
  escaped['"'] = escaped['\\'] = escaped[0x7F] = true;
  return escaped;
}();

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
    if (!kEscaped[static_cast<unsigned char>(text[i])]) continue;
    out_ += text.substr(plain, i - plain);
    plain = i + 1;
    escape(text[i]);
  }
  out_ += text.substr(plain);
  out_ += '"';
}

void JsonWriter::escape(char character) {
  out_ += '\\';
  switch (character) {
    case '"':
    case '\\': out_ += character; return;
    case '\n': out_ += 'n'; return;
    case '\t': out_ += 't'; return;
    default: break;
  }
  const auto byte = static_cast<unsigned char>(character);
  out_ += "u00";
  out_ += "0123456789abcdef"[byte >> 4U];
  out_ += "0123456789abcdef"[byte & 0xFU];
}

}  // namespace charter
