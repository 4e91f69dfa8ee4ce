// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/arena.hpp"
#include "charter/model/date.hpp"
#include "charter/model/framework.hpp"
#include "charter/model/place.hpp"
#include "charter/model/text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace charter {

// A plan as its file tells it. Every text lives in the plan's arena. An
// element of a list that lacks what it needs stays here as `left_out`, since
// its id still exists for those who name it; the assessment passes it over.
//
// Members called `commitment`, `services` and so on that hold places in the
// framework are filled in by the mapping; until then they say "none".

using StringList = std::span<const std::string_view>;

// An element of a list of strings that name something.
struct ListedName : LocatedString {
  std::size_t index = 0;  // in the list, refused elements counted
};
using NameList = std::span<const ListedName>;
using Reference = std::optional<std::size_t>;  // a place in one of the framework's lists

// Service areas by their place in the framework, as bits.
using ServiceSet = std::uint64_t;

constexpr bool contains(ServiceSet set, std::size_t service) { return (set >> service & 1U) != 0; }

enum class Status : std::uint8_t { Unstated, Planned, Ongoing, Completed, Suspended, Cancelled };
inline constexpr std::size_t kStatuses = 6;
enum class Recurrence : std::uint8_t { Once, Yearly, Standing };
enum class Extent : std::uint8_t { Full, Partial };
enum class Origin : std::uint8_t { Stated, Linked, Accepted, Suggested, Rejected };
enum class Rating : std::uint8_t { Not, Partly, Fully };
enum class Availability : std::uint8_t { Available, Restricted, NotCollected };

// The words of the plan format, in the order of the enumerators.
inline constexpr std::string_view kStatusNames[] = {"unstated",  "planned",   "ongoing",
                                                    "completed", "suspended", "cancelled"};
inline constexpr std::string_view kRecurrenceNames[] = {"once", "yearly", "standing"};
inline constexpr std::string_view kExtentNames[] = {"full", "partial"};
inline constexpr std::string_view kOriginNames[] = {"stated", "linked", "accepted", "suggested",
                                                    "rejected"};
inline constexpr std::string_view kRatingNames[] = {"not", "partly", "fully"};
inline constexpr std::string_view kAvailabilityNames[] = {"available", "restricted",
                                                          "notCollected"};

// Planned, ongoing, completed, or not said: neither suspended nor cancelled.
constexpr bool is_live(Status status) { return status < Status::Suspended; }

// A person says so: it counts, unless the action has lapsed.
constexpr bool can_count(Origin origin) { return origin < Origin::Suggested; }

struct Evidence {
  Text title;
  std::string_view url;  // empty: none
  std::optional<Date> date;
};

struct Claim {
  std::size_t index = 0;  // in the file
  Span span;
  bool is_long = false;  // an object, not only an id
  LocatedString id;
  bool has_services = false;  // the key is there and is a list
  Span services_span;
  NameList service_names;
  Extent extent{};
  Origin origin{};
  bool left_out = false;

  Reference commitment;
  ServiceSet services = 0;  // its own, else its action's
  bool used = false;        // the first on its commitment that is not left out
};

struct Action {
  std::size_t index = 0;
  Span span;
  bool left_out = false;
  LocatedString id;  // empty where it has no well-formed one
  Text title;
  std::string_view number;
  std::optional<LocatedString> section;
  std::span<Claim> claims;
  NameList service_names;
  NameList pledge_names;
  Status status{};
  bool status_refused = false;  // read as unstated, which the city did not say
  Recurrence recurrence{};
  std::optional<Located<double>> progress;
  StringList departments;
  std::string_view owner;
  StringList partners;
  std::optional<Date> start;
  std::optional<Located<Date>> end;
  bool has_budget = false;
  NameList indicator_names;
  bool has_expected_result = false;
  std::span<const Evidence> evidence;
  StringList replaces;  // ids of actions, in this plan or an earlier one

  std::span<const std::size_t> pledges;  // places in the framework
  bool names_indicator = false;          // at least one that exists

  [[nodiscard]] bool assessed() const { return !left_out; }
  [[nodiscard]] bool live() const { return is_live(status); }
  // A claim, of whatever origin, ties it to a commitment.
  [[nodiscard]] bool linked() const { return !std::ranges::all_of(claims, &Claim::left_out); }
  [[nodiscard]] bool lacks_deadline() const { return !end && recurrence == Recurrence::Once; }
  [[nodiscard]] bool ends_before_start() const {
    return start && end && end->value.last < start->first;
  }
};

// A number, or yes or no as 1 and 0.
struct Value {
  double number = 0;
  bool is_yes_no = false;

  friend bool operator==(const Value&, const Value&) = default;
};

struct DatedValue {
  std::size_t index = 0;  // in its list
  Span span;
  Date date;
  Span date_span;
  Value value;
  std::string_view source;
};

struct Target {
  Span span;
  Value value;
  std::optional<Date> date;
};

struct IndicatorEntry {
  std::size_t index = 0;
  Span span;
  bool left_out = false;
  LocatedString id;  // empty where it is malformed or unknown
  bool own = false;
  Reference indicator;  // of the framework
  LocatedString commitment_name;
  Reference commitment;  // of an own one
  Text title;
  std::optional<IndicatorType> type;
  Direction better{};
  std::string_view unit;
  Text definition;
  Text note;
  std::optional<DatedValue> baseline;
  std::optional<Target> target;
  std::span<const DatedValue> observations;
  Availability availability{};
};

struct Section {
  std::size_t index = 0;
  bool left_out = false;
  LocatedString id;
  Text title;
  std::optional<LocatedString> parent;
};

struct PaperOfPlan {
  Text title;
  std::string_view url;
  std::optional<Date> date;
  std::string_view body;
};

struct Assessed {
  std::size_t index = 0;
  bool left_out = false;
  LocatedString commitment_name;
  Reference commitment;
  Located<Rating> rating;
  Text statement;
  std::span<const Evidence> evidence;
};

struct Waiver {
  std::size_t index = 0;
  Span span;
  bool left_out = false;
  std::optional<LocatedString> commitment_name;
  std::optional<LocatedString> service_name;
  std::optional<LocatedString> indicator_name;
  bool names_several = false;
  Text reason;
  std::string_view owner;
  std::optional<Located<Date>> review;

  std::string_view waived;  // the id, once it is known to exist
  Reference commitment;
  Reference service;
  Reference indicator;  // of the framework
  [[nodiscard]] bool waives_own_indicator() const {
    return !waived.empty() && !commitment && !service && !indicator;
  }
};

struct PledgeStatement {
  std::size_t index = 0;
  bool left_out = false;
  LocatedString pledge_name;
  Reference pledge;
  Status status{};
  Text statement;
  std::span<const Evidence> evidence;
};

struct City {
  Text name;
  std::string_view country;
  std::optional<double> population;
  std::optional<Date> signed_on;
};

struct Plan {
  std::unique_ptr<Arena> arena;
  Span span;
  Text title;
  std::string_view language = "en";
  City city;
  std::optional<Date> period_start;
  std::optional<Located<Date>> period_end;
  std::optional<Date> as_of;
  ServiceSet indirect = 0;  // areas that others provide
  std::vector<Section> sections;
  std::vector<PaperOfPlan> documents;
  std::vector<Action> actions;
  std::size_t actions_in_file = 0;  // whatever they are
  Span actions_span;
  std::vector<IndicatorEntry> indicators;
  std::optional<Span> indicators_span;  // none: the plan has no such list
  std::vector<Assessed> assessments;
  std::vector<Waiver> waivers;
  std::vector<PledgeStatement> pledges;
};

}  // namespace charter
