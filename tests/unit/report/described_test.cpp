// SPDX-License-Identifier: EUPL-1.2
#include "report/formats/described.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

std::string told(Code code, std::string subject, std::string pointer, std::string message) {
  Finding finding;
  finding.code = code;
  finding.subject = std::move(subject);
  finding.pointer = std::move(pointer);
  finding.message = std::move(message);
  return described(finding, Locale("en"));
}

TEST(Described, begins_with_what_it_is_about) {
  EXPECT_EQ(told(Code::NoDeadline, "A1", "/actions/0", "No deadline."), "A1: No deadline.");
}

TEST(Described, names_the_field_of_a_mistake_in_the_file) {
  EXPECT_EQ(told(Code::WrongType, "A1", "/actions/0/commitments/2", "Expected a text."),
            "A1, commitments: Expected a text.");
  EXPECT_EQ(told(Code::WrongType, "title", "/title", "Expected a text."),
            "title: Expected a text.");
}

TEST(Described, does_not_say_what_the_message_says) {
  EXPECT_EQ(told(Code::CommitmentUncovered, "PM1", "/actions", "PM1 is not covered."),
            "PM1 is not covered.");
  EXPECT_EQ(told(Code::MissingField, "A1", "/actions/0", "It has no “title”."),
            "A1: It has no “title”.");
}

TEST(Described, finds_short_ids_as_words_alone) {
  EXPECT_EQ(told(Code::Overdue, "1", "/actions/0", "The deadline has passed (2011-01-01)."),
            "1: The deadline has passed (2011-01-01).");
  EXPECT_EQ(told(Code::Overdue, "e", "/actions/0", "It is e."), "It is e.");
}

TEST(Described, names_the_list_of_a_claim_and_not_its_id) {
  EXPECT_EQ(told(Code::UnknownCommitment, "A1", "/actions/0/commitments/0/id", "There is no HD5."),
            "A1, commitments: There is no HD5.");
  EXPECT_EQ(told(Code::InvalidValue, "", "/actions/0/id", "No."), "id: No.");
}

TEST(Described, leaves_alone_what_is_about_the_whole_file) {
  EXPECT_EQ(told(Code::NotJson, "", "", "This is not JSON."), "This is not JSON.");
}

}  // namespace
}  // namespace charter
