// SPDX-License-Identifier: EUPL-1.2
#include "progress.hpp"

#include "charter/json/utf8.hpp"
#include "charter/report/wrap.hpp"

namespace charter {
namespace {

constexpr std::chrono::milliseconds kPatience{500};
// Faster than this nobody reads.
constexpr std::chrono::milliseconds kBetweenLines{100};

// One less than the terminal has, or it would break the line.
std::size_t columns_for(const Arguments& arguments, const Console& console, std::size_t plans) {
  const bool wanted = plans > 1 && !arguments.has("quiet") && console.variable("TERM") != "dumb";
  const std::size_t columns = wanted ? console.complaint_columns() : 0;
  return columns > 0 ? columns - 1 : 0;
}

}  // namespace

Progress::Progress(const Arguments& arguments, Console& console, std::string_view language,
                   std::size_t plans)
    : console_(console),
      locale_(language),
      plans_(plans),
      columns_(columns_for(arguments, console, plans)) {
  if (columns_ > 0) next_look_ = console_.running_time() + kPatience;
}

void Progress::next(std::string_view file) {
  ++begun_;
  if (columns_ == 0) return;
  const auto now = console_.running_time();
  if (now < next_look_) return;
  next_look_ = now + kBetweenLines;
  const std::string line = shortened(
      printable(well_formed(locale_.fill("progress.plan", {{"number", std::to_string(begun_)},
                                                           {"plans", std::to_string(plans_)},
                                                           {"file", file}}))),
      columns_);
  const std::size_t width = display_width(line);
  console_.complain("\r" + padded(line, width_) + "\r");
  width_ = width;
}

void Progress::clear() {
  if (width_ == 0) return;
  console_.complain("\r" + std::string(width_, ' ') + "\r");
  width_ = 0;
}

}  // namespace charter
