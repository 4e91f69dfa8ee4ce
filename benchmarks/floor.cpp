// SPDX-License-Identifier: EUPL-1.2
//
//   floor read|simdjson|sax FILE
//
// How little a program could do with a plan: read its bytes; parse them with
// simdjson, a parser for the processor's widest registers; or parse them with
// nlohmann's and keep nothing.
#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

int read_bytes(const char* name) {
  std::FILE* const file = std::fopen(name, "rb");
  if (file == nullptr) return 1;
  static std::array<char, 1U << 16U> buffer;
  while (std::fread(buffer.data(), 1, buffer.size(), file) > 0) {
  }
  return std::fclose(file);
}

int parse_with_simdjson(const char* name) {
  simdjson::dom::parser parser;
  return parser.load(name).error() == simdjson::SUCCESS ? 0 : 1;
}

int parse_with_nlohmann(const char* name) {
  std::FILE* const file = std::fopen(name, "rb");
  return file != nullptr && nlohmann::json::accept(file) ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 2;
  const std::string_view what = words[1];
  if (what == "read") return read_bytes(words[2]);
  return what == "simdjson" ? parse_with_simdjson(words[2]) : parse_with_nlohmann(words[2]);
}
