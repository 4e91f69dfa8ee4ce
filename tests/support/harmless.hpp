// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace charter::test {

// What is wrong with a text that was written from other people's texts, found
// without anything of the program's own that it is written with. Empty: nothing
// in it acts on the reader's terminal, browser or spreadsheet.

// UTF-8, with no control characters but line breaks and, in a page, tabs; none
// that turn the direction of writing.
std::string text_mistake(std::string_view text);

// One JSON text.
std::string json_mistake(std::string_view text);

// Nothing but the tags and attributes that pages of ours have; links lead to
// the web, to a heading, or to a file beside the page.
std::string html_mistake(std::string_view page);

// No tag, and no comment but the one for linters.
std::string markdown_mistake(std::string_view text);

// XML that another parser reads.
std::string xml_mistake(std::string_view text);

// No cell that a spreadsheet would run.
std::string csv_mistake(std::string_view table, char separator = ',');

}  // namespace charter::test
