// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/codes.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace charter {
namespace {

// Written out from the contract: scripts rely on each of these.
constexpr std::string_view kContract = R"(
CH001 unreadable-file error
CH002 not-json error
CH003 not-utf8 error
CH004 duplicate-key error
CH005 limit-exceeded error
CH006 not-a-plan error
CH007 byte-order-mark note
CH010 missing-field error
CH011 wrong-type error
CH012 unknown-field error
CH013 unknown-value error
CH014 invalid-date error
CH015 invalid-value error
CH101 duplicate-id error
CH102 unknown-commitment error
CH103 unknown-indicator error
CH104 unknown-service error
CH105 unknown-pledge error
CH106 duplicate-claim warning
CH107 services-not-applicable error
CH108 unknown-section error
CH201 commitment-uncovered warning
CH202 service-uncovered warning
CH203 role-uncovered warning
CH204 only-lapsed-actions warning
CH205 pledge-unaddressed note
CH206 indirect-without-partner warning
CH207 action-unlinked note
CH208 only-suggested note
CH209 no-actions error
CH210 services-unnamed warning
CH301 no-owner warning
CH302 no-deadline warning
CH303 ends-before-start error
CH304 overdue warning
CH305 status-progress-conflict warning
CH306 no-result warning
CH307 no-budget note
CH308 outside-plan-period note
CH309 status-unstated note
CH401 indicator-unreported warning
CH402 observation-stale warning
CH403 no-baseline note
CH404 no-target note
CH405 target-missed warning
CH406 off-track warning
CH407 future-observation warning
CH408 process-only note
CH409 availability-unexplained note
CH501 completed-without-evidence warning
CH502 rating-unsupported warning
CH601 action-gone warning
CH602 target-eased note
CH603 deadline-later note
CH604 coverage-lost warning
CH605 owner-gone warning
CH606 status-back warning
CH607 indicator-gone warning
CH608 replaced-before-done note
CH701 waiver-incomplete warning
CH702 waiver-expired warning
CH703 waiver-unneeded note
CH711 baseline-entry-dead warning
CH801 personal-data warning
CH901 config-unreadable error
CH902 config-unknown-key error
CH903 config-invalid-value error
)";

std::string described(const CodeEntry& entry) {
  return to_string(entry.code) + " " + std::string(entry.slug) + " " +
         std::string(to_string(entry.severity));
}

TEST(Codes, are_those_of_the_contract) {
  for (const CodeEntry& entry : codes()) {
    EXPECT_NE(kContract.find("\n" + described(entry) + "\n"), std::string_view::npos)
        << described(entry);
  }
}

TEST(Codes, of_the_check_are_all_there) {
  std::set<std::string> known;
  for (const CodeEntry& entry : codes()) known.insert(to_string(entry.code));
  std::size_t at = 1;
  while (at < kContract.size()) {
    const std::string code(kContract.substr(at, 5));
    at = kContract.find('\n', at) + 1;
    // Comparing plans, baselines and configuration bring the others.
    if (code.starts_with("CH6") || code.starts_with("CH9") || code == "CH711") continue;
    EXPECT_TRUE(known.contains(code)) << code;
  }
}

TEST(Codes, stand_in_ascending_order_and_once) {
  std::string last;
  for (const CodeEntry& entry : codes()) {
    EXPECT_LT(last, to_string(entry.code));
    last = to_string(entry.code);
  }
}

TEST(Codes, have_slugs_of_their_own) {
  std::set<std::string_view> slugs;
  for (const CodeEntry& entry : codes()) EXPECT_TRUE(slugs.insert(entry.slug).second) << entry.slug;
}

TEST(Codes, find_their_entry) {
  EXPECT_EQ(entry_of(Code::UnreadableFile).slug, "unreadable-file");
  EXPECT_EQ(entry_of(Code::CommitmentUncovered).slug, "commitment-uncovered");
  EXPECT_EQ(entry_of(Code::PersonalData).slug, "personal-data");
}

TEST(Codes, are_written_with_three_digits) {
  EXPECT_EQ(to_string(Code::UnreadableFile), "CH001");
  EXPECT_EQ(to_string(Code::InvalidValue), "CH015");
  EXPECT_EQ(to_string(Code::PersonalData), "CH801");
}

TEST(Codes, tell_the_file_from_the_plan) {
  EXPECT_TRUE(is_about_the_file(Code::NotJson));
  EXPECT_TRUE(is_about_the_file(Code::UnknownSection));
  EXPECT_FALSE(is_about_the_file(Code::CommitmentUncovered));
  EXPECT_FALSE(is_about_the_file(Code::PersonalData));
}

TEST(Severity, has_three_words) {
  EXPECT_EQ(to_string(Severity::Note), "note");
  EXPECT_EQ(to_string(Severity::Warning), "warning");
  EXPECT_EQ(to_string(Severity::Error), "error");
}

}  // namespace
}  // namespace charter
