// SPDX-License-Identifier: EUPL-1.2
//
// Tricky texts, each with its verdict: y_ has to be accepted, n_ refused where
// it says, and i_ is what RFC 8259 leaves open and this reader has decided.
#include "charter/json/read_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace charter {
namespace {

using namespace std::string_view_literals;

struct Accepted {
  std::string_view name;
  std::string_view text;
};

constexpr Accepted kAccepted[] = {
    {"y_list_empty", "[]"sv},
    {"y_list_empty_with_space", "[ \n ]"sv},
    {"y_list_in_list", "[[[]],[]]"sv},
    {"y_list_of_every_kind", "[null,1,\"1\",{},[],true,false]"sv},
    {"y_list_of_one_empty_text", "[\"\"]"sv},
    {"y_list_with_space_everywhere", " [ 1 , 2 ] "sv},
    {"y_object_empty", "{}"sv},
    {"y_object_with_space_everywhere", " { \"a\" : 1 , \"b\" : 2 } "sv},
    {"y_object_empty_key", "{\"\":0}"sv},
    {"y_object_key_of_white_space", "{\" \":0,\"\\n\":0}"sv},
    {"y_object_key_with_zero", "{\"a\\u0000b\":1}"sv},
    {"y_object_key_with_quote", "{\"a\\\"b\":1}"sv},
    {"y_object_long_key", "{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}"sv},
    {"y_object_key_like_a_word", "{\"null\":null,\"true\":true}"sv},
    {"y_object_deep", "{\"a\":{\"b\":{\"c\":{}}}}"sv},
    {"y_object_white_space_lines", "{\n\t\"a\"\r\n:\n1\n}\n"sv},
    {"y_number_zero", "[0]"sv},
    {"y_number_minus_zero", "[-0]"sv},
    {"y_number_minus_one", "[-1]"sv},
    {"y_number_zero_with_fraction", "[0.0]"sv},
    {"y_number_fraction_with_zeros", "[1.000]"sv},
    {"y_number_exponent", "[1e5,1E5]"sv},
    {"y_number_exponent_signs", "[1e+5,1E-5]"sv},
    {"y_number_exponent_with_zeros", "[1e005]"sv},
    {"y_number_zero_with_exponent", "[0e1,0E+0]"sv},
    {"y_number_fraction_and_exponent", "[123.456e78]"sv},
    {"y_number_small", "[-0.000000000000000000000000000000000000000000000000001]"sv},
    {"y_number_many_digits", "[100000000000000000000000000000000000000000000]"sv},
    {"y_number_then_space", "[1 ]"sv},
    {"y_number_then_line_break", "[1\n]"sv},
    {"y_number_alone", "-42"sv},
    {"y_number_alone_then_line_break", "42\n"sv},
    {"y_string_alone", "\"a\""sv},
    {"y_string_empty_alone", "\"\""sv},
    {"y_string_every_escape", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"sv},
    {"y_string_escaped_zero", "[\"\\u0000\"]"sv},
    {"y_string_escaped_control", "[\"\\u0012\\u001f\"]"sv},
    {"y_string_hex_of_both_cases", "[\"\\uAbCd\\uaBcD\"]"sv},
    {"y_string_pair", "[\"\\uD83C\\uDFD9\"]"sv},
    {"y_string_two_pairs", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]"sv},
    {"y_string_last_pair", "[\"\\uDBFF\\uDFFF\"]"sv},
    {"y_string_no_character", "[\"\\uFFFE\\uFFFF\\uFDD0\"]"sv},
    {"y_string_backslash_then_u", "[\"\\\\u0041\"]"sv},
    {"y_string_two_backslashes_at_its_end", "[\"\\\\\"]"sv},
    {"y_string_double_escape_a", "[\"\\\\a\"]"sv},
    {"y_string_delete", "[\"\x7F\"]"sv},
    {"y_string_two_bytes", "[\"\u00E9\"]"sv},
    {"y_string_three_bytes", "[\"\u20AC\"]"sv},
    {"y_string_four_bytes", "[\"\U0001F3D9\"]"sv},
    {"y_string_last_character", "[\"\U0010FFFF\"]"sv},
    {"y_string_line_separators", "[\"\u2028\u2029\u0085\"]"sv},
    {"y_string_no_break_space", "[\"\u00A0\"]"sv},
    {"y_string_zero_width", "[\"\u200B\u2060\uFEFF\"]"sv},
    {"y_string_comment_inside", "[\"/* a */ // b\"]"sv},
    {"y_string_brackets_inside", "[\"[{]}:,\"]"sv},
    {"y_string_apostrophe", "[\"it's\"]"sv},
    {"y_string_of_code_points_by_name", "[\"\\u0022\\u005C\"]"sv},
    {"y_word_true", "true"sv},
    {"y_word_false", "false"sv},
    {"y_word_null", "null"sv},
    {"y_word_then_space", "[null ]"sv},
    {"y_white_space_of_every_kind", " \t\r\n[ \t\r\n] \t\r\n"sv},
    {"y_white_space_after", "[]\n\n\n"sv},
    {"y_depth_64",
     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
     "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"sv},
    {"i_number_too_large_for_a_double", "[1e400]"sv},
    {"i_number_too_small_for_a_double", "[1e-400]"sv},
    {"i_number_very_large_exponent", "[1e999999999999999999999]"sv},
    {"i_number_very_small_exponent", "[-1e-999999999999999999999]"sv},
    {"i_object_repeated_key", "{\"a\":1,\"a\":2}"sv},
    {"i_byte_order_mark", "\xEF\xBB\xBF[]"sv},
    {"i_byte_order_mark_and_space", "\xEF\xBB\xBF {}"sv},
};

struct Refused {
  std::string_view name;
  std::string_view text;
  Position at;
  std::string_view code = "CH002";
};

constexpr Refused kRefused[] = {
    {"n_nothing", ""sv, {1, 1}},
    {"n_space_alone", "   "sv, {1, 4}},
    {"n_line_breaks_alone", "\n\n"sv, {3, 1}},
    {"n_two_values", "1 2"sv, {1, 3}},
    {"n_two_lists", "[][]"sv, {1, 3}},
    {"n_two_lines_of_values", "{}\n{}"sv, {2, 1}},
    {"n_comma_after_all", "[],"sv, {1, 3}},
    {"n_bracket_after_all", "[]]"sv, {1, 3}},
    {"n_brace_after_all", "{}}"sv, {1, 3}},
    {"n_word_after_all", "[]\nx"sv, {2, 1}},
    {"n_hash_after_all", "{}#"sv, {1, 3}},
    {"n_list_comma_at_its_end", "[1,]"sv, {1, 4}},
    {"n_list_comma_at_its_beginning", "[,1]"sv, {1, 2}},
    {"n_list_two_commas", "[1,,2]"sv, {1, 4}},
    {"n_list_comma_alone", "[,]"sv, {1, 2}},
    {"n_list_without_a_comma", "[1 true]"sv, {1, 4}},
    {"n_list_without_a_comma_on_the_next_line", "[1\n 2]"sv, {2, 2}},
    {"n_list_texts_without_a_comma", "[\"a\"\"b\"]"sv, {1, 5}},
    {"n_list_with_a_colon", "[\"a\":1]"sv, {1, 5}},
    {"n_list_with_a_semicolon", "[null;]"sv, {1, 2}},
    {"n_list_closed_by_a_brace", "[1}"sv, {1, 3}},
    {"n_list_with_an_ellipsis", "[...]"sv, {1, 2}},
    {"n_list_with_an_asterisk", "[*]"sv, {1, 2}},
    {"n_list_open", "["sv, {1, 2}},
    {"n_list_open_after_a_value", "[1"sv, {1, 3}},
    {"n_list_open_after_a_comma", "[1,"sv, {1, 4}},
    {"n_list_open_on_the_next_line", "[1,\n1\n,1"sv, {3, 3}},
    {"n_list_open_with_an_object", "[{\"a\":1},{"sv, {1, 11}},
    {"n_bracket_alone", "]"sv, {1, 1}},
    {"n_object_comma_at_its_end", "{\"a\":1,}"sv, {1, 8}},
    {"n_object_two_commas", "{\"a\":1,,\"b\":2}"sv, {1, 8}},
    {"n_object_comma_alone", "{,}"sv, {1, 2}},
    {"n_object_without_a_colon", "{\"a\" 1}"sv, {1, 6}},
    {"n_object_two_colons", "{\"a\"::1}"sv, {1, 6}},
    {"n_object_equals_sign", "{\"a\"=1}"sv, {1, 5}},
    {"n_object_comma_for_a_colon", "{\"a\",1}"sv, {1, 5}},
    {"n_object_without_a_value", "{\"a\":}"sv, {1, 6}},
    {"n_object_key_alone", "{\"a\"}"sv, {1, 5}},
    {"n_object_key_without_quotes", "{a:1}"sv, {1, 2}},
    {"n_object_key_in_apostrophes", "{'a':1}"sv, {1, 2}},
    {"n_object_key_in_curly_quotes", "{\u201Ca\u201D:1}"sv, {1, 2}},
    {"n_object_key_a_number", "{1:1}"sv, {1, 2}},
    {"n_object_key_null", "{null:1}"sv, {1, 2}},
    {"n_object_key_a_list", "{[]:1}"sv, {1, 2}},
    {"n_object_second_key_without_quotes", "{\"a\":1,b:2}"sv, {1, 8}},
    {"n_object_without_a_comma", "{\"a\":1 \"b\":2}"sv, {1, 8}},
    {"n_object_without_a_comma_on_the_next_line", "{\"a\":1\n\"b\":2}"sv, {2, 1}},
    {"n_object_closed_by_a_bracket", "{\"a\":1]"sv, {1, 7}},
    {"n_object_open", "{"sv, {1, 2}},
    {"n_object_open_after_a_key", "{\"a\""sv, {1, 5}},
    {"n_object_open_after_a_colon", "{\"a\":"sv, {1, 6}},
    {"n_object_open_after_a_value", "{\"a\":1"sv, {1, 7}},
    {"n_object_open_after_a_comma", "{\"a\":1,"sv, {1, 8}},
    {"n_object_open_deep_inside", "{\"a\":[{\"b\":\n"sv, {2, 1}},
    {"n_brace_alone", "}"sv, {1, 1}},
    {"n_brackets_crossed", "[{]}"sv, {1, 3}},
    {"n_number_leading_zero", "[012]"sv, {1, 2}},
    {"n_number_leading_zeros_with_sign", "[-012]"sv, {1, 2}},
    {"n_number_two_zeros", "[00]"sv, {1, 2}},
    {"n_number_minus_alone", "[-]"sv, {1, 2}},
    {"n_number_minus_apart", "[- 1]"sv, {1, 2}},
    {"n_number_two_minuses", "[--1]"sv, {1, 2}},
    {"n_number_plus", "[+1]"sv, {1, 2}},
    {"n_number_without_digits_before_the_point", "[.5]"sv, {1, 2}},
    {"n_number_minus_then_point", "[-.5]"sv, {1, 2}},
    {"n_number_without_digits_after_the_point", "[5.]"sv, {1, 2}},
    {"n_number_point_then_exponent", "[5.e3]"sv, {1, 2}},
    {"n_number_two_points", "[1.2.3]"sv, {1, 2}},
    {"n_number_exponent_alone", "[1e]"sv, {1, 2}},
    {"n_number_exponent_sign_alone", "[1e+]"sv, {1, 2}},
    {"n_number_exponent_two_signs", "[1e+-2]"sv, {1, 2}},
    {"n_number_exponent_with_a_point", "[1e2.5]"sv, {1, 2}},
    {"n_number_two_exponents", "[1e2e3]"sv, {1, 2}},
    {"n_number_e_alone", "[e1]"sv, {1, 2}},
    {"n_number_hexadecimal", "[0x42]"sv, {1, 2}},
    {"n_number_octal", "[0o17]"sv, {1, 2}},
    {"n_number_with_a_low_line", "[1_000]"sv, {1, 2}},
    {"n_number_with_a_decimal_comma_in_an_object", "{\"a\":1,5}"sv, {1, 8}},
    {"n_number_with_a_percent_sign", "[50%]"sv, {1, 2}},
    {"n_number_with_a_unit", "{\"a\":50km}"sv, {1, 6}},
    {"n_number_with_a_space_inside", "[1 000]"sv, {1, 4}},
    {"n_number_then_a_no_break_space", "[1\u00A0000]"sv, {1, 2}},
    {"n_number_in_digits_of_another_script", "[\u0663]"sv, {1, 2}},
    {"n_number_full_width", "[\uFF11]"sv, {1, 2}},
    {"n_number_infinity", "[Infinity]"sv, {1, 2}},
    {"n_number_minus_infinity", "[-Infinity]"sv, {1, 2}},
    {"n_number_nan", "[NaN]"sv, {1, 2}},
    {"n_number_cut_off_after_the_sign", "[-"sv, {1, 2}},
    {"n_number_cut_off_after_the_point", "[1."sv, {1, 2}},
    {"n_number_minus_with_a_text", "[-\"1\"]"sv, {1, 2}},
    {"n_string_in_apostrophes", "['a']"sv, {1, 2}},
    {"n_string_in_back_quotes", "[`a`]"sv, {1, 2}},
    {"n_string_in_curly_quotes", "[\u201Ca\u201D]"sv, {1, 2}},
    {"n_string_without_quotes", "[a]"sv, {1, 2}},
    {"n_string_open", "[\"a"sv, {1, 2}},
    {"n_string_quote_alone", "\""sv, {1, 1}},
    {"n_string_open_after_a_backslash", "[\"a\\"sv, {1, 2}},
    {"n_string_open_after_an_escaped_quote", "[\"a\\\""sv, {1, 2}},
    {"n_string_open_over_the_line", "[\"a\n\"]"sv, {1, 2}},
    {"n_string_line_break", "{\"a\":\n  \"b\nc\"}"sv, {2, 3}},
    {"n_string_carriage_return", "[\"a\rb\"]"sv, {1, 2}},
    {"n_string_tab", "[1, \"a\tb\"]"sv, {1, 5}},
    {"n_string_zero", "[\"a\0b\"]"sv, {1, 2}},
    {"n_string_control_character", "[\"\x1F\"]"sv, {1, 2}},
    {"n_string_backslash_before_a_line_break", "[\"a\\\nb\"]"sv, {1, 2}},
    {"n_string_escape_x", "[\"\\x41\"]"sv, {1, 2}},
    {"n_string_escape_a", "[\"\\a\"]"sv, {1, 2}},
    {"n_string_escape_apostrophe", "[\"\\'\"]"sv, {1, 2}},
    {"n_string_escape_octal", "[\"\\101\"]"sv, {1, 2}},
    {"n_string_escape_capital_u", "[\"\\U0041\"]"sv, {1, 2}},
    {"n_string_escape_of_another_script", "[\"\\\u00E9\"]"sv, {1, 2}},
    {"n_string_escape_u_of_no_digits", "[\"\\u\"]"sv, {1, 2}},
    {"n_string_escape_u_of_three_digits", "[\"\\u041\"]"sv, {1, 2}},
    {"n_string_escape_u_of_other_letters", "[\"\\u00Gx\"]"sv, {1, 2}},
    {"n_string_escape_u_in_braces", "[\"\\u{41}\"]"sv, {1, 2}},
    {"n_string_escape_in_a_key", "{\"a\":1,\"\\q\":2}"sv, {1, 8}},
    {"n_string_escape_after_other_scripts", "[\"\u00E9\u20AC\", \"\\q\"]"sv, {1, 8}},
    {"n_string_first_half_alone", "[\"\\uD83C\"]"sv, {1, 2}},
    {"n_string_first_half_before_a_letter", "[\"\\uD83Cx\"]"sv, {1, 2}},
    {"n_string_first_half_before_an_escape", "[\"\\uD83C\\n\"]"sv, {1, 2}},
    {"n_string_first_half_twice", "[\"\\uD83C\\uD83C\"]"sv, {1, 2}},
    {"n_string_second_half_alone", "[\"\\uDFD9\"]"sv, {1, 2}},
    {"n_string_halves_the_wrong_way_round", "[\"\\uDFD9\\uD83C\"]"sv, {1, 2}},
    {"n_string_half_in_a_key", "{\"\\uD83C\":1}"sv, {1, 2}},
    {"n_string_second_half_cut_off", "[\"\\uD83C\\uDF\"]"sv, {1, 2}},
    {"n_string_closed_too_early", "[\"a\"b\"]"sv, {1, 5}},
    {"n_word_capital", "[True]"sv, {1, 2}},
    {"n_word_all_capitals", "[NULL]"sv, {1, 2}},
    {"n_word_too_short", "[tru]"sv, {1, 2}},
    {"n_word_too_long", "[nulls]"sv, {1, 2}},
    {"n_word_cut_off", "[fals"sv, {1, 2}},
    {"n_word_alone_cut_off", "nul"sv, {1, 1}},
    {"n_word_of_another_language", "[undefined]"sv, {1, 2}},
    {"n_word_yes", "{\"a\": yes}"sv, {1, 7}},
    {"n_comment_of_a_line", "[1] // one"sv, {1, 5}},
    {"n_comment_before_all", "/* one */ [1]"sv, {1, 1}},
    {"n_comment_inside", "[1, /* two */ 3]"sv, {1, 5}},
    {"n_comment_hash", "# plan\n{}"sv, {1, 1}},
    {"n_white_space_form_feed", "[\f]"sv, {1, 2}},
    {"n_white_space_vertical_tab", "[1,\v2]"sv, {1, 4}},
    {"n_white_space_no_break", "[\u00A0]"sv, {1, 2}},
    {"n_white_space_line_separator", "[1,\n\u2028]"sv, {2, 1}},
    {"n_white_space_of_no_width", "\u200B[]"sv, {1, 1}},
    {"n_zero_inside", "[\0]"sv, {1, 2}},
    {"n_zero_after_all", "[]\0"sv, {1, 3}},
    {"n_zero_alone", "\0"sv, {1, 1}},
    {"n_delete_inside", "[\x7F]"sv, {1, 2}},
    {"n_angle_brackets", "<plan/>"sv, {1, 1}},
    {"n_angle_bracket_and_null", "<null>"sv, {1, 1}},
    {"n_yaml", "title: Plan\n"sv, {1, 1}},
    {"n_byte_order_mark_alone", "\xEF\xBB\xBF"sv, {1, 1}},
    {"n_byte_order_mark_twice", "\xEF\xBB\xBF\xEF\xBB\xBF[]"sv, {1, 1}},
    {"n_byte_order_mark_inside", "[\xEF\xBB\xBF]"sv, {1, 2}},
    {"n_byte_order_mark_after_all", "[]\xEF\xBB\xBF"sv, {1, 3}},
    {"n_encoding_latin_1", "[\"\xE9\"]"sv, {1, 3}, "CH003"},
    {"n_encoding_overlong", "[\"\xE0\x80\xAF\"]"sv, {1, 3}, "CH003"},
    {"n_encoding_surrogate", "[\"\xED\xA0\xBC\xED\xBF\x99\"]"sv, {1, 3}, "CH003"},
    {"n_encoding_past_the_last_character", "[\"\xF4\xBF\xBF\xBF\"]"sv, {1, 3}, "CH003"},
    {"n_encoding_utf_16_little", "\xFF\xFE[\0]\0"sv, {1, 1}, "CH003"},
    {"n_encoding_utf_16_big_without_a_mark", "\0[\0]"sv, {1, 1}},
    {"n_encoding_cut_off", "[\"\u20AC\xE2\x82"sv, {1, 4}, "CH003"},
    {"n_encoding_after_a_mistake", "[1 2]\n\xC0"sv, {2, 1}, "CH003"},
    {"n_depth_65",
     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
     {1, 65},
     "CH005"},
};

TEST(JsonSuite, accepts_what_is_json) {
  for (const Accepted& item : kAccepted) {
    const ReadDocument read = read_text(item.text);
    EXPECT_TRUE(read.accepted()) << item.name << ": " << findings_of(read.diagnostics);
    EXPECT_TRUE(read.diagnostics.all().empty() || item.name.starts_with("i_"))
        << item.name << ": " << findings_of(read.diagnostics);
  }
}

TEST(JsonSuite, refuses_what_is_not_json_where_it_is_not) {
  for (const Refused& item : kRefused) {
    const ReadDocument read = read_text(item.text);
    EXPECT_FALSE(read.accepted()) << item.name;
    if (read.diagnostics.all().empty()) continue;
    const Diagnostic& finding = read.diagnostics.all().front();
    EXPECT_EQ(to_string(finding.code), item.code) << item.name;
    EXPECT_EQ(finding.span.begin, item.at) << item.name;
    EXPECT_EQ(finding.pointer, "") << item.name;
  }
}

TEST(JsonSuite, says_the_same_in_the_smallest_pieces) {
  const auto expect_same = [](std::string_view name, std::string_view text) {
    const ReadDocument whole = read_text(text);
    PiecewiseSource source(text, {1});
    const ReadDocument pieces = read_source(source);
    EXPECT_EQ(whole.accepted(), pieces.accepted()) << name;
    EXPECT_EQ(findings_of(whole.diagnostics), findings_of(pieces.diagnostics)) << name;
  };
  for (const Accepted& item : kAccepted) expect_same(item.name, item.text);
  for (const Refused& item : kRefused) expect_same(item.name, item.text);
}

}  // namespace
}  // namespace charter
