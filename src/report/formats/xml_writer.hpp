// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charter {

// Writes XML 1.0 into a string, indented by two. Text is escaped; control
// characters, which XML cannot hold, are shown as what they are.
class XmlWriter {
 public:
  using Attributes = std::vector<std::pair<std::string_view, std::string>>;

  explicit XmlWriter(std::string& out) : out_(out) {}

  void declaration() { out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }
  void open(std::string_view name, const Attributes& attributes);
  void close();
  // An element that holds text, or nothing.
  void element(std::string_view name, const Attributes& attributes, std::string_view text = {});

 private:
  void begin(std::string_view name, const Attributes& attributes);
  void escape(std::string_view text);

  std::string& out_;
  std::vector<std::string> open_;
};

}  // namespace charter
