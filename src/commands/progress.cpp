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
std::size_t columns_for(const Arguments& arguments, const Console& console) {
  const bool wanted = !arguments.has("quiet") && console.variable("TERM") != "dumb";
  const std::size_t columns = wanted ? console.complaint_columns() : 0;
  return columns > 0 ? columns - 1 : 0;
}

}  // namespace

Progress::Progress(const Arguments& arguments, Console& console, std::string_view language)
    : console_(console), language_(language), columns_(columns_for(arguments, console)) {
  if (columns_ > 0) next_look_ = console_.running_time() + kPatience;
}

Progress::Progress(const Arguments& arguments, Console& console, std::string_view language,
                   std::size_t plans)
    : Progress(arguments, console, language) {
  plans_ = plans;
  if (plans < 2) columns_ = 0;
}

void Progress::next(std::string_view file) {
  ++begun_;
  say("progress.plan",
      {{"number", std::to_string(begun_)}, {"plans", std::to_string(plans_)}, {"file", file}});
}

TellRow Progress::rows(std::string_view sentence) {
  return [this, sentence](std::string_view sheet, std::size_t rows) {
    say(sentence, {{"sheet", sheet}, {"row", std::to_string(rows + 1)}});
  };
}

void Progress::say(std::string_view sentence, std::initializer_list<Locale::Value> values) {
  if (columns_ == 0) return;
  const auto now = console_.running_time();
  if (now < next_look_) return;
  next_look_ = now + kBetweenLines;
  if (!locale_) locale_.emplace(language_);
  const std::string line =
      shortened(printable(well_formed(locale_->fill(sentence, values))), columns_);
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
