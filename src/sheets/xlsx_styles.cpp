// SPDX-License-Identifier: EUPL-1.2
#include "xlsx_styles.hpp"

#include "charter/model/ascii.hpp"

#include <charconv>

namespace charter {
namespace {

constexpr std::size_t kMostStyles = 65'536;

// The formats that have a number and no code in the file; those of dates in
// every language are 14 to 22, 27 to 36 and 50 to 58 (times alone are left
// numbers).
NumberFormat built_in(std::size_t number) {
  if (number == 9 || number == 10) return NumberFormat::Percent;
  const bool is_date = (number >= 14 && number <= 17) || number == 22 ||
                       (number >= 27 && number <= 31) || number == 36 ||
                       (number >= 50 && number <= 58);
  return is_date ? NumberFormat::Date : NumberFormat::Plain;
}

}  // namespace

NumberFormat format_of(std::string_view code) {
  bool in_quotes = false;
  bool in_brackets = false;
  std::string letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char character = code[i];
    if (in_quotes) {
      in_quotes = character != '"';
    } else if (in_brackets) {
      in_brackets = character != ']';
    } else if (character == '"') {
      in_quotes = true;
    } else if (character == '[') {
      in_brackets = true;
    } else if (character == '\\' || character == '_' || character == '*') {
      ++i;
    } else {
      letters += lower(character);
    }
  }
  // `General` has an e and an a, and no day.
  if (letters.find_first_of("yd") != std::string::npos ||
      letters.find("mmm") != std::string::npos) {
    return NumberFormat::Date;
  }
  return letters.find('%') != std::string::npos ? NumberFormat::Percent : NumberFormat::Plain;
}

std::size_t number_in(std::string_view text) {
  std::size_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc() ? number : 0;
}

void XlsxStyles::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name == "numFmt" && own_.size() < kMostStyles) {
    own_[number_in(attribute(attributes, "numFmtId"))] =
        format_of(attribute(attributes, "formatCode"));
  } else if (name == "cellXfs") {
    in_cell_styles_ = true;
  } else if (name == "xf" && in_cell_styles_ && formats_.size() < kMostStyles) {
    const std::size_t number = number_in(attribute(attributes, "numFmtId"));
    const auto own = own_.find(number);
    formats_.push_back(own == own_.end() ? built_in(number) : own->second);
  }
}

void XlsxStyles::end(std::string_view name) {
  if (name == "cellXfs") in_cell_styles_ = false;
}

}  // namespace charter
