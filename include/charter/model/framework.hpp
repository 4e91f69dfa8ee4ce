// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/arena.hpp"
#include "charter/model/text.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace charter {

// Where in which document a promise stands.
struct Source {
  std::string_view document;  // id of one of the framework's sources
  std::string_view section;
  std::optional<int> position;
};

struct SourceDocument {
  std::string_view id;
  std::string_view title;
  std::string_view publisher;
  std::string_view date;
  std::string_view url;
};

// What all parts of a framework have in common. `text` is the promise, the
// note or the summary in our words; `guidance` says what it asks of a city.
struct FrameworkEntry {
  std::string_view id;
  Text title;
  Text text;
  Text guidance;
  Text note;
  Source source;
};

struct Role : FrameworkEntry {};

struct Commitment : FrameworkEntry {
  std::size_t role = 0;
  bool has_services = false;  // its claims name service areas
};

struct ServiceArea : FrameworkEntry {};

struct Pledge : FrameworkEntry {
  bool evidenced_by_plan = false;  // a plan is its own evidence for it
};

struct Request : FrameworkEntry {
  Text addressee;
};

enum class IndicatorType : std::uint8_t { Count, Percent, Points, YesNo, Number, Amount };
enum class IndicatorKind : std::uint8_t { Process, Outcome };
enum class Direction : std::uint8_t { Up, Down };
inline constexpr std::string_view kIndicatorTypeNames[] = {"count", "percent", "points",
                                                           "yesNo", "number",  "amount"};
inline constexpr std::string_view kDirectionNames[] = {"up", "down"};

struct Indicator : FrameworkEntry {
  std::size_t commitment = 0;
  std::optional<std::size_t> service;
  IndicatorKind kind{};
  IndicatorType type{};
  Direction better{};
};

// What a commitment of one framework asks, seen from an entry of another: the
// same, a part of it, all of it and more, or something that overlaps.
enum class Relation : std::uint8_t { Equal, Narrower, Broader, Related };
inline constexpr std::string_view kRelationNames[] = {"equal", "narrower", "broader", "related"};

// Who has met the other entry has met the first.
constexpr bool is_contained(Relation relation) { return relation <= Relation::Narrower; }

struct CrosswalkPair {
  std::size_t from = 0;                        // one of the framework's own commitments
  std::string_view to;                         // an entry of the other framework
  std::span<const std::string_view> services;  // areas of the other one; none: all
  Relation relation{};
  Text reason;
  Source source;
};

// How a framework relates to another one: somebody's judgement, pair by pair.
struct Crosswalk {
  std::string_view framework;  // the other one
  Text note;
  std::vector<CrosswalkPair> pairs;
};

// What was promised: roles, commitments and the rest, in the order in which
// they are shown everywhere. Ids are unique across the whole framework.
struct Framework {
  std::unique_ptr<Arena> arena;  // owns every text below
  std::string_view id;
  std::string_view version;
  bool official = false;
  Text title;
  Text summary;
  std::string_view indicator_set;
  Text indicator_set_title;
  Text indicator_set_note;
  std::vector<SourceDocument> sources;
  std::vector<FrameworkEntry> notes;
  std::vector<Role> roles;
  std::vector<Commitment> commitments;
  std::vector<ServiceArea> services;
  std::vector<Pledge> pledges;
  std::vector<Request> requests;
  std::vector<Indicator> indicators;
  std::optional<Crosswalk> crosswalk;

  // The commitment that has the service areas, if any has.
  [[nodiscard]] std::optional<std::size_t> service_commitment() const;
};

// The place of the entry called `id` in one of the framework's lists.
template <class Entry>
std::optional<std::size_t> position_of(const std::vector<Entry>& entries, std::string_view id) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].id == id) return i;
  }
  return std::nullopt;
}

}  // namespace charter
