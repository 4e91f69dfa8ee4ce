// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/node.hpp"
#include "charter/model/arena.hpp"
#include "charter/model/date.hpp"
#include "charter/model/diagnostic.hpp"
#include "charter/model/text.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace charter {

// What reading a document needs at every turn: where what is kept lives, where
// what is wrong goes, what else to look for in texts that people wrote, and the
// page that tells what such a document holds.
struct Reading {
  Arena& arena;
  Diagnostics& diagnostics;
  std::function<void(std::string_view text, const Span& span, const Path& path)> inspect;
  std::string_view page = "docs/plan-format.md";
};

// Typed access to the members of an object. What has the wrong type or a
// refused value is reported where it stands and then treated as absent, so
// that one run finds every mistake. Everything returned lives in the arena.
class ObjectReader {
 public:
  // `node` is an object. Members that `known` does not list are reported at
  // once. `node` and `path` must outlive the reader.
  ObjectReader(const Node& node, const Path& path, Reading& reading,
               std::span<const std::string_view> known);

  [[nodiscard]] const Node& node() const { return node_; }
  [[nodiscard]] const Path& path() const { return path_; }
  [[nodiscard]] Reading& reading() const { return reading_; }

  [[nodiscard]] const Node* member(std::string_view name) const { return node_.find(name); }
  [[nodiscard]] bool has(std::string_view name) const { return member(name) != nullptr; }

  // Reports CH010 where `name` is not there, else returns it.
  const Node* required(std::string_view name) const;
  void report_missing(std::string_view name) const;

  std::optional<LocatedString> string(std::string_view name) const;
  std::optional<Located<double>> number(std::string_view name, double least, double most) const;
  std::optional<Located<Date>> date(std::string_view name) const;
  std::optional<bool> boolean(std::string_view name) const;
  std::string_view address(std::string_view name) const;

  // The place of the member's value in `choices`.
  std::optional<Located<std::size_t>> choice(std::string_view name,
                                             std::span<const std::string_view> choices) const;

  template <class Enumeration>
  std::optional<Located<Enumeration>> choice(std::string_view name,
                                             std::span<const std::string_view> choices) const {
    const auto found = choice(name, choices);
    if (!found) return std::nullopt;
    return Located<Enumeration>{static_cast<Enumeration>(found->value), found->span};
  }

  // A text that may be absent or blank.
  Text text(std::string_view name) const;
  // A text that must say something; empty where it does not. The name of a
  // city need not be looked into.
  enum class Look { Into, Past };
  Text required_text(std::string_view name, Look look = Look::Into) const;

  // The elements of a list of strings that are strings.
  std::span<const std::string_view> strings(std::string_view name) const;

  // Calls `visit(node, path)` for each element of the member, which has to be
  // an array if it is there.
  using Visitor = std::function<void(const Node& element, const Path& path)>;
  void each(std::string_view name, const Visitor& visit) const;
  // The same for elements that have to be objects.
  void each_object(std::string_view name, const Visitor& visit) const;

  // The member, where it is there and is an object.
  const Node* object(std::string_view name) const;

 private:
  void report_bounds(const Node& node, const Path& path, double least, double most) const;

  const Node& node_;
  const Path& path_;
  Reading& reading_;
};

// Reports CH011: `expected` is a word of the messages.
void report_type(Diagnostics& diagnostics, const Node& node, const Path& path,
                 std::string_view expected);

// The place of the string `node` in `choices`; else reports CH011 or CH013.
std::optional<std::size_t> choose_among(const Node& node, const Path& path,
                                        Diagnostics& diagnostics,
                                        std::span<const std::string_view> choices);

// `BCP 47` in shape: letters, then groups of letters and digits.
bool is_language_tag(std::string_view text);

// `http` or `https`, a host, no white space.
bool is_address(std::string_view text);

}  // namespace charter
