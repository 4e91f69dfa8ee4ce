// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/charts.hpp"

#include <string>
#include <string_view>

namespace charter {

// Drawings as SVG inside a page. Colours and sizes of text are the style
// sheet's, so that they follow the reader's settings; places along a bar are
// percentages, so that a drawing fits a phone without shrinking its text.

// A small bar, which says what the text before it says.
std::string svg_share(const Share& share);

// A small drawing of an indicator's course.
std::string svg_series(const SeriesChart& chart);

// A swatch for the legend of a chart.
std::string svg_swatch(std::string_view kind);

// A chart without its legend.
std::string svg_chart(const Chart& chart);

// What fills the areas of the charts: every kind is drawn differently, in
// colour or without. Once for each page.
std::string svg_patterns();

}  // namespace charter
