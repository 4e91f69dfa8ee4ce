// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/exchange/import_plan.hpp"

#include <string>
#include <string_view>

namespace charter {

// What people write into a cell, as the plan format has it.
struct Written {
  enum class Kind { Understood, Ambiguous, NotUnderstood };
  Kind kind = Kind::NotUnderstood;
  std::string text;
};

// A number in JSON's spelling, which stays as it is, or with a decimal comma,
// with thousands set apart, with a percent sign. `decimal_mark` is what the
// file's form settles, else 0. Where 1.234 may be two numbers it is ambiguous,
// but for money, of which nobody writes three decimals.
Written read_number(std::string_view text, char decimal_mark, bool is_money);

// A date of the plan format, or a day, month or quarter as people write it:
// 31-12-2011, 31.12.2011, 31/12/2011, 12/2011, Q2 2011. With dots and dashes
// the day is first; with slashes where it has to be, or where `order` says so.
Written read_date(std::string_view text, DateOrder order);

}  // namespace charter
