// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/read_json.hpp"

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// Bytes that are handed out in pieces of the given sizes, over and over; where
// asked, reading fails after some of them.
class PiecewiseSource : public ByteSource {
 public:
  PiecewiseSource(std::string_view bytes, std::vector<std::size_t> sizes)
      : rest_(bytes), sizes_(std::move(sizes)) {}

  void fail_after(std::size_t bytes) { good_bytes_ = bytes; }
  void be_a_pipe() { finite_ = false; }

  std::optional<std::size_t> read(char* to, std::size_t size) override;
  [[nodiscard]] bool is_finite() const override { return finite_; }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
  std::vector<std::size_t> sizes_;
  std::size_t turn_ = 0;
  std::size_t good_bytes_ = std::numeric_limits<std::size_t>::max();
  bool finite_ = true;
};

// A document that was read, with all that it lives on.
struct ReadDocument {
  std::unique_ptr<Arena> arena = std::make_unique<Arena>();
  Diagnostics diagnostics;
  const Node* document = nullptr;
  std::string sha256;  // of the bytes; empty where they could not be read

  [[nodiscard]] bool accepted() const { return document != nullptr; }
  [[nodiscard]] const Node& root() const { return *document; }
  [[nodiscard]] const Diagnostic& only_finding() const;
};

ReadDocument read_source(ByteSource& source, const Limits& limits = {},
                         const StreamedList& streamed = {});
ReadDocument read_text(std::string_view text, const Limits& limits = {},
                       const StreamedList& streamed = {});

// The findings, one per line: `CH004 2:3-2:7 /a key=a, first 1:2-1:5 /a`.
std::string findings_of(const Diagnostics& diagnostics);

// All of a tree, places included, for comparing two of them.
std::string described(const Node& node);

std::string described(const Span& span);

void PrintTo(const Span& span, std::ostream* out);
void PrintTo(const Position& position, std::ostream* out);

// `from` and `to` as line and column, on lines of their own.
constexpr Span span_of(std::uint32_t line, std::uint32_t column, std::uint32_t end_line,
                       std::uint32_t end_column) {
  return {.begin = {.line = line, .column = column},
          .end = {.line = end_line, .column = end_column}};
}

// A span within the first line.
constexpr Span columns(std::uint32_t from, std::uint32_t to) { return span_of(1, from, 1, to); }

}  // namespace charter
