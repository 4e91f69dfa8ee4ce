// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"
#include "charter/report/formats.hpp"

#include <string>

namespace charter {

// A document as GitHub-flavoured Markdown.
std::string to_markdown(const Document& document);

}  // namespace charter
