// SPDX-License-Identifier: EUPL-1.2
#include "json/text_window.hpp"

#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <string>

namespace charter {
namespace {

using State = TextWindow::State;

// All that comes through a window that keeps nothing.
std::string read_through(TextWindow& window) {
  std::string text;
  while (window.slide(window.end())) text.append(window.begin(), window.end());
  return text;
}

TEST(TextWindow, brings_a_text_through_in_pieces) {
  std::string text;
  for (int i = 0; i < 50000; ++i) text += "line " + std::to_string(i) + " \u20AC\n";
  MemorySource source(text);
  TextWindow window(source, text.size());

  EXPECT_EQ(read_through(window), text);
  EXPECT_EQ(window.state(), State::AtEnd);
}

TEST(TextWindow, keeps_what_the_reader_still_needs) {
  PiecewiseSource source("abcdefgh", {3});
  TextWindow window(source, 100);
  ASSERT_TRUE(window.slide(window.end()));
  EXPECT_EQ(std::string(window.begin(), window.end()), "abc");
  ASSERT_TRUE(window.slide(window.begin() + 1));
  EXPECT_EQ(std::string(window.begin(), window.end()), "bcdef");
  ASSERT_TRUE(window.slide(window.begin() + 4));
  EXPECT_EQ(std::string(window.begin(), window.end()), "fgh");
  EXPECT_FALSE(window.slide(window.begin()));
  EXPECT_EQ(std::string(window.begin(), window.end()), "fgh");
}

TEST(TextWindow, grows_for_a_token_that_fills_it) {
  const std::string text(std::size_t{1} << 20U, 'x');
  MemorySource source(text);
  TextWindow window(source, text.size());
  ASSERT_TRUE(window.slide(window.end()));
  while (window.slide(window.begin())) {
  }
  EXPECT_EQ(std::string(window.begin(), window.end()), text);
}

TEST(TextWindow, ends_with_eight_zeros) {
  PiecewiseSource source("abcdef", {4});
  TextWindow window(source, 100);
  for (int i = 0; i < 3; ++i) {
    for (int zero = 0; zero < 8; ++zero) EXPECT_EQ(window.end()[zero], '\0');
    window.slide(window.end());
  }
}

TEST(TextWindow, never_shows_half_a_character) {
  PiecewiseSource source("\u00E9\u20AC\U0001F3D9", {1});
  TextWindow window(source, 100);
  std::string text;
  for (const std::string_view character : {"\u00E9", "\u20AC", "\U0001F3D9"}) {
    ASSERT_TRUE(window.slide(window.end()));
    EXPECT_EQ(std::string(window.begin(), window.end()), character);
  }
  EXPECT_FALSE(window.slide(window.end()));
  EXPECT_EQ(window.state(), State::AtEnd);
}

TEST(TextWindow, shows_what_is_well_formed_before_a_mistake) {
  for (const std::size_t size : {1U, 2U, 3U, 100U}) {
    PiecewiseSource source("ab\u20AC\xFF more", {size});
    TextWindow window(source, 100);
    EXPECT_EQ(read_through(window), "ab\u20AC") << size;
    EXPECT_EQ(window.state(), State::NotUtf8) << size;
  }
}

TEST(TextWindow, takes_a_character_cut_off_by_the_end_for_a_mistake) {
  for (const std::size_t size : {1U, 2U, 100U}) {
    PiecewiseSource source("ab\xE2\x82", {size});
    TextWindow window(source, 100);
    EXPECT_EQ(read_through(window), "ab") << size;
    EXPECT_EQ(window.state(), State::NotUtf8) << size;
  }
}

TEST(TextWindow, says_that_reading_failed) {
  PiecewiseSource source("abcdef", {2});
  source.fail_after(4);
  TextWindow window(source, 100);
  EXPECT_EQ(read_through(window), "abcd");
  EXPECT_EQ(window.state(), State::Unreadable);
  window.finish();
  EXPECT_EQ(source.rest(), "ef");
}

TEST(TextWindow, says_that_a_text_is_too_large) {
  MemorySource fits("abcd");
  TextWindow window(fits, 4);
  EXPECT_EQ(read_through(window), "abcd");
  EXPECT_EQ(window.state(), State::AtEnd);

  MemorySource large("abcde");
  TextWindow small(large, 4);
  read_through(small);
  EXPECT_EQ(small.state(), State::TooLarge);
}

TEST(TextWindow, reads_what_nobody_looked_at) {
  PiecewiseSource source("abcde", {2});
  TextWindow window(source, 100);
  window.slide(window.end());
  window.finish();
  EXPECT_EQ(source.rest(), "");
}

TEST(TextWindow, reads_a_file_that_is_too_large_to_its_end_but_not_an_endless_pipe) {
  PiecewiseSource file("abcde", {2});
  TextWindow of_file(file, 3);
  read_through(of_file);
  of_file.finish();
  EXPECT_EQ(file.rest(), "");
  EXPECT_EQ(of_file.state(), State::TooLarge);

  PiecewiseSource pipe("abcdefghijklmnopqrstuvwxyz", {2});
  pipe.be_a_pipe();
  TextWindow of_pipe(pipe, 3);
  read_through(of_pipe);
  of_pipe.finish();
  EXPECT_EQ(pipe.rest(), "efghijklmnopqrstuvwxyz");
}

TEST(TextWindow, puts_size_before_encoding) {
  PiecewiseSource source(
      "a\xFF"
      "bcdefg",
      {2});
  TextWindow window(source, 5);
  read_through(window);
  EXPECT_EQ(window.state(), State::NotUtf8);
  window.finish();
  EXPECT_EQ(window.state(), State::TooLarge);
}

}  // namespace
}  // namespace charter
