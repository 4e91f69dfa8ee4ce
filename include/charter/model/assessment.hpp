// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/date.hpp"
#include "charter/model/plan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace charter {

// What a plan achieves on a day, by the definitions of docs/assessment.md.
// Lists follow the framework's order; actions and entries are named by their
// place in the plan's lists.

enum class Coverage : std::uint8_t { Deep, Shallow, Uncovered, Waived };
inline constexpr std::string_view kCoverageNames[] = {"deep", "shallow", "uncovered", "waived"};

enum class AreaCoverage : std::uint8_t { Covered, Uncovered, Waived };
inline constexpr std::string_view kAreaCoverageNames[] = {"covered", "uncovered", "waived"};

enum class Basis : std::uint8_t { None, Asserted, Documented };
inline constexpr std::string_view kBasisNames[] = {"none", "asserted", "documented"};

enum class IndicatorState : std::uint8_t {
  Reported,
  Stale,
  Unreported,
  Restricted,
  NotCollected,
  Waived
};
inline constexpr std::size_t kIndicatorStates = 6;
inline constexpr std::string_view kIndicatorStateNames[] = {
    "reported", "stale", "unreported", "restricted", "notCollected", "waived"};

constexpr bool is_measured(IndicatorState state) {
  return state == IndicatorState::Reported || state == IndicatorState::Stale;
}

enum class Trend : std::uint8_t { TargetMet, Unknown, Improving, Worsening, Steady };
inline constexpr std::string_view kTrendNames[] = {"targetMet", "unknown", "improving", "worsening",
                                                   "steady"};

// The needs that an action has to meet, as bits of what it lacks.
enum class Need : std::uint8_t { Owner = 1, Deadline = 2, Result = 4, Evidence = 8, Partner = 16 };
inline constexpr std::array kNeeds{Need::Owner, Need::Deadline, Need::Result, Need::Evidence,
                                   Need::Partner};
using Needs = std::uint8_t;
constexpr bool lacks(Needs missing, Need need) { return (missing & static_cast<Needs>(need)) != 0; }

struct Delivery {
  std::array<std::size_t, kStatuses> by_status{};
  std::size_t overdue = 0;
};

struct AreaResult {
  AreaCoverage coverage{};
  bool indirect = false;
  std::vector<std::size_t> actions;
};

struct CommitmentResult {
  Coverage coverage{};
  // What it takes to be deep: expectations (some claim of extent full, and no
  // area in scope open), needs, monitoring.
  bool full_extent = false;
  std::vector<std::size_t> open_areas;
  bool needs_met = false;
  bool monitored = false;
  std::vector<std::size_t> actions;  // with a counting claim
  std::vector<std::size_t> lapsed;
  std::vector<std::size_t> suggested;
  std::vector<AreaResult> services;  // of the commitment that has them
  Delivery delivery;
  std::size_t indicators_in_scope = 0;
  std::size_t indicators_reported = 0;
  Basis basis{};
  std::optional<Rating> declared;
  std::optional<Rating> proposed;  // none where waived
};

struct IndicatorResult {
  std::string_view id;
  std::size_t commitment = 0;
  std::optional<std::size_t> entry;      // in the plan's list
  std::optional<std::size_t> indicator;  // in the framework; none: an own one
  IndicatorState state{};
  Trend trend = Trend::Unknown;
  bool off_track = false;
  bool target_missed = false;
  const DatedValue* latest = nullptr;  // up to the day
  std::optional<Day> latest_day;
  std::size_t observations = 0;  // up to the day
};

enum class PledgeState : std::uint8_t {
  Unaddressed,
  Addressed,
  Planned,
  Ongoing,
  Completed,
  Suspended,
  Cancelled
};
inline constexpr std::string_view kPledgeStateNames[] = {
    "unaddressed", "addressed", "planned", "ongoing", "completed", "suspended", "cancelled"};

struct PledgeResult {
  PledgeState state{};
  std::vector<std::size_t> actions;  // live ones that name it
};

struct CoverageCounts {
  std::size_t total = 0;
  std::size_t in_scope = 0;
  std::array<std::size_t, 4> by_coverage{};  // Coverage
};

struct Summary {
  CoverageCounts commitments;
  std::vector<CoverageCounts> roles;
  std::array<std::size_t, 3> services{};  // AreaCoverage
  std::size_t indicators = 0;
  std::array<std::size_t, kIndicatorStates> indicators_by_state{};
  std::size_t actions = 0;
  std::array<std::size_t, kStatuses> actions_by_status{};
  std::size_t overdue = 0;
  std::size_t unlinked = 0;
};

struct Assessment {
  Day as_of;
  std::vector<CommitmentResult> commitments;
  std::vector<IndicatorResult> indicators;  // the framework's, then own ones in file order
  std::vector<PledgeResult> pledges;
  std::vector<Needs> missing_needs;  // by action
  std::vector<bool> valid_waivers;   // by waiver
  Summary summary;
};

// On a day: an action that is planned or under way though its end has passed.
bool is_overdue(const Action& action, Day as_of);

// The day an observation stands for: a coarse date that has not run out on
// `as_of` stands for that day.
Day observation_day(const DatedValue& observation, Day as_of);

}  // namespace charter
