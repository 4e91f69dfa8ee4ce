// SPDX-License-Identifier: EUPL-1.2
#include "loader/personal_data.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

void expect_found(PersonalData kind, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    EXPECT_EQ(find_personal_data(text), kind) << '"' << text << '"';
  }
}

TEST(PersonalData, is_an_email_address) {
  expect_found(PersonalData::EmailAddress,
               {"jane@city.example", "Mail jane.doe@city.example for more.", "a@b.cd",
                "jane_doe%x+y-z@sub.city-hall.example", "<jane@city.example>", "x@1.2.ab",
                "mailto:jane@city.example", "jane@city.example.", "J@C.EX", "...@city.example",
                "café@city.example... or e@city.example", "@@jane@city.example", "a@-.de",
                "a@b.c1.de", "a@b.cd1", "naar jane@stad.voorbeeld\n"});
}

TEST(PersonalData, is_no_email_address_without_mailbox_host_and_domain) {
  expect_found(PersonalData::None, {"",
                                    "@",
                                    "jane@",
                                    "@city.example",
                                    "jane@city",
                                    "jane@city.",
                                    "jane@city.e",
                                    "jane @city.example",
                                    "jane@ city.example",
                                    "jane@city.e1",
                                    "jane@city..example",
                                    "jane@.example",
                                    "twitter: @city",
                                    "5 @ 3.50",
                                    "jane@city,example",
                                    "jane@1.2.3.4",
                                    "jané@citý.ex",
                                    "müller(@)stadt.example",
                                    "jane at city dot example",
                                    "jane@city.é"});
}

TEST(PersonalData, finds_a_mailbox_right_after_a_letter_of_another_script) {
  expect_found(PersonalData::EmailAddress, {"étex@city.example", "почтаjane@city.example"});
  expect_found(PersonalData::None, {"été@city.example"});
}

TEST(PersonalData, is_a_telephone_number_with_a_country) {
  expect_found(PersonalData::TelephoneNumber,
               {"+3221234567", "+32 2 123 45 67", "Call +49 (30) 901820.", "+1-555-0123456",
                "0032 2 123 45 67", "00442071234567", "+31 (0)20 123 4567", "(+32) 2/123.45.67",
                "+44 20 7946 0958", "+32.2.123.45.67", "tel:+3221234567", "+12345678",
                "+12345678901234", "+ 3221234567", "+( 3221234567"});
}

TEST(PersonalData, is_a_telephone_number_of_the_country_itself) {
  expect_found(
      PersonalData::TelephoneNumber,
      {"02 123 45 67", "0201234567", "020-1234567", "(0)20 123 45 67", "030/901 820 00",
       "06 12 34 56 78", "Tel. 09 266 77 00", "012345678", "01234567890 1", "0 2 123 45 67",
       "(020) 123 45 67", "02.123.45.67", "02--123--45--67", "x: 02 123 45 67, y"});
}

TEST(PersonalData, counts_the_digits_of_a_telephone_number) {
  // With a country: a digit and 7 to 13 more.
  expect_found(PersonalData::None,
               {"+1234567", "+1 234 567", "+123456789012345", "00123456789012345"});
  expect_found(PersonalData::TelephoneNumber,
               {"+12345678", "+12345678901234", "0012345678", "0012345678901234"});
  // Without: a digit and 7 to 10 more.
  expect_found(PersonalData::None, {"01234567", "0123456", "0123456789012"});
  expect_found(PersonalData::TelephoneNumber, {"012345678", "012345678901"});
}

TEST(PersonalData, may_end_where_other_digits_follow_at_a_distance) {
  expect_found(PersonalData::TelephoneNumber,
               {"02 123 45 67 89 10 11 12 13", "+32 2 123 45 67 2011 2012", "0123456789 2011"});
  expect_found(PersonalData::None, {"0123456789012345"});
}

TEST(PersonalData, begins_with_a_digit_from_1_to_9_behind_its_prefix) {
  expect_found(PersonalData::None,
               {"+02212345", "000221234567", "0 0 2 1 2 3", "+ (0)", "0000000000"});
}

TEST(PersonalData, has_at_most_two_separators_before_each_digit) {
  expect_found(PersonalData::TelephoneNumber, {"02 (123) 45 67", "02 -123 45 67", "02//1234567"});
  expect_found(PersonalData::None, {"02 - 123 45 67", "02   1234567", "+32 ((2)) 1", "02 1 2 3 4 5",
                                    "02_123_45_67", "02:123:45:67",
                                    "02\xC2\xA0"
                                    "12345",
                                    "02\n1234567", "02\t1234567",
                                    "02\xE2\x80\x93"
                                    "1234567"});
}

TEST(PersonalData, does_not_touch_a_letter_or_a_digit) {
  expect_found(PersonalData::None,
               {"A012345678", "012345678A", "1+3221234567", "x+3221234567", "+3221234567x",
                "BE0123456789", "1 2011012345678", "v0012345678"});
}

TEST(PersonalData, does_not_touch_a_letter_or_a_digit_of_another_script) {
  expect_found(PersonalData::None, {"é012345678", "012345678é", "Ж+3221234567", "+3221234567Ж",
                                    "電012345678", "012345678話", "٣012345678", "012345678٣",
                                    "５012345678", "ß0012345678", "012345678\xF0\x90\x90\x80"});
}

TEST(PersonalData, may_touch_what_is_neither_letter_nor_digit) {
  expect_found(PersonalData::TelephoneNumber,
               {"“012345678”", "→012345678←", "№ 012345678", "😀+3221234567😀", "_012345678_",
                "(012345678)", "012345678.", "=012345678",
                "\xC2\xA0"
                "012345678\xC2\xA0"});
}

TEST(PersonalData, does_not_go_on_from_a_figure) {
  expect_found(PersonalData::None, {"3.0123456789", "3,012345678", "12/012345678", "5-012345678",
                                    "2011-0123456789", "1.+3221234567"});
  expect_found(PersonalData::TelephoneNumber,
               {"3. 0123456789", "a.0123456789", "3 0123456789", "-0123456789", ".0123456789",
                "3;0123456789", "3:0123456789"});
}

TEST(PersonalData, does_not_go_on_from_a_figure_of_another_script) {
  expect_found(PersonalData::None, {"٣.0123456789", "५,+3221234567", "３/012345678"});
  expect_found(PersonalData::TelephoneNumber, {"٣. 0123456789", "Ж.0123456789", "²-0123456789"});
}

TEST(PersonalData, is_no_period_of_years_date_or_amount) {
  expect_found(PersonalData::None, {"2011-2015",
                                    "2011-01-01",
                                    "2011 - 2012 - 2013",
                                    "01-01-2011",
                                    "01.02.2011",
                                    "03/2011",
                                    "2010/2011",
                                    "0123456",
                                    "0.0123456789",
                                    "10 000 000",
                                    "1000000000",
                                    "EUR 12.000.000",
                                    "0,5 %",
                                    "25 000 000 inwoners",
                                    "2.500.000,00",
                                    "100 %",
                                    "9:00-17:00",
                                    "Art. 04, 05 and 06",
                                    "ISO 3166-1",
                                    "20 01 2011",
                                    "1.500.000.000"});
}

TEST(PersonalData, is_no_account_number_of_most_countries) {
  expect_found(PersonalData::None,
               {"BE68 5390 0754 7034", "NL91ABNA0417164300", "FR7630006000011234567890189",
                "DE89370400440532013000", "BE0123.456.789"});
}

TEST(PersonalData, is_an_address_first_where_there_is_a_number_too) {
  expect_found(PersonalData::EmailAddress, {"02 123 45 67 or jane@city.example"});
  expect_found(PersonalData::TelephoneNumber, {"02 123 45 67 or jane@city"});
}

TEST(PersonalData, is_found_in_a_long_text_without_looking_for_ever) {
  const std::string dots(200'000, '.');
  const std::string zeros(200'000, '0');
  EXPECT_EQ(find_personal_data(dots + "@" + dots), PersonalData::None);
  EXPECT_EQ(find_personal_data(zeros), PersonalData::None);
  std::string ats;
  for (int i = 0; i < 100'000; ++i) ats += "a@a.";
  EXPECT_EQ(find_personal_data(ats), PersonalData::None);
  EXPECT_EQ(find_personal_data(std::string(200'000, '@') + "a"), PersonalData::None);
  EXPECT_EQ(find_personal_data(ats + "de"), PersonalData::EmailAddress);
}

}  // namespace
}  // namespace charter
