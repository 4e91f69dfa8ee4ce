// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/folded.hpp"

#include "charter/json/utf8.hpp"

#include <utf8proc.h>

#include <vector>

namespace charter {
namespace {

bool is_of_a_word(utf8proc_int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

// The code points of `text`, without case and marks.
std::vector<utf8proc_int32_t> decomposed(std::string_view text) {
  // The library takes a sum of its options for one of them.
  // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                           UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  std::vector<utf8proc_int32_t> result(text.size() + 16);
  while (true) {
    const auto needed =
        utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                           static_cast<utf8proc_ssize_t>(text.size()), result.data(),
                           static_cast<utf8proc_ssize_t>(result.size()), kOptions);
    if (needed < 0) return {};
    const auto size = static_cast<std::size_t>(needed);
    const bool fits = size <= result.size();
    result.resize(size);
    if (fits) return result;
  }
}

}  // namespace

std::string folded(std::string_view text, std::string_view between) {
  std::string result;
  bool gap = false;
  for (const utf8proc_int32_t code_point : decomposed(text)) {
    if (is_of_a_word(code_point)) {
      if (gap && !result.empty()) result += between;
      gap = false;
      append_utf8(result, static_cast<char32_t>(code_point));
    } else {
      gap = true;
    }
  }
  return result;
}

}  // namespace charter
