// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/codes.hpp"

#include <algorithm>

namespace charter {
namespace {

using enum Severity;

constexpr std::array kCodes{
    CodeEntry{Code::UnreadableFile, "unreadable-file", Error},
    CodeEntry{Code::NotJson, "not-json", Error},
    CodeEntry{Code::NotUtf8, "not-utf8", Error},
    CodeEntry{Code::DuplicateKey, "duplicate-key", Error},
    CodeEntry{Code::LimitExceeded, "limit-exceeded", Error},
    CodeEntry{Code::NotAPlan, "not-a-plan", Error},
    CodeEntry{Code::ByteOrderMark, "byte-order-mark", Note},
    CodeEntry{Code::MissingField, "missing-field", Error},
    CodeEntry{Code::WrongType, "wrong-type", Error},
    CodeEntry{Code::UnknownField, "unknown-field", Error},
    CodeEntry{Code::UnknownValue, "unknown-value", Error},
    CodeEntry{Code::InvalidDate, "invalid-date", Error},
    CodeEntry{Code::InvalidValue, "invalid-value", Error},
    CodeEntry{Code::DuplicateId, "duplicate-id", Error},
    CodeEntry{Code::UnknownCommitment, "unknown-commitment", Error},
    CodeEntry{Code::UnknownIndicator, "unknown-indicator", Error},
    CodeEntry{Code::UnknownService, "unknown-service", Error},
    CodeEntry{Code::UnknownPledge, "unknown-pledge", Error},
    CodeEntry{Code::DuplicateClaim, "duplicate-claim", Warning},
    CodeEntry{Code::ServicesNotApplicable, "services-not-applicable", Error},
    CodeEntry{Code::UnknownSection, "unknown-section", Error},
    CodeEntry{Code::CommitmentUncovered, "commitment-uncovered", Warning},
    CodeEntry{Code::ServiceUncovered, "service-uncovered", Warning},
    CodeEntry{Code::RoleUncovered, "role-uncovered", Warning},
    CodeEntry{Code::OnlyLapsedActions, "only-lapsed-actions", Warning},
    CodeEntry{Code::PledgeUnaddressed, "pledge-unaddressed", Note},
    CodeEntry{Code::IndirectWithoutPartner, "indirect-without-partner", Warning},
    CodeEntry{Code::ActionUnlinked, "action-unlinked", Note},
    CodeEntry{Code::OnlySuggested, "only-suggested", Note},
    CodeEntry{Code::NoActions, "no-actions", Error},
    CodeEntry{Code::ServicesUnnamed, "services-unnamed", Warning},
    CodeEntry{Code::NoOwner, "no-owner", Warning},
    CodeEntry{Code::NoDeadline, "no-deadline", Warning},
    CodeEntry{Code::EndsBeforeStart, "ends-before-start", Error},
    CodeEntry{Code::Overdue, "overdue", Warning},
    CodeEntry{Code::StatusProgressConflict, "status-progress-conflict", Warning},
    CodeEntry{Code::NoResult, "no-result", Warning},
    CodeEntry{Code::NoBudget, "no-budget", Note},
    CodeEntry{Code::OutsidePlanPeriod, "outside-plan-period", Note},
    CodeEntry{Code::StatusUnstated, "status-unstated", Note},
    CodeEntry{Code::IndicatorUnreported, "indicator-unreported", Warning},
    CodeEntry{Code::ObservationStale, "observation-stale", Warning},
    CodeEntry{Code::NoBaseline, "no-baseline", Note},
    CodeEntry{Code::NoTarget, "no-target", Note},
    CodeEntry{Code::TargetMissed, "target-missed", Warning},
    CodeEntry{Code::OffTrack, "off-track", Warning},
    CodeEntry{Code::FutureObservation, "future-observation", Warning},
    CodeEntry{Code::ProcessOnly, "process-only", Note},
    CodeEntry{Code::AvailabilityUnexplained, "availability-unexplained", Note},
    CodeEntry{Code::CompletedWithoutEvidence, "completed-without-evidence", Warning},
    CodeEntry{Code::RatingUnsupported, "rating-unsupported", Warning},
    CodeEntry{Code::ActionGone, "action-gone", Warning},
    CodeEntry{Code::TargetEased, "target-eased", Note},
    CodeEntry{Code::DeadlineLater, "deadline-later", Note},
    CodeEntry{Code::CoverageLost, "coverage-lost", Warning},
    CodeEntry{Code::OwnerGone, "owner-gone", Warning},
    CodeEntry{Code::StatusBack, "status-back", Warning},
    CodeEntry{Code::IndicatorGone, "indicator-gone", Warning},
    CodeEntry{Code::ReplacedBeforeDone, "replaced-before-done", Note},
    CodeEntry{Code::WaiverIncomplete, "waiver-incomplete", Warning},
    CodeEntry{Code::WaiverExpired, "waiver-expired", Warning},
    CodeEntry{Code::WaiverUnneeded, "waiver-unneeded", Note},
    CodeEntry{Code::BaselineEntryDead, "baseline-entry-dead", Warning},
    CodeEntry{Code::PersonalData, "personal-data", Warning},
    CodeEntry{Code::ConfigUnreadable, "config-unreadable", Error},
    CodeEntry{Code::ConfigUnknownKey, "config-unknown-key", Error},
    CodeEntry{Code::ConfigInvalidValue, "config-invalid-value", Error},
};
static_assert(std::ranges::is_sorted(kCodes, std::ranges::less{}, &CodeEntry::code));

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Note: return "note";
    case Warning: return "warning";
    case Error: break;
  }
  return "error";
}

std::span<const CodeEntry> codes() { return kCodes; }

const CodeEntry& entry_of(Code code) {
  return *std::ranges::lower_bound(kCodes, code, std::ranges::less{}, &CodeEntry::code);
}

std::string to_string(Code code) {
  const auto number = static_cast<unsigned>(code);
  std::string text = "CH000";
  text[2] = static_cast<char>('0' + number / 100);
  text[3] = static_cast<char>('0' + number / 10 % 10);
  text[4] = static_cast<char>('0' + number % 10);
  return text;
}

}  // namespace charter
