// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plain_json.hpp"

#include <cmath>
#include <string>

namespace charter {

Verdict verdict_of_another_reader(std::string_view text) {
  if (nlohmann::json::accept(text)) return Verdict::Accepted;
  try {
    const auto parsed = nlohmann::json::parse(text);
    return parsed.is_discarded() ? Verdict::Refused : Verdict::Accepted;
  } catch (const nlohmann::json::out_of_range&) {
    return Verdict::NumberTooLarge;
  } catch (const nlohmann::json::exception&) {
    return Verdict::Refused;
  }
}

bool same_value(const Node& node, const nlohmann::json& other) {
  switch (node.kind) {
    case Node::Kind::Null: return other.is_null();
    case Node::Kind::Boolean: return other.is_boolean() && other.get<bool>() == node.boolean;
    case Node::Kind::Number: return other.is_number() && other.get<double>() == node.number;
    case Node::Kind::String:
      return other.is_string() && other.get_ref<const std::string&>() == node.text;
    case Node::Kind::Array: {
      if (!other.is_array() || other.size() != node.count) return false;
      std::size_t index = 0;
      for (const Node& child : Children(node)) {
        if (!same_value(child, other[index++])) return false;
      }
      return index == node.count;
    }
    case Node::Kind::Object: break;
  }
  if (!other.is_object()) return false;
  std::size_t kept = 0;
  for (const auto& [key, value] : other.items()) {
    if (key.starts_with("x-")) continue;
    ++kept;
    const Node* const member = node.find(key);
    if (member == nullptr || !same_value(*member, value)) return false;
  }
  std::size_t members = 0;
  for ([[maybe_unused]] const Node& child : Children(node)) ++members;
  return members == kept;
}

bool holds_infinity(const Node& node) {
  if (node.is(Node::Kind::Number) && std::isinf(node.number)) return true;
  for (const Node& child : Children(node)) {
    if (holds_infinity(child)) return true;
  }
  return false;
}

TextIndex::TextIndex(std::string_view text) : text_(text), line_starts_{0} {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) line_starts_.front() = kByteOrderMark.size();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts_.push_back(i + 1);
  }
}

std::string_view TextIndex::at(const Span& span) const {
  const std::size_t begin = offset_of(span.begin);
  return text_.substr(begin, offset_of(span.end) - begin);
}

std::size_t TextIndex::offset_of(const Position& position) const {
  std::size_t offset = line_starts_.at(position.line - 1);
  for (std::uint32_t column = 1; column < position.column; ++column) {
    do {
      ++offset;
    } while (offset < text_.size() && (static_cast<unsigned char>(text_[offset]) & 0xC0U) == 0x80U);
  }
  return offset;
}

}  // namespace charter
