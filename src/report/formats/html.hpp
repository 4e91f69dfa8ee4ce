// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"

#include <string>

namespace charter {

// A document as one HTML page; nothing but its words and shapes are markup.
std::string to_html(const Document& document, const Locale& locale);

}  // namespace charter
