// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"

#include <string>
#include <string_view>

namespace charter {

// Text between tags or in an attribute in double quotes: no part of it is
// markup, and what acts on the text around it is shown as what it is.
std::string html_escaped(std::string_view text);

// An address for an attribute; empty where it does not lead to the web.
std::string html_address(std::string_view url);

// A tag as HTML takes it; empty where it cannot be one.
std::string html_language(std::string_view tag);

std::string to_html(const Phrase& phrase);

// A shape that goes with a coverage, besides its word.
std::string html_mark(std::string_view coverage);

}  // namespace charter
