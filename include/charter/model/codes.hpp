// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace charter {

enum class Severity : std::uint8_t { Note, Warning, Error };

std::string_view to_string(Severity severity);

// What can be said about a plan. The number is the code that people see
// (CH201); it is printed in reports and matched in other people's scripts, so
// a retired one is never given to anything else.
enum class Code : std::uint16_t {
  UnreadableFile = 1,
  NotJson = 2,
  NotUtf8 = 3,
  DuplicateKey = 4,
  LimitExceeded = 5,
  NotAPlan = 6,
  ByteOrderMark = 7,
  MissingField = 10,
  WrongType = 11,
  UnknownField = 12,
  UnknownValue = 13,
  InvalidDate = 14,
  InvalidValue = 15,
  DuplicateId = 101,
  UnknownCommitment = 102,
  UnknownIndicator = 103,
  UnknownService = 104,
  UnknownPledge = 105,
  DuplicateClaim = 106,
  ServicesNotApplicable = 107,
  UnknownSection = 108,
  CommitmentUncovered = 201,
  ServiceUncovered = 202,
  RoleUncovered = 203,
  OnlyLapsedActions = 204,
  PledgeUnaddressed = 205,
  IndirectWithoutPartner = 206,
  ActionUnlinked = 207,
  OnlySuggested = 208,
  NoActions = 209,
  ServicesUnnamed = 210,
  NoOwner = 301,
  NoDeadline = 302,
  EndsBeforeStart = 303,
  Overdue = 304,
  StatusProgressConflict = 305,
  NoResult = 306,
  NoBudget = 307,
  OutsidePlanPeriod = 308,
  StatusUnstated = 309,
  IndicatorUnreported = 401,
  ObservationStale = 402,
  NoBaseline = 403,
  NoTarget = 404,
  TargetMissed = 405,
  OffTrack = 406,
  FutureObservation = 407,
  ProcessOnly = 408,
  AvailabilityUnexplained = 409,
  CompletedWithoutEvidence = 501,
  RatingUnsupported = 502,
  ActionGone = 601,
  TargetEased = 602,
  DeadlineLater = 603,
  CoverageLost = 604,
  OwnerGone = 605,
  StatusBack = 606,
  IndicatorGone = 607,
  ReplacedBeforeDone = 608,
  WaiverIncomplete = 701,
  WaiverExpired = 702,
  WaiverUnneeded = 703,
  BaselineEntryDead = 711,
  PersonalData = 801,
  ConfigUnreadable = 901,
  ConfigUnknownKey = 902,
  ConfigInvalidValue = 903,
};

struct CodeEntry {
  Code code{};
  std::string_view slug;
  Severity severity{};
};

// Every code, in ascending order.
std::span<const CodeEntry> codes();

const CodeEntry& entry_of(Code code);

// "CH201".
std::string to_string(Code code);

// Codes of mistakes in the file itself (CH0xx, CH1xx): they are listed before
// what was found out about the plan.
constexpr bool is_about_the_file(Code code) { return static_cast<std::uint16_t>(code) < 200; }

// Codes of what became of one plan in another (CH6xx).
constexpr bool is_about_a_change(Code code) { return static_cast<std::uint16_t>(code) / 100 == 6; }

}  // namespace charter
