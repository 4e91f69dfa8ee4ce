// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// How many columns a terminal gives to `text`.
std::size_t display_width(std::string_view text);

// `text` with blanks behind it, up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

// Breaks `text` at blanks into lines of at most `width` columns; a longer word
// is broken behind wide characters, as those of Chinese are, and without them
// gets a line of its own.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

// The lines of `wrap`, the first behind `first`, the others behind as many
// blanks, each with a line break.
std::string wrapped(std::string_view first, std::string_view text, std::size_t width = 80);

// Plan text on a terminal: control characters, those that turn the direction
// of writing among them, are shown as what they are and not sent.
std::string printable(std::string_view text);

// At most `width` columns of `text`, with an ellipsis where it was cut.
std::string shortened(std::string_view text, std::size_t width);

}  // namespace charter
