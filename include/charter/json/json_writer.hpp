// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Writes JSON into a string, in the order in which it is told. Containers put
// their children on lines of their own, indented by two, or, where asked, all
// on one line: an element of a long list is then a line that tools can diff.
class JsonWriter {
 public:
  enum class Layout { Lines, OneLine };

  explicit JsonWriter(std::string& out, Layout layout = Layout::Lines)
      : out_(out), layout_(layout) {}

  JsonWriter& begin_object(Layout layout = Layout::Lines) { return begin('{', layout); }
  JsonWriter& end_object() { return end('}'); }
  JsonWriter& begin_array(Layout layout = Layout::Lines) { return begin('[', layout); }
  JsonWriter& end_array() { return end(']'); }

  JsonWriter& key(std::string_view name);
  JsonWriter& string(std::string_view text);
  JsonWriter& number(std::size_t value);
  JsonWriter& number(double value);
  // A number as it was spelled somewhere else.
  JsonWriter& spelled_number(std::string_view spelling);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  // A member whose value is a string, a count, or true or false.
  JsonWriter& member(std::string_view name, std::string_view text) {
    return key(name).string(text);
  }
  JsonWriter& member(std::string_view name, const char* text) { return key(name).string(text); }
  JsonWriter& member(std::string_view name, std::size_t value) { return key(name).number(value); }
  JsonWriter& member(std::string_view name, bool value) { return key(name).boolean(value); }

 private:
  struct Container {
    bool one_line = false;
    bool empty = true;
  };

  JsonWriter& begin(char bracket, Layout layout);
  JsonWriter& end(char bracket);
  void before_value();
  void new_line();
  void quoted(std::string_view text);
  void escape(char32_t code_point);

  std::string& out_;
  Layout layout_;
  std::vector<Container> open_;
  bool after_key_ = false;
};

}  // namespace charter
