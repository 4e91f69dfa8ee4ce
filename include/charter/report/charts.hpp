// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace charter {

// What the report's drawings show: labels and numbers, no shapes. Formats that
// cannot draw leave them out; what a drawing says also stands in a table or a
// sentence beside it.

// A kind of thing that is drawn alike everywhere, such as `completed`, and its
// word for people.
struct ChartKey {
  std::string kind;
  std::string label;
};

// How many of each kind, one bar for each row.
struct BarChart {
  struct Row {
    std::string label;
    std::vector<std::size_t> counts;  // in the order of the keys
  };
  std::vector<ChartKey> keys;
  std::vector<Row> rows;
};

// When actions begin and end, and where the as-of day lies among them.
struct Timeline {
  struct Row {
    std::string label;
    std::string kind;  // one of the keys'
    std::optional<Day> start;
    std::optional<Day> end;
    bool overdue = false;
  };
  std::vector<ChartKey> keys;
  std::vector<Row> rows;  // each has a start or an end
  Day as_of;
  std::string as_of_label;
};

struct Chart {
  std::string name;  // for the style sheet
  std::string title;
  std::string description;
  std::variant<BarChart, Timeline> data;
};

// Where an indicator came from, where it is, and where it is to go; small
// enough for the cell of a table.
struct SeriesChart {
  enum class Kind { Baseline, Observation, Latest, Target };
  struct Point {
    Kind kind{};
    std::optional<Day> day;  // a target may have none
    double value = 0;
  };
  std::string title;          // says it all in words
  std::vector<Point> points;  // by day
};

// So many of so many.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;
};

// One of the few figures that a hurried reader takes along.
struct Tile {
  std::string figure;
  std::string label;
  Share share;
};

}  // namespace charter
