// SPDX-License-Identifier: EUPL-1.2
#include "page_name.hpp"

#include "charter/json/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace charter {
namespace {

// Bytes. With the ending, a number and what a file system adds of its own,
// names stay below the 255 that most allow.
constexpr std::size_t kLongest = 80;

// What Windows takes for a device, whatever the ending.
constexpr std::array<std::string_view, 22> kDevices{
    "aux",  "con",  "nul",  "prn",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

// What one of the library's normal forms makes of a text; it ends at a NUL.
std::string mapped(const std::string& text, utf8proc_uint8_t* (*form)(const utf8proc_uint8_t*)) {
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> result(
      form(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str())), &std::free);
  return result == nullptr ? std::string() : reinterpret_cast<const char*>(result.get());
}

// Accents of Latin, Greek and Cyrillic. Marks of other scripts carry vowels.
bool is_accent(utf8proc_int32_t code_point) { return code_point >= 0x300 && code_point < 0x370; }

bool is_kept(utf8proc_int32_t code_point) {
  const auto category = utf8proc_category(code_point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

// The letters, digits and marks of `text`, with one hyphen where others stood
// between them.
std::string hyphenated(std::string_view text) {
  std::string result;
  bool gap = false;
  while (!text.empty()) {
    utf8proc_int32_t code_point = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (size <= 0) break;
    text.remove_prefix(static_cast<std::size_t>(size));
    if (is_accent(code_point)) continue;
    if (!is_kept(code_point)) {
      gap = true;
      continue;
    }
    if (gap && !result.empty()) result += '-';
    gap = false;
    append_utf8(result, static_cast<char32_t>(code_point));
  }
  return result;
}

std::string name_of(std::string_view title) {
  const std::string small = mapped(std::string(title), utf8proc_NFKC_Casefold);
  std::string name = mapped(hyphenated(mapped(small, utf8proc_NFKD)), utf8proc_NFC);
  if (name.size() > kLongest) {
    name.resize(check_utf8(std::string_view(name).substr(0, kLongest)).valid);
    while (name.ends_with('-')) name.pop_back();
  }
  return name;
}

}  // namespace

std::string PageNames::add(std::string_view title, std::string_view otherwise) {
  std::string name = name_of(title);
  if (name.empty()) name = otherwise;
  const bool is_device = std::ranges::find(kDevices, name) != kDevices.end();
  std::string numbered = is_device ? name + "-1" : name;
  int& next = next_.try_emplace(name, 2).first->second;
  while (!taken_.insert(numbered).second) numbered = name + "-" + std::to_string(next++);
  return numbered;
}

}  // namespace charter
