// SPDX-License-Identifier: EUPL-1.2
//
// The charts that have a place of their own: bars and the timeline.
#include "charter/report/wrap.hpp"
#include "html_text.hpp"
#include "svg.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr double kRow = 1.5;        // rem
constexpr std::size_t kLabel = 14;  // columns

// Lengths in rem grow with the reader's text.
std::string opened(const Chart& chart, double height) {
  return fmt::format(
      R"(<svg class="chart {}" role="img" aria-label="{}" width="100%" height="{:.0f}" )"
      R"(style="height:{:.2f}rem"><title>{}</title><desc>{}</desc>)",
      html_escaped(chart.name), html_escaped(chart.title), 16 * height, height,
      html_escaped(chart.title), html_escaped(chart.description));
}

std::string area(std::string_view kind, double x, double y, double width) {
  return fmt::format(
      R"(<rect class="{}" x="{:.2f}%" y="{:.2f}rem" width="{:.2f}%" height="1rem"/>)",
      html_escaped(kind), x, y, width);
}

std::string label(std::string_view kind, std::string_view x, double y, std::string_view text) {
  return fmt::format(R"(<text class="{}" x="{}" y="{:.2f}rem">{}</text>)", kind, x, y,
                     html_escaped(text));
}

// Percent of the width for the labels at the left, enough for them on a phone.
template <class Rows>
double room_for_labels(const Rows& rows) {
  std::size_t columns = 0;
  for (const auto& row : rows) columns = std::max(columns, display_width(row.label));
  return 3.5 + 2.2 * static_cast<double>(std::min(columns, kLabel));
}

std::string percent(double number) { return fmt::format("{:.2f}%", number); }

std::string drawn(const Chart& chart, const BarChart& bars) {
  const double room = room_for_labels(bars.rows);
  std::size_t most = 1;
  for (const BarChart::Row& row : bars.rows) {
    std::size_t sum = 0;
    for (const std::size_t count : row.counts) sum += count;
    most = std::max(most, sum);
  }
  std::string result = opened(chart, kRow * static_cast<double>(bars.rows.size()));
  double y = 0.25;
  for (const BarChart::Row& row : bars.rows) {
    result += label("name", "0", y + 0.75, shortened(row.label, kLabel));
    double x = room;
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
      const auto count = static_cast<double>(row.counts[i]);
      if (row.counts[i] == 0) continue;
      const double width = (100 - room) * count / static_cast<double>(most);
      result += area(bars.keys[i].kind, x, y, width);
      // A number that its piece has no room for is in the table.
      if (width >= 4) {
        result += label("count on-" + bars.keys[i].kind, percent(x + width / 2), y + 0.75,
                        std::to_string(row.counts[i]));
      }
      x += width;
    }
    y += kRow;
  }
  return result + "</svg>";
}

// The days on which the axis has a mark, at most ten or so.
struct Axis {
  Day first;
  Day last;
  double room = 0;  // percent, before the first
  int step = 1;     // years

  [[nodiscard]] double place(Day day) const {
    constexpr double kEdge = 1.5;  // percent, behind the last, where a mark is whole
    return room + (100 - kEdge - room) * static_cast<double>(day - first) /
                      static_cast<double>(std::max(1, last - first));
  }
};

int year_of(Day day) { return std::stoi(to_string(day)); }

Day new_year(int year) {
  const std::string written = fmt::format("{:04}-01-01", year);
  const auto date = parse_date(written);
  return date ? date->first : Day{};
}

Axis axis_of(const Timeline& timeline) {
  Axis axis{
      .first = timeline.as_of, .last = timeline.as_of, .room = room_for_labels(timeline.rows)};
  for (const Timeline::Row& row : timeline.rows) {
    for (const auto& day : {row.start, row.end}) {
      if (!day) continue;
      axis.first = std::min(axis.first, *day);
      axis.last = std::max(axis.last, *day);
    }
  }
  const int years = year_of(axis.last) - year_of(axis.first) + 1;
  for (const int step : {1, 2, 5, 10, 25, 50}) {
    axis.step = step;
    if (years <= step * 7) break;
  }
  axis.first = std::min(axis.first, new_year(year_of(axis.first)));
  axis.last = std::max(axis.last, new_year(std::min(2199, year_of(axis.last) + 1)));
  return axis;
}

std::string marks(const Axis& axis, double height) {
  std::string result;
  const int last = year_of(axis.last);
  for (int year = year_of(axis.first); year <= last; ++year) {
    if (year % axis.step != 0) continue;
    const Day day = new_year(year);
    if (day < axis.first || day > axis.last) continue;
    const double x = axis.place(day);
    result += fmt::format(
        R"(<line class="year" x1="{0:.2f}%" x2="{0:.2f}%" y1="1.25rem" y2="{1:.2f}rem"/>)", x,
        height);
    if (x < 94) result += label("year", percent(x), 1, std::to_string(year));
  }
  return result;
}

std::string drawn_row(const Timeline::Row& row, const Axis& axis, double y) {
  std::string result = label("name", "0", y + 0.75, shortened(row.label, kLabel));
  double behind = 0;
  if (row.start && row.end && *row.start <= *row.end) {
    const double x = axis.place(*row.start);
    behind = std::max(axis.place(*row.end), x + 0.8);
    result += area(row.kind, x, y, behind - x);
  } else {
    // One day is known: a ball for a start; the style sheet turns a deadline,
    // a square, on its corner.
    behind = axis.place(row.end ? *row.end : *row.start);
    result += fmt::format(
        R"(<rect class="{} {}" x="{:.2f}%" y="{:.2f}rem" width="10" height="10" rx="{}"/>)",
        html_escaped(row.kind), row.end ? "deadline" : "start", behind, y + 0.2, row.end ? 0 : 5);
    behind += 1.5;
  }
  if (row.overdue) {
    const bool at_end = behind > 95;
    result += label(at_end ? "overdue before" : "overdue",
                    percent(at_end ? behind - 4 : behind + 0.5), y + 0.85, "!");
  }
  return result;
}

std::string drawn(const Chart& chart, const Timeline& timeline) {
  const Axis axis = axis_of(timeline);
  const double height = 2.75 + kRow * static_cast<double>(timeline.rows.size());
  std::string result = opened(chart, height) + marks(axis, height - 1.25);
  double y = 1.5;
  for (const Timeline::Row& row : timeline.rows) {
    result += drawn_row(row, axis, y);
    y += kRow;
  }
  const double x = axis.place(timeline.as_of);
  result += fmt::format(
      R"(<line class="as-of" x1="{0:.2f}%" x2="{0:.2f}%" y1="1.25rem" y2="{1:.2f}rem"/>)", x,
      height - 1.1);
  const std::string_view side = x > 66 ? "as-of before" : x < 40 ? "as-of behind" : "as-of";
  result += label(side, percent(x), height - 0.25, timeline.as_of_label);
  return result + "</svg>";
}

struct Pattern {
  std::string_view kind;
  std::string_view shape;
};
constexpr std::array kPatterns{
    Pattern{"ongoing", R"(<path d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2"/>)"},
    Pattern{"planned", R"(<circle cx="3" cy="3" r="1.1"/>)"},
    Pattern{"suspended", R"(<path d="M0 3h6"/>)"},
    Pattern{"cancelled", R"(<path d="M0 0l6 6M6 0l-6 6"/>)"},
};

}  // namespace

std::string svg_patterns() {
  std::string result =
      "<svg class=\"patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>";
  for (const Pattern& pattern : kPatterns) {
    result += fmt::format(
        R"(<pattern id="fill-{0}" class="fill-{0}" width="6" height="6" patternUnits="userSpaceOnUse">)"
        R"(<rect width="6" height="6"/>{1}</pattern>)",
        pattern.kind, pattern.shape);
  }
  return result + "</defs></svg>\n";
}

std::string svg_swatch(std::string_view kind) {
  const std::string opening =
      "<svg class=\"chart swatch\" aria-hidden=\"true\" width=\"24\" height=\"14\">";
  if (kind == "overdue") return opening + R"(<text class="overdue" x="9" y="12">!</text></svg>)";
  if (kind == "start")
    return opening + R"(<rect class="start" x="7" y="2" width="10" height="10" rx="5"/></svg>)";
  if (kind == "deadline")
    return opening + R"(<rect class="deadline" x="12" y="2" width="10" height="10"/></svg>)";
  return opening + "<rect class=\"" + html_escaped(kind) +
         R"(" x="1" y="1" width="22" height="12"/></svg>)";
}

std::string svg_chart(const Chart& chart) {
  return std::visit([&chart](const auto& data) { return drawn(chart, data); }, chart.data);
}

}  // namespace charter
