// SPDX-License-Identifier: EUPL-1.2
#include "xml_writer.hpp"

#include "charter/report/wrap.hpp"

#include <algorithm>

namespace charter {

void XmlWriter::begin(std::string_view name, const Attributes& attributes) {
  out_.append(open_.size() * 2, ' ');
  out_ += '<';
  out_ += name;
  for (const auto& [attribute, value] : attributes) {
    out_ += ' ';
    out_ += attribute;
    out_ += "=\"";
    escape(printable(value));
    out_ += '"';
  }
}

void XmlWriter::open(std::string_view name, const Attributes& attributes) {
  begin(name, attributes);
  out_ += ">\n";
  open_.emplace_back(name);
}

void XmlWriter::close() {
  const std::string name = open_.back();
  open_.pop_back();
  out_.append(open_.size() * 2, ' ');
  out_ += "</" + name + ">\n";
}

void XmlWriter::element(std::string_view name, const Attributes& attributes,
                        std::string_view text) {
  begin(name, attributes);
  if (text.empty()) {
    out_ += "/>\n";
    return;
  }
  out_ += '>';
  while (true) {
    const std::size_t line = std::min(text.find('\n'), text.size());
    escape(printable(text.substr(0, line)));
    if (line == text.size()) break;
    out_ += '\n';
    text.remove_prefix(line + 1);
  }
  out_ += "</";
  out_ += name;
  out_ += ">\n";
}

void XmlWriter::escape(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char character = text[i];
    // U+FFFE and U+FFFF are no characters of XML.
    const bool no_character =
        text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF";
    if (character == '&') {
      out_ += "&amp;";
    } else if (character == '<') {
      out_ += "&lt;";
    } else if (character == '>') {
      out_ += "&gt;";
    } else if (character == '"') {
      out_ += "&quot;";
    } else if (no_character) {
      out_ += "\uFFFD";
      i += 2;
    } else {
      out_ += character;
    }
  }
}

}  // namespace charter
