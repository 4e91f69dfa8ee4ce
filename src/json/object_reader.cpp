// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/object_reader.hpp"

#include "charter/json/nearest_name.hpp"
#include "charter/model/ascii.hpp"
#include "charter/model/text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace charter {
namespace {

using Kind = Node::Kind;

std::string_view word_of(Kind kind) {
  static constexpr std::string_view kWords[] = {"type-null",   "type-boolean", "type-number",
                                                "type-string", "type-array",   "type-object"};
  return kWords[static_cast<std::size_t>(kind)];
}

struct TextReading {
  Text text;
  bool refused_part = false;  // something in it was reported already
};

void look_into(const Node& node, const Path& path, const Reading& reading,
               ObjectReader::Look look) {
  if (reading.inspect && look == ObjectReader::Look::Into) {
    reading.inspect(node.text, node.span, path);
  }
}

TextReading read_translations(const Node& node, const Path& path, Reading& reading,
                              ObjectReader::Look look) {
  TextReading result;
  std::vector<Translation> translations;
  for (const Node& child : Children(node)) {
    const Path here = path.language(child.key);
    if (!is_language_tag(child.key)) {
      reading.diagnostics.add(Code::InvalidValue, "language-tag", child.key_span, here)
          .with("found", child.key);
      result.refused_part = true;
    } else if (!child.is(Kind::String)) {
      report_type(reading.diagnostics, child, here, "type-string");
      result.refused_part = true;
    } else {
      look_into(child, here, reading, look);
      translations.push_back(
          {.language = reading.arena.copy(child.key), .text = reading.arena.copy(child.text)});
    }
  }
  result.text = reading.arena.copy(translations);
  return result;
}

TextReading read_text(const Node& node, const Path& path, Reading& reading,
                      ObjectReader::Look look) {
  if (node.is(Kind::Object)) return read_translations(node, path, reading, look);
  if (!node.is(Kind::String)) {
    report_type(reading.diagnostics, node, path, "type-text");
    return {.text = {}, .refused_part = true};
  }
  look_into(node, path, reading, look);
  auto* const only = reading.arena.make<Translation>();
  only->text = reading.arena.copy(node.text);
  return {.text = {only, 1}};
}

}  // namespace

ObjectReader::ObjectReader(const Node& node, const Path& path, Reading& reading,
                           std::span<const std::string_view> known)
    : node_(node), path_(path), reading_(reading) {
  for (const Node& child : Children(node)) {
    if (std::ranges::find(known, child.key) != known.end()) continue;
    const std::string_view nearest = nearest_name(child.key, known);
    Diagnostic& finding = reading.diagnostics.add(
        Code::UnknownField, nearest.empty() ? "" : "nearest", child.key_span, path / child.key);
    finding.with("field", child.key);
    if (!nearest.empty()) finding.with("nearest", nearest);
  }
}

const Node* ObjectReader::required(std::string_view name) const {
  const Node* const found = member(name);
  if (found == nullptr) report_missing(name);
  return found;
}

void ObjectReader::report_missing(std::string_view name) const {
  Diagnostic& finding = reading_.diagnostics.add(Code::MissingField, "", node_.span, path_);
  finding.subject = name;
  finding.with("field", name).with("page", reading_.page);
}

std::optional<LocatedString> ObjectReader::string(std::string_view name) const {
  const Node* const found = member(name);
  if (found == nullptr) return std::nullopt;
  if (!found->is(Kind::String)) {
    report_type(reading_.diagnostics, *found, path_ / name, "type-string");
    return std::nullopt;
  }
  return LocatedString{reading_.arena.copy(found->text), found->span};
}

std::optional<Located<double>> ObjectReader::number(std::string_view name, double least,
                                                    double most) const {
  const Node* const found = member(name);
  if (found == nullptr) return std::nullopt;
  if (!found->is(Kind::Number)) {
    report_type(reading_.diagnostics, *found, path_ / name, "type-number");
    return std::nullopt;
  }
  const double value = found->number;
  if (!std::isfinite(value) || value < least || value > most) {
    report_bounds(*found, path_ / name, least, most);
    return std::nullopt;
  }
  return Located<double>{value, found->span};
}

void ObjectReader::report_bounds(const Node& node, const Path& path, double least,
                                 double most) const {
  Diagnostics& diagnostics = reading_.diagnostics;
  const std::string lowest = std::to_string(static_cast<long>(least));
  if (!std::isinf(most)) {
    diagnostics.add(Code::InvalidValue, "out-of-bounds", node.span, path)
        .with("least", lowest)
        .with("most", std::to_string(static_cast<long>(most)));
  } else if (node.number < least) {
    diagnostics.add(Code::InvalidValue, "too-small", node.span, path).with("least", lowest);
  } else {
    diagnostics.add(Code::InvalidValue, "too-large", node.span, path);
  }
}

std::optional<Located<Date>> ObjectReader::date(std::string_view name) const {
  const auto text = string(name);
  if (!text) return std::nullopt;
  const auto date = parse_date(text->value);
  if (!date) {
    reading_.diagnostics.add(Code::InvalidDate, "", text->span, path_ / name)
        .with("found", text->value);
    return std::nullopt;
  }
  return Located<Date>{*date, text->span};
}

std::optional<bool> ObjectReader::boolean(std::string_view name) const {
  const Node* const found = member(name);
  if (found == nullptr) return std::nullopt;
  if (!found->is(Kind::Boolean)) {
    report_type(reading_.diagnostics, *found, path_ / name, "type-boolean");
    return std::nullopt;
  }
  return found->boolean;
}

std::string_view ObjectReader::address(std::string_view name) const {
  const auto text = string(name);
  if (!text) return {};
  if (is_address(text->value)) return text->value;
  reading_.diagnostics.add(Code::InvalidValue, "address", text->span, path_ / name)
      .with("found", text->value);
  return {};
}

std::optional<Located<std::size_t>> ObjectReader::choice(
    std::string_view name, std::span<const std::string_view> choices) const {
  const Node* const found = member(name);
  if (found == nullptr) return std::nullopt;
  const auto chosen = choose_among(*found, path_ / name, reading_.diagnostics, choices);
  if (!chosen) return std::nullopt;
  return Located<std::size_t>{*chosen, found->span};
}

Text ObjectReader::text(std::string_view name) const {
  const Node* const found = member(name);
  return found == nullptr ? Text() : read_text(*found, path_ / name, reading_, Look::Into).text;
}

Text ObjectReader::required_text(std::string_view name, Look look) const {
  const Node* const found = required(name);
  if (found == nullptr) return {};
  const TextReading read = read_text(*found, path_ / name, reading_, look);
  if (!is_blank(read.text)) return read.text;
  if (!read.refused_part) {
    reading_.diagnostics.add(Code::InvalidValue, "blank", found->span, path_ / name)
        .with("field", name);
  }
  return {};
}

std::span<const std::string_view> ObjectReader::strings(std::string_view name) const {
  if (!has(name)) return {};
  std::vector<std::string_view> kept;
  each(name, [&](const Node& element, const Path& path) {
    if (element.is(Kind::String)) {
      kept.push_back(reading_.arena.copy(element.text));
    } else {
      report_type(reading_.diagnostics, element, path, "type-string");
    }
  });
  return reading_.arena.copy(kept);
}

void ObjectReader::each(std::string_view name, const Visitor& visit) const {
  const Node* const found = member(name);
  if (found == nullptr) return;
  const Path list = path_ / name;
  if (!found->is(Kind::Array)) {
    report_type(reading_.diagnostics, *found, list, "type-array");
    return;
  }
  std::size_t index = 0;
  for (const Node& element : Children(*found)) visit(element, list / index++);
}

void ObjectReader::each_object(std::string_view name, const Visitor& visit) const {
  each(name, [&](const Node& element, const Path& path) {
    if (element.is(Kind::Object)) {
      visit(element, path);
    } else {
      report_type(reading_.diagnostics, element, path, "type-object");
    }
  });
}

const Node* ObjectReader::object(std::string_view name) const {
  const Node* const found = member(name);
  if (found == nullptr || found->is(Kind::Object)) return found;
  report_type(reading_.diagnostics, *found, path_ / name, "type-object");
  return nullptr;
}

void report_type(Diagnostics& diagnostics, const Node& node, const Path& path,
                 std::string_view expected) {
  diagnostics.add(Code::WrongType, "", node.span, path)
      .with_word("expected", expected)
      .with_word("found", word_of(node.kind));
}

std::optional<std::size_t> choose_among(const Node& node, const Path& path,
                                        Diagnostics& diagnostics,
                                        std::span<const std::string_view> choices) {
  if (!node.is(Kind::String)) {
    report_type(diagnostics, node, path, "type-string");
    return std::nullopt;
  }
  const auto choice = std::ranges::find(choices, node.text);
  if (choice != choices.end()) return static_cast<std::size_t>(choice - choices.begin());
  const std::string_view nearest = nearest_name(node.text, choices);
  Diagnostic& finding =
      diagnostics.add(Code::UnknownValue, nearest.empty() ? "" : "nearest", node.span, path);
  finding.with("found", node.text).with("allowed", joined(choices));
  if (!nearest.empty()) finding.with("nearest", nearest);
  return std::nullopt;
}

bool is_language_tag(std::string_view text) {
  for (bool first = true;; first = false) {
    const std::size_t size = std::min(text.find('-'), text.size());
    const std::string_view group = text.substr(0, size);
    if (group.size() > 8 || group.size() < (first ? 2U : 1U)) return false;
    if (!std::ranges::all_of(
            group, [first](char c) { return first ? is_letter(c) : is_letter_or_digit(c); }))
      return false;
    if (size == text.size()) return true;
    text.remove_prefix(size + 1);
  }
}

bool is_address(std::string_view text) {
  const std::size_t scheme = text.find("://");
  if (scheme == std::string_view::npos) return false;
  if (!equal_ignoring_case(text.substr(0, scheme), "http") &&
      !equal_ignoring_case(text.substr(0, scheme), "https")) {
    return false;
  }
  const std::string_view rest = text.substr(scheme + 3);
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
  // Between a user's name and a port, both of which may be absent.
  const std::string_view host_and_port = authority.substr(authority.rfind('@') + 1);
  return !host_and_port.empty() && host_and_port.front() != ':' && !has_white_space(rest);
}

}  // namespace charter
