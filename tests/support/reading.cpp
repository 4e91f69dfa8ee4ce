// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/reading.hpp"

#include "charter/json/digest.hpp"
#include "charter/model/numbers.hpp"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace charter {

std::optional<std::size_t> PiecewiseSource::read(char* to, std::size_t size) {
  if (good_bytes_ == 0) return std::nullopt;
  const std::size_t piece = sizes_[turn_++ % sizes_.size()];
  const std::size_t taken = std::min({size, piece, rest_.size(), good_bytes_});
  std::memcpy(to, rest_.data(), taken);
  rest_.remove_prefix(taken);
  good_bytes_ -= taken;
  return taken;
}

const Diagnostic& ReadDocument::only_finding() const {
  if (diagnostics.all().size() != 1) {
    throw std::logic_error("not one finding but these:\n" + findings_of(diagnostics));
  }
  return diagnostics.all().front();
}

ReadDocument read_source(ByteSource& source, const Limits& limits, const StreamedList& streamed) {
  ReadDocument read;
  HashedSource hashed(source);
  read.document = read_json(hashed, limits, *read.arena, read.diagnostics, streamed);
  read.sha256 = hashed.finish();
  return read;
}

ReadDocument read_text(std::string_view text, const Limits& limits, const StreamedList& streamed) {
  MemorySource source(text);
  return read_source(source, limits, streamed);
}

std::string findings_of(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& finding : diagnostics.all()) {
    text += to_string(finding.code);
    if (!finding.variant.empty()) text += "." + std::string(finding.variant);
    text += " " + described(finding.span);
    if (!finding.pointer.empty()) text += " " + finding.pointer;
    for (const Argument& argument : finding.arguments) {
      text += " " + std::string(argument.name) + "=" + argument.text;
    }
    for (const RelatedPlace& place : finding.related) {
      text += ", first " + described(place.span) + " " + place.pointer;
    }
    text += '\n';
  }
  return text;
}

std::string described(const Span& span) {
  const auto spell = [](const Position& position) {
    return std::to_string(position.line) + ":" + std::to_string(position.column);
  };
  return spell(span.begin) + "-" + spell(span.end);
}

std::string described(const Node& node) {
  std::string text;
  if (!node.key.empty() || node.key_span != Span{}) {
    text += "'" + std::string(node.key) + "'" + described(node.key_span) + "=";
  }
  switch (node.kind) {
    case Node::Kind::Null: text += "null"; break;
    case Node::Kind::Boolean: text += node.boolean ? "true" : "false"; break;
    case Node::Kind::Number: text += spell_number(node.number); break;
    case Node::Kind::String: text += "\"" + std::string(node.text) + "\""; break;
    case Node::Kind::Array: text += "[" + std::to_string(node.count) + "]"; break;
    case Node::Kind::Object: text += "{" + std::to_string(node.count) + "}"; break;
  }
  text += described(node.span) + "\n";
  for (const Node& child : Children(node)) text += described(child);
  return text;
}

void PrintTo(const Span& span, std::ostream* out) { *out << described(span); }

void PrintTo(const Position& position, std::ostream* out) {
  *out << position.line << ':' << position.column;
}

}  // namespace charter
