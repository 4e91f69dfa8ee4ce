// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

struct XmlAttribute {
  std::string_view name;  // without its prefix
  std::string_view value;
};
using XmlAttributes = std::vector<XmlAttribute>;

// The attribute's value; empty where it is not there.
std::string_view attribute(const XmlAttributes& attributes, std::string_view name);

// What happens in an XML document, in its order. Names come without prefixes:
// office programs differ in them, and in the spelling of the namespaces.
struct XmlEvents {
  std::function<void(std::string_view name, const XmlAttributes& attributes)> begin;
  std::function<void(std::string_view name)> end;
  std::function<void(std::string_view text)> text;
};

// Reads XML that comes a piece at a time. A document type, by which a few lines
// can ask for gigabytes or for files of the reader's, is refused, as is what
// is no XML: with a Failure that names `file`.
class XmlReader {
 public:
  XmlReader(XmlEvents events, const std::string& file);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  void add(std::string_view piece);
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace charter
