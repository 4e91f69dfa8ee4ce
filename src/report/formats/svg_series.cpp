// SPDX-License-Identifier: EUPL-1.2
//
// The small drawings in the cells of tables.
#include "html_text.hpp"
#include "svg.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

namespace charter {
namespace {

constexpr double kWidth = 160;
constexpr double kHeight = 48;
constexpr double kMargin = 7;

struct Point {
  SeriesChart::Kind kind{};
  double x = 0;
  double y = 0;
};

// Where the points are drawn. A target without a day stands at the right.
std::vector<Point> placed(const SeriesChart& chart) {
  std::int32_t first = std::numeric_limits<std::int32_t>::max();
  std::int32_t last = std::numeric_limits<std::int32_t>::min();
  double low = std::numeric_limits<double>::max();
  double high = std::numeric_limits<double>::lowest();
  for (const SeriesChart::Point& point : chart.points) {
    if (point.day) {
      first = std::min(first, point.day->number);
      last = std::max(last, point.day->number);
    }
    low = std::min(low, point.value);
    high = std::max(high, point.value);
  }
  std::vector<Point> points;
  for (const SeriesChart::Point& point : chart.points) {
    double across = 1;
    if (point.day && last > first) {
      across = static_cast<double>(point.day->number - first) / static_cast<double>(last - first);
    } else if (point.day) {
      across = point.kind == SeriesChart::Kind::Baseline ? 0 : 0.5;
    }
    // Halves, since the distance of two numbers may be more than a number.
    const double up = high > low ? (point.value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    points.push_back({point.kind, kMargin + across * (kWidth - 2 * kMargin),
                      kHeight - kMargin - up * (kHeight - 2 * kMargin)});
  }
  return points;
}

std::string shape(const Point& point) {
  switch (point.kind) {
    case SeriesChart::Kind::Baseline:
      return fmt::format(R"(<circle class="baseline" cx="{:.1f}" cy="{:.1f}" r="4"/>)", point.x,
                         point.y);
    case SeriesChart::Kind::Observation:
      return fmt::format(R"(<circle class="observation" cx="{:.1f}" cy="{:.1f}" r="2"/>)", point.x,
                         point.y);
    case SeriesChart::Kind::Latest:
      return fmt::format(R"(<circle class="latest" cx="{:.1f}" cy="{:.1f}" r="4.5"/>)", point.x,
                         point.y);
    case SeriesChart::Kind::Target: break;
  }
  return fmt::format(R"(<path class="target" d="M{:.1f} {:.1f}l5 5l-5 5l-5 -5z"/>)", point.x,
                     point.y - 5);
}

}  // namespace

std::string svg_share(const Share& share) {
  const double percent =
      share.whole == 0 ? 0
                       : 100.0 * static_cast<double>(share.part) / static_cast<double>(share.whole);
  return fmt::format(R"(<svg class="share" aria-hidden="true" width="64" height="8">)"
                     R"(<rect class="part" width="{:.2f}%" height="8"/>)"
                     R"(<rect class="whole" width="100%" height="8"/></svg>)",
                     percent);
}

std::string svg_series(const SeriesChart& chart) {
  const std::vector<Point> points = placed(chart);
  std::string course;
  std::string ahead;
  std::string shapes;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point& point = points[i];
    if (point.kind != SeriesChart::Kind::Target) {
      course += fmt::format("{}{:.1f},{:.1f}", course.empty() ? "" : " ", point.x, point.y);
    } else if (i > 0) {
      ahead =
          fmt::format(R"(<line class="ahead" x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)",
                      points[i - 1].x, points[i - 1].y, point.x, point.y);
    }
    shapes += shape(point);
  }
  const std::string title = html_escaped(chart.title);
  return fmt::format(
             R"(<svg class="series" role="img" aria-label="{}" width="{:.0f}" height="{:.0f}" )"
             R"(viewBox="0 0 {:.0f} {:.0f}"><title>{}</title>)",
             title, kWidth, kHeight, kWidth, kHeight, title) +
         R"(<polyline class="course" points=")" + course + "\"/>" + ahead + shapes + "</svg>";
}

}  // namespace charter
